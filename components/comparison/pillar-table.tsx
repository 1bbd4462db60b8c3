"use client";

import type { CSSProperties } from "react";
import { formatRange } from "@/components/format/format-number";
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
  const ends: CSSProperties & Record<"--proven" | "--possible", string> = {
    "--proven": `${band.proven}%`,
    "--possible": `${band.possible}%`,
  };
  return (
    <span className="range-cell">
      <span className="range-bar" style={ends} />
      {formatRange(band.proven, band.possible)}
    </span>
  );
}
