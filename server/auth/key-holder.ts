import "server-only";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { findKeyWithPerson, type KeyRecord, markFirstUse, markUse } from "./api-keys.repository";
import type { Actor } from "./authorise";
import { toRole } from "./permissions";
import { hashToken } from "./tokens";

/** A use within this time of the last one is not written down again. */
const USE_STEP_MS = 60_000;

/** Who shows this key, or null where it is unknown, revoked, expired or its owner may not come in. */
export async function findKeyHolder(
  authorization: string,
  requestId: string,
): Promise<Actor | null> {
  const [, key = ""] = /^Bearer (assay_[A-Za-z0-9_-]{43})$/i.exec(authorization.trim()) ?? [];
  if (key === "") return null;
  const found = await findKeyWithPerson(getDatabase(), hashToken(key));
  if (found === null || found.revokedAt !== null || found.expiresAt <= new Date()) return null;
  const { id, name, disabledAt } = found.person;
  const role = toRole(found.person.role);
  if (role === null || disabledAt !== null) return null;
  const actor: Actor = { id, name, role, scopes: found.scopes, requestId };
  await noteUse(actor, found);
  return actor;
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
