import "server-only";
import type { Transaction } from "../db/client";

const CHUNK_BYTES = 1_048_576;

/** Bytes travel as text: as bytes they take the embedded database nine times as long. */
function toText(part: Uint8Array): string {
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("base64");
}

/** Keeps the content under its hash; content that is there already is only marked as wanted again. */
export async function storeContent(
  tx: Transaction,
  sha256: string,
  bytes: Uint8Array,
): Promise<void> {
  const { count } = await tx.documentChunk.updateMany({
    where: { sha256 },
    data: { storedAt: new Date() },
  });
  if (count > 0) return;
  for (let index = 0; index * CHUNK_BYTES < bytes.length; index += 1) {
    const part = bytes.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES);
    await tx.$executeRaw`
      INSERT INTO document_chunk (sha256, chunk_index, bytes)
      VALUES (${sha256}, ${index}, decode(${toText(part)}, 'base64'))`;
  }
}

/** Keeps the content from being cleared away until the transaction ends; false when it is not there. */
export async function holdContent(tx: Transaction, sha256: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT chunk_index FROM document_chunk WHERE sha256 = ${sha256} FOR SHARE`;
  return rows.length > 0;
}

/** One part of the content, a megabyte at most; null behind the last. */
export async function readPart(
  tx: Transaction,
  sha256: string,
  index: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [row] = await tx.$queryRaw<{ text: string }[]>`
    SELECT encode(bytes, 'base64') AS text FROM document_chunk
    WHERE sha256 = ${sha256} AND chunk_index = ${index}`;
  return row === undefined ? null : new Uint8Array(Buffer.from(row.text, "base64"));
}

/** The whole content; null when it is not there. */
export async function readContent(tx: Transaction, sha256: string): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = await readPart(tx, sha256, parts.length);
    if (part === null) return parts.length === 0 ? null : Buffer.concat(parts);
    parts.push(part);
  }
}

/** Clears away what was uploaded before that moment and made into no document. */
export async function removeUnclaimed(tx: Transaction, before: Date): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM document_chunk k WHERE stored_at < ${before}
      AND NOT EXISTS (SELECT 1 FROM document d WHERE d.file_sha256 = k.sha256)`;
}
