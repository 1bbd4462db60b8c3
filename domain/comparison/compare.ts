import type { Criterion, Verdict } from "../checklist/criterion";
import type { FactView } from "../derivation/fact-view";
import { describeFinding, type FactLine } from "../explain/fact-lines";
import type { Finding } from "../checklist/finding";
import { ownGetter } from "../own-getter";
import type { Assessment } from "../scoring/assessment";

/** One assessed coin with the view its findings were read from. */
export type Assessed = {
  readonly assessment: Assessment;
  readonly view: FactView;
  /** Number of the published revision; null or absent for a profile that was never stored or is a draft. */
  readonly revision?: number | null;
};

export type ComparisonCell = {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly facts: readonly FactLine[];
};

/** One question asked of every coin. */
export type ComparisonRow = {
  readonly criterion: Criterion;
  readonly cells: readonly ComparisonCell[];
  /** True when not all verdicts are the same. */
  readonly differs: boolean;
};

export type Comparison = {
  readonly coins: readonly Assessment[];
  /** Short names of the columns: the symbol, with revision and day where a symbol stands twice. */
  readonly labels: readonly string[];
  readonly revisions: readonly (number | null)[];
  readonly views: readonly FactView[];
  readonly rows: readonly ComparisonRow[];
};

export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 6;

/**
 * Lays the same questions side by side, each with every coin's own facts and sources. Throws RangeError unless two
 * to six assessments of one ruleset are given: mixing rulesets would compare different questions.
 */
export function compare(assessed: readonly Assessed[], criteria: readonly Criterion[]): Comparison {
  if (assessed.length < LEAST_COMPARED || assessed.length > MOST_COMPARED) {
    throw new RangeError(`a comparison takes ${LEAST_COMPARED} to ${MOST_COMPARED} coins`);
  }
  const hashes = new Set(assessed.map(({ assessment }) => assessment.ruleset.hash));
  if (hashes.size > 1) throw new RangeError("a comparison takes assessments of one ruleset");
  const indexed = assessed.map(({ assessment, view }) => ({
    view,
    findings: new Map(assessment.findings.map((finding) => [finding.id, finding])),
  }));
  const rows = criteria.flatMap((criterion) => {
    const cells = indexed.map(({ view, findings }) => toCell(view, findings.get(criterion.id)));
    if (cells.every((cell) => cell === null)) return [];
    const filled = cells.map((cell) => cell ?? NOT_IN_FORCE);
    const differs = new Set(filled.map((cell) => cell.verdict)).size > 1;
    return [{ criterion, cells: filled, differs }];
  });
  return {
    coins: assessed.map(({ assessment }) => assessment),
    labels: assessed.map((each) => toLabel(each, assessed)),
    revisions: assessed.map(({ revision }) => revision ?? null),
    views: assessed.map(({ view }) => view),
    rows,
  };
}

const NOT_IN_FORCE: ComparisonCell = {
  verdict: "not_applicable",
  reason: "The criterion is not in force on this coin's assessment date.",
  facts: [],
};

function toLabel({ assessment, revision }: Assessed, all: readonly Assessed[]): string {
  const { symbol } = assessment.coin;
  const same = all.filter((each) => each.assessment.coin.symbol === symbol);
  if (same.length === 1) return symbol;
  return revision === null || revision === undefined
    ? `${symbol}, ${assessment.profileAsOf}`
    : `${symbol}, revision ${revision}`;
}

function toCell(view: FactView, finding: Finding | undefined): ComparisonCell | null {
  if (finding === undefined) return null;
  return new Cell(view, finding);
}

/** A cell whose facts are worded when somebody opens it: on the page few of several hundred are. */
class Cell implements ComparisonCell {
  readonly verdict: Verdict;
  readonly reason: string;
  declare readonly facts: readonly FactLine[];
  readonly #view: FactView;
  readonly #finding: Finding;
  #lines: readonly FactLine[] | null = null;

  constructor(view: FactView, finding: Finding) {
    this.verdict = finding.verdict;
    this.reason = finding.reason;
    this.#view = view;
    this.#finding = finding;
    Object.defineProperty(this, "facts", FACTS);
  }

  static read(cell: Cell): readonly FactLine[] {
    cell.#lines ??= describeFinding(cell.#view, cell.#finding);
    return cell.#lines;
  }
}

const FACTS = ownGetter((cell: Cell) => Cell.read(cell));
