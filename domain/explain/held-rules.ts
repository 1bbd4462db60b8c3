import { type Checklist, getChecklist, type Ruleset } from "../checklist/checklist";
import { ALWAYS } from "../checklist/criterion";
import { isInForce } from "../checklist/evaluate";
import type { IsoDate } from "../dates";
import type { Derivations, FactView } from "../derivation/fact-view";
import { derivationsUnder, homeOutcome } from "../regime/home";
import { offeredShare } from "../regime/offered";
import { BACKING } from "../scoring/assess";
import type { Policy } from "../scoring/policy";

/** Rules as they stand on one day, to judge on another: what is in force does not move with the clock any more. */
export type HeldRules = {
  readonly ruleset: Ruleset;
  readonly derivations: Derivations;
  /** The policy with its caps of that day, and the parameters of that day where it names none of its own. */
  readonly hold: (policy: Policy) => Policy;
};

const remembered = new WeakMap<Ruleset, Map<IsoDate, HeldRules>>();

/** Holds a ruleset at a day: its criteria, their dated parameters, and the law that computed facts read. */
export function holdRules(ruleset: Ruleset, day: IsoDate): HeldRules {
  const days = remembered.get(ruleset) ?? new Map<IsoDate, HeldRules>();
  remembered.set(ruleset, days);
  const found = days.get(day);
  if (found !== undefined) return found;
  const checklist = getChecklist(ruleset, BACKING);
  const values = new Map<string, unknown>();
  for (const { parameters } of checklist.criteria) {
    for (const { id, values: dated } of parameters) {
      const now = dated.find((each) => isInForce(each, day));
      if (now !== undefined) values.set(id, now.value);
    }
  }
  const held: Checklist = {
    ...checklist,
    criteria: checklist.criteria
      .filter(({ inForce }) => isInForce(inForce, day))
      .map((criterion) => ({ ...criterion, inForce: ALWAYS })),
  };
  const policies = new WeakMap<Policy, Policy>();
  const holdPolicy = (policy: Policy): Policy => ({
    ...policy,
    overrides: { ...Object.fromEntries(values), ...policy.overrides },
    caps: policy.caps
      .filter((cap) => isInForce(cap, day))
      .map((cap) => ({ ...cap, from: null, until: null })),
  });
  const made: HeldRules = {
    ruleset: { ...ruleset, checklists: [held] },
    derivations: holdLaw(ruleset, day),
    hold: (policy) => {
      const own = policies.get(policy) ?? holdPolicy(policy);
      policies.set(policy, own);
      return own;
    },
  };
  days.set(day, made);
  return made;
}

function holdLaw({ regimes }: Ruleset, day: IsoDate): Derivations {
  return {
    ...derivationsUnder(regimes),
    "regime.home": (view) => homeOutcome(regimes, onDay(view, day)),
    "regime.offeredPct": (view) => offeredShare(regimes, onDay(view, day)),
  };
}

/** The same facts with the law of another day; what the law makes of them is remembered apart. */
function onDay(view: FactView, asOf: IsoDate): FactView {
  const memory = new Map<object, unknown>();
  return {
    ...view,
    asOf,
    remember: <T>(key: object, make: () => T): T => {
      if (!memory.has(key)) memory.set(key, make());
      return memory.get(key) as T;
    },
  };
}
