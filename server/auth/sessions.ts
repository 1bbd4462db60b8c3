import "server-only";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import type { AuthRequest } from "./auth-request";
import { toRecorder } from "./opening";
import { type Session, toIdleSince } from "./session";
import { deleteSessionsOf, listOpen, type OpenSession } from "./session.repository";

/** Where this person is signed in. */
export async function listSessions(
  { person }: Session,
  now: Date = new Date(),
): Promise<readonly OpenSession[]> {
  return listOpen(getDatabase(), person.id, { now, idleSince: toIdleSince(now) });
}

/** Ends one session of this person, or all but the one that asks. The number that ended. */
export async function endSessions(
  request: AuthRequest,
  { person, sessionId }: Session,
  which: { readonly only: string } | "others",
): Promise<number> {
  return withTransaction(async (tx) => {
    const chosen = which === "others" ? { except: sessionId } : which;
    const sessions = await deleteSessionsOf(tx, person.id, chosen);
    if (sessions === 0) return 0;
    const recorder = toRecorder(request, { personId: person.id, name: person.name });
    const subject = toPersonSubject(person);
    await record(tx, recorder, { type: "person.sessions_ended", subject, details: { sessions } });
    return sessions;
  });
}
