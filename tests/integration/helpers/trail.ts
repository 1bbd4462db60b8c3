import { listEvents, readHead } from "@/server/audit/audit.repository";
import type { EventType } from "@/server/audit/events";
import { record, type Recorder } from "@/server/audit/record";
import { getSealer } from "@/server/audit/signing";
import { verifyTrail } from "@/server/audit/verify";
import { getDatabase, type Transaction } from "@/server/db/client";
import { withTransaction } from "@/server/db/transaction";

export async function countTrail(): Promise<number> {
  return Number((await readHead(getDatabase())).seq);
}

export type Event = {
  readonly type: string;
  readonly subject: string;
  readonly who: string | null;
  readonly requestId: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** What was recorded after an event, in order. */
export async function listSince(after: number): Promise<readonly Event[]> {
  const rows = await listEvents(
    getDatabase(),
    {},
    { order: "asc", after: BigInt(after), take: 500 },
  );
  return rows.map(({ type, subjectId, actor, requestId, details }) => ({
    type,
    subject: subjectId,
    who: actor.name,
    requestId,
    details: JSON.parse(details) as Event["details"],
  }));
}

/** What `run` wrote into the trail. */
export async function recordedBy(run: () => Promise<unknown>): Promise<readonly Event[]> {
  const before = await countTrail();
  await run();
  return listSince(before);
}

export function add(actor: Recorder, id: string, type: EventType = "coin.archived"): Promise<void> {
  const subject = { kind: "coin", id, label: id.toUpperCase() } as const;
  return withTransaction((tx) => record(tx, actor, { type, subject, details: {} } as never));
}

export const verify = (db: Transaction = getDatabase()) => verifyTrail(db, getSealer());

const GUARDED = ["audit_event", "audit_head", "audit_checkpoint", "audit_actor"] as const;

class Undo extends Error {}

/** Changes the tables behind the back of the program, verifies, and takes the changes back. */
export async function verifyAfter(
  ...statements: readonly string[]
): ReturnType<typeof verifyTrail> {
  let outcome: Awaited<ReturnType<typeof verifyTrail>> | undefined;
  await getDatabase()
    .$transaction(async (tx) => {
      for (const table of GUARDED)
        await tx.$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      for (const statement of statements) await tx.$executeRawUnsafe(statement);
      outcome = await verify(tx);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  if (outcome === undefined) throw new Error("nothing was verified");
  return outcome;
}
