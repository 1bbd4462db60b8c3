"use server";

import type { DocumentFormState } from "@/components/evidence/document-form";
import { toValues } from "@/components/profile/simple-form";
import { changeDocument } from "@/server/evidence/commands";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { toFormValues, toTextInput } from "../../form-values";
import { requirePermission } from "@/server/auth/require";

export async function change(
  documentId: string,
  _shown: DocumentFormState | null,
  data: FormData,
): Promise<DocumentFormState | null> {
  const values = toValues(data);
  const saved = await changeDocument(await requirePermission("evidence.edit"), {
    documentId,
    version: Number(values["version"]),
    texts: toTextInput(values),
  });
  if (saved.ok) return leaveForm(`/evidence/${documentId}?saved=1`);
  await markFormError();
  if (saved.code !== "stale")
    return { values, fields: saved.fields ?? {}, message: saved.message, theirs: null };
  const { theirs } = saved as Extract<typeof saved, { theirs: unknown }>;
  // Sending again with their version replaces what they saved, which stands beside it.
  return {
    values: { ...values, version: String(theirs.version) },
    fields: {},
    message: `${theirs.updatedBy} changed this document in the meantime. Nothing of yours is lost: save again to replace theirs, or take over what is right first.`,
    theirs: toFormValues(theirs),
  };
}
