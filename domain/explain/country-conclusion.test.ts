import { describe, expect, it } from "vitest";
import { makeForce, makeRegime, makeRule } from "@/tests/support/made-regime";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import type { CountryCode } from "../facts/countries";
import { no, yes } from "../regime/condition";
import type { Regime } from "../regime/regime";
import { judgeOutcomes } from "../regime/outcomes";
import { concludeCountry } from "./country-conclusion";
import { answerCountry } from "./country-question";

const JAPAN = makeRegime([makeRule()], { id: "jp-psa", jurisdiction: "Japan" });
const bound = { "segregation.titledForHolders": true };
const licensed: ProfileInput = {
  market: [{ jurisdiction: "JP", offered: true }],
  licence: [{ kind: "jpTrust", jurisdiction: "JP", status: "active" }],
};

function conclude(input: ProfileInput, regimes: readonly Regime[], country: CountryCode = "JP") {
  const view = openTestView(input);
  return concludeCountry(answerCountry(view, judgeOutcomes(regimes, view), country));
}

describe("may it be offered there", () => {
  it("allows what is offered, permitted and held to every gate", () => {
    const held = { ...licensed, facts: { ...bound, "redemption.atPar": true } };
    expect(conclude(held, [JAPAN])).toEqual({
      state: "allowed",
      reasons: [
        "The coin is offered in Japan. An active permission on record covers that.",
        "Test binds the coin, and every gate holds.",
      ],
      unknown: [],
    });
  });

  it("refuses where a law of the whole place falls short, whatever else is not known", () => {
    const short: ProfileInput = { facts: { ...bound, "redemption.atPar": false } };
    const found = conclude(short, [JAPAN]);
    expect(found.state).toBe("refused");
    expect(found.unknown).toContain("Whether the issuer offers the coin in Japan.");
  });

  it("cannot conclude while a gate, the scope, the offer or a permission is open", () => {
    expect(conclude({ ...licensed, facts: bound }, [JAPAN])).toMatchObject({
      state: "cannot_conclude",
      unknown: ["Whether every gate of Test holds."],
    });
    expect(conclude(licensed, [JAPAN])).toMatchObject({
      state: "cannot_conclude",
      unknown: ["Whether Test binds the coin."],
    });
    const unpermitted: ProfileInput = {
      ...licensed,
      licence: [],
      facts: { ...bound, "redemption.atPar": true },
    };
    expect(conclude(unpermitted, [JAPAN])).toMatchObject({
      state: "cannot_conclude",
      unknown: ["Whether an offer in Japan takes a permission the coin does not have on record."],
    });
  });

  it("says where the issuer stays away, and asks no permission then", () => {
    const away: ProfileInput = {
      market: [{ jurisdiction: "JP", offered: false }],
      facts: { "segregation.titledForHolders": false },
    };
    expect(conclude(away, [JAPAN])).toMatchObject({ state: "not_offered", unknown: [] });
  });

  it("says so where no law of the place is read, and takes no proposal or standard for law", () => {
    const others = [
      makeRegime([makeRule()], { id: "jp-psa", nature: "proposed" }),
      makeRegime([makeRule()], { id: "jp-psa", nature: "standard" }),
    ];
    const found = conclude(licensed, others);
    expect(found.state).toBe("not_covered");
    expect(found.reasons).toContain("No law in force in Japan is read here.");
  });

  it("does not let law of a part decide for the whole, and does for the part", () => {
    const york = makeRegime([makeRule()], {
      id: "us-nydfs",
      jurisdiction: "United States, New York",
    });
    const short: ProfileInput = {
      market: [{ jurisdiction: "US", offered: true, authorisationRef: "Charter" }],
      facts: { ...bound, "redemption.atPar": false },
    };
    expect(conclude(short, [york], "US")).toMatchObject({
      state: "cannot_conclude",
      unknown: [
        "What the law of the whole of the United States asks of the coin: no such law that is read here is in force on the day.",
        "What follows for the whole country from Test, law of a part (United States, New York) only.",
      ],
    });
    expect(conclude(short, [york], "US-NY").state).toBe("refused");
  });

  const LATER = [makeRule({ force: makeForce("enacted", "2099-01-01") })];

  it("names a law that is not yet in force, and takes it neither for a yes nor for a no", () => {
    const later = makeRegime(LATER, { id: "jp-psa", jurisdiction: "Japan" });
    const found = conclude({ ...licensed, facts: bound }, [later]);
    expect(found).toMatchObject({
      state: "cannot_conclude",
      unknown: [
        "What the law of the whole of Japan asks of the coin: no such law that is read here is in force on the day.",
      ],
    });
    expect(found.reasons).toContain("Test is not yet in force.");
    // Nor does the same law count that would not bind the coin either once it is in force.
    const beyond = { ...licensed, facts: { "segregation.titledForHolders": false } };
    expect(conclude(beyond, [later]).state).toBe("cannot_conclude");
  });

  it("says yes where the law of the whole place is in force and does not bind the coin", () => {
    const beyond = { ...licensed, facts: { "segregation.titledForHolders": false } };
    expect(conclude(beyond, [JAPAN])).toMatchObject({ state: "allowed", unknown: [] });
  });

  it("draws no yes for a country from a law not in force and a law of a part that does not bind", () => {
    const federal = makeRegime(LATER, {
      id: "us-genius",
      applies: no("segregation.titledForHolders"),
    });
    const york = makeRegime([makeRule()], { id: "us-nydfs" });
    const away: ProfileInput = {
      market: [{ jurisdiction: "US", offered: true }],
      licence: [{ kind: "usStablecoinApproval", jurisdiction: "US", status: "active" }],
      facts: { "segregation.titledForHolders": false },
    };
    const found = conclude(away, [federal, york], "US");
    expect(found.reasons).toEqual([
      "The coin is offered in the United States. An active permission on record covers that.",
      "Test is not yet in force.",
      "Test does not bind the coin.",
    ]);
    expect(found.state).toBe("cannot_conclude");
  });

  it("reads the central bank of the Emirates for Dubai beside Dubai's own law", () => {
    const bank = makeRegime([makeRule()], { id: "ae-cbuae", shortName: "Bank" });
    const dubai = makeRegime([makeRule({ met: yes("redemption.termsPublished") })], {
      id: "ae-vara",
      shortName: "Dubai",
    });
    const input: ProfileInput = {
      market: [{ jurisdiction: "AE-DU", offered: true }],
      licence: [{ kind: "aeVaraCategory1", jurisdiction: "AE-DU", status: "active" }],
      facts: { ...bound, "redemption.atPar": false, "redemption.termsPublished": true },
    };
    expect(conclude(input, [bank, dubai], "AE-DU")).toMatchObject({
      state: "refused",
      reasons: expect.arrayContaining([
        "Bank binds the coin, and a gate is not met.",
        "Dubai binds the coin, and every gate holds.",
      ]),
    });
    // It stops at the free zones: for the Emirates as one it is law of a part.
    expect(conclude(input, [bank, dubai], "AE").state).toBe("cannot_conclude");
    expect(conclude(input, [bank, dubai], "AE-DIFC").state).toBe("not_offered");
  });

  it("asks for the rest where only a part has the coin on offer", () => {
    const york: ProfileInput = { market: [{ jurisdiction: "US-NY", offered: true }], licence: [] };
    const federal = makeRegime([makeRule()], { id: "us-genius" });
    expect(
      conclude({ ...york, facts: { ...bound, "redemption.atPar": true } }, [federal], "US"),
    ).toMatchObject({
      state: "cannot_conclude",
      unknown: [
        "Whether the issuer offers the coin in all of the United States.",
        "Whether an offer in all of the United States takes a permission the coin does not have on record.",
      ],
    });
  });
});
