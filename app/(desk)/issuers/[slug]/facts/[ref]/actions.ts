"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { recordSearch } from "@/server/profiles/search-commands";

type Place = { readonly coinId: string; readonly slug: string; readonly target: string };

export async function saveSearch(
  { coinId, slug, target }: Place,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const { where = "", on = "", note = "", until = "" } = values;
  const input = { coinId, target, where, on, note, until };
  const saved = await recordSearch(await requirePermission("profile.edit"), input);
  const here = `/issuers/${encodeURIComponent(slug)}/facts/${encodeURIComponent(target)}`;
  if (saved.ok) return leaveForm(`${here}?searched=1#searches`);
  await markFormError();
  return { values, fields: saved.fields ?? {}, message: saved.message };
}
