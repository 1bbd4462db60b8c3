/** The kinds of file the library takes, with the endings a name may have. */
export const FILE_TYPES = {
  pdf: { mime: "application/pdf", label: "PDF", endings: ["pdf"] },
  png: { mime: "image/png", label: "PNG picture", endings: ["png"] },
  jpeg: { mime: "image/jpeg", label: "JPEG picture", endings: ["jpg", "jpeg"] },
  xlsx: {
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    label: "XLSX workbook",
    endings: ["xlsx"],
  },
  csv: { mime: "text/csv", label: "CSV table", endings: ["csv"] },
  txt: { mime: "text/plain", label: "plain text", endings: ["txt"] },
} as const satisfies Readonly<
  Record<string, { mime: string; label: string; endings: readonly string[] }>
>;

export type FileType = keyof typeof FILE_TYPES;
export const FILE_TYPE_IDS = Object.keys(FILE_TYPES) as readonly FileType[];

/** 20 MB, a megabyte being 1,048,576 bytes. */
export const LARGEST_FILE = 20 * 1_048_576;

/** What a file input offers to choose from. */
export const ACCEPTED_ENDINGS = FILE_TYPE_IDS.flatMap((id) =>
  FILE_TYPES[id].endings.map((ending) => `.${ending}`),
).join(",");

/** The text after the last dot of a name, in small letters; empty where there is none. */
export function readEnding(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

/** The kind that names with this ending claim to be, or null for an ending that is not taken. */
export function findTypeByEnding(ending: string): FileType | null {
  return (
    FILE_TYPE_IDS.find((id) => (FILE_TYPES[id].endings as readonly string[]).includes(ending)) ??
    null
  );
}

export function findTypeByMime(mime: string): FileType | null {
  return FILE_TYPE_IDS.find((id) => FILE_TYPES[id].mime === mime) ?? null;
}
