import { crc32, deflateRawSync, deflateSync } from "node:zlib";

const utf8 = new TextEncoder();

export const toBytes = (text: string): Uint8Array => utf8.encode(text);
export const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));

/** A PDF of one empty page; the text makes it unlike any other. */
export function makePdf(text = "evidence"): Uint8Array {
  return toBytes(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n% ${text}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`,
  );
}

function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const body = join(toBytes(type), data);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

export function makePng(): Uint8Array {
  const head = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return join(
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", head),
    pngChunk("IDAT", deflateSync(new Uint8Array([0, 0]))),
    pngChunk("IEND", new Uint8Array()),
  );
}

/** The frame of a JPEG: enough markers and coded data for its structure to be followed. */
export function makeJpeg(): Uint8Array {
  return new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x4a, 0x46],
    ...[0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x01, 0x00, 0x01, 0x01, 0x01, 0x11, 0x00],
    ...[0xff, 0xda, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3f, 0x00],
    ...[0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9],
  ]);
}

export type ZipPart = {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the directory claims instead of the truth. */
  readonly claimed?: number;
  readonly flags?: number;
  readonly localName?: string;
};

type Packed = { readonly part: ZipPart; readonly data: Uint8Array; readonly size: number };

function writeHead(mark: number, { part, data, size }: Packed, name: string): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(part.flags ?? 0, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(data.length, 14);
  head.writeUInt32LE(part.claimed ?? size, 18);
  head.writeUInt16LE(utf8.encode(name).length, 22);
  const marked = Buffer.alloc(4);
  marked.writeUInt32LE(mark);
  return Buffer.concat([marked, head]);
}

export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = typeof part.content === "string" ? toBytes(part.content) : part.content;
    const packed = { part, data: new Uint8Array(deflateRawSync(content)), size: content.length };
    const local = part.localName ?? part.name;
    const file = join(writeHead(0x04034b50, packed, local), toBytes(local), packed.data);
    const head = writeHead(0x02014b50, packed, part.name);
    // The directory says twice which version of the format it needs, the part itself once.
    const entry = Buffer.concat([
      head.subarray(0, 4),
      Buffer.alloc(2),
      head.subarray(4),
      Buffer.alloc(14),
    ]);
    entry.writeUInt32LE(offset, 42);
    files.push(file);
    directory.push(join(entry, toBytes(part.name)));
    offset += file.length;
  }
  const list = join(...directory);
  const tail = Buffer.alloc(22);
  tail.writeUInt32LE(0x06054b50, 0);
  tail.writeUInt16LE(parts.length, 8);
  tail.writeUInt16LE(parts.length, 10);
  tail.writeUInt32LE(list.length, 12);
  tail.writeUInt32LE(offset, 16);
  return join(...files, list, tail);
}

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

export const WORKBOOK_PARTS: readonly ZipPart[] = [
  { name: "[Content_Types].xml", content: CONTENT_TYPES },
  { name: "xl/workbook.xml", content: "<workbook/>" },
];

export const makeWorkbook = (...more: readonly ZipPart[]): Uint8Array =>
  makeZip([...WORKBOOK_PARTS, ...more]);
