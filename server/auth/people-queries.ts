import "server-only";
import { getDatabase } from "../db/client";
import { AppError } from "../errors";
import {
  findPersonRecord,
  type InvitationRecord,
  listOpenInvitations,
  listPersonRecords,
  type PersonRecord,
} from "./people.repository";
import { requirePermission } from "./require";

/** Everybody with an account, and the invitations nobody has taken up yet. */
export async function listPeople(): Promise<{
  readonly people: readonly PersonRecord[];
  readonly invitations: readonly InvitationRecord[];
}> {
  await requirePermission("people.manage");
  const db = getDatabase();
  return { people: await listPersonRecords(db), invitations: await listOpenInvitations(db) };
}

export async function getPerson(id: string): Promise<PersonRecord> {
  await requirePermission("people.manage");
  const person = await findPersonRecord(getDatabase(), id);
  if (person === null) throw new AppError("not_found", `no person ${id}`);
  return person;
}
