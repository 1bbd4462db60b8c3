import "server-only";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import type { FileRefusalCode } from "@/domain/evidence/file-refusals";
import { toLatin } from "./bytes";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

const inflate = promisify(inflateRaw);

const TYPES = "[Content_Types].xml";
const MACROS =
  /(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData\.xml|macrosheets\/|dialogsheets\/|activeX\/|ctrlProps\/|embeddings\/)/i;
const LINKS = /(?:^|\/)(?:externalLinks\/|connections\.xml$|queryTables\/|webextensions\/)/i;

/** "notWorkbook" says that this is some other archive. */
export type WorkbookFault = FileRefusalCode | "notWorkbook";

/** Directory first, then each part, held to the size the directory names for it; nothing is kept of what is unpacked. */
export async function checkWorkbook(bytes: Uint8Array): Promise<WorkbookFault | null> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory.fault;
  const { entries } = directory;
  const names = entries.map(({ name }) => name);
  if (!names.includes(TYPES)) return "notWorkbook";
  if (names.some((name) => MACROS.test(name))) return "macros";
  if (names.some((name) => LINKS.test(name))) return "links";
  for (const entry of entries) {
    const content = await unpack(entry);
    if (content === null) return "archive";
    const fault = checkPart(entry.name, content);
    if (fault !== null) return fault;
  }
  return null;
}

async function unpack({ isDeflated, packed, unpacked }: ZipEntry): Promise<Uint8Array | null> {
  if (!isDeflated) return packed.length === unpacked ? packed : null;
  // Nought would lift the limit instead of setting it.
  const limit = { maxOutputLength: Math.max(1, unpacked) };
  const content = await inflate(packed, limit).catch(() => null);
  return content?.length === unpacked ? content : null;
}

function checkPart(name: string, content: Uint8Array): WorkbookFault | null {
  if (!/\.(?:xml|rels|vml)$/i.test(name)) return null;
  const text = toLatin(content);
  // A document type is where a reader of XML can be made to fetch files or to grow without end.
  if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) return "archive";
  if (name === TYPES) return checkTypes(text);
  return name.endsWith(".rels") && drawsOnOthers(text) ? "links" : null;
}

function checkTypes(text: string): WorkbookFault | null {
  if (/macroEnabled|vbaProject/i.test(text)) return "macros";
  return text.includes("spreadsheetml.sheet.main+xml") ? null : "notWorkbook";
}

/** A link for the reader to click is no dependence; everything else outside the file is. */
function drawsOnOthers(relations: string): boolean {
  const found = relations.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
  return found.some(
    (relation) =>
      /TargetMode\s*=\s*["']External["']/.test(relation) && !/\/hyperlink["']/.test(relation),
  );
}
