"use client";

import { DrawingSvg } from "@/components/charts/drawing-svg";
import { drawBandBar } from "./band-bar-geometry";
import type { Band } from "./types";

export type BandBarProps = {
  /** `null` when too little is known. */
  band: Band | null;
  /** Whose band it is, for readers who hear it. */
  subject?: string;
  /** The words beside it say the same. */
  decorative?: boolean;
};

/** The bar of a table row, 160 by 14 pixels. */
export function BandBar({
  band,
  subject,
  decorative = false,
  width,
}: BandBarProps & { width?: number }) {
  const options = {
    size: "compact",
    ...(subject ? { subject } : {}),
    ...(width ? { width } : {}),
  } as const;
  return (
    <DrawingSvg
      drawing={drawBandBar(band, options)}
      fit="fixed"
      decorative={decorative}
      className="band-bar"
    />
  );
}

/** The large bar with scale, values and key; one drawing for wide places, one for narrow ones. */
export function BandBarFull({ band, subject, decorative = false }: BandBarProps) {
  const named = subject ? { subject } : {};
  return (
    <div className="drawing-set">
      <DrawingSvg
        drawing={drawBandBar(band, { size: "narrow", ...named })}
        decorative={decorative}
        className="drawing-2-narrow"
      />
      <DrawingSvg
        drawing={drawBandBar(band, { size: "full", ...named })}
        decorative={decorative}
        className="drawing-2-wide"
      />
    </div>
  );
}
