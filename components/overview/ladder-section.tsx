import { LadderChart } from "@/components/charts/ladder-chart";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import { type Ladder, type LadderBasis, ladderOf } from "@/domain/reserve/ladder";
import { listSources } from "./list-rows";

const TITLES: Readonly<Record<LadderBasis, string>> = {
  liquidity: "Cash by time in normal markets, by sale or maturity",
  contract: "Cash by time by contract alone, nothing sold",
};

/** How fast the reserve becomes cash: by sale, and by waiting. */
export function LadderSection({ view }: { readonly view: FactView }) {
  const bases: readonly LadderBasis[] = ["liquidity", "contract"];
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

/** A step holds what falls in it for sure, and at most what could. */
export function toBuckets({ steps, none, unknown }: Ladder) {
  const placed = steps.map(({ id, label, sharePct, cumulative }, index) => {
    const before = steps[index - 1]?.cumulative.low.toNumber() ?? 0;
    const [low, high] = [cumulative.low.toNumber(), cumulative.high.toNumber()];
    const certain = sharePct.toNumber();
    return { key: id, label, low: certain, high: Math.max(certain, high - before), cumulative: { low, high } };
  });
  const last = placed.at(-1)?.cumulative ?? { low: 0, high: 0 };
  const never = none.sharePct.toNumber();
  const open = unknown.sharePct.toNumber();
  return [
    ...placed,
    ...(never === 0 ? [] : [{ key: "never", label: "Never falls due", low: never, high: never, cumulative: last }]),
    ...(open === 0 ? [] : [{ key: "unknown", label: "Step not known", low: open, high: open }]),
  ];
}
