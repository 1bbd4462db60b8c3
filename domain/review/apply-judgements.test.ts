import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildProfile, type FactInputs, missing } from "@/tests/support/profile-builder";
import { getChecklist } from "../checklist/checklist";
import type { Verdict } from "../checklist/criterion";
import { assessView, openForAssessment } from "../scoring/assess";
import { assessmentSchema } from "../scoring/assessment-schema";
import { VERDICTS } from "./agreement";
import { applyJudgements } from "./apply-judgements";
import { HOUSE, HOUSE_POLICY, JUDGEMENT } from "@/tests/support/house-ruleset";
import type { Judgement } from "./judgement";

const checklist = getChecklist(HOUSE, "backing");
const FACTS: FactInputs = {
  "marketing.claimsGuarantee": false,
  "holder.yieldPaid": true,
  "redemption.atPar": false,
  "redemption.timePromised": true,
  "redemption.eligible": "anyLawfulHolder",
};
const ON = "2026-07-06";

function judge(judgements: readonly Judgement[], facts: FactInputs = FACTS, on = ON) {
  const input = { ruleset: HOUSE, policy: HOUSE_POLICY, asOf: "2026-06-30" };
  const view = openForAssessment(buildProfile({ facts }), input);
  const assessment = assessView(view, input);
  const judged = applyJudgements(assessment, judgements, {
    view,
    checklist,
    policy: HOUSE_POLICY,
    on,
  });
  return { assessment, judged };
}

function on(criterion: string, computed: Verdict, judged: Verdict): Judgement {
  return { ...JUDGEMENT, criterion, computed, judged };
}

describe("judgements beside the computed result", () => {
  it("leave everything as it is where there are none", () => {
    const { assessment, judged } = judge([]);
    // Reserve 9 of 10, redemption 4 of 10, weighted 60 to 40: 70, held at 54 by the gate.
    expect(assessment.result).toMatchObject({ proven: 54, possible: 54, uncapped: { proven: 70 } });
    expect(judged.shown).toEqual(assessment.result);
    expect(judged.effect).toEqual({ proven: 0, possible: 0 });
    expect(judged.findings).toEqual(assessment.findings);
    expect(judged.useCases).toEqual(assessment.useCases);
  });

  it("score by the same steps and keep the computed result as it was", () => {
    const { assessment, judged } = judge([JUDGEMENT]);
    expect(judged.computed).toBe(assessment.result);
    // Redemption 10 of 10 and no ceiling: 0.6 × 90 + 0.4 × 100.
    expect(judged.shown).toMatchObject({
      proven: 94,
      possible: 94,
      tier: { low: "strong", high: "strong" },
    });
    expect(judged.effect).toEqual({ proven: 40, possible: 40 });
    expect(assessment.result.proven).toBe(54);
    expect(judged.useCases[0]?.verdict).not.toBe(assessment.useCases[0]?.verdict);
  });

  it.each([
    ["partly_met", 82],
    ["unknown", 54],
    ["not_applicable", 94],
  ] as const)("a gate judged %s gives %d proven", (verdict, proven) => {
    expect(judge([on("t.par", "not_met", verdict)]).judged.shown.proven).toBe(proven);
  });

  it("name the ceiling the rules put on a judged gate", () => {
    expect(judge([JUDGEMENT]).judged.gates).toEqual([
      {
        id: "t.par",
        title: "Redemption at par",
        ceiling: "constrained",
        computed: "binding",
        shown: "clear",
      },
    ]);
    expect(judge([on("t.yield", "partly_met", "met")]).judged.gates).toEqual([]);
  });

  it("say in the finding what was judged, by whom, until when, and what the rules say", () => {
    const finding = judge([JUDGEMENT]).judged.findings.find(({ id }) => id === "t.par");
    expect(finding?.reason).toBe(
      "Judged “Met” by Ann until 2027-07-05: The terms of 1 May promise par; the page quoted is older. The rules say “Not met”: Below par.",
    );
  });

  it("stay within the format of assessments", () => {
    const { assessment, judged } = judge([JUDGEMENT]);
    const { shown: result, findings, pillars, useCases } = judged;
    const parsed = assessmentSchema.safeParse({
      ...assessment,
      result,
      findings,
      pillars,
      useCases,
    });
    expect(parsed.success).toBe(true);
  });

  it("count each alone, and all together", () => {
    const { judged } = judge([JUDGEMENT, on("t.yield", "partly_met", "met")]);
    // Alone, a met yield question lifts the uncapped figure by 6 points, and the ceiling takes them back.
    expect(judged.lines.map(({ alone }) => alone?.proven)).toEqual([40, 0]);
    expect(judged.effect.proven).toBe(46);
    expect(judged.counts).toMatchObject({ counts: 2, expired: 0 });
  });

  it("make no evidence: without enough known there is no tier, whatever is judged", () => {
    const open = {
      ...FACTS,
      "marketing.claimsGuarantee": missing(),
      "redemption.atPar": missing(),
    };
    const { assessment, judged } = judge(
      [on("t.claims", "unknown", "met"), on("t.par", "unknown", "met")],
      open,
    );
    expect(assessment.result.state).toBe("not_enough_evidence");
    expect(judged.shown).toMatchObject({
      state: "not_enough_evidence",
      tier: { low: null, high: null },
      proven: 94,
    });
  });

  it("show nothing applicable as such", () => {
    const all = checklist.criteria.map(({ id }) => {
      const verdict = judge([]).assessment.findings.find((each) => each.id === id)?.verdict;
      return on(id, verdict ?? "met", "not_applicable");
    });
    expect(judge(all).judged.shown).toMatchObject({ state: "nothing_applicable", proven: 0 });
  });
});

