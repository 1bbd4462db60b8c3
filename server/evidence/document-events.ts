import "server-only";
import type { Subject } from "../audit/events";
import type { Transaction } from "../db/client";
import { AppError } from "../errors";
import { type DocumentRecord, findDocument, type StoredFile } from "./documents.repository";

/** A document as the subject of an event, under its title at that time. */
export function subjectOf({ id, title }: { id: string; title: string }): Subject {
  return { kind: "document", id, label: title };
}

export function toEventFile({ name, sha256, bytes }: StoredFile) {
  return { name, sha256, bytes };
}

export async function requireDocument(tx: Transaction, id: string): Promise<DocumentRecord> {
  const document = await findDocument(tx, id);
  if (document === null) throw new AppError("not_found", `no document ${id}`);
  return document;
}
