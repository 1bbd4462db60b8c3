import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawRangeRows } from "@/components/charts/range-rows-drawing";
import { formatDate, formatIsoDate } from "@/components/format/format-date";
import { formatRange } from "@/components/format/format-number";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { Section } from "@/components/ui/page-heading";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { ExternalLink, TextLink } from "@/components/ui/text-link";
import { Disclosure } from "@/components/ui/disclosure";
import type { BackTestCase, Spoken } from "@/domain/explain/back-test";
import type { Source } from "@/domain/profile/profile";
import { tierText } from "@/domain/report/words";
import type { Assessment } from "@/domain/scoring/assessment";

export type ShownTest = BackTestCase & {
  readonly assessments: readonly Assessment[];
  readonly spoken: readonly Spoken[];
  readonly sources: readonly Source[];
};

type Props = {
  readonly test: ShownTest;
  /** Titles of criteria by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly limits: readonly number[];
};

const FIRST_SHOWN = 12;

/** One coin and one event: what would have been said on each day, and what spoke first. */
export function BackTestSection({ test, titles, limits }: Props) {
  const { profile, event, startedOn, timing, spoken } = test;
  const { symbol } = profile.coin;
  const id = `${symbol}-${startedOn}`.toLowerCase();
  const [shown, rest] = [spoken.slice(0, FIRST_SHOWN), spoken.slice(FIRST_SHOWN)];
  return (
    <Section
      id={id}
      title={`${symbol}: would it have shown before “${event.values.name ?? "the event"}”?`}
      note={`Began on ${formatDate(startedOn)}`}
    >
      <Outcome test={test} />
      {timing === "during" ? (
        <p className="max-w-prose">
          No fact of this snapshot stands before the event: it was drawn up on{" "}
          {formatDate(profile.asOf)}, while the event was under way. It says what would have been
          said that day, not that anything was foreseen.
        </p>
      ) : null}
      <Chart test={test} limits={limits} />
      <h3>Which criteria spoke first?</h3>
      <SpokenTable spoken={shown} titles={titles} caption={`First criteria to speak, ${symbol}`} />
      {rest.length === 0 ? null : (
        <Disclosure summary={`${rest.length} more that were not met or only partly`}>
          <SpokenTable
            spoken={rest}
            titles={titles}
            caption={`More criteria that spoke, ${symbol}`}
          />
        </Disclosure>
      )}
    </Section>
  );
}

function Outcome({ test: { event, sources } }: Pick<Props, "test">) {
  const { lowestPrice, redemptions, account } = event.values;
  const price = lowestPrice === undefined ? "" : ` Lowest price ${lowestPrice.toFixed()} dollars.`;
  const paid = redemptions === undefined ? "" : ` Redemptions: ${redemptions}.`;
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="max-w-prose">
        <span className="text-muted">What happened: </span>
        {account ?? "not disclosed"}.{price}
        {paid}
      </p>
      <p className="max-w-prose text-muted">
        Sources:{" "}
        {sources.map(({ id, title, url }, index) => (
          <span key={id}>
            {index === 0 ? "" : "; "}
            {url === null ? title : <ExternalLink href={url}>{title}</ExternalLink>}
          </span>
        ))}
        {sources.length === 0 ? "none given" : ""}.
      </p>
    </div>
  );
}

function countGates({ gates }: Assessment["result"], wanted: "not_met" | "unknown"): number {
  return gates.filter(({ verdict }) => verdict === wanted).length;
}

function Chart({ test, limits }: Omit<Props, "titles">) {
  const { assessments, profile, startedOn } = test;
  const title = `What would have been said of ${profile.coin.symbol}?`;
  return (
    <ChartFigure
      title={title}
      note="0–100, higher is better; solid proven, hatched to possible, ticks at the tiers. Today's rules and policy, with only what was public on each day."
      source={`the snapshot of ${formatDate(profile.asOf)} that comes with Assay; event of ${formatDate(startedOn)}.`}
      draw={(width) =>
        drawRangeRows(
          {
            title,
            limits,
            rows: assessments.map(({ asOf, result }) => ({
              key: asOf,
              label: formatIsoDate(asOf),
              band: result.state === "nothing_applicable" ? null : result,
            })),
          },
          width,
        )
      }
      table={
        <ChartTable
          caption={title}
          columns={[
            { label: "On" },
            { label: "Proven to possible", numeric: true },
            { label: "Tier" },
            { label: "Gates not met", numeric: true },
            { label: "Gates not known", numeric: true },
          ]}
          rows={assessments.map(({ asOf, result }) => ({
            key: asOf,
            cells: [
              formatDate(asOf),
              formatRange(result.proven, result.possible),
              tierText(result),
              String(countGates(result, "not_met")),
              String(countGates(result, "unknown")),
            ],
          }))}
        />
      }
    />
  );
}

type SpokenProps = Pick<Props, "titles"> & {
  readonly spoken: readonly Spoken[];
  readonly caption: string;
};

function SpokenTable({ spoken, titles, caption }: SpokenProps) {
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <Th>First on</Th>
            <Th>Criterion</Th>
            <Th>Verdict</Th>
            <Th>Reason</Th>
          </tr>
        </thead>
        <tbody>
          {spoken.map(({ criterion, severity, verdict, reason, on }) => (
            <tr key={criterion}>
              <Td className="whitespace-nowrap">{formatDate(on)}</Td>
              <Th scope="row">
                <TextLink
                  quiet
                  href={`/checklists/backing/${criterion}`}
                  className="block min-w-40"
                >
                  {titles.get(criterion) ?? criterion}
                </TextLink>
                <span className="font-normal text-muted">{severity}</span>
              </Th>
              <Td>
                <VerdictMark verdict={verdict} word />
              </Td>
              <Td className="min-w-60">{reason}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
