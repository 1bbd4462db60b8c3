import writeExcelFile from "write-excel-file/node";
import type { Report, TableBlock } from "@/domain/report/tree";
import { toSheetRows, toWidths } from "./sheet-cells";
import {
  type Sheet,
  tablesOf,
  toFindingsSheet,
  toLimitsSheet,
  toPillarsSheet,
  toResultSheet,
} from "./scoring-sheets";

/** Longest sheet name the format allows, and the characters it forbids. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Writes a report as a workbook: one sheet per table, real numbers and days, live formulas for the scores. */
export async function writeXlsx(report: Report): Promise<Buffer> {
  const findings = toFindingsSheet(report);
  const pillars = toPillarsSheet(report);
  const limits = toLimitsSheet(report);
  const special = [toResultSheet(report, pillars, limits), pillars, limits, findings].filter(
    (sheet) => sheet !== null,
  );
  const taken = new Set(special.map(({ name }) => name));
  const written = (table: TableBlock): boolean =>
    (pillars !== null && table.id === "pillars") ||
    (limits !== null && table.id === "limits") ||
    table.id.startsWith("findings-");
  const plain = tablesOf(report)
    .filter((table) => !written(table) && table.rows.length > 0)
    .map((table) => toSheet(table, taken));
  const sheets = [...special, ...plain].map(({ name, rows, widths }) => ({
    data: rows,
    sheet: name,
    columns: widths,
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBuffer();
}

function toSheet(table: TableBlock, taken: Set<string>): Sheet {
  const [short = table.caption] = table.caption.split(/[,;(]/);
  const base = short.replace(FORBIDDEN, " ").slice(0, LONGEST_NAME).trim() || table.id;
  let name = base;
  for (let count = 2; taken.has(name); count += 1) {
    name = `${base.slice(0, LONGEST_NAME - 3)} ${count}`;
  }
  taken.add(name);
  return { name, rows: toSheetRows(table), widths: toWidths(table) };
}
