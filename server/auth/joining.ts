import "server-only";
import { z } from "zod";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import type { Transaction } from "../db/client";
import { CHECK_MARKED, type Refusal, refuse } from "../errors";
import { insertPerson } from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import type { SignInRefusal } from "./failures";
import { toRecorder } from "./opening";
import { findPasswordFault } from "./password-rules";
import { hashPassword } from "./passwords";
import type { Role } from "./permissions";
import { isPlain, NO_CONTROLS } from "./plain-name";
import { openWithPassword, type SignedIn } from "./sign-in";
import { createAuthId } from "./tokens";

const LONGEST_NAME = 100;
const LONGEST_EMAIL = 254;

export const personName = z
  .string()
  .trim()
  .min(1, { error: "Write the name others will see beside your work." })
  .max(LONGEST_NAME, { error: `Use at most ${LONGEST_NAME} characters.` })
  .refine(isPlain, { error: NO_CONTROLS });

export const personEmail = z
  .string()
  .trim()
  .toLowerCase()
  .max(LONGEST_EMAIL, { error: `Use at most ${LONGEST_EMAIL} characters.` })
  .pipe(z.email({ error: "Write an e-mail address, for example name@example.org." }));

export type NewAccount = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

/** Whose name, address and password these could be, or what is wrong with each. */
export function checkAccount(input: NewAccount): NewAccount | Refusal<"invalid"> {
  const name = personName.safeParse(input.name);
  const email = personEmail.safeParse(input.email);
  const fault = findPasswordFault(input.password, input);
  const fields = {
    ...(name.success ? {} : { name: name.error.issues[0]?.message ?? "" }),
    ...(email.success ? {} : { email: email.error.issues[0]?.message ?? "" }),
    ...(fault === null ? {} : { password: fault }),
  };
  if (!name.success || !email.success || fault !== null)
    return refuse("invalid", CHECK_MARKED, fields);
  return { name: name.data, email: email.data, password: input.password };
}

export type Joined = SignedIn | SignInRefusal | Refusal<"invalid" | "gone">;
export const GONE = refuse("gone", "This link is not valid any more.");

/** Hashed before the transaction that makes the account. */
export async function prepareAccount(account: NewAccount): Promise<NewAccount & { hash: string }> {
  return { ...account, hash: await hashPassword(account.password) };
}

type Made = NewAccount & {
  readonly hash: string;
  readonly role: Role;
  readonly invitationId: string | null;
};

/** Makes the account and opens its first session. */
export async function joinAndOpen(
  tx: Transaction,
  request: AuthRequest,
  { name, email, password, hash, role, invitationId }: Made,
): Promise<SignedIn | SignInRefusal> {
  const id = createAuthId("per");
  await insertPerson(tx, { id, name, email, role, hash });
  const subject = toPersonSubject({ id });
  const recorder = toRecorder(request, { personId: id, name });
  await record(
    tx,
    recorder,
    invitationId === null
      ? { type: "person.set_up", subject, details: { role } }
      : { type: "person.joined", subject, details: { invitationId, role } },
  );
  const credential = { personId: id, name, email, hash, disabledAt: null, twoFactorEnabled: false };
  return openWithPassword(tx, request, { credential, password });
}
