import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawRangeRows, type RangeRow } from "@/components/charts/range-rows-drawing";
import { listSources } from "@/components/overview/list-rows";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import { toPercent } from "@/domain/reserve/exact-sum";
import { type Exposures, exposuresOf } from "@/domain/reserve-analysis/exposures";
import type { Ends, SpreadGroup } from "@/domain/reserve-analysis/spread";
import { endsText, shareText, shorten, usd, whole } from "./ends-text";
import { GroupTable } from "./group-table";
import { InsuredDeposits } from "./insured-deposits";
import { RoleTable } from "./role-table";

const MOST_BARS = 10;

/** On whom the reserve hangs, group by group and role by role, at both ends of what is not known. */
export function ConcentrationSection({ view }: { readonly view: FactView }) {
  const exposures = exposuresOf(view);
  if ("status" in exposures) {
    return <p className="missing">{`Concentration is ${reasonText(exposures.reason)}.`}</p>;
  }
  return (
    <>
      <p className="max-w-prose">{describe(exposures)}</p>
      {exposures.owed.groups.length === 0 ? (
        <p className="missing">
          No line names who owes it. Enter counterparties to see bars for each of them.
        </p>
      ) : isAlike(exposures.owed.groups) ? (
        <OwedAlike exposures={exposures} />
      ) : (
        <OwedChart view={view} exposures={exposures} />
      )}
      <RoleTable exposures={exposures} />
      <GroupTable exposures={exposures} />
      <InsuredDeposits view={view} />
    </>
  );
}

/** A sentence with the answer: how much institutions owe, and how much the largest may. */
function describe({ wholeUsd, owed, publicUsd, nobodyUsd }: Exposures): string {
  const left = publicUsd.plus(nobodyUsd);
  const rest = left.isZero()
    ? ""
    : ` The other lines are owed by governments, central banks and public bodies (${usd(publicUsd)}) or by nobody (${usd(nobodyUsd)}).`;
  if (owed.totalUsd.isZero()) return `No institution owes any part of the reserve.${rest}`;
  const total = `Institutions owe ${usd(owed.totalUsd)}, ${shareText(same(owed.totalUsd), wholeUsd)} of the reserve.`;
  const index =
    owed.herfindahl === null
      ? ""
      : ` The Herfindahl index of what they owe is ${endsText(owed.herfindahl, whole)} (0–10,000, lower is more spread${owed.herfindahl.isTight ? "" : "; a bound, the splits are too many to try"}).`;
  return `${total} The largest owes ${shareText(owed.largest, wholeUsd)} of the reserve, by every split that is possible.${index}${rest}`;
}

const same = (value: Ends["low"]): Ends => ({ low: value, high: value });

/** True where all groups may owe the same least and the same most: bars would all be alike. */
function isAlike([first, ...others]: readonly SpreadGroup[]): boolean {
  return (
    first !== undefined &&
    others.length > 0 &&
    !first.low.eq(first.high) &&
    others.every(({ low, high }) => low.eq(first.low) && high.eq(first.high))
  );
}

/** A sentence in place of bars that say nothing. */
function OwedAlike({ exposures: { owed, wholeUsd } }: { readonly exposures: Exposures }) {
  const [first] = owed.groups;
  if (first === undefined) return null;
  return (
    <p className="max-w-prose">
      {`How it is split among them is not known: each of these ${owed.groups.length} groups may owe ${shareText(first, wholeUsd)} of the reserve. ${owed.groups.map(({ group }) => group).join("; ")}.`}
    </p>
  );
}

function OwedChart({
  view,
  exposures: { owed, wholeUsd },
}: {
  readonly view: FactView;
  readonly exposures: Exposures;
}) {
  const title = "What each institution group owes, percent of the reserve";
  const shown = owed.groups.slice(0, MOST_BARS);
  const toRow = ({ group, low, high }: SpreadGroup): RangeRow => ({
    key: group,
    label: group,
    band: {
      proven: toPercent(low, wholeUsd).toNumber(),
      possible: Math.min(100, toPercent(high, wholeUsd).toNumber()),
    },
    figure: shareText({ low, high }, wholeUsd).replace(/\s%(?= to )/, ""),
  });
  const rows = shown.map(toRow);
  const more = owed.groups.length - shown.length;
  return (
    <ChartFigure
      title={title}
      note={`Lower is safer. Solid: owed for sure. Hatched: at most, where a split or a name is missing${more > 0 ? `; the ${MOST_BARS} largest of ${owed.groups.length}` : ""}`}
      source={listSources(view, "position")}
      draw={(width) =>
        drawRangeRows(
          {
            title,
            limits: [25, 50, 75],
            scale: "Percent of the reserve, lower is safer",
            rows: rows.map((row) => ({ ...row, label: shorten(row.label, width) })),
          },
          width,
        )
      }
      table={
        <ChartTable
          caption={`${title}: figures`}
          columns={[
            { label: "Group" },
            { label: "Owes", numeric: true },
            { label: "Share", numeric: true },
          ]}
          rows={shown.map(({ group, low, high }) => ({
            key: group,
            cells: [group, endsText({ low, high }, usd), shareText({ low, high }, wholeUsd)],
          }))}
        />
      }
    />
  );
}
