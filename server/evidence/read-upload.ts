import "server-only";
import type { FileRefusal } from "@/domain/evidence/file-refusals";
import { LARGEST_FILE } from "@/domain/evidence/file-types";
import type { Upload } from "./uploads";

/** What a form adds around its file: names of fields, borders, short texts. */
const FORM_BYTES = 65_536;

export type ReadUpload =
  | { readonly ok: true; readonly upload: Upload }
  | { readonly ok: false; readonly refusal: FileRefusal };

class TooLarge extends Error {}

/** Lets through as many bytes as a form with the largest file may have, and breaks off at the next one. */
function limitBytes(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  let seen = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > LARGEST_FILE + FORM_BYTES) controller.error(new TooLarge());
      else controller.enqueue(chunk);
    },
  });
  return body.pipeThrough(counter);
}

function causes(error: unknown): readonly unknown[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [error];
}

const refuse = (code: "tooLarge" | "unreadable" | "none"): ReadUpload => ({
  ok: false,
  refusal: { code },
});

/** Reads the form of an upload: refused by its announced length before a byte is read, and by its true length after. */
export async function readUpload(request: Request): Promise<ReadUpload> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > LARGEST_FILE + FORM_BYTES) return refuse("tooLarge");
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null || !type.toLowerCase().startsWith("multipart/form-data"))
    return refuse("unreadable");
  const body = new Response(limitBytes(request.body), { headers: { "content-type": type } });
  try {
    return await toUpload(await body.formData());
  } catch (error) {
    return refuse(
      causes(error).some((each) => each instanceof TooLarge) ? "tooLarge" : "unreadable",
    );
  }
}

async function toUpload(form: FormData): Promise<ReadUpload> {
  const file = form.get("file");
  // A form without a chosen file sends an empty one without a name.
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) return refuse("none");
  return { ok: true, upload: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
}
