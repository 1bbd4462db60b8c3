import "server-only";
import {
  FILE_TYPES,
  type FileType,
  findTypeByEnding,
  readEnding,
} from "@/domain/evidence/file-types";

const LONGEST_NAME = 120;
const ENDING = /\.[a-z0-9]{1,10}$/i;
/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name a file is kept and served under: no path, no control or direction characters, nothing a file system or a
 * header could read as more than a name. Direction characters go because they let "fdp.exe" read as "exe.pdf".
 */
export function toSafeName(raw: string): string {
  const last = raw.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*;%]/g, "_")
    .replace(/\s+/gu, " ")
    .replace(/[\s.]+$/u, "");
  const ending = ENDING.exec(plain)?.[0] ?? "";
  const stem = plain.slice(0, plain.length - ending.length).replace(/^[\s.]+|[\s.]+$/gu, "");
  const known = stem === "" ? "document" : DEVICE.test(stem) ? `_${stem}` : stem;
  const short = known.slice(0, LONGEST_NAME - ending.length).replace(/[\s.\p{Surrogate}]+$/u, "");
  return `${short}${ending.toLowerCase()}`;
}

/** The kind a name claims, or null. */
export function readNamedType(name: string): FileType | null {
  return findTypeByEnding(readEnding(name));
}

/** A header that makes every browser save the file under this name and never show it. */
export function toDisposition(name: string): string {
  const ascii = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7E]/g, "_")
    .replace(/["\\%;]/g, "_");
  const exact = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`;
}

export function mimeOf(type: FileType): string {
  return FILE_TYPES[type].mime;
}
