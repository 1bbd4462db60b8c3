import type { FileRefusal } from "@/domain/evidence/file-refusals";
import { AppError } from "@/server/errors";
import { attachFile } from "@/server/evidence/file-commands";
import { readUpload } from "@/server/evidence/read-upload";
import {
  recordRefusedFile,
  storeUpload,
  type Upload,
  type UploadResult,
} from "@/server/evidence/uploads";
import type { Actor } from "@/server/http/actor";
import { handle } from "@/server/http/handle";
import { requireSameOrigin } from "@/server/http/same-origin";
import { requirePermission } from "@/server/auth/require";

const DOCUMENT_ID = /^doc_[0-9a-z]{20}$/;

/** Where the file goes; part of the address, so that it is known even of a body that is refused unread. */
type Target = { readonly document: string | null; readonly revises: string | null };

function readTarget(url: string): Target {
  const { searchParams } = new URL(url);
  const [document, revises] = [searchParams.get("document"), searchParams.get("revises")];
  for (const id of [document, revises])
    if (id !== null && !DOCUMENT_ID.test(id)) throw new AppError("bad_request", "no document id");
  return { document, revises };
}

function toAddress(path: string, values: Readonly<Record<string, string | null | undefined>>) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

function toRefused({ document, revises }: Target, { code, named, found }: FileRefusal): string {
  const path = document === null ? "/evidence/new" : `/evidence/${document}`;
  return toAddress(path, { revises, refused: code, named, found });
}

async function take(actor: Actor, target: Target, upload: Upload): Promise<string> {
  const { document, revises } = target;
  const result: UploadResult =
    document === null
      ? await storeUpload(actor, upload)
      : await attachFile(actor, { documentId: document, upload });
  if (!result.ok) {
    return result.code === "refused"
      ? toRefused(target, result.refusal)
      : toAddress(`/evidence/${result.documentId}`, { duplicate: "1" });
  }
  if (document !== null) return toAddress(`/evidence/${document}`, { stored: "1" });
  const { sha256, name } = result.file;
  return toAddress("/evidence/new", { revises, file: sha256, name });
}

/** Takes the file of a plain form and leads on to the page that says what became of it. */
export const POST = handle(async (request: Request) => {
  const actor = await requirePermission("evidence.edit");
  requireSameOrigin(request);
  const target = readTarget(request.url);
  const read = await readUpload(request);
  if (!read.ok && read.refusal.code === "tooLarge") await recordRefusedFile(actor, read.refusal);
  const address = read.ok
    ? await take(actor, target, read.upload)
    : toRefused(target, read.refusal);
  return new Response(null, {
    status: 303,
    headers: { Location: address, "Cache-Control": "no-store" },
  });
}, "browser");
