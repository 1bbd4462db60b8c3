import type { FactView } from "../derivation/fact-view";
import { LISTS } from "../facts/lists";
import type { Condition } from "./condition";
import type { Reading, Truth } from "./reading";

type RowsNode = Extract<Condition, { kind: "rows" }>;

/** Counts the rows that satisfy a test; a list that is not complete proves only what its rows show. */
export function readRows(node: RowsNode, view: FactView): Reading {
  const visible = view.rows(node.list);
  const answers = visible.rows.map((row) => node.test(row, view.at, view.asOf));
  const isOpen = !visible.complete || visible.hidden > 0;
  const counts = {
    yes: answers.filter((answer) => answer === true).length,
    no: answers.filter((answer) => answer === false).length,
    open: answers.filter((answer) => answer === null).length,
  };
  const truth = ROWS[node.quantifier](counts, isOpen);
  const tail = truth === "unknown" ? rowsOpen(counts.open) : "";
  const says = (): string =>
    answers.length === 0
      ? `no ${LISTS[node.list].rowLabel} on record${tail}`
      : `${counts.yes} of ${answers.length} ${node.says}${tail}`;
  return { truth, missing: () => (truth === "unknown" ? node.columns : []), says };
}

type Counts = { readonly yes: number; readonly no: number; readonly open: number };

const ROWS: Readonly<Record<RowsNode["quantifier"], (counts: Counts, isOpen: boolean) => Truth>> = {
  some: ({ yes, open: maybe }, isOpen) => {
    if (yes > 0) return "yes";
    return maybe > 0 || isOpen ? "unknown" : "no";
  },
  every: ({ no, open: maybe }, isOpen) => {
    if (no > 0) return "no";
    return maybe > 0 || isOpen ? "unknown" : "yes";
  },
  none: ({ yes, open: maybe }, isOpen) => {
    if (yes > 0) return "no";
    return maybe > 0 || isOpen ? "unknown" : "yes";
  },
};

function rowsOpen(open: number): string {
  return open > 0 ? `, ${open} not known` : "; the list is not complete";
}
