import "server-only";
import { recordAttempt, toPlace } from "../audit/refused-attempts";
import type { Recorder } from "../audit/record";
import { getDatabase } from "../db/client";
import type { Noted } from "../http/note-attempt";
import { findKeyWithPerson } from "./api-keys.repository";
import { toAuthRequest } from "./auth-request";
import { findFault, readKey } from "./key-holder";
import { findToken, toIdleSince } from "./session";
import { findByToken } from "./session.repository";
import { hashToken } from "./tokens";

/** Whose session or key a request carries, or null. Changes nothing: the request was refused. */
async function findSender(headers: Headers, now: Date): Promise<Recorder | null> {
  const request = toAuthRequest(headers);
  const { requestId } = request;
  const key = readKey(headers.get("authorization") ?? "");
  if (key !== null) {
    const held = await findKeyWithPerson(getDatabase(), hashToken(key));
    // Whoever found a dead key is not its owner.
    if (held === null || findFault(held) !== null) return null;
    return { id: held.person.id, name: held.person.name, requestId };
  }
  const token = findToken(request);
  if (token === null) return null;
  const limits = { now, idleSince: toIdleSince(now), markedBefore: now };
  const found = await findByToken(getDatabase(), token, limits);
  if (found === null || found.isOver) return null;
  return { id: found.personId, name: found.name, requestId };
}

/** Records what the server refused before a page, an action or a route could. */
export async function recordNoted({ headers, path, kind }: Noted): Promise<void> {
  const by = await findSender(headers, new Date());
  const { requestId } = toAuthRequest(headers);
  await recordAttempt({ by, requestId, kind, why: null, at: toPlace(path) });
}
