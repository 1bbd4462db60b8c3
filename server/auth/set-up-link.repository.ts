import type { Transaction } from "../db/client";

type Link = { readonly tokenHash: string; readonly expiresAt: Date };

/** Puts this link in the place of every other. */
export async function replaceLinks(tx: Transaction, { tokenHash, expiresAt }: Link): Promise<void> {
  await tx.setUpLink.deleteMany({});
  await tx.setUpLink.create({ data: { tokenHash, expiresAt }, select: { tokenHash: true } });
}

export async function isLinkOpen(tx: Transaction, hash: string, now: Date): Promise<boolean> {
  const where = { tokenHash: hash, usedAt: null, expiresAt: { gt: now } };
  return (await tx.setUpLink.count({ where })) > 0;
}

/** True for one caller only: the row is locked by whoever comes first. */
export async function useLink(tx: Transaction, hash: string, now: Date): Promise<boolean> {
  const where = { tokenHash: hash, usedAt: null, expiresAt: { gt: now } };
  const { count } = await tx.setUpLink.updateMany({ where, data: { usedAt: now } });
  return count > 0;
}

export async function countAccounts(tx: Transaction): Promise<number> {
  return tx.user.count();
}