describe("whether a judgement counts", () => {
  it.each([
    ["the day before it is made", "2026-07-04", "not_yet_made"],
    ["the day it is made", "2026-07-05", "counts"],
    ["the last day", "2027-07-04", "counts"],
    ["the day it expires", "2027-07-05", "expired"],
  ] as const)("%s", (_when, day, status) => {
    const { judged } = judge([JUDGEMENT], FACTS, day);
    expect(judged.lines[0]?.status).toBe(status);
    expect(judged.counts[status]).toBe(1);
    expect(judged.effect.proven).toBe(status === "counts" ? 40 : 0);
  });

  it("not where the rules have come to another verdict", () => {
    const { judged } = judge([JUDGEMENT], { ...FACTS, "redemption.atPar": missing() });
    expect(judged.lines[0]).toMatchObject({ status: "outdated", computed: "unknown" });
    expect(judged.shown).toEqual(judged.computed);
    expect(judged.lines[0]?.sentence).toBe(
      "Redemption at par: “Met” instead of “Not met”, judged by Ann on 2026-07-05, until 2027-07-05. Does not count: the rules say something else now.",
    );
  });

  it("not on a question that is not asked", () => {
    const { judged } = judge([on("t.gone", "not_met", "met")]);
    expect(judged.lines[0]).toMatchObject({ status: "not_asked", computed: null, title: "t.gone" });
  });

  it("only the newest of one question, whatever the order", () => {
    const older = { ...JUDGEMENT, judged: "partly_met" as const, madeOn: "2026-07-01" };
    for (const list of [
      [older, JUDGEMENT],
      [JUDGEMENT, older],
    ]) {
      const { judged } = judge(list);
      expect(judged.shown.proven).toBe(94);
      const statuses = new Map(judged.lines.map((line) => [line.judgement, line.status]));
      expect(statuses.get(older)).toBe("replaced");
    }
  });

  it("an expired one does not replace an older one that stands", () => {
    const short = { ...JUDGEMENT, madeOn: "2026-07-06", expiresOn: "2026-07-07" };
    const { judged } = judge([JUDGEMENT, short], FACTS, "2026-07-08");
    expect(judged.lines.map(({ status }) => status)).toEqual(["counts", "expired"]);
  });
});

describe("whatever is judged", () => {
  const verdict = fc.constantFrom(...VERDICTS);
  const one = fc.record({
    criterion: fc.constantFrom("t.claims", "t.yield", "t.par", "t.time"),
    computed: verdict,
    judged: verdict,
  });
  it("proven stays at or below possible, both in 0 to 100, and the computed result is not touched", () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (list) => {
        const { assessment, judged } = judge(list.map((each) => ({ ...JUDGEMENT, ...each })));
        const { proven, possible } = judged.shown;
        expect(proven).toBeGreaterThanOrEqual(0);
        expect(proven).toBeLessThanOrEqual(possible);
        expect(possible).toBeLessThanOrEqual(100);
        expect(judged.computed).toBe(assessment.result);
        expect(judged.effect.proven).toBe(proven - assessment.result.proven);
        expect(Object.values(judged.counts).reduce((a, b) => a + b, 0)).toBe(list.length);
      }),
      { numRuns: 60 },
    );
  });
});
