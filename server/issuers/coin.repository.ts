import type { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "../db/client";

export type IssuerRecord = {
  readonly id: string;
  readonly legalName: string | null;
  readonly lei: string | null;
  readonly domicile: string | null;
  readonly parent: string | null;
  readonly entityKind: string | null;
  readonly website: string | null;
  readonly isSample: boolean;
  readonly version: number;
};

export type CoinIdentity = {
  readonly id: string;
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly dti: string | null;
  readonly isSample: boolean;
  readonly archivedAt: Date | null;
  readonly version: number;
  readonly issuer: IssuerRecord;
};

export type CoinNames = Pick<CoinIdentity, "symbol" | "name" | "dti">;

const ISSUER_FIELDS = {
  id: true,
  legalName: true,
  lei: true,
  domicile: true,
  parent: true,
  entityKind: true,
  website: true,
  isSample: true,
  version: true,
} as const satisfies Prisma.IssuerSelect;

const COIN_FIELDS = {
  id: true,
  slug: true,
  symbol: true,
  name: true,
  dti: true,
  isSample: true,
  archivedAt: true,
  version: true,
  issuer: { select: ISSUER_FIELDS },
} as const satisfies Prisma.CoinSelect;

const NAMES_LOCK = 4_150_915;

/** Until the transaction ends nobody else gives out names: two at once could take the same address or LEI. */
export async function lockNames(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${NAMES_LOCK})::text`;
}

export function findCoin(
  tx: Transaction,
  where: { id: string } | { slug: string },
): Promise<CoinIdentity | null> {
  return tx.coin.findUnique({ where, select: COIN_FIELDS });
}

/** Address parts in use that start like `base`, archived coins included: an address is never given twice. */
export async function listSlugs(tx: Transaction, base: string): Promise<ReadonlySet<string>> {
  const rows = await tx.coin.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
  });
  return new Set(rows.map(({ slug }) => slug));
}

export type IssuerNames = Pick<IssuerRecord, "legalName" | "lei">;
export type IssuerFacts = Pick<IssuerRecord, "domicile" | "parent" | "entityKind" | "website">;

export async function insertIssuer(
  tx: Transaction,
  data: { readonly id: string; readonly isSample: boolean } & IssuerNames & IssuerFacts,
): Promise<void> {
  await tx.issuer.create({ data, select: { id: true } });
}

export type NewCoin = Pick<CoinIdentity, "id" | "slug" | "symbol" | "name" | "dti" | "isSample"> & {
  readonly issuerId: string;
};

export async function insertCoin(tx: Transaction, data: NewCoin): Promise<void> {
  await tx.coin.create({ data, select: { id: true } });
}

/** An issuer entered for real under this LEI; samples do not count. */
export function findIssuerByLei(
  tx: Transaction,
  lei: string,
): Promise<{ id: string; legalName: string | null } | null> {
  return tx.issuer.findFirst({
    where: { lei, isSample: false },
    select: { id: true, legalName: true },
  });
}

/** A coin of the same symbol under an issuer of the same name, not archived and not a sample. */
export function findTwin(
  tx: Transaction,
  { symbol, legalName }: { symbol: string; legalName: string | null },
): Promise<{ id: string; slug: string } | null> {
  const sameName = legalName === null ? null : { equals: legalName, mode: "insensitive" as const };
  return tx.coin.findFirst({
    where: {
      symbol: { equals: symbol, mode: "insensitive" },
      issuer: { legalName: sameName },
      isSample: false,
      archivedAt: null,
    },
    select: { id: true, slug: true },
  });
}

/** Changes a coin from the version the caller saw; false when someone was faster. */
export async function updateCoin(
  tx: Transaction,
  {
    id,
    from,
    data,
  }: { id: string; from: number; data: Pick<CoinIdentity, "symbol" | "name" | "dti"> },
): Promise<boolean> {
  const { count } = await tx.coin.updateMany({
    where: { id, version: from },
    data: { ...data, version: from + 1 },
  });
  return count === 1;
}

export async function updateIssuer(
  tx: Transaction,
  { id, from, data }: { id: string; from: number; data: IssuerNames },
): Promise<boolean> {
  const { count } = await tx.issuer.updateMany({
    where: { id, version: from },
    data: { ...data, version: from + 1 },
  });
  return count === 1;
}

/** The issuer's columns for lists follow what its last published profile says. */
export async function updateIssuerFacts(
  tx: Transaction,
  coinId: string,
  facts: IssuerFacts,
): Promise<void> {
  await tx.issuer.updateMany({ where: { coins: { some: { id: coinId } } }, data: facts });
}

export async function setArchived(
  tx: Transaction,
  id: string,
  archivedAt: Date | null,
): Promise<boolean> {
  const { count } = await tx.coin.updateMany({ where: { id }, data: { archivedAt } });
  return count === 1;
}

export async function listIssuerRecords(
  tx: Transaction,
): Promise<readonly (IssuerRecord & { readonly coinCount: number })[]> {
  const rows = await tx.issuer.findMany({
    where: { archivedAt: null },
    select: { ...ISSUER_FIELDS, _count: { select: { coins: true } } },
    orderBy: [{ legalName: "asc" }, { id: "asc" }],
  });
  return rows.map(({ _count, ...row }) => ({ ...row, coinCount: _count.coins }));
}

export type SampleCoin = {
  readonly id: string;
  readonly symbol: string;
  readonly issuerId: string;
};

export function listSampleCoins(tx: Transaction): Promise<readonly SampleCoin[]> {
  return tx.coin.findMany({
    where: { isSample: true },
    select: { id: true, symbol: true, issuerId: true },
  });
}

/**
 * Removes the sample coins with everything under them, and their issuers where no other coin is left. A coin somebody
 * has assessed is part of the record and stays, and so does one that is held or of which an opinion was entered.
 */
export async function deleteSampleCoins(tx: Transaction): Promise<number> {
  const { count } = await tx.coin.deleteMany({
    where: {
      isSample: true,
      assessments: { none: {} },
      holdings: { none: {} },
      opinions: { none: {} },
    },
  });
  await tx.issuer.deleteMany({ where: { isSample: true, coins: { none: {} } } });
  return count;
}

/** A sample issuer under which somebody enters a coin of their own is a sample no longer. */
export async function adoptIssuer(tx: Transaction, id: string): Promise<void> {
  await tx.issuer.updateMany({ where: { id, isSample: true }, data: { isSample: false } });
}
