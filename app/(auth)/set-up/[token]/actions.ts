"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { readAuthRequest } from "@/server/auth/auth-request";
import { applyCookies } from "@/server/auth/cookies";
import { resetPassword } from "@/server/auth/reset";
import { setUp } from "@/server/auth/setup";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { requireOwnForm } from "@/server/http/own-form";

export async function setUpHere(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  await requireOwnForm();
  const { token = "", name = "", email = "", password = "" } = toValues(data);
  const joined = await setUp(await readAuthRequest(), { token, name, email, password });
  if (joined.ok) {
    await applyCookies(joined.cookies);
    return leaveForm("/");
  }
  await markFormError();
  const fields = "fields" in joined ? (joined.fields ?? {}) : {};
  return { values: { name, email }, fields, message: joined.message };
}

export async function resetHere(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  await requireOwnForm();
  const { token = "", password = "" } = toValues(data);
  const renewed = await resetPassword(await readAuthRequest(), { token, password });
  if (renewed.ok) {
    await applyCookies(renewed.cookies);
    return leaveForm("/account");
  }
  await markFormError();
  const fields = "fields" in renewed ? (renewed.fields ?? {}) : {};
  return { values: {}, fields, message: renewed.message };
}
