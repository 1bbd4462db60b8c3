import "server-only";
import type { Database, Transaction } from "../db/client";

export type KeyRecord = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly createdAt: Date;
};

const COLUMNS = {
  id: true,
  name: true,
  prefix: true,
  scopes: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
  createdAt: true,
} as const;

export function listKeyRecords(db: Database, personId: string): Promise<readonly KeyRecord[]> {
  return db.apiKey.findMany({
    where: { personId },
    orderBy: { createdAt: "desc" },
    select: COLUMNS,
    take: 200,
  });
}

/** Keys that would still be accepted; the person stays locked, so that two keys made at once are counted. */
export async function countLiveKeys(tx: Transaction, personId: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 AS locked FROM person WHERE id = ${personId} FOR UPDATE`;
  return tx.apiKey.count({ where: { personId, revokedAt: null, expiresAt: { gt: new Date() } } });
}

export async function insertKey(
  tx: Transaction,
  key: Pick<KeyRecord, "id" | "name" | "prefix" | "expiresAt"> & {
    readonly personId: string;
    readonly hash: string;
    readonly scopes: string[];
  },
): Promise<void> {
  await tx.apiKey.create({ data: key });
}

export async function findKeyWithPerson(db: Database, hash: string) {
  return db.apiKey.findUnique({
    where: { hash },
    select: {
      ...COLUMNS,
      person: { select: { id: true, name: true, email: true, role: true, disabledAt: true } },
    },
  });
}

/** True for the first of all uses, however many come at once. */
export async function markFirstUse(tx: Transaction, id: string): Promise<boolean> {
  const data = { lastUsedAt: new Date() };
  return (await tx.apiKey.updateMany({ where: { id, lastUsedAt: null }, data })).count === 1;
}

export async function markUse(db: Database, id: string): Promise<void> {
  await db.apiKey.updateMany({ where: { id }, data: { lastUsedAt: new Date() } });
}

export async function revokeKeyRecord(
  tx: Transaction,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<boolean> {
  const data = { revokedAt: new Date() };
  return (
    (await tx.apiKey.updateMany({ where: { id, personId, revokedAt: null }, data })).count === 1
  );
}
