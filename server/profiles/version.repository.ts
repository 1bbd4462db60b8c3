import type { IsoDate } from "@/domain/dates";
import { SECTION_IDS, type SectionId } from "@/domain/facts/sections";
import type { Change } from "@/domain/profile/changes";
import type { Profile } from "@/domain/profile/profile";
import type { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "../db/client";
import { fromStoredDate, toStoredDate } from "./cells";
import { loadProfileParts } from "./profile.repository";

/** What is saved and locked as one piece: the sections of a profile and its register of sources. */
export type LockKey = SectionId | "sources";
export const LOCK_KEYS: readonly LockKey[] = [...SECTION_IDS, "sources"];

export type VersionRecord = {
  readonly versionId: string;
  readonly coinId: string;
  readonly status: "draft" | "published";
  readonly number: number | null;
  readonly asOf: IsoDate;
  readonly baseVersionId: string | null;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
};

export type LockState = {
  readonly lockVersion: number;
  readonly updatedAt: Date;
  readonly updatedBy: string;
};

const VERSION_FIELDS = {
  id: true,
  coinId: true,
  status: true,
  number: true,
  asOf: true,
  baseVersionId: true,
  createdAt: true,
  publishedAt: true,
  publishedBy: true,
} as const satisfies Prisma.ProfileVersionSelect;

type VersionRow = Prisma.ProfileVersionGetPayload<{ select: typeof VERSION_FIELDS }>;

function toVersion({ id, asOf, status, ...row }: VersionRow): VersionRecord {
  return {
    ...row,
    versionId: id,
    status: status === "published" ? status : "draft",
    asOf: fromStoredDate(asOf),
  };
}

const LATEST_FIRST = [{ asOf: "desc" }, { number: "desc" }] as const;

export async function findVersion(
  tx: Transaction,
  versionId: string,
): Promise<VersionRecord | null> {
  const row = await tx.profileVersion.findUnique({
    where: { id: versionId },
    select: VERSION_FIELDS,
  });
  return row === null ? null : toVersion(row);
}

export async function findDraft(tx: Transaction, coinId: string): Promise<VersionRecord | null> {
  const row = await tx.profileVersion.findFirst({
    where: { coinId, status: "draft" },
    select: VERSION_FIELDS,
  });
  return row === null ? null : toVersion(row);
}

/** The revision that speaks for a coin: the one with the latest date, and of those the last published. */
export async function findLatest(
  tx: Transaction,
  coinId: string,
  until?: IsoDate,
): Promise<VersionRecord | null> {
  const row = await tx.profileVersion.findFirst({
    where: {
      coinId,
      status: "published",
      ...(until === undefined ? {} : { asOf: { lte: toStoredDate(until) } }),
    },
    select: VERSION_FIELDS,
    orderBy: [...LATEST_FIRST],
  });
  return row === null ? null : toVersion(row);
}

export async function findRevision(
  tx: Transaction,
  coinId: string,
  number: number,
): Promise<VersionRecord | null> {
  const row = await tx.profileVersion.findUnique({
    where: { coinId_number: { coinId, number }, status: "published" },
    select: VERSION_FIELDS,
  });
  return row === null ? null : toVersion(row);
}

export type RevisionRecord = VersionRecord & { readonly changes: readonly Change[] };

export async function listPublished(
  tx: Transaction,
  coinId: string,
): Promise<readonly RevisionRecord[]> {
  const rows = await tx.profileVersion.findMany({
    where: { coinId, status: "published" },
    select: { ...VERSION_FIELDS, changes: true },
    orderBy: { number: "desc" },
  });
  return rows.map(({ changes, ...row }) => ({
    ...toVersion(row),
    changes: changes as unknown as readonly Change[],
  }));
}

const LOCKS_PER_DRAFT = 100_000;

/** Takes the coin for this transaction, so that two people who open a draft at once get the same one. */
export async function lockCoin(tx: Transaction, coinId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT id FROM coin WHERE id = ${coinId} FOR UPDATE`;
  return rows.length === 1;
}

/** Takes the draft for this transaction: saves and publications of it wait until the transaction ends. */
export async function lockDraft(tx: Transaction, coinId: string): Promise<VersionRecord | null> {
  await tx.$queryRaw`SELECT id FROM profile_version WHERE coin_id = ${coinId} AND status = 'draft' FOR UPDATE`;
  return findDraft(tx, coinId);
}

export type NewDraft = {
  readonly versionId: string;
  readonly coinId: string;
  readonly asOf: IsoDate;
  readonly baseVersionId: string | null;
  readonly by: string;
  /** `blind`: one of two answers made apart from each other. */
  readonly status?: "draft" | "blind";
};

export async function insertDraft(
  tx: Transaction,
  { versionId, coinId, asOf, baseVersionId, by, status = "draft" }: NewDraft,
): Promise<void> {
  const data = {
    id: versionId,
    coinId,
    status,
    asOf: toStoredDate(asOf),
    baseVersionId,
    createdBy: by,
  };
  await tx.profileVersion.create({ data, select: { id: true } });
  const { draftCount } = await tx.coin.update({
    where: { id: coinId },
    data: { draftCount: { increment: 1 } },
    select: { draftCount: true },
  });
  // A form left open on a discarded draft must not fit this one by chance.
  const lockVersion = draftCount * LOCKS_PER_DRAFT + 1;
  await tx.sectionState.createMany({
    data: LOCK_KEYS.map((section) => ({ versionId, section, lockVersion, updatedBy: by })),
  });
}

export async function updateDraftDate(
  tx: Transaction,
  versionId: string,
  asOf: IsoDate,
): Promise<void> {
  await tx.profileVersion.update({
    where: { id: versionId },
    data: { asOf: toStoredDate(asOf) },
    select: { id: true },
  });
}

export async function deleteDraft(tx: Transaction, versionId: string): Promise<void> {
  await tx.profileVersion.deleteMany({ where: { id: versionId, status: "draft" } });
}

/** Moves a lock on by one, but only from the number the caller started from; false when someone was faster. */
export async function advanceLock(
  tx: Transaction,
  { versionId, key, from, by }: { versionId: string; key: LockKey; from: number; by: string },
): Promise<boolean> {
  const { count } = await tx.sectionState.updateMany({
    where: { versionId, section: key, lockVersion: from },
    data: { lockVersion: from + 1, updatedAt: new Date(), updatedBy: by },
  });
  return count === 1;
}

export async function readLocks(
  tx: Transaction,
  versionId: string,
): Promise<ReadonlyMap<LockKey, LockState>> {
  const rows = await tx.sectionState.findMany({
    where: { versionId },
    select: { section: true, lockVersion: true, updatedAt: true, updatedBy: true },
  });
  return new Map(rows.map(({ section, ...state }) => [section as LockKey, state]));
}

export type Publication = {
  readonly versionId: string;
  readonly number: number;
  readonly asOf: IsoDate;
  readonly by: string;
  readonly changes: readonly Change[];
  readonly names: Pick<Profile, "coin" | "issuer">;
};

/** Turns the draft into a revision; from here on the database refuses every change. False when it was not a draft. */
export async function markPublished(tx: Transaction, publication: Publication): Promise<boolean> {
  const { versionId, number, asOf, by, changes, names } = publication;
  const { count } = await tx.profileVersion.updateMany({
    where: { id: versionId, status: "draft" },
    data: {
      status: "published",
      number,
      asOf: toStoredDate(asOf),
      publishedAt: new Date(),
      publishedBy: by,
      changes: changes.map((change) => ({ ...change })),
      coinSymbol: names.coin.symbol,
      coinName: names.coin.name,
      coinDti: names.coin.dti,
      issuerName: names.issuer.name,
      issuerLei: names.issuer.lei,
    },
  });
  return count === 1;
}

export async function nextNumber(tx: Transaction, coinId: string): Promise<number> {
  const { _max } = await tx.profileVersion.aggregate({ where: { coinId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

const NAME_FIELDS = {
  status: true,
  asOf: true,
  coinSymbol: true,
  coinName: true,
  coinDti: true,
  issuerName: true,
  issuerLei: true,
  coin: {
    select: {
      symbol: true,
      name: true,
      dti: true,
      issuer: { select: { legalName: true, lei: true } },
    },
  },
} as const satisfies Prisma.ProfileVersionSelect;

/** The whole profile of a version: a draft under the coin's present names, a revision under those of its day. */
export async function loadProfile(tx: Transaction, versionId: string): Promise<Profile> {
  const row = await tx.profileVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: NAME_FIELDS,
  });
  const { coin } = row;
  const names =
    row.status === "published"
      ? {
          coin: { symbol: row.coinSymbol ?? "", name: row.coinName ?? "", dti: row.coinDti },
          issuer: { name: row.issuerName, lei: row.issuerLei },
        }
      : {
          coin: { symbol: coin.symbol, name: coin.name, dti: coin.dti },
          issuer: { name: coin.issuer.legalName, lei: coin.issuer.lei },
        };
  return { ...names, asOf: fromStoredDate(row.asOf), ...(await loadProfileParts(tx, versionId)) };
}
