import "server-only";
import type { IsoDate } from "@/domain/dates";
import { type FileType, findTypeByMime, FILE_TYPES } from "@/domain/evidence/file-types";
import type { SourceKind } from "@/domain/profile/profile";
import type { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "../db/client";
import { fromOptionalDate, toStoredDate } from "../profiles/cells";

export type StoredFile = {
  readonly sha256: string;
  readonly name: string;
  readonly type: FileType;
  readonly bytes: number;
};

/** What an analyst writes about a document. */
export type DocumentTexts = {
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  readonly url: string | null;
  readonly describesOn: IsoDate | null;
  readonly published: string | null;
  readonly retrievedOn: IsoDate | null;
  /** The last day on which it supports anything; null where no day is set. */
  readonly validUntil: IsoDate | null;
  readonly note: string | null;
};

export type DocumentRecord = DocumentTexts & {
  readonly id: string;
  readonly revisesId: string | null;
  readonly file: StoredFile | null;
  readonly withdrawn: { readonly at: Date; readonly reason: string } | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly updatedAt: Date;
  readonly updatedBy: string;
};

const COLUMNS = {
  id: true,
  title: true,
  publisher: true,
  kind: true,
  url: true,
  describesOn: true,
  published: true,
  retrievedOn: true,
  validUntil: true,
  note: true,
  revisesId: true,
  fileSha256: true,
  fileName: true,
  fileType: true,
  fileBytes: true,
  withdrawnAt: true,
  withdrawnReason: true,
  version: true,
  createdAt: true,
  createdBy: true,
  updatedAt: true,
  updatedBy: true,
} as const satisfies Prisma.DocumentSelect;

type Row = Prisma.DocumentGetPayload<{ select: typeof COLUMNS }>;

function toFile({ fileSha256, fileName, fileType, fileBytes }: Row): StoredFile | null {
  const type = fileType === null ? null : findTypeByMime(fileType);
  if (fileSha256 === null || fileName === null || fileBytes === null || type === null) return null;
  return { sha256: fileSha256, name: fileName, type, bytes: fileBytes };
}

function toDocument(row: Row): DocumentRecord {
  const { id, title, publisher, url, published, note, revisesId, withdrawnAt } = row;
  const { version, createdAt, createdBy, updatedAt, updatedBy } = row;
  return {
    ...{ id, title, publisher, url, published, note, revisesId },
    ...{ version, createdAt, createdBy, updatedAt, updatedBy },
    kind: row.kind as SourceKind,
    describesOn: fromOptionalDate(row.describesOn),
    retrievedOn: fromOptionalDate(row.retrievedOn),
    validUntil: fromOptionalDate(row.validUntil),
    file: toFile(row),
    withdrawn: withdrawnAt && { at: withdrawnAt, reason: row.withdrawnReason ?? "" },
  };
}

const LIBRARY_LOCK = 4_150_917;

/** Additions wait for each other, so that two people with the same file get the same document. */
export async function lockLibrary(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${LIBRARY_LOCK})::text`;
}

export async function findDocument(tx: Transaction, id: string): Promise<DocumentRecord | null> {
  const row = await tx.document.findUnique({ where: { id }, select: COLUMNS });
  return row === null ? null : toDocument(row);
}

/** The document a file belongs to, leaving out withdrawn ones: what was withdrawn may be entered again. */
export async function findByFile(tx: Transaction, sha256: string): Promise<DocumentRecord | null> {
  const row = await tx.document.findFirst({
    where: { fileSha256: sha256, withdrawnAt: null },
    select: COLUMNS,
  });
  return row === null ? null : toDocument(row);
}

/** The current document that revises this one. */
export async function findRevisionOf(tx: Transaction, id: string): Promise<DocumentRecord | null> {
  const row = await tx.document.findFirst({
    where: { revisesId: id, withdrawnAt: null },
    select: COLUMNS,
  });
  return row === null ? null : toDocument(row);
}

/** Documents that revise this one, withdrawn ones among them, the oldest first. */
export async function listRevisionsOf(
  tx: Transaction,
  id: string,
): Promise<readonly DocumentRecord[]> {
  const rows = await tx.document.findMany({
    where: { revisesId: id },
    select: COLUMNS,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(toDocument);
}

function toDayColumn(day: IsoDate | null): Date | null {
  return day === null ? null : toStoredDate(day);
}

function toTextColumns({ describesOn, retrievedOn, validUntil, ...texts }: DocumentTexts) {
  return {
    ...texts,
    describesOn: toDayColumn(describesOn),
    retrievedOn: toDayColumn(retrievedOn),
    validUntil: toDayColumn(validUntil),
  };
}

function toFileColumns(file: StoredFile) {
  return {
    fileSha256: file.sha256,
    fileName: file.name,
    fileType: FILE_TYPES[file.type].mime,
    fileBytes: file.bytes,
  };
}

export type NewDocument = {
  readonly id: string;
  readonly texts: DocumentTexts;
  readonly revisesId: string | null;
  readonly file: StoredFile | null;
  readonly by: string;
};

export async function insertDocument(tx: Transaction, document: NewDocument): Promise<void> {
  const { id, texts, revisesId, file, by } = document;
  const files = file === null ? {} : toFileColumns(file);
  const data = { id, ...toTextColumns(texts), revisesId, ...files, createdBy: by, updatedBy: by };
  await tx.document.create({ data, select: { id: true } });
}

type Step = { readonly id: string; readonly from: number; readonly by: string };
type Edit = { texts: DocumentTexts } | { file: StoredFile } | { reason: string };

function toEditColumns(edit: Edit): Prisma.DocumentUpdateManyMutationInput {
  if ("texts" in edit) return toTextColumns(edit.texts);
  if ("file" in edit) return toFileColumns(edit.file);
  return { withdrawnAt: new Date(), withdrawnReason: edit.reason };
}

/** Changes a document from the version the caller saw; false when someone was faster or it was withdrawn. */
export async function updateDocument(
  tx: Transaction,
  { id, from, by }: Step,
  edit: Edit,
): Promise<boolean> {
  const { count } = await tx.document.updateMany({
    where: { id, version: from, withdrawnAt: null },
    data: { ...toEditColumns(edit), version: from + 1, updatedAt: new Date(), updatedBy: by },
  });
  return count === 1;
}
