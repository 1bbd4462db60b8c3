"use server";

import type { DocumentFormState } from "@/components/evidence/document-form";
import { toValues } from "@/components/profile/simple-form";
import { addDocument, type AddInput } from "@/server/evidence/commands";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { toTextInput } from "../form-values";
import { requirePermission } from "@/server/auth/require";

export async function add(
  place: Omit<AddInput, "texts">,
  _shown: DocumentFormState | null,
  data: FormData,
): Promise<DocumentFormState | null> {
  const values = toValues(data);
  const added = await addDocument(await requirePermission("evidence.edit"), {
    ...place,
    texts: toTextInput(values),
  });
  if (added.ok) return leaveForm(`/evidence/${added.documentId}?added=1`);
  if (added.code === "duplicate") {
    const { documentId } = added as Extract<typeof added, { documentId: string }>;
    return leaveForm(`/evidence/${documentId}?duplicate=1`);
  }
  await markFormError();
  return { values, fields: added.fields ?? {}, message: added.message, theirs: null };
}
