import type { Criterion, Verdict } from "../checklist/criterion";
import type { Finding } from "../checklist/finding";
import type { Assessment, Band } from "../scoring/assessment";
import { pointsOf } from "../scoring/points";
import { type Cap, type Policy, type Tier, TIERS } from "../scoring/policy";
import { tierOf, topOf } from "../scoring/tiers";
import { type CoverItem, cheapestCover } from "./cheapest-cover";
import { type Effort, effortOf, effortOfCap, PAST } from "./effort";
import { type Exact, measureExact } from "./exact-parts";
import { criterionOfCap, rescore } from "./rescore";

/** A tier of the proven end; or enough evidence for any tier, in basis points of the weight that applies. */
export type PathGoal =
  | { readonly kind: "tier"; readonly tier: Tier; readonly floor: number }
  | { readonly kind: "evidence"; readonly least: number };

export type PathStep = {
  readonly kind: "criterion" | "cap";
  readonly id: string;
  readonly title: string;
  readonly from: Verdict | "applies" | "unknown";
  /**
   * The least verdict that is enough while every other step is met; any where only an answer is missing; null for a
   * cap, which only has to clear.
   */
  readonly enough: "any" | "partly_met" | "met" | null;
  /** Hundredths of a score point the proven figure gains before gates and caps. */
  readonly gain: number;
  readonly effort: Effort;
  readonly because: string;
  /** Why it has to be among the steps whatever else is done; null where it was chosen for its points. */
  readonly forced: "gate" | "cap" | null;
  /** What to do or to ask for. */
  readonly next: string;
};

export type Obstacle = { readonly id: string; readonly title: string; readonly why: string };

export type Path =
  | { readonly state: "highest" }
  | { readonly state: "nothing_applicable" }
  | {
      readonly state: "reachable";
      readonly goal: PathGoal;
      readonly steps: readonly PathStep[];
      readonly effort: number;
      /** The result with every step met and every other finding as it is. */
      readonly after: Band;
    }
  | {
      readonly state: "unreachable";
      readonly goal: PathGoal;
      readonly obstacles: readonly Obstacle[];
      /** The result with everything met that can be: what stays out of reach. */
      readonly most: Band;
    };

export type PathInput = {
  readonly assessment: Assessment;
  readonly criteria: readonly Criterion[];
  readonly policy: Policy;
};

/**
 * The ways onwards: to enough evidence where there is too little for a tier, and to the tier above the one the proven
 * figure lies in.
 */
export function findPaths(input: PathInput): readonly Path[] {
  const { assessment, policy } = input;
  const { state, proven } = assessment.result;
  if (state === "nothing_applicable") return [{ state }];
  const evidence = { kind: "evidence", least: policy.leastKnown } as const;
  const first = state === "not_enough_evidence" ? [findPath(input, evidence)] : [];
  const tier = TIERS[TIERS.indexOf(tierOf(proven, policy)) + 1];
  if (tier === undefined) return [...first, { state: "highest" }];
  return [...first, findPath(input, { kind: "tier", tier, floor: policy.tierFloors[tier] })];
}

/**
 * The changes of findings with the least effort, then the fewest, that reach a goal, gates, caps and the least share of
 * known weight included. Points are exact integers and the choice is proven the best (`cheapestCover`); efforts are a
 * house table (`effort.ts`). Findings are taken one by one: a change that alters whether another criterion applies is
 * not followed. Always ends: the search is bounded by the number of criteria.
 */
export function findPath(input: PathInput, goal: PathGoal): Path {
  const { assessment, policy } = input;
  const forced = listForced(input, goal);
  const exact = measureExact(assessment, policy, goal.kind === "tier" ? goal.floor : 0);
  const open = assessment.findings.filter((each) => isOpen(each, goal));
  const must = open.filter(({ id }) => forced.criteria.has(id));
  if (must.some((each) => effortOf(each) === null)) return refuse(input, goal, forced);
  const free = open.filter(({ id }) => !forced.criteria.has(id));
  const gained = (list: readonly Finding[]) =>
    list.reduce((sum, each) => sum + exact.gainOf(each), 0n);
  const chosen = cheapestCover(toItems(free, exact), {
    gain: exact.need.gain - gained(must),
    settled: exact.need.settled - gained(must.filter(({ verdict }) => verdict === "unknown")),
  });
  if (chosen === null) return refuse(input, goal, forced);
  const ids = new Set(chosen.map(({ id }) => id));
  const lifted = [...must, ...free.filter(({ id }) => ids.has(id))];
  const steps = toSteps(input, { goal, forced, lifted });
  const effort = steps.reduce((sum, step) => sum + step.effort, 0);
  return { state: "reachable", goal, steps, effort, after: liftAll(input, lifted, forced) };
}

type Forced = {
  readonly criteria: ReadonlyMap<string, "gate" | "cap">;
  readonly caps: readonly { readonly cap: Cap; readonly isUnknown: boolean }[];
};

function isOpen({ verdict }: Finding, goal: PathGoal): boolean {
  if (goal.kind === "evidence") return verdict === "unknown";
  return verdict === "unknown" || verdict === "not_met" || verdict === "partly_met";
}

