import { randomBytes, randomUUID } from "node:crypto";
import type { Transaction } from "../db/client";
import { afterCommit } from "../db/transaction";
import { log } from "../log";
import {
  findActor,
  findLastCheckpoint,
  insertActor,
  insertCheckpoint,
  insertEvent,
  lockTrail,
  readHead,
} from "./audit.repository";
import { commitTo, hashLink, SEALED_EVERY } from "./chain";
import { type AuditEvent, EVENT_DETAILS } from "./events";
import { getSealer, type Seal, type Sealer } from "./signing";

/** Who acts, as the trail needs it. */
export type Recorder = {
  readonly id: string | null;
  readonly name: string;
  readonly requestId: string;
};

/** The program itself, where nobody asked: the first start, a command of the operator. */
export function toOwnActor(name: string): Recorder {
  return { id: null, name, requestId: randomUUID() };
}

/**
 * Adds an event in the caller's transaction: either both the change and its event are kept, or neither is. The end of
 * the trail stays locked until the transaction is over, so record last.
 */
export async function record(tx: Transaction, actor: Recorder, event: AuditEvent): Promise<void> {
  const details = toCanonicalJson(EVENT_DETAILS[event.type].parse(event.details));
  await lockTrail(tx);
  const head = await readHead(tx);
  const { key, commitment } = await getActor(tx, actor);
  const link = {
    seq: head.seq + 1n,
    id: `evt_${randomUUID()}`,
    at: new Date(),
    type: event.type,
    actorCommitment: commitment,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    subjectLabel: event.subject.label,
    details,
    requestId: actor.requestId,
    prevHash: head.hash,
  };
  const hash = hashLink(link);
  await insertEvent(tx, { ...link, actorKey: key, hash });
  if (link.seq % SEALED_EVERY === 0n) await seal(tx, { seq: link.seq, hash });
}

/** The trail is locked, so two first acts of one person cannot make two entries of it. */
async function getActor(
  tx: Transaction,
  { id: personId, name }: Recorder,
): Promise<{ readonly key: string; readonly commitment: string }> {
  const known = await findActor(tx, { personId, name });
  if (known !== null) return known;
  const salt = randomBytes(16).toString("hex");
  const commitment = commitTo({ personId, name, salt });
  const key = `act_${randomUUID()}`;
  await insertActor(tx, { key, personId, name, salt, commitment });
  return { key, commitment };
}

async function seal(tx: Transaction, end: Seal): Promise<void> {
  const sealer = getSealer();
  const signature = sealer.sign(end);
  await insertCheckpoint(tx, { ...end, at: new Date(), keyId: sealer.keyId, signature });
  // An anchor of a seal that was rolled back would make every later verification fail.
  afterCommit(() => anchor(sealer, end));
}

/** The seal is in the database by now: a full disk must not turn a change that was kept into an error. */
function anchor(sealer: Sealer, end: Seal): void {
  try {
    sealer.anchor(end);
  } catch (error) {
    log.error({ err: error, seq: String(end.seq) }, "a seal of the trail could not be anchored");
  }
}

/** Seals what was added since the last seal, and anchors that seal where a crash came in between; at start and at stop. */
export async function sealTrail(tx: Transaction): Promise<boolean> {
  await lockTrail(tx);
  const head = await readHead(tx);
  const last = await findLastCheckpoint(tx);
  if (head.seq !== (last?.seq ?? 0n)) {
    await seal(tx, head);
    return true;
  }
  const sealer = getSealer();
  if (last !== null && last.keyId === sealer.keyId && sealer.isSigned(last, last.signature)) {
    const isAnchored = sealer.listAnchors().some(({ seq }) => seq === last.seq);
    if (!isAnchored) afterCommit(() => anchor(sealer, last));
  }
  return false;
}

/** JSON with the keys of every object in order, so that equal details are equal texts. */
function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
