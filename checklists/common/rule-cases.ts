import type { Verdict } from "@/domain/checklist/criterion";
import type { Decimal } from "@/domain/decimal";
import type { ColumnId, ColumnValue, ListId } from "@/domain/facts/lists";
import type { EnteredId, FactValue } from "@/domain/facts/vocabulary";
import type { Completeness } from "@/domain/profile/profile";

type Plain<T> = T extends Decimal ? number | string : T;

/** A profile in plain values. Facts left out are not researched; lists given are complete unless said otherwise. */
export type CaseProfile = {
  readonly asOf?: string;
  readonly facts?: { readonly [I in EnteredId]?: Plain<FactValue<I>> };
  readonly completeness?: { readonly [L in ListId]?: Completeness };
} & {
  readonly [L in ListId]?: readonly {
    readonly [C in ColumnId<L>]?: Plain<ColumnValue<L, C>>;
  }[];
};

/** The verdict expected in perimeter mode, and the profile it rests on. */
export type RuleCase = readonly [verdict: Verdict, profile: CaseProfile];

/** Cases by rule id. */
export type RuleCases = Readonly<Record<string, readonly RuleCase[]>>;
