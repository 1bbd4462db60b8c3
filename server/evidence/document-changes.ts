import "server-only";
import { DOCUMENT_FIELD_IDS, DOCUMENT_FIELDS } from "@/domain/evidence/document-fields";
import { SOURCE_KINDS } from "@/domain/profile/profile";
import type { DocumentTexts } from "./documents.repository";

type Change = { path: string; label: string; before: string | null; after: string | null };

function toText(texts: DocumentTexts, field: keyof DocumentTexts): string | null {
  return field === "kind" ? SOURCE_KINDS[texts.kind] : texts[field];
}

/** Every text that differs, in words. */
export function listDocumentChanges(before: DocumentTexts, after: DocumentTexts): Change[] {
  return DOCUMENT_FIELD_IDS.flatMap((field) => {
    const [was, is] = [toText(before, field), toText(after, field)];
    const change = { path: field, label: DOCUMENT_FIELDS[field], before: was, after: is };
    return was === is ? [] : [change];
  });
}
