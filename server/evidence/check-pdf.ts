import "server-only";
import type { FileRefusalCode } from "@/domain/evidence/file-refusals";
import { endsAsZip, holdsMarkup, toLatin } from "./bytes";

const HEAD = /^%PDF-[12]\.\d/;
const END = "%%EOF";
const LONGEST_TAIL = 2_048;

/** Head and end of a PDF as its standard wants them, and nothing in front or behind. */
export function checkPdf(bytes: Uint8Array): FileRefusalCode | null {
  if (!HEAD.test(toLatin(bytes.subarray(0, 16)))) return "damaged";
  const text = toLatin(bytes.subarray(-LONGEST_TAIL));
  const end = text.lastIndexOf(END);
  if (end < 0) return endsAsZip(bytes) ? "mixed" : "damaged";
  const tail = text.slice(end + END.length);
  return /[^\s\u0000]/.test(tail) || endsAsZip(bytes) || holdsMarkup(bytes) ? "mixed" : null;
}
