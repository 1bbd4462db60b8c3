import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawLines } from "@/components/charts/line-drawing";
import { formatCount, formatShare } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { DrawnRuns } from "@/domain/stress-analysis/drawn";
import type { Summary } from "@/domain/stress-analysis/monte-carlo";

const MILLION = 1_000_000;
const ofSupply = (parts: number): string => formatShare(String(parts / MILLION));

type End = { readonly label: string; readonly summary: Summary };

function endsOf({ early, late }: DrawnRuns): readonly End[] {
  return early === null
    ? [{ label: "All known", summary: late }]
    : [
        { label: "At best", summary: early },
        { label: "At worst", summary: late },
      ];
}

type Props = { readonly runs: DrawnRuns; readonly seed: number };

/** How often the promise holds, day by day, and how bad it gets when it does not. */
export function DrawnResult({ runs, seed }: Props) {
  const ends = endsOf(runs);
  const count = formatCount(String(runs.late.count));
  return (
    <div className="flex flex-col gap-4">
      <SurvivalChart ends={ends} source={`${count} drawn runs, seed ${seed}`} />
      <QuantileTable ends={ends} />
    </div>
  );
}

function SurvivalChart({
  ends,
  source,
}: {
  readonly ends: readonly End[];
  readonly source: string;
}) {
  const title = "In how many runs has nobody been paid late yet?";
  const days = Math.max(...ends.map(({ summary }) => summary.survival.length - 1));
  const input = {
    title,
    series: ends.map(({ label, summary }) => ({
      key: label,
      label,
      points: summary.survival.map((share, day) => ({ x: day, y: share * 100 })),
    })),
    xLabel: "calendar days after the start",
    yLabel: "percent of runs",
    step: true,
  };
  const rows = Array.from({ length: days + 1 }, (_, day) => ({
    key: String(day),
    cells: [
      String(day),
      ...ends.map(({ summary }) =>
        formatShare(String(summary.survival[day] ?? summary.survival.at(-1) ?? 0)),
      ),
    ],
  }));
  return (
    <ChartFigure
      title={title}
      note="Higher is better"
      source={source}
      foldTable
      draw={(width) => drawLines(input, width)}
      table={
        <ChartTable
          caption={`${title} Figures`}
          columns={[{ label: "Day" }, ...ends.map(({ label }) => ({ label, numeric: true }))]}
          rows={rows}
        />
      }
    />
  );
}

function QuantileTable({ ends }: { readonly ends: readonly End[] }) {
  const [first] = ends;
  return (
    <TableRegion label="How bad it gets">
      <Table caption="How bad it gets, in percent of the supply; lower is better">
        <thead>
          <tr>
            <Th>Of all runs</Th>
            {ends.map(({ label }) => (
              <Th key={label} numeric>{`Overdue at most, ${label.toLowerCase()}`}</Th>
            ))}
            {ends.map(({ label }) => (
              <Th key={label} numeric>{`Lost at most, ${label.toLowerCase()}`}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(first?.summary.quantiles ?? []).map(({ percent }, index) => (
            <tr key={percent}>
              <Th scope="row">{`${percent} in 100`}</Th>
              {ends.map(({ label, summary }) => (
                <Td key={label} numeric>
                  {ofSupply(summary.quantiles[index]?.shortfall ?? 0)}
                </Td>
              ))}
              {ends.map(({ label, summary }) => (
                <Td key={label} numeric>
                  {ofSupply(summary.quantiles[index]?.loss ?? 0)}
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
