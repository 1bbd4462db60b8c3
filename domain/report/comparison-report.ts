import type { Checklist } from "../checklist/checklist";
import type { Comparison, ComparisonRow } from "../comparison/compare";
import type { Robustness } from "../explain/robustness";
import type { Assessment } from "../scoring/assessment";
import { type Policy, TIER_LABELS } from "../scoring/policy";
import * as cell from "./cells";
import { compareTable } from "./compared-table";
import { type ComparedRuns, toComparedRuns, toRobustness } from "./comparison-analysis";
import { toComparedSources, toFactSections } from "./comparison-facts";
import { type ComparedRegimes, toComparedRegimes } from "./comparison-regimes";
import { type ComparedApprovals, sayApproval, toApprovals } from "./comparison-standing";
import { toNotCovered, toStem } from "./profile-report";
import { DIRECTION, STATEMENTS } from "./statements";
import type { Cell, Report, Section, TableBlock } from "./tree";
import {
  bandSentence,
  bandText,
  ceilingsOf,
  CONFIDENCE_LABELS,
  headlineOf,
  tierText,
  toBandFigure,
  USE_CASE_LABELS,
} from "./words";

export type ComparisonReportInput = {
  readonly comparison: Comparison;
  readonly checklist: Checklist;
  readonly policy: Policy;
  /** Leave out questions, facts and gates on which all coins have the same answer. */
  readonly differencesOnly: boolean;
  readonly profileHashes: readonly string[];
  readonly regimes: ComparedRegimes;
  readonly analysis: ComparisonAnalysis;
  /** Of each coin, in their order. */
  readonly approvals: ComparedApprovals;
};

/** What a comparison works out beyond the assessments, once for every format. */
export type ComparisonAnalysis = {
  readonly robustness: Robustness;
  readonly runs: ComparedRuns;
};

/** The report on two to six coins side by side. */
export function buildComparisonReport(input: ComparisonReportInput): Report {
  const { comparison, checklist, policy, differencesOnly } = input;
  const symbols = comparison.coins.map(({ coin }) => coin.symbol);
  const labels = heads(comparison);
  const days = [...new Set(comparison.coins.map(({ asOf }) => asOf))].sort();
  const latest = days.at(-1) ?? "";
  return {
    kind: "comparison",
    title: `Comparison: ${symbols.join(", ")}`,
    subtitle:
      days.length === 1
        ? `Assessments of the backing as of ${latest}`
        : `Assessments of the backing, each as of its own day (${days.join(", ")})`,
    asOf: latest,
    stem: toStem(["compare", ...symbols], latest),
    headline: comparison.coins.flatMap(({ result }, index) => headlineOf(result, labels[index])),
    provenance: toProvenance(input),
    statements: STATEMENTS,
    sections: [
      toResults(comparison, policy),
      toApprovals(comparison, { heads: labels, approvals: input.approvals }),
      toPillarTable(comparison),
      toCapTable(comparison),
      toUseCaseTable(comparison),
      toRobustness(input.analysis.robustness, comparison.labels),
      toComparedRuns(input.analysis.runs, labels),
      ...toFactSections(comparison, { heads: labels, differencesOnly }),
      toComparedRegimes(input.regimes, { heads: labels, differencesOnly }),
      ...checklist.pillars.map((pillar) => toQuestions(input, pillar.id, pillar.label)),
      toComparedSources(comparison),
      toNotCovered(),
    ],
  };
}

function heads({ coins, labels }: Comparison): readonly string[] {
  return coins.map(({ coin, asOf }, index) => `${labels[index] ?? coin.symbol}, ${asOf}`);
}

function toProvenance(input: ComparisonReportInput): Report["provenance"] {
  const { comparison, profileHashes, approvals } = input;
  const [first] = comparison.coins;
  return [
    ...comparison.coins.map((coin, index) => ({
      label: `${coin.coin.symbol}, as of ${coin.asOf}`,
      value: [
        coin.coin.issuer ?? "no legal issuer identified",
        describeRevision(comparison.revisions[index] ?? null),
        `facts of ${coin.profileAsOf}`,
        sayApproval(approvals[index] ?? null),
        `profile SHA-256 ${profileHashes[index] ?? "not computed"}`,
      ].join("; "),
    })),
    {
      label: "Ruleset",
      value: first === undefined ? "none" : `${first.ruleset.version} (${first.ruleset.hash})`,
    },
    {
      label: "Policy",
      value: first === undefined ? "none" : `${first.policy.id} ${first.policy.version}`,
    },
  ];
}

function describeRevision(revision: number | null): string {
  return revision === null ? "not published" : `revision ${revision}`;
}

