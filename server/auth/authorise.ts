import { randomUUID } from "node:crypto";
import { claimMinute } from "../audit/claims.repository";
import { INSTALLATION } from "../audit/events";
import { record, type Recorder } from "../audit/record";
import { withTransaction } from "../db/transaction";
import { AppError } from "../errors";
import { can, type Permission, type Role } from "./permissions";

/** Who acts, and in which request. The name is copied into what they did, so that history outlives the account. */
export type Actor = Recorder & {
  readonly role: Role;
  /** Of the key that was shown; null for somebody who signed in, and for the program itself. */
  readonly scopes: readonly string[] | null;
};

/** The program itself or its operator at the keyboard of the server, who could change the database anyway. */
export function toSystemActor(name: string): Actor {
  return { id: null, name, role: "administrator", scopes: null, requestId: randomUUID() };
}

/**
 * Lets those pass whom the table of permissions allows it; a refusal is written into the trail, once a minute for
 * each person and permission. Every command begins with it, before its own transaction, so that the refused leave
 * nothing behind but that event.
 */
export async function authorise(actor: Actor, permission: Permission): Promise<void> {
  if (can(actor, permission)) return;
  if (isFirst(actor, permission))
    await withTransaction(async (tx) => {
      if (!(await claimMinute(tx, ["denied", actor.id ?? actor.name, permission]))) return;
      const details = { permission };
      await record(tx, actor, { type: "access.denied", subject: INSTALLATION, details });
    });
  throw new AppError("forbidden", `${actor.role} without ${permission}`);
}

const written = new WeakMap<Actor, Set<Permission>>();

/** The parts of a page ask one by one, and one refusal is one event; every request has an actor of its own. */
function isFirst(actor: Actor, permission: Permission): boolean {
  const known = written.get(actor) ?? new Set();
  written.set(actor, known);
  const isNew = !known.has(permission);
  known.add(permission);
  return isNew;
}
