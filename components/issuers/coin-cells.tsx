import { formatIsoDate } from "@/components/format/format-date";
import { formatPlural, formatRange } from "@/components/format/format-number";
import { BandBar } from "@/components/marks/band-bar";
import { TierMark } from "@/components/marks/tier-mark";
import { TIER_WORDS } from "@/components/marks/types";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { type Floors, toListBand } from "./list-band";
import type { ListFigures, ListRow } from "./list-types";

export function CoinName({ row }: { row: ListRow }) {
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <TextLink
          quiet
          prefetch={false}
          className="text-base font-semibold break-words"
          href={`/issuers/${row.slug}`}
        >
          {row.symbol}
        </TextLink>
        {row.isSample ? <Tag look="quiet">sample</Tag> : null}
        {row.hasDraft ? <Tag look="accent">draft open</Tag> : null}
        {row.archivedAt === null ? null : <Tag look="caution">archived</Tag>}
      </span>
      <span className="block max-w-60 font-normal text-muted">{row.name}</span>
    </>
  );
}

export function NoFigures({ row }: { row: ListRow }) {
  return (
    <span className="missing">
      {row.revision === null ? "nothing published" : "not computed yet"}
    </span>
  );
}

/** Tier, bar and figures; the figures are the words of the bar. */
export function ResultCell({ row, floors }: { row: ListRow; floors: Floors }) {
  const { figures } = row;
  if (figures === null) return <NoFigures row={row} />;
  if (figures.state === "nothing_applicable")
    return <span className="missing">no criterion applies</span>;
  const band = toListBand(figures, floors);
  if (band === null) return <BandBar band={null} subject={row.symbol} />;
  return (
    <div className="flex flex-col items-start gap-1">
      <TierMark low={figures.tierLow} high={figures.tierHigh} />
      <span className="flex flex-wrap items-center gap-x-3">
        <BandBar band={band} subject={row.symbol} decorative />
        <span className="tabular whitespace-nowrap">
          {formatRange(figures.proven, figures.possible)}
        </span>
      </span>
    </div>
  );
}

export function KnownCell({ figures }: { figures: ListFigures }) {
  return (
    <>
      <span className="tabular">{figures.known}%</span>
      <span className="block text-muted">{figures.confidence} confidence</span>
    </>
  );
}

/** What holds the score down, and what could still do so. */
export function CapCell({ figures, slug }: { figures: ListFigures; slug: string }) {
  const { bindingCap, openGates } = figures;
  return (
    <div className="max-w-72">
      {bindingCap === null ? (
        <span className="text-muted">no cap</span>
      ) : (
        <span>
          {bindingCap.title}{" "}
          <span className="text-muted">(at most {TIER_WORDS[bindingCap.ceiling]})</span>
        </span>
      )}
      {openGates > 0 ? (
        <TextLink
          quiet
          prefetch={false}
          className="block"
          href={`/issuers/${slug}/findings?verdict=unknown`}
        >
          {formatPlural(openGates, "gate")} unknown
        </TextLink>
      ) : null}
    </div>
  );
}

export function OldestCell({ stalest }: { stalest: ListRow["stalest"] }) {
  if (stalest === null) return <span className="missing">no dated fact</span>;
  return (
    <>
      <time className="tabular whitespace-nowrap" dateTime={stalest.date}>
        {formatIsoDate(stalest.date)}
      </time>
      <span className="block max-w-40 text-muted">{stalest.label}</span>
    </>
  );
}

export function RevisionCell({ row }: { row: ListRow }) {
  if (row.revision === null || row.profileAsOf === null)
    return <span className="missing">none yet</span>;
  return (
    <>
      <span className="whitespace-nowrap">Revision {row.revision}</span>
      <time className="tabular block whitespace-nowrap text-muted" dateTime={row.profileAsOf}>
        {formatIsoDate(row.profileAsOf)}
      </time>
    </>
  );
}
