import { findOwnVersion } from "../blind/blind.repository";
import type { Transaction } from "../db/client";
import type { CoinIdentity, IssuerRecord } from "../issuers/coin.repository";
import { fromStoredDate } from "./cells";
import { findVersion, readLocks, type VersionRecord } from "./version.repository";

/** A coin with the revision that speaks for it and its working draft with its last save. */
export type CoinRecord = CoinIdentity & {
  readonly latest: VersionRecord | null;
  readonly draft: (VersionRecord & LastSave) | null;
  /** Whether any search without a find was ever recorded; most coins have none, and are not asked for them. */
  readonly hasSearches: boolean;
  /** The draft is whoever asks' own of two blind answers; nobody else sees it. */
  readonly isBlind: boolean;
  /** Two people are answering the profile apart, or their answers wait to be made one. */
  readonly hasRound: boolean;
};

type LastSave = { readonly updatedAt: Date; readonly updatedBy: string };

type Row = Omit<CoinIdentity, "issuer"> &
  Pick<IssuerRecord, "legalName" | "lei" | "domicile" | "parent" | "entityKind" | "website"> &
  Omit<VersionRecord, "versionId" | "coinId" | "asOf" | "status"> & {
    readonly status: string | null;
    readonly issuerId: string;
    readonly issuerIsSample: boolean;
    readonly issuerVersion: number;
    readonly hasSearches: boolean;
    readonly hasRound: boolean;
    /** Null, like all of the version, where a coin has neither revision nor draft. */
    readonly versionId: string | null;
    readonly asOf: Date;
  };

/**
 * All that every page of a coin asks first, for each address that is a coin's, in one question: the embedded database
 * takes as long for each question as for its answer, and a comparison of six asks for six coins. Two rows at most for
 * each coin: its latest revision and its draft.
 */
export async function findCoinRecords(
  tx: Transaction,
  slugs: readonly string[],
  personId: string | null,
): Promise<readonly CoinRecord[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (c.id, v.status) c.id, c.slug, c.symbol, c.name, c.dti, c.is_sample AS "isSample", c.archived_at AS "archivedAt", c.version,
      i.id AS "issuerId", i.legal_name AS "legalName", i.lei, i.domicile, i.parent, i.entity_kind AS "entityKind",
      i.website, i.is_sample AS "issuerIsSample", i.version AS "issuerVersion",
      EXISTS (SELECT 1 FROM search_record s WHERE s.coin_id = c.id) AS "hasSearches",
      EXISTS (SELECT 1 FROM blind_round r WHERE r.coin_id = c.id AND r.state IN ('answering', 'compared')) AS "hasRound",
      v.id AS "versionId", v.status, v.number, v.as_of AS "asOf", v.base_version_id AS "baseVersionId",
      v.created_at AS "createdAt", v.published_at AS "publishedAt", v.published_by AS "publishedBy"
    FROM coin c
    JOIN issuer i ON i.id = c.issuer_id
    LEFT JOIN profile_version v ON v.coin_id = c.id AND v.status <> 'blind'
    WHERE c.slug = ANY(${[...slugs]}::text[])
    ORDER BY c.id, v.status, v.as_of DESC, v.number DESC`;
  const coins: CoinRecord[] = [];
  for (const first of new Map(rows.map((row) => [row.id, row])).values()) {
    const own = rows.filter(({ id }) => id === first.id);
    const latest = own.find(({ status }) => status === "published");
    // Rounds are few, and their pages many: whose blind answer it is, is asked for apart.
    const blind = first.hasRound ? await findBlindDraft(tx, first.id, personId) : null;
    const shared = own.find(({ status }) => status === "draft");
    const draft = blind ?? (shared === undefined ? null : toVersion(shared));
    coins.push({
      ...toIdentity(first),
      hasSearches: first.hasSearches,
      hasRound: first.hasRound,
      isBlind: blind !== null,
      latest: latest === undefined ? null : toVersion(latest),
      draft: draft === null ? null : await withLastSave(tx, draft),
    });
  }
  return coins;
}

function toIdentity(row: Row): CoinIdentity {
  const { id, slug, symbol, name, dti, isSample, archivedAt, version } = row;
  const { issuerId, legalName, lei, domicile, parent, entityKind, website } = row;
  return {
    ...{ id, slug, symbol, name, dti, isSample, archivedAt, version },
    issuer: {
      ...{ id: issuerId, legalName, lei, domicile, parent, entityKind, website },
      isSample: row.issuerIsSample,
      version: row.issuerVersion,
    },
  };
}

function toVersion(row: Row): VersionRecord {
  const { id, versionId, status, number, asOf, baseVersionId } = row;
  const { createdAt, publishedAt, publishedBy } = row;
  return {
    ...{ versionId: versionId ?? "", coinId: id, number, baseVersionId },
    status: status === "published" ? status : "draft",
    ...{ createdAt, publishedAt, publishedBy },
    asOf: fromStoredDate(asOf),
  };
}

async function findBlindDraft(
  tx: Transaction,
  coinId: string,
  personId: string | null,
): Promise<VersionRecord | null> {
  const own = personId === null ? null : await findOwnVersion(tx, coinId, personId);
  return own === null ? null : await findVersion(tx, own.versionId);
}

/** Drafts are few, and their pages many: the last save is asked for apart. */
async function withLastSave(
  tx: Transaction,
  draft: VersionRecord,
): Promise<VersionRecord & LastSave> {
  const states = [...(await readLocks(tx, draft.versionId)).values()];
  const [first, ...rest] = states;
  if (first === undefined) throw new Error(`draft ${draft.versionId} has no locks`);
  const { updatedAt, updatedBy } = rest.reduce(
    (last, state) => (state.updatedAt > last.updatedAt ? state : last),
    first,
  );
  return { ...draft, updatedAt, updatedBy };
}
