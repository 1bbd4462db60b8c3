import { describe, expect, it } from "vitest";
import { makeForce, makeRegime, makeRule } from "@/tests/support/made-regime";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { yes } from "./condition";
import type { Force } from "./force";
import { judgeRegime } from "./judge-regime";
import { listGates, readReadiness } from "./readiness";

const law = (from: string | null, until: string | null = null): Force =>
  makeForce("in_force", from, until);

/** A gate in force, a draft gate, a rule that waits for its day, and a gate that is past. */
const AHEAD = makeRegime([
  makeRule({ id: "test.redemption.par" }),
  makeRule({
    id: "test.disclosure.draft",
    force: makeForce("draft"),
    met: yes("redemption.termsPublished"),
  }),
  makeRule({
    id: "test.disclosure.enacted",
    severity: "minor",
    force: makeForce("enacted", "2027-01-18"),
    met: yes("redemption.termsPublished"),
  }),
  makeRule({ id: "test.redemption.old", force: law("2020-01-01", "2024-06-30") }),
]);

type Facts = NonNullable<ProfileInput["facts"]>;

function judgeAhead(facts: Facts, regime = AHEAD) {
  return judgeRegime(regime, openTestView({ facts }, "2026-06-30"), "perimeter");
}

const inScope = (facts: Facts): Facts => ({ "segregation.titledForHolders": true, ...facts });
const readinessOf = (facts: Facts, regime = AHEAD) =>
  readReadiness(regime, judgeAhead(facts, regime));

describe("readiness", () => {
  it("measures what does not bind yet, and leaves the result alone", () => {
    const facts = inScope({ "redemption.atPar": true, "redemption.termsPublished": false });
    expect(judgeAhead(facts).state).toBe("meets");
    const { result, counts } = readinessOf(facts);
    expect(result).toBe("not_ready");
    expect(counts.gate).toEqual({
      met: 1,
      partly_met: 0,
      not_met: 1,
      unknown: 0,
      not_applicable: 0,
    });
    expect(counts.minor).toMatchObject({ not_met: 1 });
  });

  it("is ready where every gate is held, open where one is, and has a word for no gates", () => {
    const ready = { "redemption.atPar": true, "redemption.termsPublished": true };
    expect(readinessOf(inScope(ready)).result).toBe("ready");
    expect(readinessOf(inScope({ "redemption.atPar": true }))).toMatchObject({
      result: "cannot_conclude",
      counts: { gate: { met: 1, unknown: 1 } },
    });
    const minor = makeRegime([makeRule({ severity: "minor" })]);
    expect(readinessOf(inScope(ready), minor).result).toBe("no_gates");
  });

  it("never calls a gap a shortfall, and says nothing of a regime that does not reach the coin", () => {
    const open = readinessOf({ "redemption.atPar": false });
    expect(open).toMatchObject({ result: "scope_unknown", counts: { gate: { not_met: 1 } } });
    const away = readinessOf({ "segregation.titledForHolders": false, "redemption.atPar": false });
    expect(away.result).toBe("does_not_apply");
    expect(Object.values(away.counts).flatMap((tally) => Object.values(tally))).toEqual(
      Array.from({ length: 15 }, () => 0),
    );
  });
});

describe("the gates of a regime", () => {
  const idsOf = (facts: Facts, preview: boolean) =>
    listGates(AHEAD, judgeAhead(facts), preview).map(({ rule, finding }) => {
      expect(finding.id).toBe(rule.id);
      return rule.id;
    });

  it("are those that bind on the day; a preview adds what is ahead and never what is past", () => {
    expect(idsOf(inScope({}), false)).toEqual(["test.redemption.par"]);
    expect(idsOf(inScope({}), true)).toEqual(["test.redemption.par", "test.disclosure.draft"]);
  });

  it("are none where the regime does not reach the coin", () => {
    const away = { "segregation.titledForHolders": false };
    expect([...idsOf(away, false), ...idsOf(away, true)]).toEqual([]);
  });
});
