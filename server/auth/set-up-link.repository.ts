import type { Database, Transaction } from "../db/client";

export type Administrator = { readonly id: string; readonly name: string; readonly email: string };

const ADMINISTRATOR = { id: true, name: true, email: true } as const;

type Link = {
  readonly tokenHash: string;
  readonly expiresAt: Date;
  /** Whom it lets in again; null where it makes the first account. */
  readonly personId: string | null;
};

/** Puts this link in the place of every other. */
export async function replaceLinks(tx: Transaction, link: Link): Promise<void> {
  await tx.setUpLink.deleteMany({});
  await tx.setUpLink.create({ data: link, select: { tokenHash: true } });
}

const open = (tokenHash: string, now: Date) => ({
  tokenHash,
  usedAt: null,
  expiresAt: { gt: now },
});

/** A link that is still good, with whom it lets in again; null for every other. */
export async function findLink(
  db: Database | Transaction,
  tokenHash: string,
  now: Date,
): Promise<{ readonly person: Administrator | null } | null> {
  const select = { person: { select: ADMINISTRATOR } } as const;
  return db.setUpLink.findFirst({ where: open(tokenHash, now), select });
}

/** True for one caller only: the row is locked by whoever comes first. */
export async function useLink(
  tx: Transaction,
  { tokenHash, personId }: Pick<Link, "tokenHash" | "personId">,
  now: Date,
): Promise<boolean> {
  const where = { ...open(tokenHash, now), personId };
  const { count } = await tx.setUpLink.updateMany({ where, data: { usedAt: now } });
  return count > 0;
}

export async function countAccounts(tx: Transaction): Promise<number> {
  return tx.user.count();
}

/** Whoever administers and is not disabled, by address. */
export async function listAdministrators(tx: Transaction): Promise<readonly Administrator[]> {
  return tx.user.findMany({
    where: { role: "administrator", disabledAt: null },
    orderBy: { email: "asc" },
    select: ADMINISTRATOR,
  });
}
