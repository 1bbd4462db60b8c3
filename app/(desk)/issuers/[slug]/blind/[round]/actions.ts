"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { mergeRound, withdrawRound } from "@/server/blind/commands";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { toChoices, toControls } from "./merge-view";

type Place = { readonly roundId: string; readonly slug: string };

export async function merge(
  { roundId, slug }: Place,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const actor = await requirePermission("profile.edit");
  const made = await mergeRound(actor, { roundId, choices: toChoices(values) });
  if (made.ok) return leaveForm(`/issuers/${encodeURIComponent(slug)}/edit?merged=1`);
  await markFormError();
  return { values, fields: toControls(made.fields ?? {}), message: made.message };
}

export async function giveUp(
  { roundId, slug }: Place,
  _shown: SimpleFormState | null,
): Promise<SimpleFormState | null> {
  const done = await withdrawRound(await requirePermission("blind.manage"), { roundId });
  if (done.ok) return leaveForm(`/issuers/${encodeURIComponent(slug)}/blind`);
  await markFormError();
  return { values: {}, fields: {}, message: done.message };
}
