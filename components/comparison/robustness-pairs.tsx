import { ChartFigure } from "@/components/charts/chart-figure";
import { drawShareRows } from "@/components/charts/share-rows-drawing";
import { formatShare } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { Order, PairRobustness, Robustness } from "@/domain/explain/robustness";
import { ORDER_STYLES } from "./robustness-styles";

type Props = { readonly robustness: Robustness; readonly labels: readonly string[] };

const MEASURES = [
  { key: "capped", title: "Which stands above, after gates and caps?" },
  { key: "uncapped", title: "Which stands above, by the pillars alone?" },
] as const;

const ORDER_LABELS = {
  above: "first above",
  level: "level",
  below: "second above",
} as const satisfies Record<keyof Order, string>;
const ORDERS = ["above", "level", "below"] as const;

/** How often one coin of a pair is above the other: as bars, and every figure in one table. */
export function RobustnessPairs({ robustness: { pairs, draws }, labels }: Props) {
  const nameOf = ({ first, second }: PairRobustness) =>
    `${labels[first] ?? ""} and ${labels[second] ?? ""}`;
  return (
    <>
      <div className="grid gap-x-10 gap-y-6 xl:grid-cols-2">
        {MEASURES.map(({ key, title }) => (
          <ChartFigure
            key={key}
            title={title}
            note="Share of the weightings, by the proven figure."
            source="the weightings described below; the figures stand in the next table."
            table={null}
            draw={(width) =>
              drawShareRows(
                {
                  title,
                  styles: ORDER_STYLES,
                  rows: pairs.map((pair) => ({
                    label: nameOf(pair),
                    figure: verdictOf(pair, pair[key], { labels, draws }),
                    items: ORDERS.map((order) => ({
                      key: order,
                      label: ORDER_LABELS[order],
                      percent: (100 * pair[key][order]) / draws,
                    })),
                  })),
                },
                width,
              )
            }
          />
        ))}
      </div>
      <PairTable pairs={pairs} draws={draws} nameOf={nameOf} />
    </>
  );
}

/** The likeliest outcome and its share. */
function verdictOf(
  { first, second }: PairRobustness,
  { above, level, below }: Order,
  { labels, draws }: { readonly labels: readonly string[]; readonly draws: number },
): string {
  const most = Math.max(above, level, below);
  const name = most === level ? "level" : most === above ? labels[first] : labels[second];
  return `${name ?? ""} ${formatShare(most / draws)}`;
}

type TableProps = {
  readonly pairs: readonly PairRobustness[];
  readonly draws: number;
  readonly nameOf: (pair: PairRobustness) => string;
};

function PairTable({ pairs, draws, nameOf }: TableProps) {
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
          {pairs.map((pair) => (
            <tr key={`${pair.first} ${pair.second}`}>
              <Th scope="row">{nameOf(pair)}</Th>
              <OrderCells order={pair.capped} draws={draws} />
              <OrderCells order={pair.uncapped} draws={draws} />
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
      <Th numeric>First above</Th>
      <Th numeric>Level</Th>
      <Th numeric>Second above</Th>
    </>
  );
}

function OrderCells({ order, draws }: { readonly order: Order; readonly draws: number }) {
  return (
    <>
      {ORDERS.map((each) => (
        <Td key={each} numeric>
          {formatShare(order[each] / draws)}
        </Td>
      ))}
    </>
  );
}
