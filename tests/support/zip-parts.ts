import { inflateRawSync } from "node:zlib";
import { readZipDirectory } from "@/server/evidence/zip-directory";

/** The parts of a ZIP file as text, by name. */
export function partsOf(bytes: Buffer): ReadonlyMap<string, string> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) throw new Error(directory.fault);
  return new Map(
    directory.entries.map(({ name, isDeflated, packed }) => [
      name,
      Buffer.from(isDeflated ? inflateRawSync(packed) : packed).toString("utf8"),
    ]),
  );
}
