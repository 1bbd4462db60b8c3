import { describe, expect, it } from "vitest";
import { makeRegime, makeRule } from "@/tests/support/made-regime";
import { openTestView } from "@/tests/support/view";
import { REGULATORY_IDS } from "../facts/regulatory/regulatory-facts";
import { criterion, met } from "../checklist/criterion";
import { askedOf, readByGates, readsOfRegime, regimesThatApply } from "./asked";
import { licensed, yes } from "./condition";

const SCOPE = "issuer.systemicDesignations.global";
const IN_RULE = "governance.recoveryPlanOptions.dailyCap";
const IN_OTHER = "governance.recoveryPlanActive";
const IN_NONE = "operations.continuityTested";

const regime = makeRegime([makeRule({ applies: yes("redemption.atPar"), met: yes(IN_RULE) })], {
  applies: licensed(yes(SCOPE)),
});
const other = makeRegime([makeRule({ met: yes(IN_OTHER) })], { id: "other" });
const both = [regime, other];

describe("what a regime reads", () => {
  it("is what its scope, the scope of its rules and their tests read", () => {
    expect([...readsOfRegime(regime)].sort()).toEqual([SCOPE, IN_RULE, "redemption.atPar"].sort());
    expect(readsOfRegime(regime)).toBe(readsOfRegime(regime));
  });
});

describe("which regimes apply", () => {
  it("are those certain to, not those that may", () => {
    const idsFor = (facts: object) =>
      regimesThatApply(both, openTestView({ facts })).map(({ id }) => id);
    expect(idsFor({})).toEqual([]);
    expect(idsFor({ [SCOPE]: false })).toEqual([]);
    expect(idsFor({ [SCOPE]: true })).toEqual(["test"]);
    expect(idsFor({ [SCOPE]: true, "segregation.titledForHolders": true })).toEqual([
      "test",
      "other",
    ]);
  });
});

describe("what is asked", () => {
  it("rests on facts that only regimes read", () => {
    for (const id of [SCOPE, IN_RULE, IN_OTHER, IN_NONE]) expect(REGULATORY_IDS, id).toContain(id);
    expect(REGULATORY_IDS).not.toContain("redemption.atPar");
  });

  it("is always what the backing checklist and the scopes need", () => {
    const asked = askedOf(both, []);
    expect(asked("redemption.atPar")).toBe(true);
    expect(asked(SCOPE)).toBe(true);
    expect(asked(IN_RULE)).toBe(false);
  });

  it("grows by what the regimes in view read, and by nothing else", () => {
    const asked = askedOf(both, [regime]);
    expect([IN_RULE, IN_OTHER, IN_NONE].map(asked)).toEqual([true, false, false]);
    expect([IN_RULE, IN_OTHER, IN_NONE].map(askedOf(both, both))).toEqual([true, true, false]);
  });
});

describe("what a gate reads", () => {
  const backing = (severity: "gate" | "major") =>
    criterion({
      id: `backing.test.${severity}`,
      pillar: "reserve",
      title: "Test",
      question: "Is it so?",
      severity,
      weight: 1,
      cites: [{ document: "USD1backed", heading: "Test" }],
      inForce: { from: null, until: null },
      reads: severity === "gate" ? ["reserve.conservativePct"] : ["redemption.feePct"],
      appliesTo: { reads: ["coin.references"], when: "always", test: () => true },
      parameters: [],
      test: () => met("So it is."),
      evidenceWanted: "A report",
      remedy: "None",
    });
  const rules = [
    makeRule({ met: yes(IN_RULE) }),
    makeRule({ id: "test.redemption.fee", severity: "major", met: yes("redemption.atPar") }),
  ];
  const isRead = readByGates([backing("gate"), backing("major")], [makeRegime(rules)]);

  it("is what gates of the checklist and of regimes in view rest on, a column as its list", () => {
    for (const id of [IN_RULE, "position", "coin.references"]) expect(isRead(id), id).toBe(true);
  });

  it("is not what lesser rules, the scope of a regime or a regime out of view read", () => {
    expect(isRead("redemption.feePct")).toBe(false);
    expect(isRead("redemption.atPar")).toBe(false);
    expect(isRead("segregation.titledForHolders")).toBe(false);
    expect(readByGates([], [])(IN_RULE)).toBe(false);
  });
});
