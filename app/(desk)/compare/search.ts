import type { CompareState } from "@/components/comparison/addresses";
import { readSelection, type Selection, writeWanted } from "@/domain/comparison/selection";
import { isIsoDate } from "@/domain/dates";

export type Search = Readonly<Record<string, string | string[] | undefined>>;

export type CompareSearch = {
  readonly selection: Selection;
  readonly state: CompareState;
  /** The day as it was written, where it is none. */
  readonly badDay: string | null;
  /** The reader wants to choose coins even though some are chosen. */
  readonly pick: boolean;
  readonly find: string;
};

const all = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat();

const LONGEST = 100;

/** Anything shaped like the name of a criterion; one that is none of the checklist opens nothing. */
const ROW = /^[a-z][a-z0-9.-]{0,99}$/;

const readRow = (text: string | undefined): string | null =>
  text !== undefined && ROW.test(text) ? text : null;

/** What the address asks for. Nonsense falls away; what fell away is named. */
export function readSearch(search: Search): CompareSearch {
  const selection = readSelection(all(search.coins));
  const day = all(search.asOf)[0]?.trim() ?? "";
  return {
    selection,
    state: {
      coins: selection.wanted.map(writeWanted),
      asOf: isIsoDate(day) ? day : null,
      differences: all(search.differences)[0] === "1",
      facts: all(search.facts)[0] === "1",
      charts: all(search.charts)[0] === "1",
      row: readRow(all(search.row)[0]),
    },
    badDay: day === "" || isIsoDate(day) ? null : day,
    pick: all(search.pick)[0] === "1",
    find: (all(search.find)[0] ?? "").slice(0, LONGEST).trim(),
  };
}
