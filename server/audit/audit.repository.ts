import type { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "../db/client";
import type { Link } from "./chain";
import type { Seal } from "./signing";

export type AuditRow = Omit<Link, "actorCommitment"> & {
  readonly hash: string;
  readonly actor: ActorRow;
};

export type ActorRow = {
  readonly key: string;
  readonly personId: string | null;
  /** Name and salt are null once the person was erased. */
  readonly name: string | null;
  readonly salt: string | null;
  readonly commitment: string;
};

const TRAIL_LOCK = 4_150_916;

/** Until the transaction ends nobody else adds an event. A statement of its own: what follows sees the event before. */
export async function lockTrail(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${TRAIL_LOCK})::text`;
}

/** False where the database is older than the trail. */
export async function hasTrail(tx: Transaction): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT to_regclass('public.audit_head') IS NOT NULL AS found`;
  return row?.found === true;
}

export async function readHead(tx: Transaction): Promise<Seal> {
  return tx.auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, hash: true } });
}

export async function findActor(
  tx: Transaction,
  { personId, name }: Pick<ActorRow, "personId" | "name">,
): Promise<Pick<ActorRow, "key" | "commitment"> | null> {
  return tx.auditActor.findFirst({
    where: { personId, name, erasedAt: null },
    select: { key: true, commitment: true },
  });
}

export async function insertActor(tx: Transaction, actor: ActorRow): Promise<void> {
  await tx.auditActor.create({ data: actor, select: { key: true } });
}

export async function insertEvent(
  tx: Transaction,
  { actorCommitment: _, ...event }: Link & { readonly actorKey: string; readonly hash: string },
): Promise<void> {
  await tx.auditEvent.create({ data: event, select: { seq: true } });
}

type Checkpoint = Seal & { readonly at: Date; readonly keyId: string; readonly signature: string };

export async function insertCheckpoint(tx: Transaction, checkpoint: Checkpoint): Promise<void> {
  await tx.auditCheckpoint.create({ data: checkpoint, select: { seq: true } });
}

export async function findLastCheckpoint(tx: Transaction): Promise<Checkpoint | null> {
  return tx.auditCheckpoint.findFirst({
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true, at: true, keyId: true, signature: true },
  });
}

/** Seals of events after `after`, up to and with `until`. */
export async function listCheckpoints(
  tx: Transaction,
  { after, until }: { readonly after: bigint; readonly until: bigint },
): Promise<readonly Checkpoint[]> {
  return tx.auditCheckpoint.findMany({
    where: { seq: { gt: after, lte: until } },
    orderBy: { seq: "asc" },
    select: { seq: true, hash: true, at: true, keyId: true, signature: true },
  });
}

/** The first seal of an event that the trail does not reach. */
export async function findLostCheckpoint(tx: Transaction): Promise<bigint | null> {
  const [row] = await tx.$queryRaw<{ seq: bigint }[]>`
    SELECT seq FROM audit_checkpoint WHERE seq > (SELECT seq FROM audit_head WHERE id = 1)
    ORDER BY seq LIMIT 1`;
  return row?.seq ?? null;
}

const ACTOR = { key: true, personId: true, name: true, salt: true, commitment: true } as const;

const COLUMNS = {
  seq: true,
  id: true,
  at: true,
  type: true,
  subjectKind: true,
  subjectId: true,
  subjectLabel: true,
  details: true,
  requestId: true,
  prevHash: true,
  hash: true,
  actor: { select: ACTOR },
} as const;

export type TrailFilter = {
  readonly type?: string | undefined;
  readonly actorName?: string | undefined;
  /** A coin by its id, or every coin that was called so. */
  readonly coin?: { readonly id: string } | { readonly label: string } | undefined;
  /** From this moment on, and before that one. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  /** The last event that counts. */
  readonly until?: bigint | undefined;
};

function toWhere(filter: TrailFilter): Prisma.AuditEventWhereInput {
  const { type, actorName, coin, from, before, until } = filter;
  const parts: Prisma.AuditEventWhereInput[] = [];
  if (type !== undefined) parts.push({ type });
  if (actorName !== undefined) parts.push({ actor: { name: actorName } });
  if (coin !== undefined) parts.push(toCoinWhere(coin));
  if (from !== undefined) parts.push({ at: { gte: from } });
  if (before !== undefined) parts.push({ at: { lt: before } });
  if (until !== undefined) parts.push({ seq: { lte: until } });
  return { AND: parts };
}

function toCoinWhere(coin: NonNullable<TrailFilter["coin"]>): Prisma.AuditEventWhereInput {
  if ("id" in coin) return { subjectKind: "coin", subjectId: coin.id };
  return { subjectKind: "coin", subjectLabel: { equals: coin.label, mode: "insensitive" } };
}

type Paging = {
  readonly order: "asc" | "desc";
  readonly after: bigint | null;
  readonly take: number;
};

/** Events in order; `after` is the last one seen. */
export async function listEvents(
  tx: Transaction,
  filter: TrailFilter,
  { order, after, take }: Paging,
): Promise<readonly AuditRow[]> {
  const seen = after === null ? {} : { seq: order === "asc" ? { gt: after } : { lt: after } };
  return tx.auditEvent.findMany({
    where: { AND: [toWhere(filter), seen] },
    orderBy: { seq: order },
    take,
    select: COLUMNS,
  });
}

export async function countEvents(tx: Transaction, filter: TrailFilter): Promise<number> {
  return tx.auditEvent.count({ where: toWhere(filter) });
}

/** Names that have acted and were not erased, for the filter. */
export async function listActorNames(tx: Transaction): Promise<readonly string[]> {
  const rows = await tx.auditActor.findMany({
    where: { erasedAt: null },
    select: { name: true },
    distinct: ["name"],
    orderBy: { name: "asc" },
    take: 500,
  });
  return rows.flatMap(({ name }) => (name === null ? [] : [name]));
}

/** Where the coins of the trail are now; one that was removed has no address. */
export async function findCoinAddresses(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const where = { id: { in: [...ids] } };
  const rows = await tx.coin.findMany({ where, select: { id: true, slug: true } });
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}

/** Those of the people who still have an account, with their present names. */
export async function findPeopleNames(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const where = { id: { in: [...ids] } };
  const rows = await tx.user.findMany({ where, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * Forgets a person: their events stay in the chain under a commitment that nobody can open any more. Says under how
 * many names they had acted. Whoever erases records that they did, without the name.
 */
export async function eraseActor(tx: Transaction, personId: string): Promise<number> {
  const { count } = await tx.auditActor.updateMany({
    where: { personId },
    data: { personId: null, name: null, salt: null, erasedAt: new Date() },
  });
  return count;
}
