import type { Regime } from "./regime";

/** How rules that answer one question stand to each other. */
export const RELATIONS = {
  same: "Asks the same",
  overlapping: "Overlapping",
  "stricter-looser": "Stricter and looser",
} as const;
export type Relation = keyof typeof RELATIONS;

/** Rules of different regimes that ask about the same thing. */
export type CrosswalkCluster = {
  readonly id: string;
  readonly question: string;
  readonly relation: Relation;
  /** Ids of rules, and of rows that regimes left out with a reason. */
  readonly rules: readonly string[];
  /** How the rules differ. */
  readonly note: string;
};

export type CrosswalkRule = {
  readonly id: string;
  readonly title: string | null;
  readonly citation: string | null;
};

export type CrosswalkEntry = {
  readonly regime: Regime;
  readonly rules: readonly CrosswalkRule[];
};

/** The rules of a cluster by regime, in the order of the regimes; a row left out has neither title nor citation. */
export function entriesOf(
  { rules }: CrosswalkCluster,
  regimes: readonly Regime[],
): readonly CrosswalkEntry[] {
  return regimes.flatMap((regime) => {
    const own = rules.filter((id) => regimeIdOf(id) === regime.id);
    return own.length === 0 ? [] : [{ regime, rules: own.map((id) => findRule(regime, id)) }];
  });
}

/** The regime named by the first part of a rule's id. */
export function regimeIdOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf("."));
}

function findRule({ rules }: Regime, id: string): CrosswalkRule {
  const rule = rules.find((each) => each.id === id);
  return { id, title: rule?.title ?? null, citation: rule?.citation ?? null };
}
