import { stringify } from "csv-stringify/sync";
import type { Cell, Report } from "@/domain/report/tree";
import { VERDICT_LABELS } from "@/domain/report/words";

/**
 * The findings of a report as CSV for spreadsheets: byte order mark, CRLF, and text that would start a formula
 * defused with an apostrophe. Comparisons give one line per question and coin column.
 */
export function writeCsv(report: Report): Buffer {
  const tables = report.sections
    .filter(({ id }) => id.startsWith("findings-") || id.startsWith("questions-"))
    .flatMap(({ title, blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [{ title, table: block }] : [])),
    );
  const heads = tables[0]?.table.columns.map((column) => column.label || "Question") ?? [];
  const stamp = report.provenance.map(({ label }) => label);
  const values = report.provenance.map(({ value }) => value);
  const rows = tables.flatMap(({ title, table }) =>
    table.rows.map((row) => [title, ...row.map(toCsvText), ...values]),
  );
  const text = stringify([["Pillar", ...heads, ...stamp], ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "\r\n",
  });
  return Buffer.from(text, "utf8");
}

function toCsvText(cell: Cell): string {
  if (cell.kind === "verdict") return VERDICT_LABELS[cell.verdict];
  if (
    cell.kind === "number" ||
    cell.kind === "percent" ||
    cell.kind === "usd" ||
    cell.kind === "date"
  )
    return cell.value;
  return cell.kind === "link" ? cell.url : cell.text;
}
