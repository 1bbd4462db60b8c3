import type { Checklist } from "../checklist/checklist";
import type { Comparison } from "../comparison/compare";
import { REGIME_STATES, type RegimeResult } from "../regime/judge-regime";
import type { RegimeOutcome } from "../regime/outcomes";
import type { Mode } from "../regime/truth";
import { type AnalysisLine, listAnalysisLines, sayCell } from "./analysis-lines";
import * as cell from "./cells";
import { type Ledger, MODES } from "./ledger";
import { sayGates } from "./regime-sections";
import type { Cell, Section } from "./tree";

export type ComparedLedgerInput = {
  readonly comparison: Comparison;
  readonly checklist: Checklist;
  /** Leave out lines on which all coins have the same answer. */
  readonly differencesOnly: boolean;
  /** Every regime in both modes, coin by coin. */
  readonly regimes: readonly (readonly RegimeOutcome[])[];
  /** Of the report the file stands for. */
  readonly sections: readonly Section[];
};

/** Two to six coins side by side: each question with verdict and reason, each regime with state and gates. */
export function buildComparedLedger(input: ComparedLedgerInput): Ledger {
  const { comparison, regimes } = input;
  const coins = comparison.coins.flatMap(({ coin, asOf }, index) => {
    const name = `${comparison.labels[index] ?? coin.symbol}, ${asOf}`;
    return [cell.words("verdict", `${name}: verdict`), cell.words("reason", `${name}: reason`)];
  });
  const [first = []] = regimes;
  return {
    columns: [
      cell.words("criterion", "Criterion"),
      cell.words("question", "Question"),
      ...coins,
      cell.words("id", "Id"),
      cell.words("checklist", "Checklist"),
      cell.words("mode", "Mode"),
    ],
    lines: [
      ...toQuestionLines(input),
      ...first.flatMap((outcome, index) =>
        toRegimeLines(
          outcome,
          regimes.flatMap((each) => each[index] ?? []),
          input.differencesOnly,
        ),
      ),
      ...listAnalysisLines(input.sections).map((line) => toAnalysisLine(line, coins.length)),
    ],
  };
}

/** Tables with a column per coin; others say what they say in one text. */
const BY_COIN = /^(approvals|compared-runs-.+)$/;

function toAnalysisLine({ group, table, title, text, cells }: AnalysisLine, width: number) {
  const isByCoin = BY_COIN.test(table);
  const own = cells.flatMap((each) => [cell.text(""), cell.text(sayCell(each))]);
  const blank = Array.from({ length: width }, () => cell.text(""));
  return {
    group,
    cells: [
      cell.text(title),
      cell.text(isByCoin ? "" : text),
      ...(isByCoin ? own : blank),
      ...[table, group, ""].map(cell.text),
    ],
  };
}

function toQuestionLines(input: ComparedLedgerInput): Ledger["lines"] {
  const { comparison, checklist, differencesOnly } = input;
  return checklist.pillars.flatMap(({ id, label }) =>
    comparison.rows
      .filter(({ criterion, differs }) => criterion.pillar === id && (differs || !differencesOnly))
      .map(({ criterion, cells }) => ({
        group: label,
        cells: [
          cell.text(criterion.title),
          cell.text(criterion.question),
          ...cells.flatMap(({ verdict, reason }) => [cell.verdict(verdict), cell.text(reason)]),
          cell.text(criterion.id),
          cell.text(checklist.title),
          cell.text(""),
        ],
      })),
  );
}

const QUESTIONS: Readonly<Record<Mode, string>> = {
  perimeter: "How does the coin stand against what binds its issuer on the day?",
  benchmark: "How would the coin stand if it sought the permission?",
};

function toRegimeLines(
  { regime }: RegimeOutcome,
  outcomes: readonly RegimeOutcome[],
  differencesOnly: boolean,
): Ledger["lines"] {
  return (["perimeter", "benchmark"] as const).flatMap((mode) => {
    const results = outcomes.map((each) => each[mode]);
    const isSame = new Set(results.map((each) => `${each.state} ${sayOwnGates(each)}`)).size < 2;
    if (differencesOnly && isSame) return [];
    return [
      {
        group: "Regimes",
        cells: [
          cell.text(regime.name),
          cell.text(QUESTIONS[mode]),
          ...results.flatMap(toStateCells),
          cell.text(regime.id),
          cell.text(regime.name),
          cell.text(MODES[mode]),
        ],
      },
    ];
  });
}

function toStateCells(result: RegimeResult): readonly Cell[] {
  return [
    cell.text(REGIME_STATES[result.state]),
    cell.text(`${result.reason} ${sayOwnGates(result)}`.trim()),
  ];
}

/** Nothing where the regime does not apply. */
function sayOwnGates(result: RegimeResult): string {
  return result.state === "does_not_apply" ? "" : sayGates(result);
}
