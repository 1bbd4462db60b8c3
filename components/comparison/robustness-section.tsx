import { formatCount, formatShare } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { CoinRobustness, Order, Robustness, TierOrNone } from "@/domain/explain/robustness";
import { CLOSENESS } from "@/domain/explain/weightings";
import { TIER_LABELS } from "@/domain/scoring/policy";

type Props = { readonly robustness: Robustness; readonly labels: readonly string[] };

/** Whether the order, and each tier, depends on how the house weighs the pillars. */
export function RobustnessSection({ robustness, labels }: Props) {
  const { draws, seed } = robustness;
  return (
    <>
      <PairTable robustness={robustness} labels={labels} />
      <TierTable robustness={robustness} labels={labels} />
      <p className="max-w-prose text-sm text-muted">
        {`${formatCount(draws)} weightings of the pillars drawn around the policy's own (Dirichlet with its weights as the mean and a sum of parameters of ${CLOSENESS}, a house choice; seed ${seed}). Verdicts, gates and caps stay; only the weights move. Level: the same whole figure.`}
      </p>
    </>
  );
}

function PairTable({ robustness: { pairs, draws }, labels }: Props) {
  const caption = "How often one coin's proven figure is above another's";
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden density="compact">
        <thead>
          <tr>
            <Th rowSpan={2}>Pair</Th>
            <Th colSpan={3} scope="colgroup">
              Proven, after gates and caps
            </Th>
            <Th colSpan={3} scope="colgroup">
              Pillars alone
            </Th>
          </tr>
          <tr>
            <OrderHeads />
            <OrderHeads />
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ first, second, capped, uncapped }) => (
            <tr key={`${first} ${second}`}>
              <Th scope="row">{`${labels[first] ?? ""} against ${labels[second] ?? ""}`}</Th>
              <OrderCells order={capped} draws={draws} />
              <OrderCells order={uncapped} draws={draws} />
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function OrderHeads() {
  return (
    <>
      <Th numeric>Above</Th>
      <Th numeric>Level</Th>
      <Th numeric>Below</Th>
    </>
  );
}

function OrderCells({ order, draws }: { readonly order: Order; readonly draws: number }) {
  return (
    <>
      {[order.above, order.level, order.below].map((times, index) => (
        <Td key={index} numeric>
          {formatShare(times / draws)}
        </Td>
      ))}
    </>
  );
}

function TierTable({ robustness: { coins, draws }, labels }: Props) {
  const caption = "How often each coin keeps its tier";
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden density="compact">
        <thead>
          <tr>
            <Th>Coin</Th>
            <Th>Proven tier under the policy</Th>
            <Th numeric>Kept in</Th>
            <Th>Otherwise</Th>
            <Th numeric>Proven, middle nine tenths</Th>
          </tr>
        </thead>
        <tbody>
          {coins.map((coin, index) => (
            <tr key={labels[index] ?? index}>
              <Th scope="row">{labels[index]}</Th>
              <Td>{nameTier(coin.tier)}</Td>
              <Td numeric>{formatShare((coin.tiers[coin.tier] ?? 0) / draws)}</Td>
              <Td>{describeOthers(coin, draws)}</Td>
              <Td numeric>{coin.low === coin.high ? coin.low : `${coin.low}–${coin.high}`}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function nameTier(tier: TierOrNone): string {
  return tier === "none" ? "None: too little known" : TIER_LABELS[tier];
}

function describeOthers({ tier, tiers }: CoinRobustness, draws: number): string {
  const others = (Object.keys(tiers) as TierOrNone[])
    .filter((each) => each !== tier)
    .map((each) => `${nameTier(each)} in ${formatShare((tiers[each] ?? 0) / draws)}`);
  return others.length === 0 ? "in no weighting" : others.join("; ");
}
