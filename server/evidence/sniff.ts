import "server-only";
import type { FileRefusal, FoundContent } from "@/domain/evidence/file-refusals";
import { type FileType, LARGEST_FILE } from "@/domain/evidence/file-types";
import { holdsMarkup, startsWith, toLatin } from "./bytes";
import { checkPdf } from "./check-pdf";
import { checkJpeg, checkPng, JPEG_START, PNG_START } from "./check-picture";
import { checkText, readUtf8, startsAsMarkup } from "./check-text";
import { checkWorkbook } from "./check-workbook";
import { readNamedType } from "./file-name";

const PDF_START = [0x25, 0x50, 0x44, 0x46, 0x2d] as const;
const ZIP_START = [0x50, 0x4b, 0x03, 0x04] as const;
const OFFICE_START = [0xd0, 0xcf, 0x11, 0xe0] as const;
const UTF16_STARTS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

export type Sniffed =
  | { readonly ok: true; readonly type: FileType }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** What the bytes are, whatever the name says. */
function identify(bytes: Uint8Array): FoundContent {
  if (startsWith(bytes, PDF_START)) return "pdf";
  if (startsWith(bytes, PNG_START)) return "png";
  if (startsWith(bytes, JPEG_START)) return "jpeg";
  if (startsWith(bytes, ZIP_START)) return "xlsx";
  if (startsWith(bytes, OFFICE_START)) return "office";
  if (startsAsMarkup(toLatin(bytes.subarray(0, 512)).replace(/^\u00EF\u00BB\u00BF/, "")))
    return "markup";
  if (UTF16_STARTS.some((start) => startsWith(bytes, start))) return "text";
  if (readUtf8(bytes) !== null) return "text";
  return holdsMarkup(bytes) ? "markup" : "unknown";
}

const isText = (type: FileType): boolean => type === "csv" || type === "txt";

function fits(named: FileType, found: FoundContent): boolean {
  return found === named || (isText(named) && (found === "text" || found === "unknown"));
}

/**
 * Tells the kind of a file from its content and refuses what is not plainly that kind and nothing else. The name only
 * has to agree; between the two kinds of text, which look alike, it decides.
 */
export async function sniffFile(name: string, bytes: Uint8Array): Promise<Sniffed> {
  const refuse = (refusal: FileRefusal): Sniffed => ({ ok: false, refusal });
  if (bytes.length === 0) return refuse({ code: "empty" });
  if (bytes.length > LARGEST_FILE) return refuse({ code: "tooLarge" });
  const found = identify(bytes);
  if (found === "markup") return refuse({ code: "markup" });
  const named = readNamedType(name);
  if (named === null) return refuse({ code: "ending" });
  if (!fits(named, found)) return refuse({ code: "mismatch", named, found });
  const fault = await checkContent(named, bytes);
  if (fault === null) return { ok: true, type: named };
  return refuse(
    fault === "notWorkbook" ? { code: "mismatch", named, found: "zip" } : { code: fault },
  );
}

function checkContent(type: FileType, bytes: Uint8Array) {
  switch (type) {
    case "pdf":
      return checkPdf(bytes);
    case "png":
      return checkPng(bytes);
    case "jpeg":
      return checkJpeg(bytes);
    case "xlsx":
      return checkWorkbook(bytes);
    case "csv":
    case "txt":
      return checkText(bytes);
  }
}
