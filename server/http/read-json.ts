import "server-only";
import { AppError } from "../errors";

const MEGABYTE = 1_048_576;
export const DEFAULT_LIMIT = 2 * MEGABYTE;

/** Reads a JSON body, stopping as soon as it is longer than `limit` bytes whatever its header says. */
export async function readJson(request: Request, { limit = DEFAULT_LIMIT } = {}): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) throw new AppError("unsupported_type");
  const text = await readText(request, limit);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AppError("bad_request", "body is not JSON");
  }
}

/** Reads a text body of at most `limit` bytes; bytes that are not UTF-8 are refused, never replaced. */
export async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw new AppError("too_large");
  if (request.body === null) return "";
  const reader = request.body.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decodeChunk(decoder);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new AppError("too_large");
    }
    text += decodeChunk(decoder, value);
  }
}

function decodeChunk(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new AppError("bad_request", "body is not UTF-8");
  }
}
