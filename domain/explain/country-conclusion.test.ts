import { describe, expect, it } from "vitest";
import { makeForce, makeRegime, makeRule } from "@/tests/support/made-regime";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import type { CountryCode } from "../facts/countries";
import type { Regime } from "../regime/regime";
import { judgeOutcomes } from "../regime/outcomes";
import { concludeCountry } from "./country-conclusion";
import { answerCountry } from "./country-question";

const JAPAN = makeRegime([makeRule()], { jurisdiction: "Japan" });
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
        "The coin is offered in Japan. An active permission or a named exemption covers that.",
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
      makeRegime([makeRule()], { jurisdiction: "Japan", nature: "proposed" }),
      makeRegime([makeRule()], { jurisdiction: "International", nature: "standard" }),
    ];
    const found = conclude(licensed, others);
    expect(found.state).toBe("not_covered");
    expect(found.reasons).toContain("No law in force in Japan is read here.");
  });

  it("does not let law of a part decide for the whole, and does for the part", () => {
    const york = makeRegime([makeRule()], { jurisdiction: "United States, New York" });
    const short: ProfileInput = {
      market: [{ jurisdiction: "US", offered: true, authorisationRef: "Charter" }],
      facts: { ...bound, "redemption.atPar": false },
    };
    expect(conclude(short, [york], "US")).toMatchObject({
      state: "cannot_conclude",
      unknown: [
        "What follows for the whole country from Test, law of a part (United States, New York) only.",
      ],
    });
    expect(conclude(short, [york], "US-NY").state).toBe("refused");
  });

  it("names a law that is not yet in force without counting it", () => {
    const later = makeRegime([makeRule({ force: makeForce("enacted", "2099-01-01") })], {
      jurisdiction: "Japan",
    });
    const found = conclude({ ...licensed, facts: bound }, [later]);
    expect(found).toMatchObject({ state: "allowed" });
    expect(found.reasons).toContain("Test is not yet in force.");
  });
});
