"use server";

import { redirect } from "next/navigation";
import type { KeyFormState } from "@/components/people/key-form";
import { toValues } from "@/components/profile/simple-form";
import { makeKey, revokeKey } from "@/server/auth/api-keys";
import { requirePermission } from "@/server/auth/require";
import { markFormError } from "@/server/http/form-error";

export async function makeOwnKey(
  _shown: KeyFormState | null,
  data: FormData,
): Promise<KeyFormState | null> {
  const actor = await requirePermission("keys.own");
  const values = toValues(data);
  const scopes = data.getAll("scopes").filter((scope) => typeof scope === "string");
  const made = await makeKey(actor, {
    name: values["name"] ?? "",
    scopes,
    days: values["days"] ?? "",
  });
  if (made.ok) return { values: {}, scopes: ["read"], fields: {}, message: null, key: made.key };
  await markFormError();
  return { values, scopes, fields: made.fields ?? {}, message: made.message, key: null };
}

export async function revokeOwnKey(data: FormData): Promise<void> {
  const actor = await requirePermission("keys.own");
  const id = data.get("id");
  await revokeKey(actor, { id: typeof id === "string" ? id : "" });
  redirect("/account/keys?revoked=1");
}
