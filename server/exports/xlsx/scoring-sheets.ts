import type { Cell as SheetCell, Row } from "write-excel-file/node";
import type { Cell, Report, TableBlock } from "@/domain/report/tree";
import { formula, heading, toSheetCell, words } from "./sheet-cells";

export type Sheet = {
  readonly name: string;
  readonly rows: Row[];
  readonly widths: { width: number }[];
};

const FINDINGS = "Findings";
const PILLARS = "Pillars";
const LIMITS = "Limits";

export function tablesOf(report: Report): readonly TableBlock[] {
  return report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
}

/** All findings on one sheet, each with its points as formulas over verdict and weight. */
export function toFindingsSheet(report: Report): Sheet | null {
  const sections = report.sections.filter(({ id }) => id.startsWith("findings-"));
  const first = sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === "table");
  if (first === undefined) return null;
  const index = new Map(first.columns.map((column, position) => [column.id, position]));
  const order = [
    "id",
    "criterion",
    "verdict",
    "severity",
    "weight",
    "reason",
    "settles",
    "remedy",
    "cites",
  ];
  const titles = order.map((id) => first.columns.find((column) => column.id === id)?.label ?? id);
  const rows: Row[] = [
    ["Pillar", ...titles, "Points proven", "Points possible", "Points at most"].map(heading),
  ];
  for (const { title, blocks } of sections) {
    for (const block of blocks) {
      if (block.kind !== "table") continue;
      for (const row of block.rows)
        rows.push(toFindingRow(title, pick(row, order, index), rows.length + 1));
    }
  }
  const widths = [20, 36, 30, 14, 10, 8, 60, 36, 36, 40, 12, 12, 12].map((width) => ({ width }));
  return { name: FINDINGS, rows, widths };
}

function pick(
  row: readonly Cell[],
  ids: readonly string[],
  index: ReadonlyMap<string, number>,
): SheetCell[] {
  return ids.map((id) => {
    const cell = row[index.get(id) ?? -1];
    return cell === undefined ? words("") : toSheetCell(cell);
  });
}

/** Columns: A pillar, D verdict, F weight, K–M points. */
function toFindingRow(pillar: string, cells: SheetCell[], line: number): Row {
  const proven = `=IF(D${line}="Met",2,IF(D${line}="Partly met",1,0))*F${line}`;
  const possible = `=IF(OR(D${line}="Met",D${line}="Unknown"),2,IF(D${line}="Partly met",1,0))*F${line}`;
  const most = `=IF(D${line}="Not applicable",0,2)*F${line}`;
  return [words(pillar), ...cells, formula(proven), formula(possible), formula(most)];
}

/** Points per pillar summed from the findings, shares, and whole scores rounded down. */
export function toPillarsSheet(report: Report): Sheet | null {
  const table = tablesOf(report).find(({ id }) => id === "pillars");
  if (table === undefined || report.kind !== "profile") return null;
  const heads = [
    "Pillar",
    "Weight (basis points)",
    "Points proven",
    "Points possible",
    "Points at most",
  ];
  const tail = ["Share proven", "Share possible", "Weight applied", "Proven", "Possible"];
  const rows: Row[] = [[...heads, ...tail].map(heading)];
  for (const [label, weight] of table.rows) {
    if (label === undefined || weight === undefined) continue;
    const line = rows.length + 1;
    const points = (column: string): SheetCell =>
      formula(`=SUMIFS(${FINDINGS}!${column}:${column},${FINDINGS}!A:A,A${line})`);
    const share = (column: string): SheetCell =>
      formula(`=IF(E${line}=0,0,${column}${line}/E${line})`, "0.000000");
    const score = (column: string): SheetCell =>
      formula(`=IF(E${line}=0,"nothing applies",INT(ROUND(100*${column}${line},9)))`);
    rows.push([
      toSheetCell(label),
      toSheetCell(weight),
      ...["K", "L", "M"].map(points),
      share("C"),
      share("D"),
      formula(`=IF(E${line}=0,0,B${line})`),
      score("F"),
      score("G"),
    ]);
  }
  return {
    name: PILLARS,
    rows,
    widths: [24, ...Array<number>(9).fill(14)].map((width) => ({ width })),
  };
}

/** Gates and caps with the score each holds the low and the high end at. */
export function toLimitsSheet(report: Report): Sheet | null {
  const table = tablesOf(report).find(({ id }) => id === "limits");
  if (table === undefined || report.kind !== "profile") return null;
  const rows: Row[] = [
    [...table.columns.map((column) => column.label), "Low end at most", "High end at most"].map(
      heading,
    ),
  ];
  for (const row of table.rows) {
    const line = rows.length + 1;
    rows.push([
      ...row.map(toSheetCell),
      formula(`=IF(E${line}="does not apply",100,D${line})`),
      formula(`=IF(OR(E${line}="binding",E${line}="applies"),D${line},100)`),
    ]);
  }
  return {
    name: LIMITS,
    rows,
    widths: [8, 36, 20, 12, 24, 60, 60, 14, 14].map((width) => ({ width })),
  };
}

/** The first sheet: the result recomputed from the other sheets, then the words and the provenance. */
export function toResultSheet(report: Report, pillars: Sheet | null, limits: Sheet | null): Sheet {
  const rows: Row[] = [
    [heading(report.title), heading("")],
    [words(report.subtitle), words("")],
  ];
  if (pillars !== null && limits !== null)
    rows.push(...toScoreRows(pillars.rows.length, limits.rows.length));
  const summary = report.sections.find(({ id }) => id === "result");
  for (const block of summary?.blocks ?? []) {
    if (block.kind === "pairs") {
      for (const { label, cell } of block.pairs) rows.push([words(label), toSheetCell(cell)]);
    }
  }
  rows.push([heading("Provenance"), heading("")]);
  for (const { label, value } of report.provenance) rows.push([words(label), words(value)]);
  for (const statement of report.statements) rows.push([words("Note"), words(statement)]);
  rows.push(...toItemRows(report));
  return { name: "Result", rows, widths: [{ width: 44 }, { width: 90 }] };
}

/** What the report does not cover. */
function toItemRows(report: Report): Row[] {
  return report.sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "items" ? block.items.map((item) => [words(title), words(item)]) : [],
    ),
  );
}

function toScoreRows(pillarEnd: number, limitEnd: number): Row[] {
  const weights = `${PILLARS}!H2:H${pillarEnd}`;
  const mean = (column: string): string =>
    `=INT(ROUND(100*SUMPRODUCT(${weights},${PILLARS}!${column}2:${column}${pillarEnd})/SUM(${weights}),9))`;
  return [
    [words("Proven before gates and caps (0–100, higher is better)"), formula(mean("F"))],
    [words("Possible before gates and caps (0–100, higher is better)"), formula(mean("G"))],
    [words("Proven (0–100, higher is better)"), formula(`=MIN(B3,${LIMITS}!H2:H${limitEnd})`)],
    [words("Possible (0–100, higher is better)"), formula(`=MIN(B4,${LIMITS}!I2:I${limitEnd})`)],
  ];
}
