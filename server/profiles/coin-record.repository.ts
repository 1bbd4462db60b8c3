import type { Transaction } from "../db/client";
import type { CoinIdentity, IssuerRecord } from "../issuers/coin.repository";
import { fromStoredDate } from "./cells";
import type { VersionRecord } from "./version.repository";

/** A coin with the revision that speaks for it and its working draft with its last save. */
export type CoinRecord = CoinIdentity & {
  readonly latest: VersionRecord | null;
  readonly draft: (VersionRecord & LastSave) | null;
};

type LastSave = { readonly updatedAt: Date; readonly updatedBy: string };

type VersionJson = Omit<VersionRecord, "createdAt" | "publishedAt" | "asOf"> & {
  readonly asOf: string;
  readonly createdAt: string;
  readonly publishedAt: string | null;
};
type CoinJson = Omit<CoinIdentity, "issuer" | "archivedAt"> & {
  readonly archivedAt: string | null;
};
type Row = {
  readonly coin: CoinJson;
  readonly issuer: IssuerRecord;
  readonly latest: VersionJson | null;
  readonly draft: VersionJson | null;
  readonly saved: { readonly updatedAt: string; readonly updatedBy: string } | null;
};

/**
 * All that every page of a coin asks first, for each address that is a coin's, in one question: the embedded database
 * takes as long for each question as for its answer, and a comparison of six asks for six coins.
 */
export async function findCoinRecords(
  tx: Transaction,
  slugs: readonly string[],
): Promise<readonly CoinRecord[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT
      json_build_object('id', c.id, 'slug', c.slug, 'symbol', c.symbol, 'name', c.name, 'dti', c.dti,
        'isSample', c.is_sample, 'archivedAt', c.archived_at, 'version', c.version) AS coin,
      json_build_object('id', i.id, 'legalName', i.legal_name, 'lei', i.lei, 'domicile', i.domicile,
        'parent', i.parent, 'entityKind', i.entity_kind, 'website', i.website,
        'isSample', i.is_sample, 'version', i.version) AS issuer,
      (SELECT json_build_object('versionId', v.id, 'coinId', v.coin_id, 'status', v.status,
          'number', v.number, 'asOf', v.as_of, 'baseVersionId', v.base_version_id,
          'createdAt', v.created_at, 'publishedAt', v.published_at, 'publishedBy', v.published_by)
        FROM profile_version v WHERE v.coin_id = c.id AND v.status = 'published'
        ORDER BY v.as_of DESC, v.number DESC LIMIT 1) AS latest,
      (SELECT json_build_object('versionId', v.id, 'coinId', v.coin_id, 'status', v.status,
          'number', v.number, 'asOf', v.as_of, 'baseVersionId', v.base_version_id,
          'createdAt', v.created_at, 'publishedAt', v.published_at, 'publishedBy', v.published_by)
        FROM profile_version v WHERE v.coin_id = c.id AND v.status = 'draft' LIMIT 1) AS draft,
      (SELECT json_build_object('updatedAt', s.updated_at, 'updatedBy', s.updated_by)
        FROM profile_version v JOIN section_state s ON s.version_id = v.id
        WHERE v.coin_id = c.id AND v.status = 'draft' ORDER BY s.updated_at DESC LIMIT 1) AS saved
    FROM coin c JOIN issuer i ON i.id = c.issuer_id
    WHERE c.slug = ANY(${[...slugs]}::text[])`;
  return rows.map(toRecord);
}

function toRecord({ coin, issuer, latest, draft, saved }: Row): CoinRecord {
  return {
    ...coin,
    archivedAt: toDate(coin.archivedAt),
    issuer,
    latest: latest === null ? null : toVersion(latest),
    draft: draft === null ? null : { ...toVersion(draft), ...toLastSave(draft, saved) },
  };
}

function toLastSave({ versionId }: VersionJson, saved: Row["saved"]): LastSave {
  if (saved === null) throw new Error(`draft ${versionId} has no sections`);
  return { updatedAt: new Date(saved.updatedAt), updatedBy: saved.updatedBy };
}

function toVersion({ asOf, createdAt, publishedAt, ...version }: VersionJson): VersionRecord {
  return {
    ...version,
    asOf: fromStoredDate(new Date(asOf)),
    createdAt: new Date(createdAt),
    publishedAt: toDate(publishedAt),
  };
}

function toDate(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
