import "server-only";
import type { IsoDate } from "@/domain/dates";
import { type FileType, findTypeByMime } from "@/domain/evidence/file-types";
import type { SourceKind } from "@/domain/profile/profile";
import { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "../db/client";
import { fromOptionalDate, toStoredDate } from "../profiles/cells";

export type DocumentQuery = {
  readonly search: string;
  readonly kinds: readonly SourceKind[];
  /** Valid until a day from the first to the last, both included; null leaves that end open. */
  readonly expiry: { readonly from: IsoDate | null; readonly to: IsoDate } | null;
  readonly withoutFile: boolean;
  readonly supportsNothing: boolean;
  readonly withdrawn: boolean;
  readonly order: DocumentOrder;
  readonly offset: number;
  readonly limit: number;
};

export const DOCUMENT_ORDERS = ["added", "title", "expiry"] as const;
export type DocumentOrder = (typeof DOCUMENT_ORDERS)[number];

export type DocumentRow = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  readonly published: string | null;
  readonly describesOn: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly file: { readonly type: FileType; readonly bytes: number } | null;
  readonly isWithdrawn: boolean;
  readonly isRevised: boolean;
  /** Coins that cite it in any revision or draft. */
  readonly coins: number;
  /** Facts and rows of those coins that rest on it. */
  readonly cited: number;
};

const ORDERS: Readonly<Record<DocumentOrder, string>> = {
  added: "d.created_at DESC, d.id",
  title: "lower(d.title), d.id",
  expiry: "d.valid_until NULLS LAST, d.created_at DESC, d.id",
};

function toPattern(search: string): string {
  return `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

const CITED = Prisma.sql`EXISTS (
  SELECT 1 FROM source s JOIN citation k ON k.version_id = s.version_id AND k.source_key = s.source_key
  WHERE s.document_id = d.id)`;

function toExpiry({ from, to }: NonNullable<DocumentQuery["expiry"]>): Prisma.Sql {
  const until = Prisma.sql`d.valid_until <= ${toStoredDate(to)}`;
  return from === null ? until : Prisma.sql`d.valid_until >= ${toStoredDate(from)} AND ${until}`;
}

function toConditions(query: DocumentQuery): Prisma.Sql {
  const { search, kinds, expiry, withoutFile, supportsNothing, withdrawn } = query;
  const conditions = [
    withdrawn ? Prisma.sql`d.withdrawn_at IS NOT NULL` : Prisma.sql`d.withdrawn_at IS NULL`,
  ];
  if (search !== "") {
    const like = toPattern(search);
    conditions.push(Prisma.sql`(d.title ILIKE ${like} OR d.publisher ILIKE ${like}
      OR d.url ILIKE ${like} OR d.file_name ILIKE ${like} OR d.file_sha256 = ${search.toLowerCase()})`);
  }
  if (kinds.length > 0) conditions.push(Prisma.sql`d.kind = ANY(${[...kinds]})`);
  if (expiry !== null) conditions.push(toExpiry(expiry));
  if (withoutFile) conditions.push(Prisma.sql`d.file_sha256 IS NULL`);
  if (supportsNothing) conditions.push(Prisma.sql`NOT ${CITED}`);
  return Prisma.join(conditions, " AND ");
}

type Raw = {
  id: string;
  title: string;
  publisher: string | null;
  kind: string;
  published: string | null;
  describesOn: Date | null;
  validUntil: Date | null;
  fileType: string | null;
  fileBytes: number | null;
  isWithdrawn: boolean;
  isRevised: boolean;
  coins: number;
  cited: number;
};

function toRow({ fileType, fileBytes, kind, describesOn, validUntil, ...row }: Raw): DocumentRow {
  const type = fileType === null ? null : findTypeByMime(fileType);
  return {
    ...row,
    kind: kind as SourceKind,
    describesOn: fromOptionalDate(describesOn),
    validUntil: fromOptionalDate(validUntil),
    file: type === null || fileBytes === null ? null : { type, bytes: fileBytes },
  };
}

/** One page of the library. What is counted is counted for that page alone. */
export async function listDocumentRows(
  tx: Transaction,
  query: DocumentQuery,
): Promise<readonly DocumentRow[]> {
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT d.id, d.title, d.publisher, d.kind, d.published, d.describes_on AS "describesOn",
      d.valid_until AS "validUntil", d.file_type AS "fileType", d.file_bytes AS "fileBytes",
      d.withdrawn_at IS NOT NULL AS "isWithdrawn",
      EXISTS (SELECT 1 FROM document r WHERE r.revises_id = d.id AND r.withdrawn_at IS NULL) AS "isRevised",
      n.coins, n.cited
    FROM (
      SELECT d.* FROM document d WHERE ${toConditions(query)}
      ORDER BY ${Prisma.raw(ORDERS[query.order])} LIMIT ${query.limit} OFFSET ${query.offset}
    ) d
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT v.coin_id)::int AS coins, count(DISTINCT (v.coin_id, k.target))::int AS cited
      FROM source s JOIN profile_version v ON v.id = s.version_id AND v.status <> 'blind'
      JOIN citation k ON k.version_id = s.version_id AND k.source_key = s.source_key
      WHERE s.document_id = d.id
    ) n
    ORDER BY ${Prisma.raw(ORDERS[query.order])}`;
  return rows.map(toRow);
}

export async function countDocumentRows(tx: Transaction, query: DocumentQuery): Promise<number> {
  const [row] = await tx.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM document d WHERE ${toConditions(query)}`;
  return row?.total ?? 0;
}
