import type { ReactNode } from "react";
import { ChartFigure } from "./chart-figure";
import { ChartTable } from "./chart-table";
import { drawWaterfall, toWaterfallBars } from "./waterfall-drawing";
import type { WaterfallInput } from "./waterfall-drawing";

export type WaterfallProps = WaterfallInput & {
  note?: ReactNode;
  source: ReactNode;
  unit?: string;
};

export function Waterfall({ note, source, unit = "Points", ...input }: WaterfallProps) {
  const rows = toWaterfallBars(input).map((bar, index) => ({
    key: `${index}`,
    cells: [
      bar.kind === "total" ? <strong key="label">{bar.label}</strong> : bar.label,
      bar.figure,
    ],
  }));
  return (
    <ChartFigure
      title={input.title}
      note={note}
      source={source}
      draw={(width) => drawWaterfall(input, width)}
      table={
        <ChartTable
          caption={`${input.title}: figures`}
          columns={[{ label: "Part" }, { label: unit, numeric: true }]}
          rows={rows}
        />
      }
    />
  );
}
