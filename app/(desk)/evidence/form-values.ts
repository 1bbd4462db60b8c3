import type { DocumentFormState } from "@/components/evidence/document-form";
import { DOCUMENT_FIELD_IDS, type DocumentField } from "@/domain/evidence/document-fields";
import type { DocumentTextInput } from "@/server/evidence/document-input";

type Texts = Readonly<Record<DocumentField, string | null>>;

/** The texts of a document as its form shows them. */
export function toFormValues(texts: Partial<Texts>): Readonly<Record<string, string>> {
  return Object.fromEntries(DOCUMENT_FIELD_IDS.map((id) => [id, texts[id] ?? ""]));
}

/** The texts of the form as commands take them. */
export function toTextInput(values: Readonly<Record<string, string>>): DocumentTextInput {
  const texts = DOCUMENT_FIELD_IDS.map((id) => [id, values[id] ?? ""] as const);
  return Object.fromEntries(texts) as unknown as DocumentTextInput;
}

export function toStart(values: Readonly<Record<string, string>>): DocumentFormState {
  return { values, fields: {}, message: null, theirs: null };
}
