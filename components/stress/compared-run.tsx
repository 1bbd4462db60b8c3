import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawRangeRows, type RangeRow } from "@/components/charts/range-rows-drawing";
import { formatPercent } from "@/components/format/format-number";
import { type CoinAddress, coinHref } from "@/components/overview/address";
import { Section } from "@/components/ui/page-heading";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import type { Unknown } from "@/domain/facts/state";
import { columnLabel } from "@/domain/regime/eligibility-words";
import { runGapLabels } from "@/domain/stress-analysis/gap-words";
import { playRun, type RunReading } from "@/domain/stress-analysis/play";
import { totalDemand } from "@/domain/stress-analysis/scenario";
import type { ComparedRun } from "./compared-runs";
import { headlinesOf } from "./figures";

export type ComparedCoin = {
  readonly label: string;
  readonly view: FactView;
  readonly address: CoinAddress;
};

type Props = { readonly run: ComparedRun; readonly coins: readonly ComparedCoin[] };
type Played = ComparedCoin & { readonly reading: RunReading | Unknown };

const TITLE = "How large a run of this shape is paid in time?";
const SCALE = "percent of the supply, higher is better";
const TENTHS = 10;
const PARTS_PER_PERCENT = 10_000;

/** One run on every coin: how large a one each survives, and what this one comes to. */
export function ComparedRunSection({ run, coins }: Props) {
  const played = coins.map((coin) => ({ ...coin, reading: playRun(coin.view, run.scenario) }));
  const limits = [...new Set(played.flatMap(listLimits))];
  const asked = formatPercent(String(totalDemand(run.scenario) / PARTS_PER_PERCENT));
  return (
    <Section
      id={`run-${run.key.replace("@", "-")}`}
      title={run.label}
      note={`${asked} of the supply asked back`}
    >
      <ChartFigure
        title={TITLE}
        note="Percent of the supply, higher is better; solid at worst, hatched up to at best"
        source="each reserve shown, played day by day; what is not known is taken at both ends."
        draw={(width) =>
          drawRangeRows(
            { title: `${TITLE} ${run.label}`, scale: SCALE, limits: [], rows: played.map(toRow) },
            width,
          )
        }
        table={
          <ChartTable
            caption={`${TITLE} ${run.label}, in figures`}
            columns={[
              { label: "Coin" },
              { label: "At worst", numeric: true },
              { label: "At best", numeric: true },
            ]}
            rows={played.map(toCells)}
          />
        }
      />
      <RunTable run={run} played={played} />
      {limits.length === 0 ? null : (
        <ul className="max-w-prose list-disc pl-5 text-sm text-muted">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function toCells({ label, reading }: Played) {
  const ends = "status" in reading ? null : [reading.late.largest, reading.early.largest];
  const cells = ends?.map((tenths) => formatPercent(String(tenths / TENTHS)));
  return { key: label, cells: [label, ...(cells ?? ["not played", "not played"])] };
}

function toRow({ label, reading }: Played): RangeRow {
  if ("status" in reading) return { key: label, label, band: null, absent: "not played" };
  const [proven, possible] = [reading.late.largest / TENTHS, reading.early.largest / TENTHS];
  const figure = proven === possible ? `${proven} %` : `${proven} to ${possible} %`;
  return { key: label, label, band: { proven, possible }, figure };
}

/** Why a coin's ends differ, or why it could not be played. */
function listLimits({ label, reading }: Played): readonly string[] {
  if ("status" in reading)
    return [
      `${label} cannot be played: ${reading.note ?? reasonText(reading.reason)}. It needs the supply and the lines of the reserve, each with a value.`,
    ];
  const { missing, leftOut } = reading;
  const parts = [
    ...(missing.length === 0
      ? []
      : [`best and worst differ by ${runGapLabels(missing).join(", ")}`]),
    ...(leftOut.length === 0
      ? []
      : [`not known and in neither end: ${leftOut.map(columnLabel).join(", ")}`]),
  ];
  return parts.length === 0 ? [] : [`${label}: ${parts.join("; ")}.`];
}

function RunTable({
  run,
  played,
}: {
  readonly run: ComparedRun;
  readonly played: readonly Played[];
}) {
  const columns = played.map(({ reading }) => ("status" in reading ? null : headlinesOf(reading)));
  const measures = columns.find((column) => column !== null) ?? [];
  const caption = `${run.label}, coin by coin`;
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <Th>Measure</Th>
            {played.map(({ label, address }) => (
              <Th key={label}>
                <TextLink href={coinHref(address, "/stress", run.query)} prefetch={false}>
                  {label}
                </TextLink>
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(({ label, note }, row) => (
            <tr key={label}>
              <Th scope="row" className="min-w-44">
                {label}
                <span className="block max-w-prose text-sm font-normal text-muted">{note}</span>
              </Th>
              {columns.map((column, index) => (
                <Td key={played[index]?.label ?? index} className="min-w-32 tabular">
                  <Ends ends={column?.[row] ?? null} />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function Ends({
  ends,
}: {
  readonly ends: { readonly early: string; readonly late: string } | null;
}) {
  if (ends === null) return <span className="missing">not played</span>;
  if (ends.early === ends.late) return ends.early;
  return (
    <>
      <span className="block">{`At best ${ends.early}`}</span>
      <span className="block">{`At worst ${ends.late}`}</span>
    </>
  );
}
