import "server-only";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { CHECK_MARKED, type Refusal, refuse } from "../errors";
import { lapseReviews } from "../review/lapse";
import { requireShape } from "../http/shape";
import { toFields } from "../issuers/identity-input";
import { createId } from "../issuers/ids";
import { listDocumentChanges } from "./document-changes";
import { requireDocument, subjectOf, toEventFile } from "./document-events";
import {
  addSchema,
  changeSchema,
  type DocumentTextInput,
  documentTextsSchema,
  reasonSchema,
  withdrawSchema,
} from "./document-input";
import {
  type DocumentRecord,
  findByFile,
  findRevisionOf,
  insertDocument,
  lockLibrary,
  type StoredFile,
  updateDocument,
} from "./documents.repository";
import { holdContent } from "./files.repository";
import { findUpload } from "./uploads";

/** The document that has the file, or revises the same one, already. */
type Existing = Refusal<"duplicate"> & { readonly documentId: string };

export type AddInput = {
  readonly texts: DocumentTextInput;
  readonly revises: string | null;
  readonly upload: { readonly sha256: string; readonly name: string } | null;
};
export type AddResult =
  | { readonly ok: true; readonly documentId: string }
  | Existing
  | Refusal<"invalid">;

const UPLOAD_GONE = "The uploaded file is not kept any more. Choose it again.";

/** Enters a document, with the file that was uploaded for it or without one, on its own or as the revision of another. */
export async function addDocument(actor: Actor, { texts, ...rest }: AddInput): Promise<AddResult> {
  await authorise(actor, "evidence.edit");
  const { revises, upload } = requireShape(addSchema, rest);
  const parsed = documentTextsSchema.safeParse(texts);
  if (!parsed.success) return refuse("invalid", CHECK_MARKED, toFields(parsed.error));
  const file = upload === null ? null : await findUpload(upload.sha256, upload.name);
  if (upload !== null && file === null) return refuse("invalid", UPLOAD_GONE);
  const id = createId("doc");
  return withTransaction(async (tx): Promise<AddResult> => {
    await lockLibrary(tx);
    const earlier = revises === null ? null : await requireDocument(tx, revises);
    const existing = await findExisting(tx, { earlier, file });
    if (existing !== null) return existing;
    if (earlier?.withdrawn) return refuse("invalid", "The earlier document is withdrawn.");
    if (file !== null && !(await holdContent(tx, file.sha256)))
      return refuse("invalid", UPLOAD_GONE);
    const added = { id, texts: parsed.data, revisesId: revises, file, by: actor.name };
    await insertDocument(tx, added);
    await recordAdded(tx, actor, {
      id,
      title: parsed.data.title,
      kind: parsed.data.kind,
      earlier,
      file,
    });
    return { ok: true, documentId: id };
  });
}

async function findExisting(
  tx: Transaction,
  { earlier, file }: { earlier: DocumentRecord | null; file: StoredFile | null },
): Promise<Existing | null> {
  const twin = file === null ? null : await findByFile(tx, file.sha256);
  if (twin !== null) {
    const said = refuse("duplicate", "The library has this very file already.");
    return { ...said, documentId: twin.id };
  }
  const revision = earlier === null ? null : await findRevisionOf(tx, earlier.id);
  if (revision === null) return null;
  const said = refuse("duplicate", "Somebody entered a revision of this document already.");
  return { ...said, documentId: revision.id };
}

type Added = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly earlier: DocumentRecord | null;
  readonly file: StoredFile | null;
};

async function recordAdded(tx: Transaction, actor: Actor, added: Added): Promise<void> {
  const { id, kind, earlier, file } = added;
  const subject = subjectOf(added);
  const details = { kind, revises: earlier?.id ?? null };
  await record(tx, actor, { type: "document.added", subject, details });
  if (earlier !== null) {
    const revised = { subject: subjectOf(earlier), details: { by: id } };
    await record(tx, actor, { type: "document.revised", ...revised });
  }
  if (file !== null) {
    const stored = { subject, details: { file: toEventFile(file) } };
    await record(tx, actor, { type: "document.file_stored", ...stored });
  }
}

/** What somebody else saved meanwhile, to be shown beside what was typed. */
export type StaleDocument = Refusal<"stale"> & { readonly theirs: DocumentRecord };
export type ChangeResult =
  | { readonly ok: true }
  | StaleDocument
  | Refusal<"withdrawn">
  | Refusal<"invalid">;

const STALE = "Somebody changed this document in the meantime.";
const WITHDRAWN = "This document is withdrawn and cannot be changed.";

/** Why a change made from this version cannot be kept; null when it can. */
function findHindrance(
  document: DocumentRecord,
  version: number,
): StaleDocument | Refusal<"withdrawn"> | null {
  if (document.withdrawn !== null) return refuse("withdrawn", WITHDRAWN);
  return document.version === version ? null : { ...refuse("stale", STALE), theirs: document };
}

export type ChangeInput = {
  readonly documentId: string;
  readonly version: number;
  readonly texts: DocumentTextInput;
};

/** Corrects what is said of a document; its file and its history stay. */
export async function changeDocument(
  actor: Actor,
  { texts, ...rest }: ChangeInput,
): Promise<ChangeResult> {
  await authorise(actor, "evidence.edit");
  const { documentId, version } = requireShape(changeSchema, rest);
  const parsed = documentTextsSchema.safeParse(texts);
  if (!parsed.success) return refuse("invalid", CHECK_MARKED, toFields(parsed.error));
  return withTransaction(async (tx): Promise<ChangeResult> => {
    await lockLibrary(tx);
    const document = await requireDocument(tx, documentId);
    const hindrance = findHindrance(document, version);
    if (hindrance !== null) return hindrance;
    const changes = listDocumentChanges(document, parsed.data);
    if (changes.length === 0) return { ok: true };
    const step = { id: documentId, from: version, by: actor.name };
    await updateDocument(tx, step, { texts: parsed.data });
    const subject = subjectOf({ id: documentId, title: parsed.data.title });
    await record(tx, actor, { type: "document.changed", subject, details: { changes } });
    return { ok: true };
  });
}

export type WithdrawInput = {
  readonly documentId: string;
  readonly version: number;
  readonly reason: string;
};

/** Takes a document out of use for good. It stays readable, with the reason; what cites it loses its support. */
export async function withdrawDocument(
  actor: Actor,
  { reason, ...rest }: WithdrawInput,
): Promise<ChangeResult> {
  await authorise(actor, "evidence.edit");
  const { documentId, version } = requireShape(withdrawSchema, rest);
  const parsed = reasonSchema.safeParse(reason);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse("invalid", CHECK_MARKED, { reason: issue?.message ?? CHECK_MARKED });
  }
  return withTransaction(async (tx): Promise<ChangeResult> => {
    await lockLibrary(tx);
    const document = await requireDocument(tx, documentId);
    const hindrance = findHindrance(document, version);
    if (hindrance !== null) return hindrance;
    const step = { id: documentId, from: version, by: actor.name };
    await updateDocument(tx, step, { reason: parsed.data });
    const withdrawn = { subject: subjectOf(document), details: { reason: parsed.data } };
    await record(tx, actor, { type: "document.withdrawn", ...withdrawn });
    await lapseReviews(tx, actor);
    return { ok: true };
  });
}
