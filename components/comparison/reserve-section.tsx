import { CompositionRows } from "@/components/charts/composition-bar";
import { LadderChart } from "@/components/charts/ladder-chart";
import { formatPercent } from "@/components/format/format-number";
import { ASSET_CLASS_STYLES } from "@/components/marks/asset-class-style";
import { Disclosure } from "@/components/ui/disclosure";
import type { Comparison } from "@/domain/comparison/compare";
import {
  compareLadders,
  listCompositions,
  listLadders,
  type StepRow,
} from "@/domain/comparison/compare-facts";
import { describeTotal } from "@/domain/report/reserve-sections";
import type { Ladder } from "@/domain/reserve/ladder";
import { Rows } from "./result-tables";

type Props = { comparison: Comparison; differences: boolean };

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
      styles={ASSET_CLASS_STYLES}
    />
  );
}

/** How much of each reserve is cash by when. */
export function LadderSection({ comparison, differences }: Props) {
  const ladders = listLadders(comparison.views);
  const steps = compareLadders(ladders).filter((step) => !differences || step.differs);
  if (ladders.every((ladder) => ladder === null)) {
    return <p className="missing">No coin reports its reserve line by line.</p>;
  }
  const rows = steps.map((step) => ({
    key: step.id,
    title: step.label,
    cells: step.cumulative.map(toRange),
  }));
  return (
    <>
      <Rows caption="Share that is cash by then" labels={comparison.labels} rows={rows} />
      <Disclosure summary="Charts coin by coin">
        <div className="grid gap-8 lg:grid-cols-2">
          {ladders.map((ladder, index) =>
            ladder === null ? null : (
              <LadderChart
                key={comparison.labels[index]}
                title={`Time to cash of ${comparison.labels[index] ?? ""}, percent of the reserve`}
                source="Computed from the reserve lines; a line without a step counts in none."
                buckets={toBuckets(ladder)}
              />
            ),
          )}
        </div>
      </Disclosure>
    </>
  );
}

function toRange(range: StepRow["cumulative"][number], index: number) {
  if (range === null) {
    return (
      <span key={index} className="missing">
        no reserve lines
      </span>
    );
  }
  const [low, high] = [formatPercent(range.low), formatPercent(range.high)];
  return (
    <span key={index} className="tabular">
      {low === high ? low : `between ${low} and ${high}`}
    </span>
  );
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