function toResults(comparison: Comparison, policy: Policy): Section {
  const { coins } = comparison;
  const labels = heads(comparison);
  const line = (label: string, pick: (coin: Assessment) => Cell): readonly Cell[] => [
    cell.text(label),
    ...coins.map(pick),
  ];
  return {
    id: "result",
    title: "Results side by side",
    blocks: [
      {
        kind: "figure",
        id: "bands",
        title: `Proven–possible bands, ${DIRECTION}`,
        description: coins
          .map(({ coin, result }) => `${coin.symbol}: ${bandSentence(result, policy)}`)
          .join(" "),
        figure: {
          type: "bands",
          bands: coins.map(({ result }, index) =>
            toBandFigure(labels[index] ?? "", result, policy),
          ),
        },
      },
      table("results", `Result and coverage, ${DIRECTION}`, labels, [
        line("Tier", ({ result }) => cell.text(tierText(result))),
        line("Proven", ({ result }) => cell.whole(result.proven)),
        line("Possible", ({ result }) => cell.whole(result.possible)),
        line("Before gates and caps", ({ result }) => cell.text(bandText(result.uncapped))),
        line("Ceiling that holds", ({ result }) => toCeiling(ceilingsOf(result).certain)),
        line("Ceiling on the low end", ({ result }) => toCeiling(ceilingsOf(result).low)),
        line("Known share of applicable weight", ({ coverage }) =>
          cell.text(`${coverage.known} %`),
        ),
        line("Evidence strength after ageing (0–100)", ({ coverage }) =>
          cell.whole(coverage.strength),
        ),
        line("Known facts with a citation", ({ coverage }) => cell.text(`${coverage.cited} %`)),
        line("Confidence", ({ coverage }) => cell.text(CONFIDENCE_LABELS[coverage.confidence])),
      ]),
    ],
  };
}

function toCeiling(tier: keyof typeof TIER_LABELS | null): Cell {
  return tier === null ? cell.text("none") : cell.text(`at most ${TIER_LABELS[tier]}`);
}

function toPillarTable(comparison: Comparison): Section {
  const { coins } = comparison;
  const rows = (coins[0]?.pillars ?? []).map((pillar): readonly Cell[] => [
    cell.text(pillar.label),
    ...coins.map(({ pillars }) => {
      const band = pillars.find((each) => each.id === pillar.id)?.band ?? null;
      return band === null ? cell.missing("nothing applies") : cell.text(bandText(band));
    }),
  ]);
  return {
    id: "pillars",
    title: "Pillars",
    blocks: [table("pillars", `Proven–possible by pillar, ${DIRECTION}`, heads(comparison), rows)],
  };
}

function toCapTable(comparison: Comparison): Section {
  const { coins } = comparison;
  const limits = coins.map(({ result }) => [...result.gates, ...result.caps]);
  const rows = (limits[0] ?? []).map((limit): readonly Cell[] => [
    cell.text(limit.title),
    ...limits.map((each) => {
      const own = each.find(({ id }) => id === limit.id);
      return own === undefined
        ? cell.missing("not in force")
        : cell.text(`${STATUS[own.status]}. ${own.reason}`);
    }),
  ]);
  return {
    id: "limits",
    title: "Gates and caps",
    blocks: [table("limits", "State of each gate and cap", heads(comparison), rows)],
  };
}

const STATUS = {
  binding: "Binds",
  applies: "Applies",
  unknown: "Not known",
  clear: "Clear",
} as const;

function toUseCaseTable(comparison: Comparison): Section {
  const { coins } = comparison;
  const rows = (coins[0]?.useCases ?? []).map((useCase): readonly Cell[] => [
    cell.text(useCase.title),
    ...coins.map(({ useCases }) => {
      const own = useCases.find(({ id }) => id === useCase.id);
      if (own === undefined) return cell.missing("not judged");
      return cell.text(
        [`${USE_CASE_LABELS[own.verdict]}.`, ...own.reasons, ...own.conditions].join(" "),
      );
    }),
  ]);
  return {
    id: "use-cases",
    title: "Use cases",
    blocks: [table("use-cases", "Fit by situation", heads(comparison), rows)],
  };
}

function toQuestions(input: ComparisonReportInput, pillar: string, label: string): Section {
  const { comparison, differencesOnly } = input;
  const all = comparison.rows.filter((row) => row.criterion.pillar === pillar);
  const shown = differencesOnly ? all.filter((row) => row.differs) : all;
  const left = all.length - shown.length;
  const rows = shown.flatMap(toQuestionRows);
  const note =
    left > 0 ? `${left} questions with the same verdict for every coin are left out.` : null;
  return {
    id: `questions-${pillar}`,
    title: label,
    blocks: [{ ...table(`questions-${pillar}`, label, heads(comparison), rows), note }],
  };
}

/** A line of verdicts, then a line of each coin's own reason. */
function toQuestionRows(row: ComparisonRow): readonly (readonly Cell[])[] {
  return [
    [cell.strong(row.criterion.title), ...row.cells.map((each) => cell.verdict(each.verdict))],
    [cell.text(row.criterion.question), ...row.cells.map((each) => cell.text(each.reason))],
  ];
}

/** `compareTable` with its names and rows as one call has them. */
function table(
  id: string,
  caption: string,
  ...[labels, rows]: [readonly string[], readonly (readonly Cell[])[]]
): TableBlock {
  return compareTable(id, caption, { heads: labels, rows });
}
