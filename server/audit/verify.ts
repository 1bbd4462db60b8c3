import type { Transaction } from "../db/client";
import {
  type ActorRow,
  type AuditRow,
  countEvents,
  findLostCheckpoint,
  listCheckpoints,
  listEvents,
  readHead,
} from "./audit.repository";
import { commitTo, GENESIS, hashLink, SEALED_EVERY } from "./chain";
import type { Seal, Sealer } from "./signing";

export type Verified = {
  readonly ok: true;
  readonly events: number;
  /** Seals with this installation's signature. */
  readonly seals: number;
  /** Seals of another key: they prove nothing here. */
  readonly foreignSeals: number;
  /** Seals that are also written down outside the database. */
  readonly anchors: number;
  readonly last: Seal;
  /** Events after the last seal: whoever can write to the database and knows this program could still rewrite them. */
  readonly unsealed: number;
};

export type Broken = {
  readonly ok: false;
  /** Place of the first event that is not as it was written. */
  readonly seq: bigint;
  /** Null where that event is gone. */
  readonly id: string | null;
  readonly why: string;
};

const PAGE = 500;

type Keys = Pick<Sealer, "keyId" | "isSigned" | "listAnchors">;
type Walk = {
  end: Seal;
  /** The last event whose hash a seal or an anchor confirms. */
  proven: bigint;
  seals: number;
  foreignSeals: number;
  readonly anchors: ReadonlyMap<bigint, string>;
};

/**
 * Reads the whole trail and finds the first event that was edited, deleted, inserted or moved. Seals show what was
 * rewritten together with all that follows; anchors, kept outside the database, show what was cut off at the end.
 * Page by page and without a transaction, so that others go on working: events added meanwhile are read as well.
 */
export async function verifyTrail(db: Transaction, keys: Keys): Promise<Verified | Broken> {
  const anchors = new Map(keys.listAnchors().map(({ seq, hash }) => [seq, hash]));
  const walk: Walk = {
    end: { seq: 0n, hash: GENESIS },
    proven: 0n,
    seals: 0,
    foreignSeals: 0,
    anchors,
  };
  for (;;) {
    // Read first: every event up to this head is then there to be read.
    const head = await readHead(db);
    const rows = await listEvents(db, {}, { order: "asc", after: walk.end.seq, take: PAGE });
    const broken =
      rows.length === 0
        ? await checkEnd(db, walk, head)
        : await checkPage(db, { walk, rows, keys });
    if (broken !== null) return broken;
    if (rows.length === 0) return toVerified(walk);
  }
}

function toVerified({ end, proven, seals, foreignSeals, anchors }: Walk): Verified {
  return {
    ok: true,
    events: Number(end.seq),
    seals,
    foreignSeals,
    anchors: anchors.size,
    last: end,
    unsealed: Number(end.seq - proven),
  };
}

async function checkPage(
  db: Transaction,
  { walk, rows, keys }: { walk: Walk; rows: readonly AuditRow[]; keys: Keys },
): Promise<Broken | null> {
  const until = rows.at(-1)?.seq ?? walk.end.seq;
  const listed = await listCheckpoints(db, { after: walk.end.seq, until });
  const seals = new Map(listed.map((seal) => [seal.seq, seal]));
  for (const row of rows) {
    const why = faultOf(row, walk.end) ?? faultOfSeal(row, seals.get(row.seq), { walk, keys });
    if (why !== null) return toBroken(row, why);
    walk.end = { seq: row.seq, hash: row.hash };
  }
  return null;
}

const toBroken = ({ seq, id }: AuditRow, why: string): Broken => ({ ok: false, seq, id, why });

function faultOf(row: AuditRow, before: Seal): string | null {
  if (row.seq !== before.seq + 1n)
    return `Event ${before.seq + 1n} is missing: event ${row.seq} follows event ${before.seq}.`;
  if (row.prevHash !== before.hash)
    return `Event ${row.seq} was not written after the event that stands before it.`;
  if (!isBound(row.actor)) return `Who acted in event ${row.seq} is not who was written down.`;
  const link = { ...row, actorCommitment: row.actor.commitment };
  return hashLink(link) === row.hash ? null : `Event ${row.seq} is not as it was written.`;
}

function isBound({ personId, name, salt, commitment }: ActorRow): boolean {
  return name === null || salt === null || commitTo({ personId, name, salt }) === commitment;
}

type Stored = Seal & { readonly keyId: string; readonly signature: string };

function faultOfSeal(
  { seq, hash }: AuditRow,
  seal: Stored | undefined,
  { walk, keys }: { walk: Walk; keys: Keys },
): string | null {
  const anchored = walk.anchors.get(seq);
  if (anchored !== undefined && anchored !== hash) return rewritten(walk, seq, "anchored");
  if (anchored !== undefined) walk.proven = seq;
  if (seal === undefined)
    return seq % SEALED_EVERY === 0n ? `Event ${seq} should have been sealed and is not.` : null;
  if (seal.keyId !== keys.keyId) {
    walk.foreignSeals += 1;
    return seal.hash === hash ? null : rewritten(walk, seq, "sealed");
  }
  if (!keys.isSigned(seal, seal.signature)) return `The seal of event ${seq} is forged.`;
  if (seal.hash !== hash) return rewritten(walk, seq, "sealed");
  walk.seals += 1;
  walk.proven = seq;
  return null;
}

/** All that is known of the first changed event is that no seal before it failed. */
function rewritten({ proven }: Walk, seq: bigint, how: "sealed" | "anchored"): string {
  const first = proven + 1n;
  return first === seq
    ? `Event ${seq} is not the one that was ${how}.`
    : `Event ${seq} is not the one that was ${how}: it or an event from ${first} on was written anew.`;
}

async function checkEnd(db: Transaction, walk: Walk, head: Seal): Promise<Broken | null> {
  const { end, anchors } = walk;
  const gone = (why: string): Broken => ({ ok: false, seq: end.seq + 1n, id: null, why });
  if (head.seq !== end.seq || head.hash !== end.hash) return gone(afterEnd(end.seq, head.seq));
  const lost = [...anchors.keys()].filter((seq) => seq > end.seq).sort((a, b) => (a < b ? -1 : 1));
  const sealed = lost[0] ?? (await findLostCheckpoint(db));
  if (sealed !== null)
    return gone(`Events after event ${end.seq} are gone: event ${sealed} had been sealed.`);
  const held = await countEvents(db, { until: end.seq });
  return held === Number(end.seq) ? null : gone(`There are ${held} events in ${end.seq} places.`);
}

function afterEnd(last: bigint, head: bigint): string {
  return head > last
    ? `Event ${last + 1n} is missing: the trail should end with event ${head}.`
    : `Event ${last} is not the one the trail should end with.`;
}
