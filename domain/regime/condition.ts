import type { At, Parameter } from "../checklist/parameter";
import type { Values } from "../checklist/criterion";
import type { IsoDate } from "../dates";
import type { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import type { ListId } from "../facts/lists";
import type { FactState } from "../facts/state";
import type { FACTS, FactId } from "../facts/vocabulary";
import type { Row } from "../profile/profile";

type IdOf<K extends string> = {
  [I in FactId]: (typeof FACTS)[I] extends { readonly kind: K } ? I : never;
}[FactId];

export type YesNoId = IdOf<"boolean">;
export type ChoiceId = IdOf<"enum">;
export type FigureId = IdOf<"decimal" | "percent" | "usd" | "integer">;
export type DayId = IdOf<"date">;
type ChoiceOf<I extends ChoiceId> = (typeof FACTS)[I] extends {
  readonly choices: Readonly<Record<infer C, string>>;
}
  ? C & string
  : never;

export type Limit = Parameter<Decimal> | Parameter<number>;
export type Comparison = "atLeast" | "atMost" | "above" | "below";

/** Three-valued answer about one row; null where a cell it needs is not known. */
export type RowTest<L extends ListId> = (row: Row<L>, at: At, asOf: IsoDate) => boolean | null;

type Quantifier = "some" | "every" | "none";

/** A figure worked out for a rule alone, with the columns and facts it rests on. */
export type Figure = {
  readonly label: string;
  readonly reads: readonly string[];
  readonly unit: "percent" | "days" | "usd" | "count" | "ratio";
  /** Dated numbers the working rests on, beside the limit it is held against. */
  readonly parameters?: readonly Parameter[];
  readonly of: (view: FactView) => FactState<Decimal>;
};

/** What a rule asks, as data: judged with three values, worded and printed from the same tree. */
export type Condition =
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "licensed"; readonly of: Condition }
  | { readonly kind: "known"; readonly fact: FactId }
  | { readonly kind: "yes"; readonly fact: FactId; readonly want: boolean }
  | { readonly kind: "is"; readonly fact: FactId; readonly choices: readonly string[] }
  | {
      readonly kind: "compare";
      readonly fact: FactId;
      readonly comparison: Comparison;
      readonly limit: Limit;
    }
  | {
      readonly kind: "figure";
      readonly figure: Figure;
      readonly comparison: Comparison;
      readonly limit: Limit;
    }
  /** A day fact that lies at most so many days before the assessment day. */
  | { readonly kind: "within"; readonly fact: FactId; readonly days: Parameter<number> }
  | {
      readonly kind: "rows";
      readonly list: ListId;
      readonly quantifier: Quantifier;
      /** Completes "some row …", "every row …". */
      readonly says: string;
      readonly columns: readonly string[];
      readonly parameters: readonly Parameter[];
      readonly test: (row: Row, at: At, asOf: IsoDate) => boolean | null;
    }
  | {
      readonly kind: "facts";
      readonly reads: readonly FactId[];
      /** A whole sentence without its full stop that is true where the condition holds. */
      readonly says: string;
      readonly parameters: readonly Parameter[];
      readonly test: (values: Values<FactId>, at: At, asOf: IsoDate) => boolean;
    };

export const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: "any", of });
export const not = (of: Condition): Condition => ({ kind: "not", of });

/** Marks a condition that asks for a permission: taken as given when a coin is held against a foreign regime. */
export const licensed = (of: Condition): Condition => ({ kind: "licensed", of });

/** True where the fact has a value, whatever it is; the only test that sees an absence. */
export const isKnown = (fact: FactId): Condition => ({ kind: "known", fact });

export const yes = (fact: YesNoId): Condition => ({ kind: "yes", fact, want: true });
export const no = (fact: YesNoId): Condition => ({ kind: "yes", fact, want: false });

/** The fact is one of the choices. */
export const is = <I extends ChoiceId>(fact: I, ...choices: readonly ChoiceOf<I>[]): Condition => ({
  kind: "is",
  fact,
  choices,
});
export const isNot = <I extends ChoiceId>(fact: I, ...choices: readonly ChoiceOf<I>[]): Condition =>
  not(is(fact, ...choices));

const compare =
  (comparison: Comparison) =>
  (fact: FigureId, limit: Limit): Condition => ({ kind: "compare", fact, comparison, limit });

export const atLeast = compare("atLeast");
export const atMost = compare("atMost");
export const above = compare("above");
export const below = compare("below");

const measure =
  (comparison: Comparison) =>
  (figure: Figure, limit: Limit): Condition => ({ kind: "figure", figure, comparison, limit });

/** As `atLeast`, of a figure worked out for this rule. */
export const figureAtLeast = measure("atLeast");
export const figureAtMost = measure("atMost");
export const figureAbove = measure("above");
export const figureBelow = measure("below");

/** The day lies at most so many days before the assessment day, and not after it. */
export const within = (fact: DayId, days: Parameter<number>): Condition => ({
  kind: "within",
  fact,
  days,
});

type RowsSpec<L extends ListId> = {
  readonly says: string;
  readonly columns: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly test: RowTest<L>;
};

const rows =
  (quantifier: Quantifier) =>
  <L extends ListId>(list: L, { parameters = [], ...spec }: RowsSpec<L>): Condition => ({
    kind: "rows",
    list,
    quantifier,
    parameters,
    ...spec,
    test: spec.test as (row: Row, at: At, asOf: IsoDate) => boolean | null,
  });

/** Some row satisfies the test. "No" only from a complete list. */
export const someRow = rows("some");
/** Every row does; an empty complete list satisfies it. "Yes" only from a complete list. */
export const everyRow = rows("every");
/** No row does. "Yes" only from a complete list. */
export const noRow = rows("none");

type FactsSpec<R extends FactId> = {
  readonly reads: readonly R[];
  readonly says: string;
  readonly parameters?: readonly Parameter[];
  readonly test: (values: Values<R>, at: At, asOf: IsoDate) => boolean;
};

/** Holds several facts against each other. Judged at every end of what is known. */
export const facts = <R extends FactId>({ parameters = [], ...spec }: FactsSpec<R>): Condition => ({
  kind: "facts",
  parameters,
  ...spec,
  test: spec.test as (values: Values<FactId>, at: At, asOf: IsoDate) => boolean,
});
