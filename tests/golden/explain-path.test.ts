import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backingChecklist } from "@/checklists";
import type { Verdict } from "@/domain/checklist/criterion";
import type { Assessment } from "@/domain/scoring/assessment";
import { knownShare } from "@/domain/scoring/coverage";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { scorePillars } from "@/domain/scoring/points";
import { tierOf } from "@/domain/scoring/tiers";
import { CRITERION_EFFORT, effortOf, PAST, PILLAR_EFFORT } from "@/domain/explain/effort";
import { findPath, findPaths, type Path } from "@/domain/explain/path";
import { rescore } from "@/domain/explain/rescore";
import { assessSample, loadSample, sampleNames } from "./freeze";

const { criteria } = backingChecklist;

const files = sampleNames();
const sampleOf = (name: string): Assessment => assessSample(loadSample(name));
const USDC = sampleOf("USDC-2026-06-30");
const TIER = { kind: "tier", tier: "constrained", floor: 40 } as const;
const base = findPath({ assessment: USDC, criteria, policy }, TIER);

/** An assessment with these verdicts in place of its own, scored anew; facts behind caps stay. */
function judged(of: Assessment, verdicts: ReadonlyMap<string, Verdict>): Assessment {
  const findings = of.findings.map((each) => {
    const { id, pillar, severity, weight, facts, reads, missing, reason } = each;
    const verdict = verdicts.get(id) ?? each.verdict;
    return { id, pillar, severity, weight, facts, reads, missing, reason, verdict };
  });
  const pillars = scorePillars(of.pillars, findings, policy);
  const { band, uncapped } = rescore(of, policy, { verdicts });
  const STATUS = { met: "clear", partly_met: "clear", not_applicable: "clear" } as const;
  const gates = of.result.gates.map((gate) => {
    const verdict = verdicts.get(gate.id) ?? gate.verdict;
    const status =
      verdict === "not_met" ? "applies" : verdict === "unknown" ? "unknown" : STATUS[verdict];
    return { ...gate, verdict, status } as const;
  });
  const state =
    knownShare(findings, pillars) >= policy.leastKnown ? "scored" : "not_enough_evidence";
  const tier = { low: tierOf(band.proven, policy), high: tierOf(band.possible, policy) };
  return {
    ...of,
    findings,
    pillars,
    result: { ...of.result, ...band, uncapped, gates, state, tier },
  };
}

/** Follows the steps and judges again. */
function follow(of: Assessment, path: Path): Assessment {
  if (path.state !== "reachable") throw new Error(path.state);
  const verdicts = path.steps.map(({ id }) => [id, "met"] as const);
  return judged(of, new Map<string, Verdict>(verdicts));
}

/** Whether following the steps, all but one, reaches the goal by the engine's own count. */
function isReached(
  of: Assessment,
  path: Extract<Path, { state: "reachable" }>,
  but: string | null,
): boolean {
  const steps = path.steps.filter(({ id }) => id !== but);
  const { findings, pillars } = follow(of, { ...path, steps });
  const isKnown = knownShare(findings, pillars) >= policy.leastKnown;
  const caps = new Map(
    steps.filter(({ kind }) => kind === "cap").map(({ id }) => [id, "clear"] as const),
  );
  const verdicts = new Map(steps.map(({ id }) => [id, "met"] as const));
  const { band } = rescore(of, policy, { verdicts, caps });
  return isKnown && (path.goal.kind === "evidence" || band.proven >= path.goal.floor);
}

