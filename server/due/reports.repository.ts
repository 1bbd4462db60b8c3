import "server-only";
import type { IsoDate } from "@/domain/dates";
import { LIST_IDS, type ListId } from "@/domain/facts/lists";
import type { Profile } from "@/domain/profile/profile";
import type { Transaction } from "../db/client";
import { fromStoredDate, type StoredRecord } from "../profiles/cells";
import { type StoredProfile, toProfileParts } from "../profiles/from-stored";
import { SECTION_TABLE_IDS, type SectionTableId } from "../profiles/storage-map";

export type CurrentCoin = {
  readonly coinId: string;
  readonly slug: string;
  readonly symbol: string;
  /** The revision that speaks for the coin, and the day its facts describe. */
  readonly versionId: string;
  readonly asOf: IsoDate;
};

/** Every coin that is not archived, with its latest revision; coins without one are left out. */
export async function listCurrentCoins(tx: Transaction): Promise<readonly CurrentCoin[]> {
  const rows = await tx.$queryRaw<(Omit<CurrentCoin, "asOf"> & { asOf: Date })[]>`
    SELECT DISTINCT ON (c.id) c.id AS "coinId", c.slug, c.symbol, v.id AS "versionId", v.as_of AS "asOf"
    FROM coin c JOIN profile_version v ON v.coin_id = c.id AND v.status = 'published'
    WHERE c.archived_at IS NULL ORDER BY c.id, v.as_of DESC, v.number DESC`;
  return rows.map((row) => ({ ...row, asOf: fromStoredDate(row.asOf) }));
}

/** What a view needs to tell when the next report is due: the list of reports, and the one interval that is entered. */
const LIST = "attestation" satisfies ListId;
const TABLE = "disclosure" satisfies SectionTableId;
const INTERVAL = "disclosure.attestationEveryDays";

const ROW_FIELDS = {
  versionId: true,
  rowKey: true,
  rowAsOf: true,
  rowKnownOn: true,
  rowNote: true,
  rowMarks: true,
  rowBounds: true,
  rowUnknown: true,
  subject: true,
  asOf: true,
  publishedOn: true,
} as const;

const ANSWER_FIELDS = {
  versionId: true,
  factId: true,
  status: true,
  reason: true,
  lowNumber: true,
  highNumber: true,
  lowDate: true,
  highDate: true,
  asOf: true,
  knownOn: true,
  note: true,
  marks: true,
  claims: true,
} as const;

type Stored = StoredRecord & { readonly versionId: string };
type Groups = ReadonlyMap<string, readonly Stored[]>;

function groupByVersion(rows: readonly Stored[]): Groups {
  const groups = new Map<string, Stored[]>();
  for (const row of rows) {
    const group = groups.get(row.versionId);
    if (group === undefined) groups.set(row.versionId, [row]);
    else group.push(row);
  }
  return groups;
}

const nothingFrom = <K extends string, V>(keys: readonly K[], value: V) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;

type Version = Pick<CurrentCoin, "versionId" | "asOf">;

/**
 * Of many revisions at once as much as says what their reports are: four questions to the database however many
 * there are. Nothing else may be read off these profiles.
 */
export async function loadReports(
  tx: Transaction,
  versions: readonly Version[],
): Promise<ReadonlyMap<string, Profile>> {
  const where = { versionId: { in: versions.map(({ versionId }) => versionId) } };
  const rows = groupByVersion(
    await tx.attestation.findMany({ where, select: ROW_FIELDS, orderBy: { rowOrder: "asc" } }),
  );
  const states = groupByVersion(
    await tx.listState.findMany({
      where: { ...where, list: LIST },
      select: { versionId: true, list: true, completeness: true, reason: true, note: true },
    }),
  );
  const answers = groupByVersion(
    await tx.factAnswer.findMany({ where: { ...where, factId: INTERVAL }, select: ANSWER_FIELDS }),
  );
  const values = groupByVersion(
    await tx.disclosure.findMany({
      where,
      select: { versionId: true, attestationEveryDays: true },
    }),
  );
  const toProfile = ({ versionId: version, asOf }: Version): Profile => {
    const stored: StoredProfile = {
      facts: answers.get(version) ?? [],
      sections: {
        ...nothingFrom(SECTION_TABLE_IDS, null),
        [TABLE]: values.get(version)?.[0] ?? null,
      },
      lists: { ...nothingFrom(LIST_IDS, []), [LIST]: rows.get(version) ?? [] },
      listStates: states.get(version) ?? [],
      sources: [],
      citations: [],
      notes: [],
    };
    const names = { coin: { symbol: "", name: "", dti: null }, issuer: { name: null, lei: null } };
    return { ...names, asOf, ...toProfileParts(stored) };
  };
  return new Map(versions.map((version) => [version.versionId, toProfile(version)]));
}
