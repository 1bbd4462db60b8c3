import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawRangeRows } from "@/components/charts/range-rows-drawing";
import { formatDate } from "@/components/format/format-date";
import { formatRange } from "@/components/format/format-number";
import type { Difference } from "@/domain/comparison/opinions";
import type { Band } from "@/domain/scoring/assessment";

export type PanelOpinion = {
  readonly id: string;
  readonly rater: string;
  readonly subject: string;
  readonly value: string;
  readonly scale: string;
  readonly formula: string;
  readonly ratedOn: string;
  /** 0–100, higher is better, to one decimal. */
  readonly normalised: string;
  readonly difference: Difference;
};

type Props = {
  readonly symbol: string;
  readonly own: Band;
  readonly limits: readonly number[];
  readonly opinions: readonly PanelOpinion[];
};

const TITLE = "How do the opinions stand beside the own result?";

function gapText({ place, gap }: Difference): string {
  if (place === "between") return "within what is possible here";
  const points = gap.abs().toFixed(1);
  return place === "above" ? `${points} above possible` : `${points} below proven`;
}

/** Every opinion on 0–100 beside the own proven and possible figure; never mixed with it. */
export function OpinionPanel({ symbol, own, limits, opinions }: Props) {
  return (
    <ChartFigure
      title={TITLE}
      note="0–100, higher is better. Scales of others are placed by the formula in the table; they measure other things, and nothing of them enters the own result."
      source="opinions as entered, each at its own date; the own result of the latest revision."
      draw={(width) =>
        drawRangeRows(
          {
            title: TITLE,
            limits,
            rows: [
              { key: "own", label: `${symbol}, own result`, band: own },
              ...opinions.map(({ id, rater, normalised }) => ({
                key: id,
                label: rater.slice(0, 24),
                band: { proven: Number(normalised), possible: Number(normalised) },
              })),
            ],
          },
          width,
        )
      }
      table={
        <ChartTable
          caption="Opinions on a common scale"
          columns={[
            { label: "Whose" },
            { label: "0–100", numeric: true },
            { label: "Beside the own result" },
            { label: "As published" },
            { label: "Formula" },
          ]}
          rows={[
            {
              key: "own",
              cells: [
                `${symbol}, own result`,
                formatRange(own.proven, own.possible),
                "proven to possible",
                "the result of this tool",
                "points by weight",
              ],
            },
            ...opinions.map((each) => ({
              key: each.id,
              cells: [
                each.rater,
                each.normalised,
                gapText(each.difference),
                `${each.value} on ${each.scale}, ${each.subject.toLowerCase()}, ${formatDate(each.ratedOn)}`,
                each.formula,
              ],
            })),
          ]}
        />
      }
    />
  );
}
