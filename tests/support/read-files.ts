import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** RFC 4180, strictly: the test must not forgive what a spreadsheet would not. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g);
  for (const [whole, quoted, plain, end] of cells) {
    if (whole === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

type ReadPdf = {
  readonly text: string;
  readonly pages: number;
  readonly outline: readonly string[];
};

/** Words in reading order with one space between them, and the titles of the bookmarks. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  const outline = ((await pdf.getOutline()) as { title: string }[] | null) ?? [];
  return {
    text: texts.join("\n").replace(/\s+/g, " "),
    pages: pdf.numPages,
    outline: outline.map(({ title }) => title),
  };
}