/** What holds the proven end below the goal whatever the points are: gates and caps, certain or unknown. */
function listForced({ assessment, policy }: PathInput, goal: PathGoal): Forced {
  const criteria = new Map<string, "gate" | "cap">();
  const caps: { cap: Cap; isUnknown: boolean }[] = [];
  if (goal.kind === "evidence") return { criteria, caps };
  for (const { id, ceiling, status } of assessment.result.gates) {
    if (status !== "clear" && topOf(ceiling, policy) < goal.floor) criteria.set(id, "gate");
  }
  for (const { id, ceiling, status } of assessment.result.caps) {
    const cap = policy.caps.find((each) => each.id === id);
    if (status === "clear" || topOf(ceiling, policy) >= goal.floor || cap === undefined) continue;
    const criterion = criterionOfCap(id, policy);
    if (criterion === null) caps.push({ cap, isUnknown: status === "unknown" });
    else if (!criteria.has(criterion)) criteria.set(criterion, "cap");
  }
  return { criteria, caps };
}

function toItems(findings: readonly Finding[], exact: Exact): readonly CoverItem[] {
  return findings.flatMap((finding) => {
    const effort = effortOf(finding)?.effort;
    const settles = finding.verdict === "unknown";
    return effort === undefined
      ? []
      : [{ id: finding.id, effort, gain: exact.gainOf(finding), settles }];
  });
}

type Walked = {
  readonly goal: PathGoal;
  readonly forced: Forced;
  readonly lifted: readonly Finding[];
};

function toSteps(input: PathInput, { goal, forced, lifted }: Walked): readonly PathStep[] {
  const byId = new Map(input.criteria.map((criterion) => [criterion.id, criterion]));
  const { uncapped } = measureUnits(input);
  const steps = lifted.map((finding): PathStep => {
    const { id, verdict } = finding;
    const criterion = byId.get(id);
    return {
      kind: "criterion",
      id,
      title: criterion?.title ?? id,
      from: verdict,
      enough: leastEnough(input, { goal, forced, lifted }, finding),
      gain: uncapped(finding),
      ...(effortOf(finding) ?? { effort: 3, because: "" }),
      forced: forced.criteria.get(id) ?? null,
      next: (verdict === "unknown" ? criterion?.evidenceWanted : criterion?.remedy) ?? "",
    };
  });
  const caps = forced.caps.map(
    ({ cap, isUnknown }): PathStep => ({
      kind: "cap",
      id: cap.id,
      title: cap.title,
      from: isUnknown ? "unknown" : "applies",
      enough: null,
      gain: 0,
      ...effortOfCap(cap, isUnknown),
      forced: "cap",
      next: cap.basis,
    }),
  );
  return [...steps, ...caps].sort(byOrder);
}

/** Steps that cannot be left out first, then the least effort, then the largest gain. */
function byOrder(a: PathStep, b: PathStep): number {
  const must = Number(b.forced !== null) - Number(a.forced !== null);
  return must || a.effort - b.effort || b.gain - a.gain || (a.id < b.id ? -1 : 1);
}

/** What having a criterion met adds to the proven figure before gates and caps, in hundredths of a point. */
function measureUnits({ assessment, policy }: PathInput): {
  readonly uncapped: (finding: Finding) => number;
} {
  const pillars = new Map(assessment.pillars.map((pillar) => [pillar.id, pillar]));
  const weights = assessment.pillars.reduce(
    (sum, { weight, parts }) => sum + (parts.most > 0 ? weight : 0),
    0,
  );
  return {
    uncapped: ({ pillar: id, verdict, weight }) => {
      const pillar = pillars.get(id);
      if (pillar === undefined || verdict === "not_applicable" || weights === 0) return 0;
      const points = policy.points.met - pointsOf(verdict, policy.points).proven;
      return Math.floor((10_000 * pillar.weight * weight * points) / (pillar.parts.most * weights));
    },
  };
}

function leastEnough(
  { assessment, policy }: PathInput,
  { goal, forced, lifted }: Walked,
  finding: Finding,
): "any" | "partly_met" | "met" {
  // Weight is known once there is an answer, and a bad one counts as well as a good one.
  if (goal.kind === "evidence") return "any";
  if (finding.verdict === "partly_met") return "met";
  const verdicts = new Map<string, Verdict>(lifted.map(({ id }) => [id, "met"]));
  verdicts.set(finding.id, "partly_met");
  const caps = new Map(forced.caps.map(({ cap }) => [cap.id, "clear"] as const));
  const { proven } = rescore(assessment, policy, { verdicts, caps }).band;
  return proven >= goal.floor ? "partly_met" : "met";
}

function liftAll(
  { assessment, policy }: PathInput,
  lifted: readonly Finding[],
  forced: Forced,
): Band {
  const verdicts = new Map<string, Verdict>(lifted.map(({ id }) => [id, "met"]));
  const caps = new Map(forced.caps.map(({ cap }) => [cap.id, "clear"] as const));
  return rescore(assessment, policy, { verdicts, caps }).band;
}

function refuse(input: PathInput, goal: PathGoal, forced: Forced): Path {
  const { assessment } = input;
  const titles = new Map(input.criteria.map(({ id, title }) => [id, title]));
  const open = assessment.findings.filter((each) => isOpen(each, goal));
  const stuck = open.filter((each) => effortOf(each) === null);
  const gates = stuck.filter(({ id }) => forced.criteria.has(id));
  const obstacles = (gates.length > 0 ? gates : stuck).map(({ id }) => ({
    id,
    title: titles.get(id) ?? id,
    why: `${forced.criteria.has(id) ? "a gate or cap hangs on it and " : ""}${PAST[id] ?? ""}`,
  }));
  const can = open.filter((each) => effortOf(each) !== null);
  return { state: "unreachable", goal, obstacles, most: liftAll(input, can, forced) };
}
