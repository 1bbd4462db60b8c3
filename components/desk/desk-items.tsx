import { EvidenceAge } from "@/components/marks/evidence-age";
import { formatAge, formatIsoDate } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import type { ListRow } from "@/components/issuers/list-types";
import type { AttentionItem } from "./attention";

type Coin = {
  readonly coinId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly isSample: boolean;
};
export type ReportRow = Coin & { readonly newestAsOf: string | null };
export type DraftRow = Coin & {
  readonly updatedAt: Date;
  readonly updatedBy: string;
  readonly published: number | null;
};

/** The oldest fact of a coin; without a label it is the profile as a whole. */
export type OldFactRow = {
  readonly row: ListRow;
  readonly label: string | null;
  readonly date: string;
};

const toBase = ({ coinId, symbol, name, isSample }: Coin) => ({
  key: coinId,
  symbol,
  name,
  isSample,
});

/** Where a draft is gone on with; whoever enters nothing reads its result. */
const toDraftHref = (slug: string, mayEdit: boolean) =>
  `/issuers/${slug}/${mayEdit ? "edit" : "draft"}`;

export function toGateItem(row: ListRow): AttentionItem {
  const detail = `${formatPlural(row.figures?.openGates ?? 0, "gate")} unknown`;
  return { ...toBase(row), href: `/issuers/${row.slug}/findings?verdict=unknown`, detail };
}

export function toReportItem(row: ReportRow, today: string): AttentionItem {
  const detail =
    row.newestAsOf === null ? (
      <span className="missing">no public report recorded</span>
    ) : (
      <>
        report as of {formatIsoDate(row.newestAsOf)},{" "}
        <EvidenceAge asOf={row.newestAsOf} at={today} />
      </>
    );
  return { ...toBase(row), href: `/issuers/${row.slug}`, detail };
}

export function toFactItem({ row, label, date }: OldFactRow, today: string): AttentionItem {
  const detail = (
    <>
      {label ?? `the profile of ${formatIsoDate(date)}`}, <EvidenceAge asOf={date} at={today} />
    </>
  );
  return { ...toBase(row), href: `/issuers/${row.slug}`, detail };
}

type Reader = { readonly today: string; readonly mayEdit: boolean };

export function toDraftItem(row: DraftRow, { today, mayEdit }: Reader): AttentionItem {
  const next = row.published === null ? "first revision" : `after revision ${row.published}`;
  const day = row.updatedAt.toISOString().slice(0, 10);
  const age = day === today ? "saved today" : `last saved ${formatAge(day, today)} ago`;
  return {
    ...toBase(row),
    href: toDraftHref(row.slug, mayEdit),
    detail: `${next}, ${age} by ${row.updatedBy}`,
  };
}

export function toUnpublishedItem(row: ListRow, mayEdit: boolean): AttentionItem {
  const detail = row.hasDraft ? "a draft is open" : "no draft either";
  return {
    ...toBase(row),
    href: row.hasDraft ? toDraftHref(row.slug, mayEdit) : `/issuers/${row.slug}`,
    detail,
  };
}
