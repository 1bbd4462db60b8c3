import "server-only";
import { z } from "zod";
import { eraseActor } from "../audit/audit.repository";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, refuse, type Refusal } from "../errors";
import { type Actor, authorise } from "./authorise";
import {
  deletePerson,
  deleteSessions,
  findPersonRecord,
  hasAddress,
  insertInvitation,
  lockAdministrators,
  type PersonRecord,
  revokeInvitations,
  setDisabled,
  setRole,
} from "./people.repository";
import { ROLE_LABELS, ROLES, toRole } from "./permissions";
import { isPlain, NO_CONTROLS } from "./plain-name";
import { createAuthId, createToken, hashToken } from "./tokens";

const INVITATION_DAYS = 7;
const DAY_MS = 86_400_000;

const invitationSchema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, { error: "Write the name of the person." })
    .max(100, { error: "A name may have 100 characters." })
    .refine(isPlain, { error: NO_CONTROLS }),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, { error: "An address may have 254 characters." })
    .pipe(z.email({ error: "Write an address such as name@example.org." })),
  role: z.enum(ROLES, { error: "Choose a role." }),
});

export type InvitationInput = Readonly<Record<keyof z.input<typeof invitationSchema>, string>>;
export type Invited = {
  readonly ok: true;
  /** For the link, and never to be had again. */
  readonly token: string;
  readonly email: string;
  readonly expiresAt: Date;
};

function toFields(error: z.ZodError): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) fields[String(path[0] ?? "")] ??= message;
  return fields;
}

/** Invites somebody; an earlier invitation to the same address ends with it. */
export async function invitePerson(
  actor: Actor,
  input: InvitationInput,
): Promise<Invited | Refusal<"invalid">> {
  await authorise(actor, "people.manage");
  const parsed = invitationSchema.safeParse(input);
  if (!parsed.success) return refuse("invalid", CHECK_MARKED, toFields(parsed.error));
  const { email, name, role } = parsed.data;
  const token = createToken();
  const id = createAuthId("inv");
  const expiresAt = new Date(Date.now() + INVITATION_DAYS * DAY_MS);
  return withTransaction(async (tx) => {
    await lockAdministrators(tx);
    if (await hasAddress(tx, email)) {
      const message = "There is an account with this address already.";
      return refuse("invalid", CHECK_MARKED, { email: message });
    }
    await revokeInvitations(tx, { email });
    const hashed = { tokenHash: hashToken(token), createdById: actor.id };
    await insertInvitation(tx, { id, email, name, role, expiresAt, ...hashed });
    const details = { invitation: id, role, expires: expiresAt.toISOString() };
    await record(tx, actor, { type: "person.invited", subject: toPersonSubject({ id }), details });
    return { ok: true, token, email, expiresAt };
  });
}

export async function revokeInvitation(
  actor: Actor,
  { id }: { readonly id: string },
): Promise<void> {
  await authorise(actor, "people.manage");
  await withTransaction(async (tx) => {
    if ((await revokeInvitations(tx, { id })) === 0)
      throw new AppError("not_found", `no open invitation ${id}`);
    const subject = toPersonSubject({ id });
    await record(tx, actor, { type: "invitation.revoked", subject, details: { invitation: id } });
  });
}

type Done = { readonly ok: true };
type Kept = Refusal<"own" | "last" | "unchanged">;
type Target = { readonly id: string };

const OWN = "Another administrator has to do this for you: nobody changes their own account here.";
const LAST =
  "This is the last administrator who can sign in; make somebody else an administrator first.";

/** The person, with everybody who could administer locked, or why it must not be done to them. */
async function lockTarget(
  tx: Transaction,
  actor: Actor,
  { id, removes }: Target & { readonly removes: boolean },
): Promise<PersonRecord | Kept> {
  const administrators = await lockAdministrators(tx);
  const person = await findPersonRecord(tx, id);
  if (person === null) throw new AppError("not_found", `no person ${id}`);
  if (actor.id === id) return refuse("own", OWN);
  const isLast = administrators.includes(id) && administrators.length === 1;
  return removes && isLast ? refuse("last", LAST) : person;
}

const isRefused = (found: PersonRecord | Kept): found is Kept => "ok" in found;

export async function changeRole(
  actor: Actor,
  { id, role: wanted }: Target & { readonly role: string },
): Promise<Done | Kept> {
  await authorise(actor, "people.manage");
  const role = toRole(wanted);
  if (role === null) throw new AppError("bad_request", `no role ${wanted}`);
  return withTransaction(async (tx) => {
    const person = await lockTarget(tx, actor, { id, removes: role !== "administrator" });
    if (isRefused(person)) return person;
    const before = toRole(person.role);
    if (before === role) return refuse("unchanged", `${person.name} has this role already.`);
    await setRole(tx, id, role);
    const change = {
      path: "role",
      label: "Role",
      before: before === null ? person.role : ROLE_LABELS[before],
      after: ROLE_LABELS[role],
    };
    await record(tx, actor, {
      type: "person.role_changed",
      subject: toPersonSubject(person),
      details: { changes: [change] },
    });
    return { ok: true };
  });
}

/** Ends every session at once; keys stop working too, and both come back only through `enablePerson`. */
export async function disablePerson(actor: Actor, { id }: Target): Promise<Done | Kept> {
  await authorise(actor, "people.manage");
  return withTransaction(async (tx) => {
    const person = await lockTarget(tx, actor, { id, removes: true });
    if (isRefused(person)) return person;
    if (person.disabledAt !== null)
      return refuse("unchanged", `The account of ${person.name} is disabled already.`);
    await setDisabled(tx, id, new Date());
    await deleteSessions(tx, id);
    const subject = toPersonSubject(person);
    await record(tx, actor, { type: "person.disabled", subject, details: {} });
    return { ok: true };
  });
}

export async function enablePerson(actor: Actor, { id }: Target): Promise<Done | Kept> {
  await authorise(actor, "people.manage");
  return withTransaction(async (tx) => {
    const person = await lockTarget(tx, actor, { id, removes: false });
    if (isRefused(person)) return person;
    if (person.disabledAt === null)
      return refuse("unchanged", `The account of ${person.name} is not disabled.`);
    await setDisabled(tx, id, null);
    const subject = toPersonSubject(person);
    await record(tx, actor, { type: "person.enabled", subject, details: {} });
    return { ok: true };
  });
}

export async function endSessions(actor: Actor, { id }: Target): Promise<Done | Kept> {
  await authorise(actor, "people.manage");
  return withTransaction(async (tx) => {
    const person = await lockTarget(tx, actor, { id, removes: false });
    if (isRefused(person)) return person;
    const sessions = await deleteSessions(tx, id);
    const subject = toPersonSubject(person);
    await record(tx, actor, { type: "sessions.ended", subject, details: { sessions } });
    return { ok: true };
  });
}

/** Forgets a person: the account with all that belongs to it, and the name in the trail, whose chain still verifies. */
export async function erasePerson(actor: Actor, { id }: Target): Promise<Done | Kept> {
  await authorise(actor, "people.manage");
  return withTransaction(async (tx) => {
    const person = await lockTarget(tx, actor, { id, removes: true });
    if (isRefused(person)) return person;
    await deletePerson(tx, person);
    const names = await eraseActor(tx, id);
    const subject = toPersonSubject(person);
    await record(tx, actor, { type: "person.erased", subject, details: { names } });
    return { ok: true };
  });
}
