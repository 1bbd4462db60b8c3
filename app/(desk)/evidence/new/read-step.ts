import type { DocumentRecord, StoredFile } from "@/server/evidence/documents.repository";
import { findDocumentById } from "@/server/evidence/queries";
import { findUpload } from "@/server/evidence/uploads";
import { toFormValues } from "../form-values";
import { type Query, readOne } from "../refusal";

export type Step = {
  /** The document that the new one revises; undefined where the address names one that is not there. */
  readonly earlier: DocumentRecord | null | undefined;
  readonly file: StoredFile | null;
  /** The address names an upload that is not kept any more. */
  readonly isGone: boolean;
  /** The file is chosen, or is to be none. */
  readonly isChosen: boolean;
};

/** How far a new document has come, as its address says. */
export async function readStep(query: Query): Promise<Step> {
  const revises = readOne(query, "revises");
  const hash = readOne(query, "file") ?? "";
  const isUpload = /^[0-9a-f]{64}$/.test(hash);
  const file = isUpload ? await findUpload(hash, readOne(query, "name") ?? "") : null;
  return {
    earlier: revises === null ? null : ((await findDocumentById(revises)) ?? undefined),
    file,
    isGone: isUpload && file === null,
    isChosen: hash === "none" || file !== null,
  };
}

/** What the form starts with: the texts of the earlier document, else the name of the file as the title. */
export function toStartValues(earlier: DocumentRecord | null, file: StoredFile | null) {
  if (earlier !== null) {
    const { title, publisher, kind, url } = earlier;
    return toFormValues({ title, publisher, kind, url });
  }
  return toFormValues({ title: file === null ? "" : file.name.replace(/\.[^.]+$/, "") });
}
