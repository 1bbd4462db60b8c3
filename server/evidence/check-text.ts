import "server-only";
import type { FileRefusalCode } from "@/domain/evidence/file-refusals";

/** Every control character but tab, line feed, form feed and carriage return. */
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/;
/** Readers of PDF look this far for its head. */
const PDF_HEAD = 1_024;

/** The text of the bytes, or null where they are not UTF-8. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** True for text that begins as HTML, SVG, XML or a template does. */
export function startsAsMarkup(text: string): boolean {
  return /^[\s\u0000]*<(?:[a-z!?/])/i.test(text);
}

export function checkText(bytes: Uint8Array): FileRefusalCode | null {
  const text = readUtf8(bytes);
  if (text === null) return "encoding";
  if (startsAsMarkup(text)) return "markup";
  if (CONTROLS.test(text)) return "controls";
  return text.slice(0, PDF_HEAD).includes("%PDF-") ? "mixed" : null;
}
