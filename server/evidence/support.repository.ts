import "server-only";
import type { IsoDate } from "@/domain/dates";
import type { SupportingSource } from "@/domain/evidence/support";
import type { Transaction } from "../db/client";
import { fromOptionalDate, fromStoredDate } from "../profiles/cells";

/** A draft or revision of a coin that cites the document. */
export type CitingVersion = {
  readonly versionId: string;
  readonly coinId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly status: "draft" | "published";
  readonly number: number | null;
  readonly asOf: IsoDate;
  /** The draft, or the revision that speaks for the coin. */
  readonly isCurrent: boolean;
  readonly cited: number;
};

export const MOST_VERSIONS = 200;

/** Drafts first, then the latest revisions; a coin's own stand together. */
export async function listCitingVersions(
  tx: Transaction,
  documentId: string,
): Promise<readonly CitingVersion[]> {
  const rows = await tx.$queryRaw<(Omit<CitingVersion, "asOf"> & { asOf: Date })[]>`
    SELECT v.id AS "versionId", c.id AS "coinId", c.slug, c.symbol, v.status, v.number, v.as_of AS "asOf",
      (v.status = 'draft' OR v.id = (
        SELECT l.id FROM profile_version l WHERE l.coin_id = c.id AND l.status = 'published'
        ORDER BY l.as_of DESC, l.number DESC LIMIT 1)) AS "isCurrent",
      count(DISTINCT k.target)::int AS cited
    FROM source s
    JOIN profile_version v ON v.id = s.version_id AND v.status <> 'blind'
    JOIN coin c ON c.id = v.coin_id
    JOIN citation k ON k.version_id = s.version_id AND k.source_key = s.source_key
    WHERE s.document_id = ${documentId}
    GROUP BY v.id, c.id
    ORDER BY lower(c.symbol), c.id, (v.status = 'draft') DESC, v.as_of DESC, v.number DESC
    LIMIT ${MOST_VERSIONS}`;
  return rows.map((row) => ({ ...row, asOf: fromStoredDate(row.asOf) }));
}

export type CitedTarget = {
  readonly versionId: string;
  readonly target: string;
  readonly place: string | null;
  readonly quote: string | null;
  /** All sources of that fact or row, this document among them. */
  readonly sources: readonly SupportingSource[];
};

type RawCitation = {
  versionId: string;
  target: string;
  place: string | null;
  quote: string | null;
  documentId: string | null;
  validUntil: Date | null;
  isWithdrawn: boolean | null;
};

/** What cites the document in these versions, each with everything else that supports it. */
export async function listCitedTargets(
  tx: Transaction,
  documentId: string,
  versionIds: readonly string[],
): Promise<readonly CitedTarget[]> {
  const rows = await tx.$queryRaw<RawCitation[]>`
    SELECT k.version_id AS "versionId", k.target, k.locator AS place, k.quote, s.document_id AS "documentId",
      d.valid_until AS "validUntil", d.withdrawn_at IS NOT NULL AS "isWithdrawn"
    FROM citation k
    JOIN source s ON s.version_id = k.version_id AND s.source_key = k.source_key
    LEFT JOIN document d ON d.id = s.document_id
    WHERE k.version_id = ANY(${[...versionIds]}) AND EXISTS (
      SELECT 1 FROM citation m JOIN source t ON t.version_id = m.version_id AND t.source_key = m.source_key
      WHERE m.version_id = k.version_id AND m.target = k.target AND t.document_id = ${documentId})
    ORDER BY k.version_id, k.target, k.citation_order`;
  return groupTargets(rows, documentId);
}

function groupTargets(rows: readonly RawCitation[], own: string): readonly CitedTarget[] {
  const groups = new Map<string, CitedTarget>();
  for (const { versionId, target, place, quote, documentId, validUntil, isWithdrawn } of rows) {
    const key = `${versionId} ${target}`;
    const source = {
      documentId,
      validUntil: fromOptionalDate(validUntil),
      isWithdrawn: isWithdrawn === true,
    };
    const group = groups.get(key) ?? { versionId, target, place: null, quote: null, sources: [] };
    const said = documentId === own ? { place, quote } : {};
    groups.set(key, { ...group, ...said, sources: [...group.sources, source] });
  }
  return [...groups.values()];
}
