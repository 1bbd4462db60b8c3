/** The code points of a TrueType font, from the segment tables (format 4 and 12) of its character map. */
export function readCharacters(font: Buffer): ReadonlySet<number> {
  const cmap = findTable(font, "cmap");
  const codes = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) addSegments(font, table, codes);
    if (format === 12) addGroups(font, table, codes);
  }
  return codes;
}

function findTable(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

const LAST_CODE = 0xffff;

function addSegments(font: Buffer, table: number, codes: Set<number>): void {
  const doubled = font.readUInt16BE(table + 6);
  const ends = table + 14;
  for (let at = 0; at < doubled; at += 2) {
    const end = font.readUInt16BE(ends + at);
    const start = font.readUInt16BE(ends + doubled + 2 + at);
    for (let code = start; code <= end && code < LAST_CODE; code += 1) codes.add(code);
  }
}

function addGroups(font: Buffer, table: number, codes: Set<number>): void {
  for (let index = 0; index < font.readUInt32BE(table + 12); index += 1) {
    const group = table + 16 + index * 12;
    const end = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= end; code += 1) codes.add(code);
  }
}
