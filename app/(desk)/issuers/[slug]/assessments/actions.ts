"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { openAssessment } from "@/server/review/commands";

type Place = { readonly coinId: string; readonly slug: string };

export async function open(
  { coinId, slug }: Place,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const { summary = "", dueOn = "", asOf = "" } = values;
  const actor = await requirePermission("review.submit");
  const made = await openAssessment(actor, { coinId, texts: { summary, dueOn, asOf } });
  if (made.ok) return leaveForm(`/issuers/${encodeURIComponent(slug)}/assessments/${made.number}`);
  await markFormError();
  return { values, fields: made.fields ?? {}, message: made.message };
}
