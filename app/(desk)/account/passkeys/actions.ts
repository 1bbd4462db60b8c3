"use server";

import { redirect } from "next/navigation";
import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { readAuthRequest } from "@/server/auth/auth-request";
import { applyCookies } from "@/server/auth/cookies";
import { addPasskey, offerPasskey, removePasskey } from "@/server/auth/passkeys";
import { requireSession } from "@/server/auth/session";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { requireOwnForm } from "@/server/http/own-form";

const HERE = "/account/passkeys";

type Refused = { readonly ok: false; readonly message: string };
type Offered =
  | { readonly ok: true; readonly options: PublicKeyCredentialCreationOptionsJSON }
  | Refused;

export async function offerOwnPasskey(password: string): Promise<Offered> {
  await requireOwnForm();
  const session = await requireSession(HERE);
  const offered = await offerPasskey(await readAuthRequest(), session, password);
  if (!offered.ok) return offered;
  await applyCookies(offered.cookies);
  return { ok: true, options: offered.options };
}

export async function addOwnPasskey(passkey: unknown, name: string): Promise<Refused> {
  await requireOwnForm();
  const session = await requireSession(HERE);
  const made = { response: passkey, name: String(name) };
  const added = await addPasskey(await readAuthRequest(), session, made);
  if (!added.ok) return added;
  await applyCookies(added.cookies);
  redirect(`${HERE}?done=added`);
}

export async function removeOwnPasskey(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  await requireOwnForm();
  const session = await requireSession(HERE);
  const { passkey = "", password = "" } = toValues(data);
  const removed = await removePasskey(await readAuthRequest(), session, { id: passkey, password });
  if (removed.ok) return leaveForm(`${HERE}?done=removed`);
  await markFormError();
  return { values: { passkey }, fields: {}, message: removed.message };
}
