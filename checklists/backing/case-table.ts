import type { Verdict } from "@/domain/checklist/criterion";
import type { Decimal } from "@/domain/decimal";
import type { FactId, FactValue } from "@/domain/facts/vocabulary";

type Plain<T> = T extends Decimal ? number | string : T;

/** A number known only between two ends, both included. */
type Span = { readonly low: number | string; readonly high: number | string };

/** Facts of one case; what is left out is not researched. */
export type CaseFacts = { readonly [I in FactId]?: Plain<FactValue<I>> | Span };

/** The verdict expected, the facts it rests on and, where it matters, words the reason must hold. */
export type Case = readonly [verdict: Verdict, facts: CaseFacts, says?: string];

/** Cases by criterion id. */
export type CaseTable = Readonly<Record<string, readonly Case[]>>;
