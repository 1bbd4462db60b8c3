import type { Severity } from "../checklist/criterion";
import type { Parameter } from "../checklist/parameter";
import type { FactId } from "../facts/vocabulary";
import type { Condition } from "./condition";
import type { Force } from "./force";
import { factsOf, parametersOf, readsOf } from "./reads";

/** How far the text behind a rule was itself read. */
export const VERIFICATIONS = {
  primary: "Checked against the primary text",
  quoted: "Quoted word for word by a third party",
  secondary: "From a secondary account",
  unverified: "Citation not checked against the primary text",
} as const;
export type Verification = keyof typeof VERIFICATIONS;

export const PARTS = {
  scope: "Scope",
  licence: "Permission",
  issuance: "Issuance",
  reserve: "Reserve assets",
  liquidity: "Liquidity",
  custody: "Custody",
  segregation: "Segregation",
  insolvency: "Insolvency",
  redemption: "Redemption",
  yield: "Yield",
  assurance: "Assurance",
  disclosure: "Disclosure",
  whitepaper: "White paper",
  reporting: "Reporting to the supervisor",
  capital: "Capital",
  risk: "Risk management",
  governance: "Governance",
  conduct: "Conduct",
  aml: "Money laundering and sanctions",
  technology: "Technology",
  supervision: "Supervision",
  marketing: "Marketing",
  "wind-down": "Wind-down",
} as const;
export type PartId = keyof typeof PARTS;

export type RuleSource = { readonly title: string; readonly url: string | null };

export type RuleSpec = {
  /** Stable: `regime.part.slug`. */
  readonly id: string;
  readonly title: string;
  /** What the rule asks, in our words, one or two sentences. */
  readonly requirement: string;
  readonly force: Force;
  readonly severity: Severity;
  /** Article, section or paragraph. */
  readonly citation: string;
  readonly sources: readonly RuleSource[];
  readonly verification: Verification;
  /** What exactly is unverified or doubtful; shown with the rule. */
  readonly doubt?: string;
  /** Narrows the regime's own scope; absent where every coin in the regime is bound. */
  readonly applies?: Condition;
  readonly met: Condition;
  readonly partly?: Condition;
  readonly evidenceWanted: string;
  /** Shown with the rule: a definition, a conflict between sources, how the test reads the text. */
  readonly remark?: string;
  /** Rules of the same meaning elsewhere whose verdict this one repeats; shown, never counted twice. */
  readonly sameAs?: readonly string[];
};

export type Rule = RuleSpec & {
  readonly part: PartId;
  /** Declared facts, those of the scope included. */
  readonly facts: readonly FactId[];
  /** Entered facts and row columns those and the tests of rows rest on. */
  readonly reads: readonly string[];
  readonly parameters: readonly Parameter[];
};

/** Completes a rule with what follows from its conditions. Throws RangeError on an id without a known part. */
export function rule(spec: RuleSpec): Rule {
  const conditions = [spec.applies, spec.met, spec.partly].filter((each) => each !== undefined);
  const gather = <T>(of: (condition: Condition) => readonly T[]): readonly T[] => [
    ...new Set(conditions.flatMap(of)),
  ];
  return {
    ...spec,
    part: partOf(spec.id),
    facts: gather(factsOf),
    reads: gather(readsOf),
    parameters: gather(parametersOf),
  };
}

function partOf(id: string): PartId {
  const part = id.split(".")[1] ?? "";
  if (Object.hasOwn(PARTS, part)) return part as PartId;
  throw new RangeError(`${id} names no known part`);
}
