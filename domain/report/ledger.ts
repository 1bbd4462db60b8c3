import type { Checklist } from "../checklist/checklist";
import { sayForce, STANDINGS } from "../regime/force";
import { REGIME_STATES, type RegimeResult } from "../regime/judge-regime";
import type { RegimeOutcome } from "../regime/outcomes";
import type { Regime } from "../regime/regime";
import { PARTS, type Rule, VERIFICATIONS } from "../regime/rule";
import type { Mode } from "../regime/truth";
import type { Assessment } from "../scoring/assessment";
import { type AnalysisLine, listAnalysisLines } from "./analysis-lines";
import * as cell from "./cells";
import { FINDING_COLUMNS, toFindingRow } from "./finding-sections";
import { listRemarks, type Remark, type ReviewOfReport } from "./review-section";
import type { Cell, Column, Section } from "./tree";

/** Everything a report judges as one rectangular table, for files that hold nothing else. */
export type Ledger = {
  readonly columns: readonly Column[];
  /** A cell for each column, under the pillar or part the line belongs to. */
  readonly lines: readonly { readonly group: string; readonly cells: readonly Cell[] }[];
};

export const MODES: Readonly<Record<Mode, string>> = {
  perimeter: "What binds it",
  benchmark: "Benchmark",
};

const RULE_COLUMNS: readonly Column[] = [
  cell.words("checklist", "Checklist"),
  cell.words("mode", "Mode"),
  cell.words("result", "Result of the regime"),
  cell.words("standing", "Standing on the day"),
  cell.words("force", "Force"),
  cell.words("from", "Applies from"),
  cell.words("until", "Applies until"),
  cell.words("text", "How far the text was checked"),
];

const NONE = cell.text("");

export type LedgerInput = {
  readonly assessment: Assessment;
  readonly checklist: Checklist;
  readonly regimes: readonly RegimeOutcome[];
  /** Of the assessment the file was asked for; absent where nobody put a name to it. */
  readonly review?: ReviewOfReport;
  /** Of the report the file stands for. */
  readonly sections: readonly Section[];
};

/**
 * Every finding on one coin: the backing checklist, then each rule of each regime in both modes, what people judged and
 * what the issuer said; last what the report works out beyond them.
 */
export function buildLedger(input: LedgerInput): Ledger {
  const { assessment, checklist, regimes, review } = input;
  const criteria = new Map(checklist.criteria.map((criterion) => [criterion.id, criterion]));
  const backing = checklist.pillars.flatMap(({ id, label }) =>
    assessment.findings
      .filter(({ pillar }) => pillar === id)
      .map((finding) => ({
        group: label,
        cells: [
          ...toFindingRow(finding, criteria.get(finding.id)),
          cell.text(checklist.title),
          ...RULE_COLUMNS.slice(1).map(() => NONE),
        ],
      })),
  );
  const rules = regimes.flatMap(({ regime, perimeter, benchmark }) =>
    [perimeter, benchmark].flatMap((result) => toRuleLines(regime, result)),
  );
  const remarks = review === undefined ? [] : listRemarks(review).map(toRemarkLine);
  return {
    columns: [...FINDING_COLUMNS, ...RULE_COLUMNS],
    lines: [
      ...backing,
      ...rules,
      ...remarks,
      ...listAnalysisLines(input.sections).map(toAnalysisLine),
    ],
  };
}

function toAnalysisLine({ group, table, title, text }: AnalysisLine) {
  return toWordLine(group, { id: table, title, text, kind: group });
}

function toRemarkLine({ group, ...words }: Remark) {
  return toWordLine(group, words);
}

type Words = {
  readonly id: string;
  readonly title: string;
  readonly verdict?: Remark["verdict"];
  readonly text: string;
  readonly evidence?: string;
  readonly kind: string;
};

/** A line that is no finding of a rule: words under a name. */
function toWordLine(group: string, words: Words): Ledger["lines"][number] {
  const { id, title, verdict = null, text, evidence = "", kind } = words;
  return {
    group,
    cells: [
      cell.text(id),
      cell.text(title),
      verdict === null ? NONE : cell.verdict(verdict),
      NONE,
      NONE,
      cell.text(text),
      cell.text(evidence),
      NONE,
      NONE,
      cell.text(kind),
      ...RULE_COLUMNS.slice(1).map(() => NONE),
    ],
  };
}

function toRuleLines(regime: Regime, result: RegimeResult): Ledger["lines"] {
  return regime.rules.flatMap((rule, index) => {
    const finding = result.findings[index];
    if (finding === undefined) return [];
    return [
      {
        group: PARTS[rule.part],
        cells: [
          cell.text(rule.id),
          cell.text(rule.title),
          cell.verdict(finding.verdict),
          cell.text(rule.severity),
          NONE,
          cell.text(finding.reason),
          cell.text(rule.evidenceWanted),
          NONE,
          cell.text(rule.citation),
          cell.text(regime.name),
          cell.text(MODES[result.mode]),
          cell.text(REGIME_STATES[result.state]),
          cell.text(STANDINGS[finding.standing]),
          cell.text(sayForce(rule.force)),
          toDay(rule.force.from),
          toDay(rule.force.until),
          cell.text(toChecked(rule)),
        ],
      },
    ];
  });
}

function toDay(day: string | null): Cell {
  return day === null ? NONE : cell.date(day);
}

function toChecked({ verification, doubt }: Rule): string {
  return doubt === undefined
    ? VERIFICATIONS[verification]
    : `${VERIFICATIONS[verification]}. ${doubt}`;
}
