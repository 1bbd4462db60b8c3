import { stringify } from "csv-stringify/sync";
import type { Cell, Report } from "@/domain/report/tree";
import { VERDICT_LABELS } from "@/domain/report/words";

/**
 * The findings of a report as CSV for spreadsheets: byte order mark, CRLF, and text that would start a formula
 * defused with an apostrophe. One line per criterion; a comparison has two columns per coin, verdict and reason.
 */
export function writeCsv(report: Report): Buffer {
  const tables = report.sections
    .filter(({ id }) => id.startsWith("findings-") || id.startsWith("questions-"))
    .flatMap(({ title, blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [{ title, table: block }] : [])),
    );
  const compared = report.kind === "comparison";
  const columns = tables[0]?.table.columns.map(({ label }) => label) ?? [];
  const heads = compared
    ? [
        "Criterion",
        "Question",
        ...columns.slice(1).flatMap((coin) => [`${coin}: verdict`, `${coin}: reason`]),
      ]
    : columns;
  const stamps = [...report.headline, ...report.provenance];
  const stamp = stamps.map(({ label }) => label);
  const values = stamps.map(({ value }) => value);
  const lines = tables.flatMap(({ title, table }) => {
    const rows = table.rows.map((row) => row.map(toCsvText));
    return (compared ? joinPairs(rows) : rows).map((row) => [title, ...row, ...values]);
  });
  const notes = [...report.statements, ...itemsOf(report)].join(" ");
  const noted = lines.map((line, index) => [...line, index === 0 ? notes : ""]);
  const text = stringify([["Pillar", ...heads, ...stamp, "Notes"], ...noted], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "\r\n",
  });
  return Buffer.from(text, "utf8");
}

/** What the report does not cover. */
function itemsOf(report: Report): readonly string[] {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "items" ? block.items : [])),
  );
}

/** On a page a question takes two rows, verdicts above reasons; here they stand beside each other. */
function joinPairs(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.flatMap((verdicts, index) => {
    const reasons = rows[index + 1];
    if (index % 2 !== 0 || reasons === undefined) return [];
    return [verdicts.flatMap((verdict, column) => [verdict, reasons[column] ?? ""])];
  });
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
