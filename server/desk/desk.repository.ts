import "server-only";
import type { IsoDate } from "@/domain/dates";
import type { Transaction } from "../db/client";
import { fromStoredDate, toStoredDate } from "../profiles/cells";

export type DeskCoin = {
  readonly coinId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly isSample: boolean;
};

export type Counted<T> = { readonly items: readonly T[]; readonly total: number };

type CoinColumns = DeskCoin & { readonly total: number };

function toCoin({ coinId, slug, symbol, name, isSample }: CoinColumns): DeskCoin {
  return { coinId, slug, symbol, name, isSample };
}

function toCounted<R extends CoinColumns, T>(
  rows: readonly R[],
  toItem: (row: R) => T,
): Counted<T> {
  return { items: rows.map(toItem), total: rows[0]?.total ?? 0 };
}

export type OldReport = DeskCoin & { readonly newestAsOf: IsoDate | null };

/** Coins whose newest public reserve report describes a day before the limit, or that have none; none first. */
export async function listOldReports(
  tx: Transaction,
  { before, today, limit }: { before: IsoDate; today: IsoDate; limit: number },
): Promise<Counted<OldReport>> {
  const rows = await tx.$queryRaw<(CoinColumns & { newestAsOf: Date | null })[]>`
    SELECT c.id AS "coinId", c.slug, c.symbol, c.name, c.is_sample AS "isSample", r.newest AS "newestAsOf",
      count(*) OVER ()::int AS total
    FROM coin c
    JOIN LATERAL (
      SELECT id FROM profile_version WHERE coin_id = c.id AND status = 'published'
      ORDER BY as_of DESC, number DESC LIMIT 1
    ) v ON true
    CROSS JOIN LATERAL (
      SELECT max(a.as_of) AS newest FROM attestation a
      WHERE a.version_id = v.id AND a.subject = 'reserve'
        AND coalesce(a.published_on, a.row_known_on) <= ${toStoredDate(today)}
    ) r
    WHERE c.archived_at IS NULL AND (r.newest IS NULL OR r.newest < ${toStoredDate(before)})
    ORDER BY r.newest ASC NULLS FIRST, lower(c.symbol), c.id LIMIT ${limit}`;
  return toCounted(rows, ({ newestAsOf, ...coin }) => ({
    ...toCoin(coin),
    newestAsOf: newestAsOf === null ? null : fromStoredDate(newestAsOf),
  }));
}

export type OpenDraft = DeskCoin & {
  readonly updatedAt: Date;
  readonly updatedBy: string;
  /** Number of the newest published revision; null when this would be the first. */
  readonly published: number | null;
};

export type DraftQuery = { readonly limit: number; readonly personId: string | null };

/** Open drafts and the answers a person is asked to make apart, the one that waits longest first. */
export async function listOpenDrafts(
  tx: Transaction,
  { limit, personId }: DraftQuery,
): Promise<Counted<OpenDraft>> {
  const rows = await tx.$queryRaw<(CoinColumns & Omit<OpenDraft, keyof DeskCoin>)[]>`
    SELECT c.id AS "coinId", c.slug, c.symbol, c.name, c.is_sample AS "isSample",
      s.updated_at AS "updatedAt", s.updated_by AS "updatedBy",
      (SELECT max(number) FROM profile_version p WHERE p.coin_id = c.id AND p.status = 'published') AS published,
      count(*) OVER ()::int AS total
    FROM profile_version d
    JOIN coin c ON c.id = d.coin_id
    JOIN LATERAL (
      SELECT updated_at, updated_by FROM section_state WHERE version_id = d.id ORDER BY updated_at DESC LIMIT 1
    ) s ON true
    WHERE c.archived_at IS NULL AND (d.status = 'draft' OR (d.status = 'blind' AND EXISTS (
      SELECT 1 FROM blind_answer a JOIN blind_round r ON r.id = a.round_id AND r.state = 'answering'
      WHERE a.version_id = d.id AND a.person_id = ${personId ?? ""} AND a.handed_in_at IS NULL)))
    ORDER BY s.updated_at, lower(c.symbol), c.id LIMIT ${limit}`;
  return toCounted(rows, (row) => ({
    ...toCoin(row),
    updatedAt: row.updatedAt,
    updatedBy: row.updatedBy,
    published: row.published,
  }));
}

export type RecentRevision = DeskCoin & {
  readonly versionId: string;
  readonly number: number;
  readonly asOf: IsoDate;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  readonly changes: number;
};

/** Revisions in the order in which they were published, the last first. */
export async function listRecentRevisions(
  tx: Transaction,
  limit: number,
): Promise<readonly RecentRevision[]> {
  const rows = await tx.$queryRaw<
    (CoinColumns & Omit<RecentRevision, "asOf" | keyof DeskCoin> & { asOf: Date })[]
  >`
    SELECT c.id AS "coinId", c.slug, c.symbol, c.name, c.is_sample AS "isSample", v.id AS "versionId", v.number,
      v.as_of AS "asOf", v.published_at AS "publishedAt", v.published_by AS "publishedBy",
      jsonb_array_length(v.changes) AS changes
    FROM profile_version v JOIN coin c ON c.id = v.coin_id
    WHERE v.status = 'published' AND c.archived_at IS NULL
    ORDER BY v.published_at DESC, v.id LIMIT ${limit}`;
  return rows.map(({ versionId, number, asOf, publishedAt, publishedBy, changes, ...coin }) => ({
    ...toCoin(coin),
    versionId,
    number,
    asOf: fromStoredDate(asOf),
    publishedAt,
    publishedBy,
    changes,
  }));
}

export type CoinName = {
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly issuer: string | null;
};

/** The names of coins in the order of their symbols. */
export function listCoinNames(tx: Transaction, limit: number): Promise<readonly CoinName[]> {
  return tx.$queryRaw<CoinName[]>`
    SELECT c.slug, c.symbol, c.name, i.legal_name AS issuer FROM coin c JOIN issuer i ON i.id = c.issuer_id
    WHERE c.archived_at IS NULL ORDER BY lower(c.symbol), c.id LIMIT ${limit}`;
}
