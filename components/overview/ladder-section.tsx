import { LadderChart } from "@/components/charts/ladder-chart";
import { reasonText } from "@/domain/checklist/evaluate";
import { Decimal, ZERO } from "@/domain/decimal";
import type { FactView } from "@/domain/derivation/fact-view";
import { type Ladder, type LadderBasis, ladderOf } from "@/domain/reserve/ladder";
import { listSources } from "./list-rows";

const TITLES: Readonly<Record<LadderBasis, string>> = {
  liquidity: "Cash by time in normal markets, by sale or maturity",
  contract: "Cash by time by contract alone, nothing sold",
};

const BASES: readonly LadderBasis[] = ["liquidity", "contract"];

type Props = { readonly view: FactView; readonly bases?: readonly LadderBasis[] };

/** How fast the reserve becomes cash: by sale, and by waiting. */
export function LadderSection({ view, bases = BASES }: Props) {
  return (
    <div className="flex flex-col gap-6">
      {bases.map((basis) => {
        const ladder = ladderOf(view, basis);
        return "status" in ladder ? (
          <p key={basis} className="missing">{`${TITLES[basis]}: ${reasonText(ladder.reason)}.`}</p>
        ) : (
          <LadderChart
            key={basis}
            title={TITLES[basis]}
            note="Percent of the reserve"
            source={listSources(view, "position")}
            buckets={toBuckets(ladder)}
          />
        );
      })}
    </div>
  );
}

/** Digits enough for a picture; the noise of a division would make one figure look like two. */
const toFigure = (percent: Decimal): number => percent.toDecimalPlaces(6).toNumber();

/** A step holds what falls in it for sure, and at most what could. */
export function toBuckets({ steps, none, unknown }: Ladder) {
  const placed = steps.map(({ id, label, sharePct, cumulative }, index) => {
    const before = steps[index - 1]?.cumulative.low ?? ZERO;
    const most = Decimal.max(sharePct, cumulative.high.minus(before));
    const total = { low: toFigure(cumulative.low), high: toFigure(cumulative.high) };
    return { key: id, label, low: toFigure(sharePct), high: toFigure(most), cumulative: total };
  });
  const last = placed.at(-1)?.cumulative ?? { low: 0, high: 0 };
  const never = toFigure(none.sharePct);
  const open = toFigure(unknown.sharePct);
  return [
    ...placed,
    ...(never === 0
      ? []
      : [{ key: "never", label: "Never falls due", low: never, high: never, cumulative: last }]),
    ...(open === 0 ? [] : [{ key: "unknown", label: "Step not known", low: open, high: open }]),
  ];
}
