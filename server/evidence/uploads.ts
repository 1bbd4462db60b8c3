import "server-only";
import { createHash } from "node:crypto";
import type { FileRefusal } from "@/domain/evidence/file-refusals";
import { recordAttempt } from "../audit/refused-attempts";
import { type Actor, authorise } from "../auth/authorise";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { findByFile, type StoredFile } from "./documents.repository";
import { toSafeName } from "./file-name";
import { readContent, removeUnclaimed, storeContent } from "./files.repository";
import { scanFile } from "./scan";
import { sniffFile } from "./sniff";

export type Upload = { readonly name: string; readonly bytes: Uint8Array };

export type UploadResult =
  | { readonly ok: true; readonly file: StoredFile }
  | { readonly ok: false; readonly code: "refused"; readonly refusal: FileRefusal }
  /** The library has this very file. */
  | { readonly ok: false; readonly code: "duplicate"; readonly documentId: string };

const KEPT_UNCLAIMED_MS = 86_400_000;

/** Writes down that a file was refused for what it is: its name and content are not kept. */
export async function recordRefusedFile(by: Actor, { code }: FileRefusal): Promise<void> {
  await authorise(by, "evidence.edit");
  const kind = code === "tooLarge" ? "size" : "file";
  await recordAttempt({ by, requestId: by.requestId, kind, why: code, at: "/api/evidence" });
}

async function refuseFile(by: Actor, refusal: FileRefusal): Promise<UploadResult> {
  await recordRefusedFile(by, refusal);
  return { ok: false, code: "refused", refusal };
}

/** Everything that has to be known about a file before it is stored: its kind, its hash, that it is new and clean. */
export async function checkUpload({ name, bytes }: Upload, by: Actor): Promise<UploadResult> {
  const safe = toSafeName(name);
  const sniffed = await sniffFile(safe, bytes);
  if (!sniffed.ok) return refuseFile(by, sniffed.refusal);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const known = await findByFile(getDatabase(), sha256);
  if (known !== null) return { ok: false, code: "duplicate", documentId: known.id };
  const { state } = await scanFile(bytes);
  if (state === "refused") return refuseFile(by, { code: "scanRefused" });
  if (state === "unavailable")
    return { ok: false, code: "refused", refusal: { code: "scanUnavailable" } };
  return { ok: true, file: { sha256, name: safe, type: sniffed.type, bytes: bytes.length } };
}

/** Takes a file that a document is to be made of; without one it is cleared away after a day. */
export async function storeUpload(actor: Actor, upload: Upload): Promise<UploadResult> {
  await authorise(actor, "evidence.edit");
  const checked = await checkUpload(upload, actor);
  if (!checked.ok) return checked;
  await withTransaction(async (tx) => {
    await removeUnclaimed(tx, new Date(Date.now() - KEPT_UNCLAIMED_MS));
    await storeContent(tx, checked.file.sha256, upload.bytes);
  });
  return checked;
}

/** What was uploaded under this hash, told anew from its content; null when it is not there (any more). */
export async function findUpload(sha256: string, name: string): Promise<StoredFile | null> {
  await requirePermission("evidence.edit");
  const bytes = await readContent(getDatabase(), sha256);
  if (bytes === null) return null;
  const safe = toSafeName(name);
  const sniffed = await sniffFile(safe, bytes);
  return sniffed.ok ? { sha256, name: safe, type: sniffed.type, bytes: bytes.length } : null;
}
