import "server-only";

/** One byte per character, so that positions in the text are positions in the bytes. */
export function toLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

export function startsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}

const LONGEST_ZIP_TAIL = 65_557;
const ZIP_TAIL = 22;

/**
 * True when some reader could take the end of these bytes for a ZIP archive, whatever stands before. Checked for every
 * kind that is no archive: a picture with an archive behind it is a picture to one program and an archive to the next.
 */
export function endsAsZip(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - LONGEST_ZIP_TAIL);
  for (let at = bytes.length - ZIP_TAIL; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + ZIP_TAIL + view.getUint16(at + 20, true) <= bytes.length) return true;
  }
  return false;
}

const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|object|embed|\?php)\b/i;
const SNIFFED_BY_BROWSERS = 1_445;

/** True when a browser that guesses could take these bytes for a page. */
export function holdsMarkup(bytes: Uint8Array): boolean {
  return MARKUP.test(toLatin(bytes.subarray(0, SNIFFED_BY_BROWSERS)));
}
