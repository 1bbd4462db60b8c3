"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { toRefusal } from "@/server/http/refusal";
import { putSource, removeSource } from "@/server/profiles/source-commands";
import { requirePermission } from "@/server/auth/require";

type Place = { readonly coinId: string; readonly slug: string; readonly id: string | null };

export async function saveSource(
  { coinId, slug, id }: Place,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const saved = await putSource(await requirePermission("profile.edit"), { coinId, id, values });
  if (saved.ok)
    return leaveForm(`/issuers/${slug}/edit/sources?saved=${encodeURIComponent(saved.id)}`);
  await markFormError();
  return { values: { ...values, ...saved.values }, fields: saved.fields, message: saved.message };
}

export async function deleteSource(
  { coinId, slug }: Omit<Place, "id">,
  data: FormData,
): Promise<void> {
  const { id = "" } = toValues(data);
  const removed = await removeSource(await requirePermission("profile.edit"), { coinId, id });
  const query = removed.ok ? "removed=1" : toRefusal(removed.message);
  await leaveForm(`/issuers/${slug}/edit/sources?${query}`);
}
