"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { openRound } from "@/server/blind/commands";
import { leaveForm, markFormError } from "@/server/http/form-error";

type Place = { readonly coinId: string; readonly slug: string };

export async function ask(
  { coinId, slug }: Place,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const { first = "", second = "", asOf = "" } = values;
  const actor = await requirePermission("blind.manage");
  const made = await openRound(actor, { coinId, first, second, asOf: asOf.trim() });
  if (made.ok) return leaveForm(`/issuers/${encodeURIComponent(slug)}/blind/${made.roundId}`);
  await markFormError();
  return { values, fields: made.fields ?? {}, message: made.message };
}
