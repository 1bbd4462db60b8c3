"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { readAuthRequest } from "@/server/auth/auth-request";
import { applyCookies } from "@/server/auth/cookies";
import { acceptInvitation } from "@/server/auth/invitations";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { requireOwnForm } from "@/server/http/own-form";

export async function acceptHere(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  await requireOwnForm();
  const { token = "", name = "", password = "" } = toValues(data);
  const joined = await acceptInvitation(await readAuthRequest(), { token, name, password });
  if (joined.ok) {
    await applyCookies(joined.cookies);
    return leaveForm("/");
  }
  await markFormError();
  const fields = "fields" in joined ? (joined.fields ?? {}) : {};
  return { values: { name }, fields, message: joined.message };
}
