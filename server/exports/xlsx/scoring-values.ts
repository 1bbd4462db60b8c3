import type { Cell, Report, TableBlock } from "@/domain/report/tree";

/** What the workbook's formulas give, worked out the same way, for programs that show files without calculating. */
export type Points = { readonly proven: number; readonly possible: number; readonly most: number };

export type FindingValues = {
  readonly pillar: string;
  readonly row: readonly Cell[];
  readonly points: Points;
};

export type PillarValues = {
  readonly label: Cell;
  readonly weight: Cell;
  readonly points: Points;
  readonly share: { readonly proven: number; readonly possible: number };
  /** Weight that counts: none where nothing of the pillar applies. */
  readonly applied: number;
};

export type LimitValues = {
  readonly row: readonly Cell[];
  readonly low: number;
  readonly high: number;
};

const TOP = 100;
const DIGITS = 1e9;

export function tablesOf(report: Report): readonly TableBlock[] {
  return report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
}

function numberOf(cell: Cell | undefined): number {
  return cell?.kind === "number" ? Number(cell.value) : 0;
}

function textOf(cell: Cell | undefined): string {
  return cell?.kind === "text" ? cell.text : "";
}

/** A whole score from a share: rounded down, after the binary noise of the share is rounded away. */
export function toScore(share: number): number {
  return Math.floor(Math.round(TOP * share * DIGITS) / DIGITS);
}

export function readFindings(report: Report): readonly FindingValues[] {
  const sections = report.sections.filter(({ id }) => id.startsWith("findings-"));
  return sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table"
        ? block.rows.map((row) => ({ pillar: title, row, points: pointsOf(row, block) }))
        : [],
    ),
  );
}

function pointsOf(row: readonly Cell[], { columns }: TableBlock): Points {
  const cellOf = (id: string): Cell | undefined => row[columns.findIndex((each) => each.id === id)];
  const cell = cellOf("verdict");
  const verdict = cell?.kind === "verdict" ? cell.verdict : "not_applicable";
  const weight = numberOf(cellOf("weight"));
  const earned = verdict === "met" ? 2 : verdict === "partly_met" ? 1 : 0;
  return {
    proven: earned * weight,
    possible: (verdict === "unknown" ? 2 : earned) * weight,
    most: (verdict === "not_applicable" ? 0 : 2) * weight,
  };
}

export function readPillars(
  table: TableBlock,
  findings: readonly FindingValues[],
): readonly PillarValues[] {
  return table.rows.flatMap(([label, weight]) => {
    if (label === undefined || weight === undefined) return [];
    const own = findings.filter(({ pillar }) => pillar === textOf(label));
    const sum = (key: keyof Points) => own.reduce((total, { points }) => total + points[key], 0);
    const points = { proven: sum("proven"), possible: sum("possible"), most: sum("most") };
    const share = (part: number) => (points.most === 0 ? 0 : part / points.most);
    return {
      label,
      weight,
      points,
      share: { proven: share(points.proven), possible: share(points.possible) },
      applied: points.most === 0 ? 0 : numberOf(weight),
    };
  });
}

const HOLDS_FOR_SURE: ReadonlySet<string> = new Set(["binding", "applies"]);

export function readLimits({ columns, rows }: TableBlock): readonly LimitValues[] {
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  return rows.map((row) => {
    const top = numberOf(row[at("top")]);
    const status = textOf(row[at("status")]);
    return {
      row,
      low: status === "does not apply" ? TOP : top,
      high: HOLDS_FOR_SURE.has(status) ? top : TOP,
    };
  });
}

/** Weighted mean of the pillars as a whole score; zero where nothing applies. */
export function scoreOf(pillars: readonly PillarValues[], end: "proven" | "possible"): number {
  const weight = pillars.reduce((total, { applied }) => total + applied, 0);
  const sum = pillars.reduce((total, { applied, share }) => total + applied * share[end], 0);
  return weight === 0 ? 0 : toScore(sum / weight);
}
