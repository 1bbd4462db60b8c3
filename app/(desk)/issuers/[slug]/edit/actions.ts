"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { handInAnswer } from "@/server/blind/commands";
import { leaveForm, markFormError } from "@/server/http/form-error";
import {
  discardDraft,
  openDraft,
  restoreDraftFrom,
  setDraftDate,
} from "@/server/profiles/draft-commands";
import { requirePermission } from "@/server/auth/require";

type Place = { readonly coinId: string; readonly slug: string };

export async function startDraft({ coinId, slug }: Place): Promise<void> {
  await openDraft(await requirePermission("profile.edit"), { coinId });
  await leaveForm(`/issuers/${slug}/edit`);
}

export async function discard({ coinId, slug }: Place): Promise<void> {
  await discardDraft(await requirePermission("profile.edit"), { coinId });
  await leaveForm(`/issuers/${slug}/edit?discarded=1`);
}

export async function restore({ coinId, slug }: Place, data: FormData): Promise<void> {
  const revision = Number(data.get("revision"));
  await restoreDraftFrom(await requirePermission("profile.edit"), { coinId, revision });
  await leaveForm(`/issuers/${slug}/edit?restored=${revision}`);
}

export async function handIn({ coinId, slug }: Place): Promise<SimpleFormState | null> {
  const done = await handInAnswer(await requirePermission("profile.edit"), { coinId });
  if (done.ok) return leaveForm(`/issuers/${slug}/edit?handed=1`);
  await markFormError();
  return { values: {}, fields: {}, message: done.message };
}

export async function changeDate(
  { coinId, slug }: Place,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const saved = await setDraftDate(await requirePermission("profile.edit"), {
    coinId,
    asOf: values["asOf"]?.trim() ?? "",
  });
  if (saved.ok) return leaveForm(`/issuers/${slug}/edit?dated=1`);
  await markFormError();
  return { values, fields: saved.fields ?? {}, message: saved.message };
}
