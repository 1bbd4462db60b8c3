import "server-only";
import type { FileRefusalCode } from "@/domain/evidence/file-refusals";
import { endsAsZip, holdsMarkup, startsWith, toLatin } from "./bytes";

export const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
export const JPEG_START = [0xff, 0xd8, 0xff] as const;

/** Where the picture ends, or null where it is broken. */
function findPngEnd(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at: number = PNG_START.length;
  let hasData = false;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = toLatin(bytes.subarray(at + 4, at + 8));
    if ((at === PNG_START.length) !== (type === "IHDR")) return null;
    const next = at + 12 + length;
    if (next > bytes.length) return null;
    if (type === "IDAT") hasData = true;
    if (type === "IEND") return hasData && length === 0 ? next : null;
    at = next;
  }
  return null;
}

export function checkPng(bytes: Uint8Array): FileRefusalCode | null {
  const end = findPngEnd(bytes);
  if (end === null) return "damaged";
  if (end !== bytes.length || endsAsZip(bytes) || holdsMarkup(bytes)) return "mixed";
  return null;
}

/** Markers without a length of their own. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The place of the next marker in coded picture data, where FF 00 and restart marks belong to the data. */
function findMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isBare(next)) return at;
  }
  return -1;
}

/** Where the data of a marker with a length ends; for the start of a scan that is the next marker behind its data. */
function skipSegment(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return -1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const after = at + 2 + view.getUint16(at + 2);
  return bytes[at + 1] === 0xda ? findMarker(bytes, after) : after;
}

function findJpegEnd(bytes: Uint8Array, start: number): number | null {
  let at = start + 2;
  let hasFrame = false;
  while (at >= 0 && at + 2 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0) return null;
    if (marker === 0xd9) return hasFrame ? at + 2 : null;
    if (isFrame(marker)) hasFrame = true;
    if (marker === 0xff) at += 1;
    else at = isBare(marker) ? at + 2 : skipSegment(bytes, at);
  }
  return null;
}

/** Telephones write a second, smaller picture behind the first; anything else behind it is refused. */
export function checkJpeg(bytes: Uint8Array): FileRefusalCode | null {
  let end = findJpegEnd(bytes, 0);
  while (end !== null && startsWith(bytes, JPEG_START, end)) end = findJpegEnd(bytes, end);
  if (end === null) return "damaged";
  const hasTail = bytes.subarray(end).some((byte) => byte !== 0);
  return hasTail || endsAsZip(bytes) || holdsMarkup(bytes) ? "mixed" : null;
}
