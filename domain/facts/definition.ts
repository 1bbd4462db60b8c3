import type { Decimal } from "../decimal";
import type { CountryCode } from "./countries";
import type { SectionId } from "./sections";

/** Yes, no, a choice, a number, a day, a text, or a set of jurisdictions. */
export type FactKind =
  | "boolean"
  | "enum"
  | "integer"
  | "decimal"
  | "percent"
  | "usd"
  | "date"
  | "text"
  | "jurisdiction"
  | "jurisdictions";

/** What every fact says about itself: the form, the checklist browser and the documents are drawn from this. */
export type FactBase = {
  readonly label: string;
  /** One sentence that tells an analyst exactly what to enter. */
  readonly help: string;
  readonly section: SectionId;
  readonly unit?: string;
  /** The document that would settle the fact. */
  readonly evidenceWanted: string;
  /** Inclusive limits for numbers, as decimal text. */
  readonly min?: string;
  readonly max?: string;
  /** Set on facts that no criterion reads but that a profile or report shows. */
  readonly profileOnly?: true;
  /** Set on columns that say whether a row counts at all: all that reads the list rests on them, and no criterion names them. */
  readonly structural?: true;
  readonly derived?: DerivedFrom;
  /** Set on facts nobody can type in: they exist only as a computation. */
  readonly computedOnly?: true;
};

/** How a fact follows from others. Where it may also be stated, both are kept and the difference is shown. */
export type DerivedFrom = {
  /** The formula in words or arithmetic, as printed in the documents. */
  readonly formula: string;
  /** Entered facts (`coin.outstandingUsd`) and row columns (`position[].amountUsd`) it rests on. */
  readonly inputs: readonly string[];
  /** `rows_first`: the computed value wins over a stated one. `larger`: the larger of the two counts. */
  readonly combine?: "rows_first" | "larger";
};

export type EnumFact<C extends string = string> = FactBase & {
  readonly kind: "enum";
  readonly choices: Readonly<Record<C, string>>;
};

export type PlainFact = FactBase & { readonly kind: Exclude<FactKind, "enum"> };

export type FactDefinition = PlainFact | EnumFact;

/** The TypeScript type a definition's known value has. Money, percentages and decimals are exact. */
export type ValueOf<D> = D extends { kind: "enum"; choices: Readonly<Record<infer C, string>> }
  ? C
  : D extends { kind: "boolean" }
    ? boolean
    : D extends { kind: "integer" }
      ? number
      : D extends { kind: "decimal" | "percent" | "usd" }
        ? Decimal
        : D extends { kind: "jurisdiction" }
          ? CountryCode
          : D extends { kind: "jurisdictions" }
            ? readonly CountryCode[]
            : string;

/** Gives literal types to a table of definitions while checking each entry. */
export function defineFacts<const T extends Readonly<Record<string, FactDefinition>>>(facts: T): T {
  return facts;
}
