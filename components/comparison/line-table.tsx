"use client";

import { CellLines, type CellLine } from "./cell-lines";
import { ComparisonTable } from "./comparison-table";

export type LineRow = {
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly cells: readonly (readonly CellLine[])[];
};

type Props = { caption: string; labels: readonly string[]; rows: readonly LineRow[] };

/** A comparison in words and figures. On both sides for the reason QuestionTable gives. */
export function LineTable({ caption, labels, rows }: Props) {
  const id = caption.toLowerCase().replace(/[^a-z]+/g, "-");
  const drawn = rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((lines, index) => <CellLines key={index} lines={lines} />),
  }));
  return <ComparisonTable caption={caption} labels={labels} groups={[{ id, rows: drawn }]} />;
}
