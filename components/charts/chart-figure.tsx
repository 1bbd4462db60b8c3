import type { ReactNode } from "react";
import { DrawingSvg } from "./drawing-svg";
import type { Drawing } from "./drawing";

/** Drawing widths: phone and page. Each is shown only where its text comes out at 11 px or more. */
export const DRAWING_WIDTHS = [340, 560] as const;

export type ChartFigureProps = {
  /** Says what the chart answers. */
  title: ReactNode;
  /** What is measured and which way is better. */
  note?: ReactNode;
  /** Where the figures come from and when they were true. */
  source: ReactNode;
  /** The figures themselves; a chart is never the only place they stand. */
  table: ReactNode;
  /** Folds the table away where the same figures already stand on the page. */
  foldTable?: boolean;
  draw: (width: number) => Drawing;
};

export function ChartFigure({
  title,
  note,
  source,
  table,
  foldTable = false,
  draw,
}: ChartFigureProps) {
  return (
    <figure className="chart-figure">
      <figcaption>
        <span className="chart-title">{title}</span>
        {note ? <span className="chart-note">{note}</span> : null}
      </figcaption>
      <div className="chart-body" data-table={foldTable ? "folded" : "beside"}>
        <div className="drawing-set">
          {DRAWING_WIDTHS.map((width) => (
            <DrawingSvg key={width} drawing={draw(width)} className={`drawing-at-${width}`} />
          ))}
        </div>
        {foldTable ? (
          <details className="disclosure">
            <summary>Show as a table</summary>
            <div className="disclosure-body">{table}</div>
          </details>
        ) : (
          table
        )}
      </div>
      <p className="chart-source">Source: {source}</p>
    </figure>
  );
}
