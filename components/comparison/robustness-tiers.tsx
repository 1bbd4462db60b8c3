import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawShareRows } from "@/components/charts/share-rows-drawing";
import { Swatch } from "@/components/charts/swatch";
import { formatRange, formatShare } from "@/components/format/format-number";
import type { CoinRobustness, Robustness, TierOrNone } from "@/domain/explain/robustness";
import { TIER_LABELS } from "@/domain/scoring/policy";
import { TIER_STYLES, TIERS_DOWNWARDS } from "./robustness-styles";

type Props = { readonly robustness: Robustness; readonly labels: readonly string[] };

const TITLE = "In which tier does each coin land?";

/** The tiers each coin lands in over all weightings, and how often it keeps the one under the policy. */
export function RobustnessTiers({ robustness: { coins, draws }, labels }: Props) {
  const shown = TIERS_DOWNWARDS.filter((tier) => coins.some((coin) => sizeOf(coin, tier) > 0));
  return (
    <>
      <ChartFigure
        title={TITLE}
        note="Share of the weightings, by the tier of the proven figure. No tier: too little of the weight is known."
        source="the weightings described below, on each coin's own verdicts."
        draw={(width) =>
          drawShareRows(
            {
              title: TITLE,
              styles: TIER_STYLES,
              rows: coins.map((coin, index) => ({
                label: labels[index] ?? "",
                figure: `kept in ${keptIn(coin, draws)}`,
                items: shown.map((tier) => ({
                  key: tier,
                  label: nameTier(tier),
                  percent: (100 * sizeOf(coin, tier)) / draws,
                })),
              })),
            },
            width,
          )
        }
        table={null}
      />
      <TierTable {...{ coins, draws, labels, shown }} />
    </>
  );
}

type TableProps = {
  readonly coins: Robustness["coins"];
  readonly draws: number;
  readonly labels: readonly string[];
  /** Tiers some coin lands in, best first. */
  readonly shown: readonly TierOrNone[];
};

function TierTable({ coins, draws, labels, shown }: TableProps) {
  return (
    <ChartTable
      caption="How often each coin keeps its tier"
      columns={[
        { label: "Coin" },
        { label: "Tier under the policy" },
        { label: "Kept in", numeric: true },
        ...shown.map((tier) => ({
          label: (
            <span className="swatch-label">
              <Swatch style={TIER_STYLES[tier]} />
              {nameTier(tier)}
            </span>
          ),
          numeric: true,
        })),
        { label: "Proven, middle nine tenths", numeric: true },
      ]}
      rows={coins.map((coin, index) => ({
        key: labels[index] ?? String(index),
        cells: [
          labels[index],
          nameTier(coin.tier),
          keptIn(coin, draws),
          ...shown.map((tier) => formatShare(sizeOf(coin, tier) / draws)),
          coin.low === coin.high ? String(coin.low) : formatRange(coin.low, coin.high),
        ],
      }))}
    />
  );
}

const sizeOf = ({ tiers }: CoinRobustness, tier: TierOrNone): number => tiers[tier] ?? 0;

function keptIn(coin: CoinRobustness, draws: number): string {
  return formatShare(sizeOf(coin, coin.tier) / draws);
}

function nameTier(tier: TierOrNone): string {
  return tier === "none" ? "No tier" : TIER_LABELS[tier];
}
