import type { ListId } from "../facts/lists";
import { type FactState, known, unknown } from "../facts/state";
import type { FactView } from "./fact-view";
import { listGap, partialGap } from "./gaps";

/** What one row may amount to, from best to worst, and the columns that keep it from being settled. */
export type Outcome<T> = { readonly possible: readonly T[]; readonly missing: readonly string[] };

/** A row that amounts to one thing for sure. */
export const settled = <T>(value: T): Outcome<T> => ({ possible: [value], missing: [] });

type Question<L extends ListId, T> = {
  readonly list: L;
  /** Values in order; the last one that any row reaches is the answer. */
  readonly order: readonly T[];
  /** Columns to research where the list itself is missing. */
  readonly columns: readonly string[];
  readonly outcomes: readonly Outcome<T>[];
};

/**
 * The furthest value along `order` that any row reaches. A row that may reach further makes the answer unknown,
 * and so does a list that is not complete, unless a row has already reached the end of the order.
 */
export function furthest<L extends ListId, T>(
  view: FactView,
  question: Question<L, T>,
): FactState<T> {
  const { list, order, columns, outcomes } = question;
  const visible = view.rows(list);
  if (!visible.researched) return listGap(view, list, columns);
  const rankOf = (value: T): number => order.indexOf(value);
  let least = 0;
  let most = 0;
  for (const { possible } of outcomes) {
    const ranks = possible.map(rankOf);
    least = Math.max(least, Math.min(...ranks));
    most = Math.max(most, Math.max(...ranks));
  }
  const last = order.at(-1);
  const answer = order[least];
  if (last !== undefined && least === order.length - 1) return known(last);
  if (!visible.complete) return partialGap(view, list, columns);
  if (least === most && answer !== undefined) return known(answer);
  const floor = least;
  const open = outcomes.filter(({ possible }) => possible.some((value) => rankOf(value) > floor));
  const missing = [...new Set(open.flatMap((outcome) => outcome.missing))].sort();
  return unknown(
    missing.length > 0 ? missing : columns,
    "not_computed",
    "a row leaves the answer open",
  );
}
