import "server-only";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { findKeyWithPerson, type KeyRecord, markFirstUse, markUse } from "./api-keys.repository";
import { recordRefusedKey } from "./attempts";
import type { Actor } from "./authorise";
import { toRole } from "./permissions";
import { hashToken } from "./tokens";

/** A use within this time of the last one is not written down again. */
const USE_STEP_MS = 60_000;

/** The key in a header; null where there is none that could be one of ours. */
export function readKey(authorization: string): string | null {
  return /^Bearer (assay_[A-Za-z0-9_-]{43})$/i.exec(authorization.trim())?.[1] ?? null;
}

/** Who shows this key, or null where it is unknown, revoked, expired or its owner may not come in. */
export async function findKeyHolder(
  authorization: string,
  requestId: string,
): Promise<Actor | null> {
  const key = readKey(authorization);
  const found = key === null ? null : await findKeyWithPerson(getDatabase(), hashToken(key));
  const role = toRole(found?.person.role);
  const why = findFault(found);
  if (found === null || role === null || why !== null) {
    await recordRefusedKey({ requestId }, toRefused(found, why ?? "owner"));
    return null;
  }
  const { id, name } = found.person;
  const actor: Actor = { id, name, role, scopes: found.scopes, requestId };
  await noteUse(actor, found);
  return actor;
}

type Found = Awaited<ReturnType<typeof findKeyWithPerson>>;
type Refused = Parameters<typeof recordRefusedKey>[1];

const toRefused = (found: Found, why: Refused["why"]): Refused => ({
  personId: found?.person.id ?? null,
  key: found?.id ?? null,
  why,
});

/** Why a key opens nothing; null where it does. */
export function findFault(found: Found): Refused["why"] | null {
  if (found === null) return "unknown";
  if (found.revokedAt !== null) return "revoked";
  if (found.expiresAt <= new Date()) return "expired";
  return found.person.disabledAt === null ? null : "owner";
}

async function noteUse(actor: Actor, { id, lastUsedAt }: KeyRecord): Promise<void> {
  if (lastUsedAt !== null) {
    if (Date.now() - lastUsedAt.getTime() > USE_STEP_MS) await markUse(getDatabase(), id);
    return;
  }
  await withTransaction(async (tx) => {
    if (!(await markFirstUse(tx, id))) return;
    const subject = toPersonSubject({ id: actor.id ?? id });
    await record(tx, actor, { type: "key.first_used", subject, details: { key: id } });
  });
}
