import type { ReactNode } from "react";
import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawExposureRows } from "@/components/charts/exposure-rows-drawing";
import { formatPercent, formatUsd } from "@/components/format/format-number";
import type { Exposure, UsdRange } from "@/domain/portfolio/book";

type Props = {
  /** Says what the chart answers. */
  readonly title: string;
  readonly note: string;
  readonly source: string;
  /** What a row names: "Issuer". */
  readonly heading: string;
  readonly exposures: readonly Exposure[];
  /** The last column: what each coin adds, or how it stands. */
  readonly behind?:
    | {
        readonly label: string;
        readonly of: (exposure: Exposure) => ReactNode;
      }
    | undefined;
};

const MOST_BARS = 12;

function rangeOf({ low, high }: UsdRange, format: (value: string) => string): string {
  const [least, most] = [format(low.toFixed()), format(high.toFixed())];
  return least === most ? least : `${least} to ${most}`;
}

/** "12.0–45.5 %": the ends of a share in as little room as a chart gives. */
function shortRange({ low, high }: UsdRange): string {
  const [least, most] = [formatPercent(low.toFixed()), formatPercent(high.toFixed())];
  return least === most ? least : `${least.replace(/\s*%$/, "")}–${most}`;
}

/** The coins behind a name without their amounts, where those say little. */
export function PartNames({ exposure }: { readonly exposure: Exposure }) {
  return exposure.parts.map(({ symbol }) => symbol).join(", ");
}

function PartLines({ exposure }: { readonly exposure: Exposure }) {
  return (
    <ul>
      {exposure.parts.map(({ slug, symbol, usd }) => (
        <li key={slug}>
          {symbol}: {rangeOf(usd, formatUsd)}
        </li>
      ))}
    </ul>
  );
}

/** True where the bars differ in nothing but their names, because nothing is known of the split. */
function isSameOpenRange(exposures: readonly Exposure[]): boolean {
  const [first] = exposures;
  return (
    first !== undefined &&
    exposures.length > 1 &&
    !first.pct.low.eq(first.pct.high) &&
    exposures.every(({ pct }) => pct.low.eq(first.pct.low) && pct.high.eq(first.pct.high))
  );
}

/** A sentence in place of bars that are all alike. */
function AlikeNames({ title, exposures, behind }: Pick<Props, "title" | "exposures" | "behind">) {
  const [first] = exposures;
  return (
    <div className="flex max-w-prose flex-col gap-1">
      <h3>{title}</h3>
      <p>
        {`How it is split is not known: each of these may stand behind ${first === undefined ? "" : shortRange(first.pct)} of the book.`}
      </p>
      <ul className="list-disc pl-5 text-sm">
        {exposures.map((each) => (
          <li key={each.key}>
            {each.name}: {behind === undefined ? <PartNames exposure={each} /> : behind.of(each)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How much of a book rests on each name, at least and at most. */
export function ExposureChart({ title, note, source, heading, exposures, behind }: Props) {
  const shown = exposures.slice(0, MOST_BARS);
  const drawn =
    exposures.length > MOST_BARS
      ? ` The ${MOST_BARS} largest of ${exposures.length} are drawn; the table has them all.`
      : "";
  if (isSameOpenRange(exposures))
    return <AlikeNames title={title} exposures={exposures} behind={behind} />;
  const last = behind ?? {
    label: "Through",
    of: (exposure: Exposure) => <PartLines exposure={exposure} />,
  };
  return (
    <ChartFigure
      title={title}
      note={`${note}${drawn}`}
      source={source}
      draw={(width) =>
        drawExposureRows(
          {
            title,
            rows: shown.map(({ key, name, pct }) => ({
              key,
              label: name,
              low: pct.low.toNumber(),
              high: pct.high.toNumber(),
              figure: shortRange(pct),
            })),
          },
          width,
        )
      }
      table={
        <ChartTable
          caption={title}
          columns={[
            { label: heading },
            { label: "Share of the book", numeric: true },
            { label: last.label },
          ]}
          rows={exposures.map((each) => ({
            key: each.key,
            cells: [
              each.name,
              <>
                <span className="block">{shortRange(each.pct)}</span>
                <span className="block whitespace-normal text-muted">
                  {rangeOf(each.usd, formatUsd)}
                </span>
              </>,
              last.of(each),
            ],
          }))}
        />
      }
    />
  );
}
