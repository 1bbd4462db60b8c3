"use client";

import { formatRange } from "@/components/format/format-number";
import { RangeBar } from "@/components/marks/range-bar";
import { ComparisonTable } from "./comparison-table";

type Ends = { readonly proven: number; readonly possible: number };

export type PillarRow = {
  readonly id: string;
  readonly label: string;
  /** Null where nothing in the pillar applies. */
  readonly bands: readonly (Ends | null)[];
};

/** Bars by pillar, drawn by the style sheet: up to sixty stand on a page. On both sides for the reason QuestionTable gives. */
export function PillarTable({
  labels,
  rows,
}: {
  labels: readonly string[];
  rows: readonly PillarRow[];
}) {
  const drawn = rows.map(({ id, label, bands }) => ({
    key: id,
    title: label,
    cells: bands.map((band, index) => <PillarCell key={index} band={band} />),
  }));
  return (
    <ComparisonTable
      caption="Pillars side by side"
      labels={labels}
      groups={[{ id: "pillars-side-by-side", rows: drawn }]}
    />
  );
}

function PillarCell({ band }: { band: Ends | null }) {
  if (band === null) return <span className="missing">nothing applies</span>;
  return (
    <>
      <RangeBar {...band} /> {formatRange(band.proven, band.possible)}
    </>
  );
}
