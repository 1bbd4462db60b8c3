import type { Criterion } from "../checklist/criterion";
import { titlesOf } from "../checklist/titles";
import type { Finding } from "../checklist/finding";
import { isInForce } from "../checklist/evaluate";
import { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { formatFact } from "../facts/format";
import type { FactState } from "../facts/state";
import { definitionOf, type FactId } from "../facts/vocabulary";
import type { Band, CapOutcome, CapStatus, GateOutcome } from "./assessment";
import { type Cap, type CapCondition, type Policy, type Tier } from "./policy";
import { topOf } from "./tiers";

type Truth = "yes" | "no" | "unknown";
type Decision = { readonly truth: Truth; readonly reason: string };

export type Limits = {
  readonly caps: readonly CapOutcome[];
  readonly gates: readonly GateOutcome[];
  readonly band: Band;
};

/**
 * Applies gates and caps to the uncapped figures. A ceiling that certainly holds limits both ends; one that is
 * unknown limits the low end only. A ceiling never raises a figure.
 */
export function applyLimits(
  uncapped: Band,
  input: {
    readonly view: FactView;
    readonly findings: readonly Finding[];
    readonly criteria: readonly Criterion[];
    readonly policy: Policy;
  },
): Limits {
  const { view, findings, criteria, policy } = input;
  const gates = findings.filter((finding) => finding.severity === "gate");
  const titles = titlesOf(criteria);
  const rawGates = gates.map((finding) =>
    toGate(finding, titles.get(finding.id) ?? finding.id, policy),
  );
  const rawCaps = policy.caps
    .filter((cap) => isInForce(cap, view.asOf))
    .map((cap) => toCap(cap, decide(cap.condition, view, findings)));
  const all = [...rawGates, ...rawCaps];
  const certain = lowest(
    all.filter((each) => each.status === "applies"),
    policy,
  );
  const doubtful = lowest(
    all.filter((each) => each.status !== "clear"),
    policy,
  );
  const band = {
    proven: Math.min(uncapped.proven, doubtful),
    possible: Math.min(uncapped.possible, certain),
  };
  const bind = <T extends { ceiling: Tier; status: CapStatus }>(each: T): T =>
    each.status === "applies" &&
    topOf(each.ceiling, policy) === certain &&
    certain < uncapped.possible
      ? { ...each, status: "binding" }
      : each;
  return { caps: rawCaps.map(bind), gates: rawGates.map(bind), band };
}

function lowest(outcomes: readonly { readonly ceiling: Tier }[], policy: Policy): number {
  return outcomes.reduce((low, { ceiling }) => Math.min(low, topOf(ceiling, policy)), 100);
}

const GATE_STATUS: Readonly<Record<Finding["verdict"], CapStatus>> = {
  met: "clear",
  partly_met: "clear",
  not_applicable: "clear",
  not_met: "applies",
  unknown: "unknown",
};

function toGate(finding: Finding, title: string, policy: Policy): GateOutcome {
  const ceiling = policy.gateCeilings.byCriterion[finding.id] ?? policy.gateCeilings.default;
  const { id, verdict, reason } = finding;
  return { id, title, verdict, ceiling, status: GATE_STATUS[verdict], reason };
}

const CAP_STATUS: Readonly<Record<Truth, CapStatus>> = {
  yes: "applies",
  no: "clear",
  unknown: "unknown",
};

function toCap(cap: Cap, decision: Decision): CapOutcome {
  const { id, title, ceiling, basis } = cap;
  return { id, title, ceiling, basis, status: CAP_STATUS[decision.truth], reason: decision.reason };
}

function decide(condition: CapCondition, view: FactView, findings: readonly Finding[]): Decision {
  if (condition.kind === "criterion_not_met") return decideCriterion(condition.criterion, findings);
  const state: FactState = view.fact(condition.fact);
  const label = definitionOf(condition.fact).label;
  if (state.status === "unknown") return { truth: "unknown", reason: `${label} is not known.` };
  const ends = state.status === "known" ? [state.value, state.value] : [state.low, state.high];
  const hits = ends.map((end) => holds(condition, end));
  const text = `${label}: ${describe(condition.fact, ends)}; ${limitText(condition)}.`;
  if (hits[0] === hits[1]) return { truth: hits[0] === true ? "yes" : "no", reason: text };
  return { truth: "unknown", reason: text };
}

function decideCriterion(id: string, findings: readonly Finding[]): Decision {
  const finding = findings.find((each) => each.id === id);
  if (finding === undefined)
    return { truth: "unknown", reason: "The criterion is not in this ruleset." };
  if (finding.verdict === "unknown") return { truth: "unknown", reason: finding.reason };
  return { truth: finding.verdict === "not_met" ? "yes" : "no", reason: finding.reason };
}

function holds(
  condition: Exclude<CapCondition, { kind: "criterion_not_met" }>,
  value: unknown,
): boolean {
  if (condition.kind === "fact_is") return value === condition.value;
  const number = value instanceof Decimal ? value : new Decimal(Number(value));
  return condition.kind === "fact_above" ? number.gt(condition.limit) : number.lt(condition.limit);
}

function describe(fact: FactId, ends: readonly unknown[]): string {
  const [low, high] = ends.map((end) => formatFact(fact, end));
  return low === high || low === undefined ? String(low) : `between ${low} and ${String(high)}`;
}

function limitText(condition: Exclude<CapCondition, { kind: "criterion_not_met" }>): string {
  if (condition.kind === "fact_is")
    return `the cap holds at “${formatFact(condition.fact, condition.value)}”`;
  const limit = formatFact(condition.fact, condition.limit);
  return `the cap holds ${condition.kind === "fact_above" ? "above" : "below"} ${limit}`;
}
