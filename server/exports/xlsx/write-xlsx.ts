import writeExcelFile from "write-excel-file/node";
import type { Report, TableBlock } from "@/domain/report/tree";
import { toSheetRows, toWidths, withHeight } from "./sheet-cells";
import { type Sheet, toScoringSheets } from "./scoring-sheets";
import { tablesOf } from "./scoring-values";
import { keepResults } from "./sheet-results";

/** Longest sheet name the format allows, and the characters it forbids. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Writes a report as a workbook: one sheet per table, real numbers and days, live formulas for the scores. */
export async function writeXlsx(report: Report): Promise<Buffer> {
  const { sheets: special, tables } = toScoringSheets(report);
  const taken = new Set(special.map(({ name }) => name));
  const plain = tablesOf(report)
    .filter((table) => !tables.has(table.id) && table.rows.length > 0)
    .map((table) => toSheet(table, taken));
  const sheets = [...special, ...plain].map(({ rows, widths, ...rest }) => ({
    ...rest,
    widths,
    rows: rows.map((row) => withHeight(row, widths)),
  }));
  const written = sheets.map(({ name, rows, widths }) => ({
    data: rows,
    sheet: name,
    columns: widths,
    stickyRowsCount: 1,
  }));
  return writeExcelFile(written, { features: [keepResults(sheets)] }).toBuffer();
}

function toSheet(table: TableBlock, taken: Set<string>): Sheet {
  const name = nameOf(table, taken);
  taken.add(name);
  return { name, rows: toSheetRows(table), widths: toWidths(table) };
}

/** The caption up to its first comma; more of it where that is another sheet's name, and a number where nothing tells. */
function nameOf({ caption, id }: TableBlock, taken: ReadonlySet<string>): string {
  const [head = caption] = caption.split(/[,;(]/);
  const [short, long] = [head, caption.replace(/[,;()]/g, "")].map((text) =>
    shorten(text.replace(FORBIDDEN, " ").trim()),
  );
  const base = short || id;
  if (!taken.has(base)) return base;
  if (long && !taken.has(long)) return long;
  let name = base;
  for (let count = 2; taken.has(name); count += 1)
    name = `${base.slice(0, LONGEST_NAME - 3)} ${count}`;
  return name;
}

/** As many whole words as a sheet's name may hold. */
function shorten(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME + 1);
  const end = cut.lastIndexOf(" ");
  return cut.slice(0, end > 0 ? end : LONGEST_NAME).trim();
}
