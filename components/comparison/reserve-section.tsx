import { CompositionRows } from "@/components/charts/composition-bar";
import { LadderChart } from "@/components/charts/ladder-chart";
import { formatPercent } from "@/components/format/format-number";
import { pickAssetStyles } from "@/components/marks/asset-class-style";
import { TextLink } from "@/components/ui/text-link";
import type { Comparison } from "@/domain/comparison/compare";
import {
  compareLadders,
  listCompositions,
  listLadders,
  type StepRow,
} from "@/domain/comparison/compare-facts";
import { describeTotal } from "@/domain/report/reserve-sections";
import type { Ladder } from "@/domain/reserve/ladder";
import { type CompareState, compareHref } from "./addresses";
import type { CellLine } from "./cell-lines";
import { Rows } from "./result-tables";

type Props = { comparison: Comparison; state: CompareState };

/** What each reserve is made of, on one scale. */
export function ReserveMix({ comparison }: { comparison: Comparison }) {
  const compositions = listCompositions(comparison.views);
  const rows = compositions.flatMap((composition, index) => {
    if (composition === null) return [];
    const items = composition.parts.map(({ assetClass, label, sharePct }) => ({
      key: assetClass ?? "unclassed",
      label,
      percent: sharePct.toNumber(),
    }));
    return [{ label: comparison.labels[index] ?? "", items }];
  });
  const totals = compositions.map(
    (composition, index) =>
      `${comparison.labels[index] ?? ""}: ${composition === null ? "no reserve lines." : describeTotal(composition)}`,
  );
  if (rows.length === 0)
    return <p className="missing">No coin reports its reserve line by line.</p>;
  return (
    <CompositionRows
      title="Reserve by asset class, percent of the lines"
      source={totals.join(" ")}
      rows={rows}
      styles={pickAssetStyles(rows.flatMap(({ items }) => items))}
    />
  );
}

/** How much of each reserve is cash by when. */
export function LadderSection({ comparison, state }: Props) {
  const ladders = listLadders(comparison.views);
  if (ladders.every((ladder) => ladder === null)) {
    return <p className="missing">No coin reports its reserve line by line.</p>;
  }
  const rows = compareLadders(ladders).map(({ id, label, cumulative, differs }) => ({
    key: id,
    title: label,
    cells: cumulative.map((range) => [toRange(range)]),
    differs,
  }));
  return (
    <>
      <Rows
        caption="Share that is cash by then"
        labels={comparison.labels}
        rows={rows}
        differences={state.differences}
      />
      <p className="text-sm" data-print="hide">
        <TextLink
          href={`${compareHref({ ...state, charts: !state.charts })}#ladder`}
          prefetch={false}
          scroll={false}
        >
          {state.charts ? "Fold the charts away" : "Charts coin by coin"}
        </TextLink>
      </p>
      {state.charts ? <Ladders ladders={ladders} labels={comparison.labels} /> : null}
    </>
  );
}

type LaddersProps = { ladders: readonly (Ladder | null)[]; labels: readonly string[] };

function Ladders({ ladders, labels }: LaddersProps) {
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      {ladders.map((ladder, index) =>
        ladder === null ? null : (
          <LadderChart
            key={labels[index]}
            title={`Time to cash of ${labels[index] ?? ""}, percent of the reserve`}
            source="Computed from the reserve lines; a line without a step counts in none."
            buckets={toBuckets(ladder)}
          />
        ),
      )}
    </div>
  );
}

function toRange(range: StepRow["cumulative"][number]): CellLine {
  if (range === null) return { text: "no reserve lines", look: "missing" };
  const [low, high] = [formatPercent(range.low), formatPercent(range.high)];
  return low === high ? low : `between ${low} and ${high}`;
}

function toBuckets({ steps }: Ladder) {
  return steps.map(({ id, label, sharePct, cumulative }, index) => {
    const before = steps[index - 1]?.cumulative.low.toNumber() ?? 0;
    const low = sharePct.toNumber();
    const high = Math.max(low, cumulative.high.toNumber() - before);
    const total = { low: cumulative.low.toNumber(), high: cumulative.high.toNumber() };
    return { key: id, label, low, high, cumulative: total };
  });
}
