import type { Cell as SheetCell, Row } from "write-excel-file/node";
import type { Report, TableBlock } from "@/domain/report/tree";
import {
  type FindingValues,
  type LimitValues,
  type PillarValues,
  type Points,
  readFindings,
  readLimits,
  readPillars,
  scoreOf,
  tablesOf,
  toScore,
} from "./scoring-values";
import { formula, heading, toSheetCell, words } from "./sheet-cells";

export type Sheet = {
  readonly name: string;
  readonly rows: Row[];
  readonly widths: { width: number }[];
};

const FINDINGS = "Findings";
const PILLARS = "Pillars";
const LIMITS = "Limits";

/** The sheets that work the result out from the findings, and the ids of the tables they stand for. */
export function toScoringSheets(report: Report): { sheets: Sheet[]; tables: ReadonlySet<string> } {
  const tables = tablesOf(report);
  const isFindings = ({ id }: TableBlock) => id.startsWith("findings-");
  const findings = readFindings(report);
  const first = tables.find(isFindings);
  if (report.kind !== "profile" || first === undefined)
    return { sheets: [toResultSheet(report, [])], tables: new Set() };
  const pillarTable = tables.find(({ id }) => id === "pillars");
  const limitTable = tables.find(({ id }) => id === "limits");
  const pillars = pillarTable === undefined ? [] : readPillars(pillarTable, findings);
  const limits = limitTable === undefined ? [] : readLimits(limitTable);
  const sheets = [
    toResultSheet(report, toScoreRows(pillars, limits)),
    toPillarsSheet(pillars),
    ...(limitTable === undefined ? [] : [toLimitsSheet(limitTable, limits)]),
    toFindingsSheet(first, findings),
  ];
  const own = [...tables.filter(isFindings).map(({ id }) => id), "pillars", "limits"];
  return { sheets, tables: new Set(own) };
}

const FINDING_COLUMNS = [
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

/** All findings on one sheet, each with its points as formulas over verdict and weight. */
function toFindingsSheet({ columns }: TableBlock, findings: readonly FindingValues[]): Sheet {
  const places = FINDING_COLUMNS.map((id) => columns.findIndex((column) => column.id === id));
  const titles = places.map((place) => columns[place]?.label ?? "");
  const head = ["Pillar", ...titles, "Points proven", "Points possible", "Points at most"];
  const rows = findings.map(({ pillar, row, points }, index) => {
    const cells = places.map((place) => {
      const cell = row[place];
      return cell === undefined ? words("") : toSheetCell(cell);
    });
    return [words(pillar), ...cells, ...toPointCells(points, index + 2)];
  });
  const widths = [20, 36, 30, 14, 10, 8, 60, 36, 36, 40, 12, 12, 12].map((width) => ({ width }));
  return { name: FINDINGS, rows: [head.map(heading), ...rows], widths };
}

/** Columns of the sheet: A pillar, D verdict, F weight, K–M points. */
function toPointCells({ proven, possible, most }: Points, line: number): readonly SheetCell[] {
  const partly = `IF(D${line}="Partly met",1,0)`;
  return [
    formula(`=IF(D${line}="Met",2,${partly})*F${line}`, proven),
    formula(`=IF(OR(D${line}="Met",D${line}="Unknown"),2,${partly})*F${line}`, possible),
    formula(`=IF(D${line}="Not applicable",0,2)*F${line}`, most),
  ];
}

const PILLAR_COLUMNS = [
  "Pillar",
  "Weight (basis points)",
  "Points proven",
  "Points possible",
  "Points at most",
  "Share proven",
  "Share possible",
  "Weight applied",
  "Proven",
  "Possible",
];

/** Points per pillar summed from the findings, shares, and whole scores rounded down. */
function toPillarsSheet(pillars: readonly PillarValues[]): Sheet {
  const rows = pillars.map((pillar, index) => toPillarRow(pillar, index + 2));
  const widths = [24, ...Array<number>(9).fill(14)].map((width) => ({ width }));
  return { name: PILLARS, rows: [PILLAR_COLUMNS.map(heading), ...rows], widths };
}

const NOTHING_APPLIES = "nothing applies";

function toPillarRow({ label, weight, points, share, applied }: PillarValues, line: number): Row {
  const sum = (column: string, result: number): SheetCell =>
    formula(`=SUMIFS(${FINDINGS}!${column}:${column},${FINDINGS}!A:A,A${line})`, result);
  const part = (column: string, result: number): SheetCell =>
    formula(`=IF(E${line}=0,0,${column}${line}/E${line})`, result, "0.000000");
  const score = (column: string, result: number): SheetCell =>
    formula(
      `=IF(E${line}=0,"${NOTHING_APPLIES}",INT(ROUND(100*${column}${line},9)))`,
      points.most === 0 ? NOTHING_APPLIES : toScore(result),
    );
  return [
    toSheetCell(label),
    toSheetCell(weight),
    sum("K", points.proven),
    sum("L", points.possible),
    sum("M", points.most),
    part("C", share.proven),
    part("D", share.possible),
    formula(`=IF(E${line}=0,0,B${line})`, applied),
    score("F", share.proven),
    score("G", share.possible),
  ];
}

/** Gates and caps with the score each holds the low and the high end at. */
function toLimitsSheet({ columns }: TableBlock, limits: readonly LimitValues[]): Sheet {
  const titles = columns.map((column) => column.label);
  const rows = limits.map(({ row, low, high }, index) => {
    const line = index + 2;
    return [
      ...row.map(toSheetCell),
      formula(`=IF(E${line}="does not apply",100,D${line})`, low),
      formula(`=IF(OR(E${line}="binding",E${line}="applies"),D${line},100)`, high),
    ];
  });
  return {
    name: LIMITS,
    rows: [[...titles, "Low end at most", "High end at most"].map(heading), ...rows],
    widths: [8, 36, 20, 12, 24, 60, 60, 14, 14].map((width) => ({ width })),
  };
}

/** The first sheet: the result recomputed from the other sheets, then the words and the provenance. */
function toResultSheet(report: Report, scores: readonly Row[]): Sheet {
  const rows: Row[] = [
    [heading(report.title), heading("")],
    [words(report.subtitle), words("")],
    ...scores,
  ];
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

/** Rows 3 to 6 of the first sheet. */
function toScoreRows(pillars: readonly PillarValues[], limits: readonly LimitValues[]): Row[] {
  const last = pillars.length + 1;
  const weights = `${PILLARS}!H2:H${last}`;
  const mean = (column: string): string =>
    `=IF(SUM(${weights})=0,0,INT(ROUND(100*SUMPRODUCT(${weights},${PILLARS}!${column}2:${column}${last})/SUM(${weights}),9)))`;
  const held = (line: number, column: string): string =>
    `=MIN(B${line},${LIMITS}!${column}2:${column}${limits.length + 1})`;
  const [proven, possible] = [scoreOf(pillars, "proven"), scoreOf(pillars, "possible")];
  const low = Math.min(proven, ...limits.map((limit) => limit.low));
  const high = Math.min(possible, ...limits.map((limit) => limit.high));
  return [
    [words("Proven before gates and caps (0–100, higher is better)"), formula(mean("F"), proven)],
    [
      words("Possible before gates and caps (0–100, higher is better)"),
      formula(mean("G"), possible),
    ],
    [words("Proven (0–100, higher is better)"), formula(held(3, "H"), low)],
    [words("Possible (0–100, higher is better)"), formula(held(4, "I"), high)],
  ];
}
