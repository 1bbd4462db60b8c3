"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { withdrawDocument } from "@/server/evidence/commands";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { requirePermission } from "@/server/auth/require";

type Place = { readonly documentId: string; readonly version: number };

export async function withdraw(
  place: Place,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const { reason = "" } = values;
  const done = await withdrawDocument(await requirePermission("evidence.edit"), {
    ...place,
    reason,
  });
  if (done.ok) return leaveForm(`/evidence/${place.documentId}?withdrawn=1`);
  await markFormError();
  const message =
    done.code === "stale" ? `${done.message} Load this page again to see it.` : done.message;
  return { values, fields: done.fields ?? {}, message };
}
