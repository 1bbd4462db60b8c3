import type { FactId, FactValue } from "../facts/vocabulary";
import type { Cite } from "./cite";
import type { At, Parameter } from "./parameter";

export type Severity = "gate" | "major" | "minor";
export type Verdict = "met" | "partly_met" | "not_met" | "unknown" | "not_applicable";

/** The only answers a predicate can give; unknown and not applicable are the engine's. */
export type Judgement = {
  readonly verdict: "met" | "partly_met" | "not_met";
  /** One sentence with the numbers in it. */
  readonly reason: string;
};

/** The facts a predicate declared, all present. */
export type Values<R extends FactId> = { readonly [I in R]: FactValue<I> };

/** Text pieces behind computed facts, for sentences: "11.6 % Treasury bills, 71.6 % overnight repo". */
export type Detail = (id: FactId) => string;

export type Interval = { readonly from: string | null; readonly until: string | null };
export const ALWAYS: Interval = { from: null, until: null };

type Scope<A extends FactId> = {
  readonly reads: readonly A[];
  /** Says in words when the criterion applies; shown when it does not. */
  readonly when: string;
  readonly test: (facts: Values<A>, at: At) => boolean;
};

export type CriterionSpec<P extends string, R extends FactId, A extends FactId> = {
  readonly id: string;
  readonly pillar: P;
  readonly title: string;
  readonly question: string;
  readonly severity: Severity;
  /** Weight within the pillar, a positive integer. */
  readonly weight: number;
  readonly cites: readonly [Cite, ...Cite[]];
  readonly inForce: Interval;
  readonly reads: readonly [R, ...R[]];
  readonly appliesTo?: Scope<A>;
  readonly parameters: readonly Parameter[];
  readonly test: (facts: Values<R>, at: At, detail: Detail) => Judgement;
  readonly evidenceWanted: string;
  readonly remedy: string;
};

/** A criterion with its fact types erased, as the engine holds it. */
export type Criterion = {
  readonly id: string;
  readonly pillar: string;
  readonly title: string;
  readonly question: string;
  readonly severity: Severity;
  readonly weight: number;
  readonly cites: readonly Cite[];
  readonly inForce: Interval;
  readonly reads: readonly FactId[];
  readonly scope: { readonly reads: readonly FactId[]; readonly when: string } | null;
  readonly parameters: readonly Parameter[];
  readonly evidenceWanted: string;
  readonly remedy: string;
  readonly test: (facts: Values<FactId>, at: At, detail: Detail) => Judgement;
  readonly applies: (facts: Values<FactId>, at: At) => boolean;
};

/** Checks a criterion's types against the vocabulary and erases them for the engine. */
export function criterion<P extends string, R extends FactId, A extends FactId = never>(
  spec: CriterionSpec<P, R, A>,
): Criterion {
  const { appliesTo, test, ...rest } = spec;
  const scope = appliesTo === undefined ? null : { reads: appliesTo.reads, when: appliesTo.when };
  return { ...rest, scope, test, applies: appliesTo?.test ?? (() => true) };
}

/** A verdict whose sentence is made when somebody reads it: deciding costs far less than wording. */
export function say(verdict: Judgement["verdict"], word: () => string): Judgement {
  return new Saying(verdict, word);
}

class Saying implements Judgement {
  #said: string | null = null;
  readonly #word: () => string;

  constructor(
    readonly verdict: Judgement["verdict"],
    word: () => string,
  ) {
    this.#word = word;
  }

  get reason(): string {
    this.#said ??= this.#word();
    return this.#said;
  }
}

export const met = (reason: string): Judgement => ({ verdict: "met", reason });
export const partlyMet = (reason: string): Judgement => ({ verdict: "partly_met", reason });
export const notMet = (reason: string): Judgement => ({ verdict: "not_met", reason });
