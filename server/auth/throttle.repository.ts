import "server-only";
import type { Database, Transaction } from "../db/client";

export type Charge = {
  readonly key: string;
  readonly now: Date;
  readonly free: number;
  readonly longestWaitMs: number;
  readonly forgetMs: number;
};

/** Charges a try in one statement, so that guesses sent at once cannot share it. False while there is a wait. */
export async function chargeTry(db: Database, charge: Charge): Promise<boolean> {
  const { key, now, free, longestWaitMs, forgetMs } = charge;
  const forgotten = new Date(now.getTime() - forgetMs);
  const rows = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO sign_in_attempt AS a (key, count, not_before, updated_at)
    VALUES (${key}, 1, ${now}::timestamptz, ${now}::timestamptz)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN a.updated_at < ${forgotten}::timestamptz THEN 1 ELSE a.count + 1 END,
      not_before = CASE
        WHEN a.updated_at < ${forgotten}::timestamptz OR a.count + 1 <= ${free}::int THEN ${now}::timestamptz
        ELSE ${now}::timestamptz
          + least(power(2, least(a.count - ${free}::int, 20)) * 1000, ${longestWaitMs}::int) * interval '1 millisecond'
      END,
      updated_at = ${now}::timestamptz
    WHERE a.not_before <= ${now}::timestamptz
    RETURNING a.count`;
  return rows.length > 0;
}

export async function findWaitEnd(db: Database, key: string): Promise<Date | null> {
  const row = await db.signInAttempt.findUnique({ where: { key }, select: { notBefore: true } });
  return row?.notBefore ?? null;
}

export async function forgetTries(tx: Transaction, keys: readonly string[]): Promise<void> {
  await tx.signInAttempt.deleteMany({ where: { key: { in: [...keys] } } });
}

export async function deleteOldTries(tx: Transaction, before: Date): Promise<void> {
  await tx.signInAttempt.deleteMany({ where: { updatedAt: { lt: before } } });
}
