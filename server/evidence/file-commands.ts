import "server-only";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import { withTransaction } from "../db/transaction";
import { AppError } from "../errors";
import { lapseReviews } from "../review/lapse";
import { requireDocument, subjectOf, toEventFile } from "./document-events";
import { findByFile, lockLibrary, type StoredFile, updateDocument } from "./documents.repository";
import { storeContent } from "./files.repository";
import { checkUpload, type Upload, type UploadResult } from "./uploads";

/** Stores a file with a document that was entered without one. A file that is there is never replaced. */
export async function attachFile(
  actor: Actor,
  { documentId, upload }: { readonly documentId: string; readonly upload: Upload },
): Promise<UploadResult> {
  await authorise(actor, "evidence.edit");
  const checked = await checkUpload(upload, actor);
  if (!checked.ok) return checked;
  const { file } = checked;
  return withTransaction(async (tx): Promise<UploadResult> => {
    await lockLibrary(tx);
    const document = await requireDocument(tx, documentId);
    if (document.withdrawn !== null)
      return { ok: false, code: "refused", refusal: { code: "withdrawn" } };
    if (document.file !== null) return { ok: false, code: "refused", refusal: { code: "taken" } };
    const twin = await findByFile(tx, file.sha256);
    if (twin !== null) return { ok: false, code: "duplicate", documentId: twin.id };
    await storeContent(tx, file.sha256, upload.bytes);
    await updateDocument(tx, { id: documentId, from: document.version, by: actor.name }, { file });
    const stored = { subject: subjectOf(document), details: { file: toEventFile(file) } };
    await record(tx, actor, { type: "document.file_stored", ...stored });
    await lapseReviews(tx, actor);
    return checked;
  });
}

/** The file of a document, for handing out; that it was is recorded first. */
export async function takeFile(actor: Actor, documentId: string): Promise<StoredFile> {
  await authorise(actor, "evidence.read");
  return withTransaction(async (tx) => {
    const document = await requireDocument(tx, documentId);
    const { file } = document;
    if (file === null) throw new AppError("not_found", `document ${documentId} has no file`);
    const details = { file: toEventFile(file) };
    const subject = subjectOf(document);
    await record(tx, actor, { type: "document.downloaded", subject, details });
    return file;
  });
}
