import "server-only";
import type { Database, Transaction } from "../db/client";

export type OpenInvitation = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly expiresAt: Date;
};

const toOpen = (tokenHash: string, now: Date) => ({
  tokenHash,
  usedAt: null,
  revokedAt: null,
  expiresAt: { gt: now },
});

export async function findOpenInvitation(
  db: Database | Transaction,
  tokenHash: string,
  now: Date,
): Promise<OpenInvitation | null> {
  return db.invitation.findFirst({
    where: toOpen(tokenHash, now),
    select: { id: true, email: true, name: true, role: true, expiresAt: true },
  });
}

/** True for one caller only. */
export async function useInvitation(
  tx: Transaction,
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const where = toOpen(tokenHash, now);
  const { count } = await tx.invitation.updateMany({ where, data: { usedAt: now } });
  return count > 0;
}