describe("path to the next tier", () => {
  it.each(files)(
    "%s: the steps reach the goal when they are followed, and none can be left out",
    (file) => {
      const assessment = sampleOf(file);
      const paths = findPaths({ assessment, criteria, policy });
      const reachable = paths.filter((path) => path.state === "reachable");
      expect(reachable.length).toBeGreaterThan(0);
      for (const path of reachable) {
        expect(isReached(assessment, path, null)).toBe(true);
        for (const { id, kind } of path.steps) {
          if (kind === "criterion") expect(isReached(assessment, path, id), id).toBe(false);
        }
      }
    },
  );

  it.each(files)("%s: any answers to the open questions are enough for a tier", (file) => {
    const assessment = sampleOf(file);
    const [path] = findPaths({ assessment, criteria, policy });
    expect(path).toMatchObject({ state: "reachable", goal: { kind: "evidence" } });
    if (path?.state !== "reachable") return;
    expect(path.steps.map(({ enough }) => enough)).toEqual(path.steps.map(() => "any"));
    const bad = new Map(path.steps.map(({ id }) => [id, "not_met"] as const));
    expect(judged(assessment, bad).result.state).toBe("scored");
  });

  it("lists an unmet gate as a step that cannot be left out", () => {
    const gate = "backing.redemption.open-now";
    const fallen = judged(USDC, new Map<string, Verdict>([[gate, "not_met"]]));
    const path = findPath({ assessment: fallen, criteria, policy }, TIER);
    expect(path).toMatchObject({ state: "reachable", goal: { tier: "constrained" } });
    if (path.state !== "reachable") return;
    expect(path.steps[0]).toMatchObject({
      id: gate,
      forced: "gate",
      effort: 2,
      enough: "partly_met",
    });
  });

  it("says that nothing is left above the highest tier", () => {
    const all = new Map<string, Verdict>(USDC.findings.map(({ id }) => [id, "met"]));
    const perfect = judged(USDC, all);
    const free = { ...perfect, result: { ...perfect.result, caps: [] } };
    const result = { ...free.result, proven: 100, possible: 100 };
    expect(findPaths({ assessment: { ...free, result }, criteria, policy })).toEqual([
      { state: "highest" },
    ]);
  });

  it("names the past where a gate of the policy hangs on it", () => {
    const age = "backing.trackRecord.age";
    const capped = {
      ...policy,
      caps: [
        {
          id: "cap.young",
          title: "Too young",
          condition: { kind: "criterion_not_met" as const, criterion: age },
          ceiling: "weak" as const,
          basis: "House.",
          from: null,
          until: null,
        },
      ],
    };
    const young = judged(USDC, new Map<string, Verdict>([[age, "not_met"]]));
    const cap = {
      id: "cap.young",
      title: "Too young",
      ceiling: "weak",
      status: "binding",
      reason: "",
      basis: "",
    } as const;
    const assessment = { ...young, result: { ...young.result, proven: 39, caps: [cap] } };
    expect(findPath({ assessment, criteria, policy: capped }, TIER)).toMatchObject({
      state: "unreachable",
      goal: { tier: "constrained" },
      obstacles: [{ id: age }],
      most: { proven: 39 },
    });
  });

  it("is never dearer than any other way to the same floor", () => {
    if (base.state !== "reachable" || base.goal.kind !== "tier") throw new Error(base.state);
    const { goal, effort, steps } = base;
    const open = USDC.findings.filter(
      (each) =>
        ["unknown", "not_met", "partly_met"].includes(each.verdict) && effortOf(each) !== null,
    );
    const caps = new Map(
      steps.filter(({ kind }) => kind === "cap").map(({ id }) => [id, "clear"] as const),
    );
    const capEffort = steps.reduce((sum, step) => sum + (step.kind === "cap" ? step.effort : 0), 0);
    fc.assert(
      fc.property(fc.subarray(open), (picked) => {
        const verdicts = new Map<string, Verdict>(picked.map(({ id }) => [id, "met"]));
        if (rescore(USDC, policy, { verdicts, caps }).band.proven < goal.floor) return;
        const { findings, pillars } = judged(USDC, verdicts);
        if (knownShare(findings, pillars) < policy.leastKnown) return;
        const cost = picked.reduce((sum, each) => sum + (effortOf(each)?.effort ?? 0), capEffort);
        expect(cost).toBeGreaterThanOrEqual(effort);
      }),
      { numRuns: 300 },
    );
  });
});

describe("effort table", () => {
  it("has a default for each pillar and names no criterion that is not there", () => {
    expect(Object.keys(PILLAR_EFFORT).sort()).toEqual(
      backingChecklist.pillars.map(({ id }) => id).sort(),
    );
    const ids = new Set(criteria.map(({ id }) => id));
    for (const id of [...Object.keys(CRITERION_EFFORT), ...Object.keys(PAST)])
      expect(ids).toContain(id);
  });

  it("lets an unknown be settled by disclosure even where it rests on the past", () => {
    const of = (verdict: Verdict) =>
      effortOf({ id: "backing.trackRecord.age", pillar: "trackRecord", verdict })?.effort;
    expect([of("unknown"), of("not_met")]).toEqual([1, undefined]);
  });
});

describe("rescore", () => {
  it.each(files)("%s: gives the assessment's own result where nothing is supposed", (file) => {
    const assessment = sampleOf(file);
    const { proven, possible, uncapped } = assessment.result;
    expect(rescore(assessment, policy, {})).toEqual({ band: { proven, possible }, uncapped });
  });
});
