import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawStrips } from "@/components/charts/strip-drawing";
import { formatRange } from "@/components/format/format-number";
import { LEAST_PEERS, type PeerMeasure, type Spread } from "@/domain/comparison/peers";

export type ShownMeasure = PeerMeasure & { readonly label: string };

type Props = { readonly symbol: string; readonly measures: readonly ShownMeasure[] };

const TITLE = "Where does it stand among the others?";

/** Every other coin as a stroke, this one marked, with the same figures as a table. */
export function PeerFigure({ symbol, measures }: Props) {
  return (
    <ChartFigure
      title={TITLE}
      note={`0–100, higher is better. Strokes up: proven of the other coins; strokes down: possible; longer where more stand. Marked: ${symbol}, diamond proven, ring possible.`}
      source="the figures of each coin's latest published revision, at its own date, under today's rules and policy."
      draw={(width) =>
        drawStrips(
          {
            title: TITLE,
            subject: symbol,
            rows: measures.map(({ id, label, own, proven, possible }) => ({
              key: id,
              label,
              own,
              proven: proven.counts,
              possible: possible.counts,
              figure: own === null ? "nothing applies" : formatRange(own.proven, own.possible),
            })),
          },
          width,
        )
      }
      table={<PeerTable symbol={symbol} measures={measures} />}
    />
  );
}

function percentileText({ percentile }: Spread, { own, peers }: PeerMeasure): string {
  if (own === null) return "nothing applies";
  if (percentile === null) return `fewer than ${LEAST_PEERS} others`;
  return peers === 0 ? "no others" : String(percentile);
}

function quartileText({ quartiles }: Spread): string {
  return quartiles === null ? "no others" : quartiles.join(" · ");
}

function PeerTable({ symbol, measures }: Props) {
  return (
    <ChartTable
      caption="Figures and places by pillar"
      columns={[
        { label: "Measure" },
        { label: symbol, numeric: true },
        { label: "Percentile, proven", numeric: true },
        { label: "Percentile, possible", numeric: true },
        { label: "Others’ quartiles, proven", numeric: true },
        { label: "Others", numeric: true },
      ]}
      rows={measures.map((each) => ({
        key: each.id,
        cells: [
          each.label,
          each.own === null ? "nothing applies" : formatRange(each.own.proven, each.own.possible),
          percentileText(each.proven, each),
          percentileText(each.possible, each),
          quartileText(each.proven),
          String(each.peers),
        ],
      }))}
    />
  );
}
