import type { FactView } from "../derivation/fact-view";
import { LISTS } from "../facts/lists";
import type { Condition } from "./condition";
import type { Truth, Words } from "./reading";

type RowsNode = Extract<Condition, { kind: "rows" }>;

/** Rows by their answer, and whether rows may be missing. */
type Counts = {
  readonly yes: number;
  readonly no: number;
  readonly open: number;
  readonly isOpen: boolean;
};

/** Counts the rows that satisfy a test; a list that is not complete proves only what its rows show. */
export function truthOfRows(node: RowsNode, view: FactView): Truth {
  return ROWS[node.quantifier](count(node, view));
}

export function sayRows(node: RowsNode, view: FactView): Words {
  const says = (): string => {
    const counts = count(node, view);
    const { yes, no, open } = counts;
    const tail = ROWS[node.quantifier](counts) === "unknown" ? rowsOpen(open) : "";
    const all = yes + no + open;
    return all === 0
      ? `no ${LISTS[node.list].rowLabel} on record${tail}`
      : `${yes} of ${all} ${node.says}${tail}`;
  };
  return { missing: () => node.columns, says };
}

function count({ list, test }: RowsNode, view: FactView): Counts {
  const { rows, complete, hidden } = view.rows(list);
  let yes = 0;
  let no = 0;
  for (const row of rows) {
    const answer = test(row, view.at, view.asOf);
    if (answer === true) yes += 1;
    else if (answer === false) no += 1;
  }
  return { yes, no, open: rows.length - yes - no, isOpen: !complete || hidden > 0 };
}

const ROWS: Readonly<Record<RowsNode["quantifier"], (counts: Counts) => Truth>> = {
  some: ({ yes, open, isOpen }) => {
    if (yes > 0) return "yes";
    return open > 0 || isOpen ? "unknown" : "no";
  },
  every: ({ no, open, isOpen }) => {
    if (no > 0) return "no";
    return open > 0 || isOpen ? "unknown" : "yes";
  },
  none: ({ yes, open, isOpen }) => {
    if (yes > 0) return "no";
    return open > 0 || isOpen ? "unknown" : "yes";
  },
};

function rowsOpen(open: number): string {
  return open > 0 ? `, ${open} not known` : "; the list is not complete";
}
