import { type Database, getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import type { AttemptKind } from "./attempt-kinds";
import { claimMinute } from "./claims.repository";
import { INSTALLATION, type Subject } from "./events";
import { record, type Recorder, toOwnActor } from "./record";

export type Attempt = {
  /** Null where nobody is signed in, or nobody can tell. */
  readonly by: Recorder | null;
  readonly requestId: string;
  readonly kind: AttemptKind;
  /** Which of its kind; a word of ours and never what was sent. */
  readonly why: string | null;
  /** The part of Assay it was tried at; see `toPlace`. */
  readonly at: string | null;
  readonly subject?: Subject;
};

const SPAN_MS = 60_000;
const MOST_REMEMBERED = 1_000;
/** What was recorded within a minute is dropped before it reaches that database. */
const remembered = new WeakMap<Database, Map<string, number>>();

function getRemembered(): Map<string, number> {
  const known = remembered.get(getDatabase()) ?? new Map<string, number>();
  remembered.set(getDatabase(), known);
  return known;
}

function isRemembered(name: string, now: number): boolean {
  const known = getRemembered();
  const until = known.get(name) ?? 0;
  if (until > now && until <= now + SPAN_MS) return true;
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(name, now + SPAN_MS);
  return false;
}

/** Records a refused attempt, at most once a minute for each person, kind and reason; strangers count as one. */
export async function recordAttempt(attempt: Attempt, now: Date = new Date()): Promise<void> {
  const { by, requestId, kind, why, at, subject = INSTALLATION } = attempt;
  const name = ["attempt", kind, why ?? "", by?.id ?? "", subject.id];
  const key = name.join(" ");
  if (isRemembered(key, now.getTime())) return;
  try {
    await withTransaction(async (tx) => {
      if (!(await claimMinute(tx, name, now))) return;
      const actor = by ?? { ...toOwnActor("Unknown visitor"), requestId };
      await record(tx, actor, { type: "attempt.refused", subject, details: { kind, why, at } });
    });
  } catch (error) {
    getRemembered().delete(key);
    throw error;
  }
}

const PLACE = /^\/(?:api\/)?[a-z][a-z-]{0,30}(?=\/|$)/;

/** The beginning of an address: the rest may hold the secret of a link, or anything else. */
export function toPlace(path: string): string {
  return PLACE.exec(path)?.[0] ?? "/";
}
