"use client";

import type { ReactNode } from "react";
import { formatPercent } from "@/components/format/format-number";
import { ChartFigure } from "./chart-figure";
import { ChartTable } from "./chart-table";
import { drawComposition } from "./composition-drawing";
import type { AreaStyles, CompositionItem, CompositionRow } from "./composition-drawing";
import { FALLBACK_AREA } from "./series-style";
import { Swatch } from "./swatch";

export type CompositionBarItem = CompositionItem & { amount?: ReactNode; note?: ReactNode };
export type CompositionBarProps = {
  title: string;
  note?: ReactNode;
  source: ReactNode;
  items: readonly CompositionBarItem[];
  styles: AreaStyles;
  /** Last row of the table, e.g. the total as reported and its difference from the lines. */
  total?: { label: ReactNode; amount?: ReactNode; percent: number };
};

function SwatchLabel({
  name,
  styles,
  label,
}: {
  name: string;
  styles: AreaStyles;
  label: ReactNode;
}) {
  return (
    <span className="swatch-label">
      <Swatch style={styles[name] ?? FALLBACK_AREA} />
      {label}
    </span>
  );
}

/** What the whole is made of: one stacked bar, its table doubling as the legend. */
export function CompositionBar({ title, note, source, items, styles, total }: CompositionBarProps) {
  const amounts = items.some((item) => item.amount !== undefined);
  const rows = items.map((item, index) => ({
    key: `${item.key}-${index}`,
    cells: [
      <SwatchLabel key="label" name={item.key} styles={styles} label={item.label} />,
      ...(amounts ? [item.amount ?? ""] : []),
      formatPercent(item.percent),
    ],
  }));
  const columns = [
    { label: "Class" },
    ...(amounts ? [{ label: "Amount", numeric: true }] : []),
    { label: "Share", numeric: true },
  ];
  const footer = total
    ? [total.label, ...(amounts ? [total.amount ?? ""] : []), formatPercent(total.percent)]
    : undefined;
  return (
    <ChartFigure
      title={title}
      note={note}
      source={source}
      draw={(width) => drawComposition({ title, rows: [{ label: title, items }], styles }, width)}
      table={
        <ChartTable
          caption={`${title}: figures`}
          columns={columns}
          rows={rows}
          {...(footer ? { footer } : {})}
        />
      }
    />
  );
}

export type CompositionRowsProps = {
  title: string;
  note?: ReactNode;
  source: ReactNode;
  rows: readonly CompositionRow[];
  styles: AreaStyles;
  /** Words where a row has no such line, e.g. "none reported". */
  absent?: string;
};

/** Several wholes on one scale, one bar each: the same class keeps its look from row to row. */
export function CompositionRows({
  title,
  note,
  source,
  rows,
  styles,
  absent = "none reported",
}: CompositionRowsProps) {
  const classes = [
    ...new Map(rows.flatMap((row) => row.items).map((item) => [item.key, item.label])).entries(),
  ];
  const shareOf = (row: CompositionRow, key: string) => {
    const lines = row.items.filter((item) => item.key === key);
    return lines.length > 0
      ? formatPercent(lines.reduce((sum, item) => sum + item.percent, 0))
      : absent;
  };
  const tableRows = classes.map(([key, label]) => ({
    key,
    cells: [
      <SwatchLabel key="label" name={key} styles={styles} label={label} />,
      ...rows.map((row) => shareOf(row, key)),
    ],
  }));
  const columns = [{ label: "Class" }, ...rows.map((row) => ({ label: row.label, numeric: true }))];
  return (
    <ChartFigure
      title={title}
      note={note}
      source={source}
      draw={(width) => drawComposition({ title, rows, styles }, width)}
      table={<ChartTable caption={`${title}: figures`} columns={columns} rows={tableRows} />}
    />
  );
}
