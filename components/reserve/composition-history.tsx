import { CompositionRows } from "@/components/charts/composition-bar";
import { formatDate } from "@/components/format/format-date";
import { formatUsd } from "@/components/format/format-number";
import { pickAssetStyles } from "@/components/marks/asset-class-style";
import { TextLink } from "@/components/ui/text-link";
import { reasonText } from "@/domain/checklist/evaluate";
import type { Unknown } from "@/domain/facts/state";
import type { LookThrough } from "@/domain/reserve-analysis/look-through";
import { mixOf } from "@/domain/reserve-analysis/mix";
import { MIX_STYLES, toItems } from "./look-through-section";

export type RevisionMix = {
  readonly number: number;
  readonly asOf: string;
  readonly reading: LookThrough | Unknown;
};

type Props = {
  readonly slug: string;
  /** Newest first. */
  readonly revisions: readonly RevisionMix[];
  /** Earlier revisions that are not shown. */
  readonly leftOut: number;
};

/** The reserve of each published revision on one scale, newest first. */
export function CompositionHistory({ slug, revisions, leftOut }: Props) {
  const rows = revisions.flatMap(({ number, asOf, reading }) =>
    "status" in reading
      ? []
      : [
          {
            label: `${formatDate(asOf)}, revision ${number}`,
            items: toItems(mixOf(reading, "through")),
          },
        ],
  );
  const gaps = revisions.flatMap(({ number, reading }) =>
    "status" in reading ? [{ number, why: reading.note ?? reasonText(reading.reason) }] : [],
  );
  return (
    <>
      {rows.length === 0 ? (
        <p className="missing">No published revision has a reserve with a size yet.</p>
      ) : (
        <CompositionRows
          title="Reserve by asset class in each published revision"
          note="Percent of the reserve, funds opened, newest first"
          source="the published revisions, each with its own documents"
          rows={rows}
          styles={{ ...MIX_STYLES, ...pickAssetStyles(rows.flatMap(({ items }) => items)) }}
          absent="none"
        />
      )}
      <ul className="text-sm text-muted">
        {revisions.map(({ number, asOf, reading }) => (
          <li key={number}>
            <TextLink href={`/issuers/${slug}/reserve?revision=${number}`}>
              {`Revision ${number}`}
            </TextLink>
            {`, facts of ${formatDate(asOf)}: ${"status" in reading ? "no size" : formatUsd(reading.wholeUsd.toString())}`}
          </li>
        ))}
      </ul>
      {gaps.map(({ number, why }) => (
        <p key={number} className="missing">{`Revision ${number} is left out: ${why}.`}</p>
      ))}
      {revisions.length === 1 && leftOut === 0 ? (
        <p className="max-w-prose text-sm text-muted">
          One revision describes a day up to this one. Publish the next reserve report to see how
          the mix moves.
        </p>
      ) : null}
      {leftOut === 0 ? null : (
        <p className="text-sm text-muted">{`${leftOut} earlier revisions are not shown.`}</p>
      )}
    </>
  );
}
