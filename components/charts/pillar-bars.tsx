"use client";

import type { ReactNode } from "react";
import { ChartFigure } from "./chart-figure";
import { ChartTable } from "./chart-table";
import { drawRangeRows, NO_RANGE } from "./range-rows-drawing";
import type { RangeRow } from "./range-rows-drawing";

export type PillarBar = RangeRow & { href?: string; weight?: ReactNode };
export type PillarBarsProps = {
  title: string;
  note?: ReactNode;
  source: ReactNode;
  pillars: readonly PillarBar[];
  /** Tier limits drawn as grid lines. */
  limits?: readonly number[];
};

const DEFAULT_LIMITS = [40, 55, 70, 85] as const;

export function PillarBars(props: PillarBarsProps) {
  const {
    title,
    note = "0\u2013100, higher is better",
    source,
    pillars,
    limits = DEFAULT_LIMITS,
  } = props;
  const weighted = pillars.some((pillar) => pillar.weight !== undefined);
  const rows = pillars.map((pillar) => ({
    key: pillar.key,
    cells: [
      pillar.href ? (
        <a key="label" className="link-quiet" href={pillar.href}>
          {pillar.label}
        </a>
      ) : (
        pillar.label
      ),
      ...(weighted ? [pillar.weight ?? ""] : []),
      pillar.band?.proven ?? pillar.absent ?? NO_RANGE,
      pillar.band?.possible ?? pillar.absent ?? NO_RANGE,
    ],
  }));
  const columns = [
    { label: "Pillar" },
    ...(weighted ? [{ label: "Weight", numeric: true }] : []),
    { label: "Proven", numeric: true },
    { label: "Possible", numeric: true },
  ];
  return (
    <ChartFigure
      title={title}
      note={note}
      source={source}
      draw={(width) => drawRangeRows({ title, rows: pillars, limits }, width)}
      table={<ChartTable caption={`${title}: figures`} columns={columns} rows={rows} />}
    />
  );
}
