import type { FactView } from "../derivation/fact-view";
import { expandReads } from "../facts/reads";
import { isShared } from "../facts/shared-states";
import type { FactState } from "../facts/state";
import type { FactId, FactValue } from "../facts/vocabulary";
import type { Criterion } from "./criterion";
import type { Finding } from "./finding";
import type { Parameter } from "./parameter";

type State = FactState<FactValue<FactId>>;
type Branch = { readonly next: Map<State, Branch>; finding: Finding | null };
type Memory = { readonly values: readonly unknown[]; readonly root: Branch; size: number };

/** What can be said of a criterion before any profile is seen, and the findings it gave where few are possible. */
export type Plan = {
  readonly criterion: Criterion;
  /** Declared facts, those of the scope included. */
  readonly facts: readonly FactId[];
  /** Entered facts and row columns those rest on. */
  readonly reads: readonly string[];
  readonly memories: Memory[];
};

/** Findings kept per criterion and set of parameter values; choices and gaps seldom combine in more ways. */
const MOST_FINDINGS = 1024;
/** Sets of parameter values kept: the law of several dates, and the house parameters of several policies. */
const MOST_MEMORIES = 16;

const plans = new WeakMap<readonly Criterion[], readonly Plan[]>();

/** The plans of a list of criteria, in its order; worked out once per list. */
export function plansOf(criteria: readonly Criterion[]): readonly Plan[] {
  const known = plans.get(criteria);
  if (known !== undefined) return known;
  const made = criteria.map(toPlan);
  plans.set(criteria, made);
  return made;
}

function toPlan(criterion: Criterion): Plan {
  const facts = [...new Set([...criterion.reads, ...(criterion.scope?.reads ?? [])])];
  return { criterion, facts, reads: expandReads(facts), memories: [] };
}

/**
 * The finding for a view: remembered where every declared fact is in a state that recurs over profiles and the
 * parameters have the same values, judged afresh otherwise. A finding depends on nothing else.
 */
export function findOnce(
  plan: Plan,
  view: FactView,
  judge: (view: FactView, plan: Plan) => Finding,
): Finding {
  const memory = memoryOf(plan, view);
  let branch: Branch | undefined = memory?.root;
  for (const id of plan.facts) branch = branch?.next.get(view.fact(id));
  if (branch !== undefined && branch.finding !== null) return branch.finding;
  const finding = judge(view, plan);
  if (memory !== null && memory.size < MOST_FINDINGS) keep(memory, plan, { view, finding });
  return finding;
}

function memoryOf({ criterion, memories }: Plan, view: FactView): Memory | null {
  const { parameters } = criterion;
  for (const memory of memories) if (isUnder(memory, parameters, view)) return memory;
  if (memories.length >= MOST_MEMORIES) return null;
  const values = parameters.map((each) => view.at(each));
  const made: Memory = { values, root: { next: new Map(), finding: null }, size: 0 };
  memories.push(made);
  return made;
}

function isUnder(memory: Memory, parameters: readonly Parameter[], view: FactView): boolean {
  for (let index = 0; index < parameters.length; index += 1) {
    const each = parameters[index];
    if (each !== undefined && view.at(each) !== memory.values[index]) return false;
  }
  return true;
}

function keep(
  memory: Memory,
  { facts }: Plan,
  { view, finding }: { readonly view: FactView; readonly finding: Finding },
): void {
  const states: readonly State[] = facts.map((id) => view.fact(id));
  if (!states.every(isShared)) return;
  let branch = memory.root;
  for (const state of states) {
    const next = branch.next.get(state) ?? { next: new Map(), finding: null };
    branch.next.set(state, next);
    branch = next;
  }
  branch.finding = Object.freeze(finding);
  memory.size += 1;
}
