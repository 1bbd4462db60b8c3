"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { addOpinion, withdrawOpinion } from "@/server/opinions/commands";
import { toOpinionTexts } from "./form-values";

type Place = { readonly coinId: string; readonly slug: string };

export async function enter(
  { coinId, slug, replaces }: Place & { readonly replaces: string | null },
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const actor = await requirePermission("opinion.edit");
  const added = await addOpinion(actor, { coinId, replaces, texts: toOpinionTexts(values) });
  if (added.ok) return leaveForm(`/issuers/${encodeURIComponent(slug)}/opinions?done=entered`);
  await markFormError();
  return { values, fields: added.fields ?? {}, message: added.message };
}

export async function withdraw(
  { opinionId, slug }: { readonly opinionId: string; readonly slug: string },
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const { reason = "" } = values;
  const actor = await requirePermission("opinion.edit");
  const done = await withdrawOpinion(actor, { opinionId, reason });
  if (done.ok) return leaveForm(`/issuers/${encodeURIComponent(slug)}/opinions?done=withdrawn`);
  await markFormError();
  return { values, fields: done.fields ?? {}, message: done.message };
}
