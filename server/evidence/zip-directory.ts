import "server-only";
import { readUtf8 } from "./check-text";
import { toLatin } from "./bytes";

export const MOST_ENTRIES = 200;
export const MOST_UNPACKED = 50 * 1_048_576;
export const MOST_RATIO = 100;

const TAIL_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const TAIL_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** Behind the data of a part that was written as a stream stand its sum and sizes once more. */
const DESCRIPTOR_SIZES: readonly number[] = [0, 12, 16, 20, 24];
const ENCRYPTED = 0x0001;
const STREAMED = 0x0008;

export type ZipEntry = {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: Uint8Array;
  /** As the directory says; whoever unpacks holds it to that. */
  readonly unpacked: number;
};

export type ZipFault = "damaged" | "archive" | "locked" | "mixed";
export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly fault: ZipFault };

type Listed = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly unpacked: number;
  readonly offset: number;
};

const fail = (fault: ZipFault): ZipDirectory => ({ ok: false, fault });

/**
 * Reads the directory of an archive before anything is unpacked. Strict on purpose: the directory must account for
 * every byte of the file, so that no two programs can see different parts in it.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = bytes.length - TAIL_SIZE;
  if (tail < 0) return fail("damaged");
  if (view.getUint32(tail, true) !== TAIL_MARK) {
    return fail(toLatin(bytes.subarray(-65_557)).includes("PK\u0005\u0006") ? "mixed" : "damaged");
  }
  const count = view.getUint16(tail + 10, true);
  const size = view.getUint32(tail + 12, true);
  const start = view.getUint32(tail + 16, true);
  if (count > MOST_ENTRIES) return fail("archive");
  if (start + size !== tail || view.getUint16(tail + 20, true) !== 0) return fail("mixed");
  const listed = listEntries(bytes, { start, end: tail, count });
  return listed === null ? fail("damaged") : checkListed(bytes, listed, start);
}

function listEntries(
  bytes: Uint8Array,
  { start, end, count }: { start: number; end: number; count: number },
): readonly Listed[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Listed[] = [];
  let at = start;
  while (at < end) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_MARK) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    const name = readUtf8(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    if (name === null) return null;
    entries.push({
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries.length === count ? entries : null;
}

function isPlainName(name: string): boolean {
  return (
    name !== "" &&
    !/^\/|^[a-z]:|\\|[\u0000-\u001F]/i.test(name) &&
    !name.split("/").some((part) => part === ".." || part === ".")
  );
}

function checkListed(bytes: Uint8Array, listed: readonly Listed[], end: number): ZipDirectory {
  const names = new Set(listed.map(({ name }) => name.toLowerCase()));
  if (names.size !== listed.length || !listed.every(({ name }) => isPlainName(name)))
    return fail("damaged");
  if (listed.some(({ flags }) => (flags & ENCRYPTED) !== 0)) return fail("locked");
  const total = listed.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > MOST_UNPACKED || total > bytes.length * MOST_RATIO) return fail("archive");
  return placeEntries(bytes, listed, end);
}

/** The parts stand one behind the other from the first byte to the directory, each under the name the directory gives. */
function placeEntries(bytes: Uint8Array, listed: readonly Listed[], end: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = 0;
  let gaps: readonly number[] = [0];
  for (const entry of listed.toSorted((one, other) => one.offset - other.offset)) {
    const { name, offset, method, packedSize, unpacked } = entry;
    if (!gaps.includes(offset - at)) return fail("mixed");
    if (offset + LOCAL_SIZE > end || view.getUint32(offset, true) !== LOCAL_MARK)
      return fail("damaged");
    const nameEnd = offset + LOCAL_SIZE + view.getUint16(offset + 26, true);
    const data = nameEnd + view.getUint16(offset + 28, true);
    if (data + packedSize > end || ![0, 8].includes(method)) return fail("damaged");
    if (readUtf8(bytes.subarray(offset + LOCAL_SIZE, nameEnd)) !== name) return fail("mixed");
    const packed = bytes.subarray(data, data + packedSize);
    entries.push({ name, isDeflated: method === 8, packed, unpacked });
    at = data + packedSize;
    gaps = (entry.flags & STREAMED) === 0 ? [0] : DESCRIPTOR_SIZES;
  }
  return gaps.includes(end - at) ? { ok: true, entries } : fail("mixed");
}
