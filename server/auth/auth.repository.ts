import "server-only";
import type { Database, Transaction } from "../db/client";

type Store = Database | Transaction;

export async function findDisabledAt(
  db: Store,
  id: string,
): Promise<{ readonly disabledAt: Date | null } | null> {
  return db.user.findUnique({ where: { id }, select: { disabledAt: true } });
}

/** False for a code that was claimed before. A statement that cannot fail, or it would end the transaction around it. */
export async function claimCode(db: Store, id: string, expiresAt: Date): Promise<boolean> {
  const row = { id, identifier: id, value: "used", expiresAt };
  const { count } = await db.verification.createMany({ data: [row], skipDuplicates: true });
  return count > 0;
}

export type Credential = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly hash: string | null;
  readonly disabledAt: Date | null;
  readonly twoFactorEnabled: boolean;
};

const CREDENTIAL = {
  id: true,
  name: true,
  email: true,
  disabledAt: true,
  twoFactorEnabled: true,
  accounts: { where: { providerId: "credential" }, select: { password: true }, take: 1 },
} as const;

/** Whose password it is, by address or by id. */
export async function findCredential(
  db: Store,
  where: { readonly email: string } | { readonly id: string },
): Promise<Credential | null> {
  const row = await db.user.findUnique({ where, select: CREDENTIAL });
  if (row === null) return null;
  const { id: personId, accounts, ...rest } = row;
  return { personId, hash: accounts[0]?.password ?? null, ...rest };
}

export async function countPeople(db: Store): Promise<number> {
  return db.user.count();
}

export async function hasPerson(db: Store, email: string): Promise<boolean> {
  return (await db.user.count({ where: { email } })) > 0;
}

type NewPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly hash: string;
};

/** The address was proved by the link that brought them here. */
export async function insertPerson(tx: Transaction, person: NewPerson): Promise<void> {
  const { id, name, email, role, hash } = person;
  await tx.user.create({
    data: { id, name, email, role, emailVerified: true },
    select: { id: true },
  });
  await tx.account.create({
    data: { id: `acc_${id}`, userId: id, accountId: id, providerId: "credential", password: hash },
    select: { id: true },
  });
}

export type Ended = { readonly secondFactor: boolean; readonly passkeys: number };

/** The password becomes the only way in, beside the company's. Says what there was besides. */
export async function renewWaysIn(tx: Transaction, id: string, hash: string): Promise<Ended> {
  const { twoFactorEnabled } = await tx.user.findUniqueOrThrow({
    where: { id },
    select: { twoFactorEnabled: true },
  });
  await tx.account.upsert({
    where: { id: `acc_${id}` },
    update: { password: hash },
    create: {
      id: `acc_${id}`,
      userId: id,
      accountId: id,
      providerId: "credential",
      password: hash,
    },
    select: { id: true },
  });
  await tx.twoFactor.deleteMany({ where: { userId: id } });
  await tx.user.update({ where: { id }, data: { twoFactorEnabled: false }, select: { id: true } });
  const { count } = await tx.passkey.deleteMany({ where: { userId: id } });
  return { secondFactor: twoFactorEnabled, passkeys: count };
}

export async function renamePerson(tx: Transaction, id: string, name: string): Promise<void> {
  await tx.user.update({ where: { id }, data: { name }, select: { id: true } });
}

export async function deleteExpired(tx: Transaction, now: Date): Promise<void> {
  const where = { expiresAt: { lt: now } };
  await tx.session.deleteMany({ where });
  await tx.verification.deleteMany({ where });
}

export async function countPasskeys(db: Store, personId: string): Promise<number> {
  return db.passkey.count({ where: { userId: personId } });
}

export type KeptPasskey = {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: Date | null;
  readonly backedUp: boolean;
};

export async function listPasskeysOf(db: Store, personId: string): Promise<readonly KeptPasskey[]> {
  return db.passkey.findMany({
    where: { userId: personId },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true, createdAt: true, backedUp: true },
  });
}

/** Only a passkey of that person. */
export async function deletePasskeyOf(
  tx: Transaction,
  personId: string,
  id: string,
): Promise<boolean> {
  const { count } = await tx.passkey.deleteMany({ where: { id, userId: personId } });
  return count > 0;
}

export async function countAccountsOf(
  db: Store,
  personId: string,
  providerId: string,
): Promise<number> {
  return db.account.count({ where: { userId: personId, providerId } });
}

type KeptCodes = { readonly personId: string; readonly codes: string };

/** The recovery codes of everybody who has a second factor, as they are kept. */
export async function findKeptCodes(db: Store): Promise<readonly KeptCodes[]> {
  const rows = await db.twoFactor.findMany({ select: { userId: true, backupCodes: true } });
  return rows.map(({ userId, backupCodes }) => ({ personId: userId, codes: backupCodes }));
}

/** With `was` only where they are still that: a code may have been used meanwhile. */
export async function replaceKeptCodes(
  db: Store,
  { personId, codes, was }: KeptCodes & { readonly was?: string },
): Promise<void> {
  const where = { userId: personId, ...(was === undefined ? {} : { backupCodes: was }) };
  await db.twoFactor.updateMany({ where, data: { backupCodes: codes } });
}
