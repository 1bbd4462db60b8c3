import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Database, Transaction } from "../db/client";

export type PersonRecord = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly disabledAt: Date | null;
  readonly twoFactorEnabled: boolean;
  readonly createdAt: Date;
  /** Sessions that have not reached their end. */
  readonly sessions: number;
  readonly lastSeenAt: Date | null;
};

const select = (now: Date) =>
  ({
    id: true,
    name: true,
    email: true,
    role: true,
    disabledAt: true,
    twoFactorEnabled: true,
    createdAt: true,
    sessions: { where: { expiresAt: { gt: now } }, select: { lastSeenAt: true } },
  }) as const satisfies Prisma.UserSelect;

type Row = Omit<PersonRecord, "sessions" | "lastSeenAt"> & {
  readonly sessions: readonly { readonly lastSeenAt: Date }[];
};

function toRecord({ sessions, ...person }: Row): PersonRecord {
  const times = sessions.map(({ lastSeenAt }) => lastSeenAt.getTime());
  const lastSeenAt = times.length === 0 ? null : new Date(Math.max(...times));
  return { ...person, sessions: sessions.length, lastSeenAt };
}

export async function listPersonRecords(db: Database): Promise<readonly PersonRecord[]> {
  const rows = await db.user.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: select(new Date()),
  });
  return rows.map(toRecord);
}

export async function findPersonRecord(
  db: Database | Transaction,
  id: string,
): Promise<PersonRecord | null> {
  // PostgreSQL refuses the character nought even in a question.
  if (id.includes("\u0000")) return null;
  const row = await db.user.findUnique({ where: { id }, select: select(new Date()) });
  return row === null ? null : toRecord(row);
}

export async function hasAddress(tx: Transaction, email: string): Promise<boolean> {
  return (await tx.user.count({ where: { email } })) > 0;
}

/** Locks whoever can administer: two administrators who remove each other take turns, and the second one is the last. */
export async function lockAdministrators(tx: Transaction): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM person WHERE role = 'administrator' AND disabled_at IS NULL ORDER BY id FOR UPDATE`;
  return rows.map(({ id }) => id);
}

export async function setRole(tx: Transaction, id: string, role: string): Promise<void> {
  await tx.user.update({ where: { id }, data: { role } });
}

export async function setDisabled(tx: Transaction, id: string, at: Date | null): Promise<void> {
  await tx.user.update({ where: { id }, data: { disabledAt: at } });
}

export async function deleteSessions(tx: Transaction, userId: string): Promise<number> {
  return (await tx.session.deleteMany({ where: { userId } })).count;
}

/** Takes sessions, ways in and keys along; invitations to the same address too, since they hold name and address. */
export async function deletePerson(
  tx: Transaction,
  { id, email }: { readonly id: string; readonly email: string },
): Promise<void> {
  await tx.invitation.deleteMany({ where: { email } });
  await tx.user.delete({ where: { id } });
}

export type InvitationRecord = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly expiresAt: Date;
};

const open = (): Prisma.InvitationWhereInput => ({
  usedAt: null,
  revokedAt: null,
  expiresAt: { gt: new Date() },
});

const INVITATION = { id: true, email: true, name: true, role: true, expiresAt: true } as const;

export function listOpenInvitations(db: Database): Promise<readonly InvitationRecord[]> {
  return db.invitation.findMany({
    where: open(),
    orderBy: { createdAt: "desc" },
    select: INVITATION,
  });
}

export async function insertInvitation(
  tx: Transaction,
  invitation: InvitationRecord & {
    readonly tokenHash: string;
    readonly createdById: string | null;
  },
): Promise<void> {
  await tx.invitation.create({ data: invitation });
}

/** Says how many were open until now. */
export async function revokeInvitations(
  tx: Transaction,
  which: { readonly id: string } | { readonly email: string },
): Promise<number> {
  const data = { revokedAt: new Date() };
  return (await tx.invitation.updateMany({ where: { AND: [which, open()] }, data })).count;
}
