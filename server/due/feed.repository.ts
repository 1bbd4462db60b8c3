import "server-only";
import { randomUUID } from "node:crypto";
import type { Database, Transaction } from "../db/client";

export type FeedRecord = { readonly createdAt: Date; readonly lastReadAt: Date | null };

export function findFeed(db: Database, personId: string): Promise<FeedRecord | null> {
  return db.calendarFeed.findUnique({
    where: { personId },
    select: { createdAt: true, lastReadAt: true },
  });
}

/** Whose feed it is, with what decides whether they may still read it. */
export function findFeedByHash(db: Database, tokenHash: string) {
  return db.calendarFeed.findUnique({
    where: { tokenHash },
    select: {
      lastReadAt: true,
      person: { select: { id: true, name: true, role: true, disabledAt: true } },
    },
  });
}

export type Feed = { readonly personId: string; readonly tokenHash: string };

/** True where an earlier address stopped working by it; the person is locked, so that two made at once replace each other. */
export async function replaceFeed(tx: Transaction, feed: Feed): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 AS locked FROM person WHERE id = ${feed.personId} FOR UPDATE`;
  const hadOne = await deleteFeed(tx, feed.personId);
  await tx.calendarFeed.create({ data: feed, select: { personId: true } });
  return hadOne;
}

export async function deleteFeed(tx: Transaction, personId: string): Promise<boolean> {
  return (await tx.calendarFeed.deleteMany({ where: { personId } })).count > 0;
}

/** True for the first of all reads, however many come at once. */
export async function markFirstRead(tx: Transaction, tokenHash: string): Promise<boolean> {
  const data = { lastReadAt: new Date() };
  const { count } = await tx.calendarFeed.updateMany({
    where: { tokenHash, lastReadAt: null },
    data,
  });
  return count === 1;
}

export async function markRead(db: Database, tokenHash: string): Promise<void> {
  await db.calendarFeed.updateMany({ where: { tokenHash }, data: { lastReadAt: new Date() } });
}

const INSTALLATION = "installation";

async function findInstallation(db: Database): Promise<string | null> {
  const where = { key: INSTALLATION };
  const row = await db.setting.findUnique({ where, select: { value: true } });
  return typeof row?.value === "string" ? row.value : null;
}

/** The random id of this installation; made when first asked for, and the same ever after. */
export async function getInstallation(db: Database): Promise<string> {
  const known = await findInstallation(db);
  if (known !== null) return known;
  const made = randomUUID();
  await db.setting.createMany({
    data: [{ key: INSTALLATION, value: made }],
    skipDuplicates: true,
  });
  return (await findInstallation(db)) ?? made;
}
