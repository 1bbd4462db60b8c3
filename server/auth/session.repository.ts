import "server-only";
import type { Database, Transaction } from "../db/client";

export type FoundSession = {
  readonly id: string;
  readonly secondFactor: boolean;
  /** How it was opened: password, passkey or company. */
  readonly openedWith: string;
  /** Over by idleness, by age, or because the person may no longer sign in. */
  readonly isOver: boolean;
  readonly isDue: boolean;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
};

type Limits = { readonly now: Date; readonly idleSince: Date; readonly markedBefore: Date };

/** One question; the clock is compared in it, so that no column has to be read as a moment. */
export async function findByToken(
  db: Database,
  token: string,
  { now, idleSince, markedBefore }: Limits,
): Promise<FoundSession | null> {
  const rows = await db.$queryRaw<FoundSession[]>`
    SELECT s.id, s.second_factor AS "secondFactor", s.via AS "openedWith",
      (s.expires_at <= ${now}::timestamptz OR s.last_seen_at < ${idleSince}::timestamptz
        OR p.disabled_at IS NOT NULL) AS "isOver",
      (s.last_seen_at < ${markedBefore}::timestamptz) AS "isDue",
      p.id AS "personId", p.name, p.email, p.role
    FROM person_session s JOIN person p ON p.id = s.person_id
    WHERE s.token = ${token}`;
  return rows[0] ?? null;
}

export async function markSeen(db: Database, id: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: now } });
}

export async function deleteSession(db: Database | Transaction, id: string): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { id } });
  return count;
}

export async function deleteByToken(tx: Transaction, token: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { token } });
  return count;
}

type Opening = { readonly via: string; readonly secondFactor: boolean };

/** Says how the session of this token was opened; the id of the session. */
export async function markOpened(
  tx: Transaction,
  token: string,
  opening: Partial<Opening>,
): Promise<{ readonly id: string; readonly personId: string }> {
  const data = {
    ...(opening.via === undefined ? {} : { via: opening.via }),
    ...(opening.secondFactor === undefined ? {} : { secondFactor: opening.secondFactor }),
  };
  const select = { id: true, userId: true } as const;
  const { id, userId } = await tx.session.update({ where: { token }, data, select });
  return { id, personId: userId };
}

export async function deleteSessionsOf(
  tx: Transaction,
  personId: string,
  which: { readonly only?: string; readonly except?: string } = {},
): Promise<number> {
  const id =
    which.only === undefined
      ? which.except === undefined
        ? {}
        : { id: { not: which.except } }
      : { id: which.only };
  const { count } = await tx.session.deleteMany({ where: { userId: personId, ...id } });
  return count;
}

export type OpenSession = {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly via: string;
  readonly secondFactor: boolean;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
};

const MOST_SHOWN = 200;

export async function listOpen(
  db: Database,
  personId: string,
  { now, idleSince }: Pick<Limits, "now" | "idleSince">,
): Promise<readonly OpenSession[]> {
  return db.session.findMany({
    where: { userId: personId, expiresAt: { gt: now }, lastSeenAt: { gte: idleSince } },
    orderBy: { lastSeenAt: "desc" },
    take: MOST_SHOWN,
    select: {
      id: true,
      createdAt: true,
      lastSeenAt: true,
      expiresAt: true,
      via: true,
      secondFactor: true,
      ipAddress: true,
      userAgent: true,
    },
  });
}

export async function findSessionOwner(tx: Transaction, token: string): Promise<string | null> {
  const row = await tx.session.findUnique({ where: { token }, select: { userId: true } });
  return row?.userId ?? null;
}
