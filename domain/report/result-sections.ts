import type { Criterion } from "../checklist/criterion";
import { findDrops, findLifts, type Lever, listContributions } from "../explain/contributions";
import type { Assessment } from "../scoring/assessment";
import { type Policy, TIER_LABELS } from "../scoring/policy";
import { topOf } from "../scoring/tiers";
import * as cell from "./cells";
import { toPoints } from "./explain-sections";
import { DIRECTION } from "./statements";
import { type Block, CAP_STATUS_LABELS, type Cell, type Section, type TableBlock } from "./tree";
import { bandSentence, bandText, CONFIDENCE_LABELS, tierText, toBandFigure } from "./words";

export type ReportInput = {
  readonly assessment: Assessment;
  readonly criteria: readonly Criterion[];
  readonly policy: Policy;
};

const MOST_LEVERS = 8;

/** The first page: result, coverage, what holds it down and what could change it. */
export function toSummary(input: ReportInput): Section {
  const { assessment, policy } = input;
  const { result, coverage, coin } = assessment;
  return {
    id: "result",
    title: "Result",
    blocks: [
      {
        kind: "figure",
        id: "band",
        title: `Result of ${coin.symbol}, ${DIRECTION}`,
        description: bandSentence(result, policy),
        figure: { type: "bands", bands: [toBandFigure(coin.symbol, result, policy)] },
      },
      {
        kind: "pairs",
        pairs: [
          { label: "Tier", cell: cell.text(tierText(result)) },
          { label: `Proven–possible (${DIRECTION})`, cell: cell.text(bandText(result)) },
          { label: "Before gates and caps", cell: cell.text(bandText(result.uncapped)) },
          { label: "Known share of applicable weight", cell: cell.text(`${coverage.known} %`) },
          { label: "Known facts with a citation", cell: cell.text(`${coverage.cited} %`) },
          { label: "Evidence strength after ageing (0–100)", cell: cell.whole(coverage.strength) },
          { label: "Confidence", cell: cell.text(CONFIDENCE_LABELS[coverage.confidence]) },
        ],
      },
      { kind: "text", text: `Confidence rule: ${coverage.rule}.` },
    ],
  };
}

/** Result per pillar with its exact parts, so that the total can be recomputed. */
export function toPillars({ assessment, policy }: ReportInput): Section {
  const rows = assessment.pillars.map((pillar): readonly Cell[] => [
    cell.text(pillar.label),
    cell.whole(pillar.weight),
    ...(pillar.band === null
      ? [cell.missing("nothing applies"), cell.missing("nothing applies")]
      : [cell.whole(pillar.band.proven), cell.whole(pillar.band.possible)]),
    cell.whole(pillar.counts.met),
    cell.whole(pillar.counts.partly_met),
    cell.whole(pillar.counts.not_met),
    cell.whole(pillar.counts.unknown),
    cell.whole(pillar.counts.not_applicable),
  ]);
  const table: TableBlock = {
    kind: "table",
    id: "pillars",
    caption: `Pillars, ${DIRECTION}; weight in basis points`,
    columns: [
      cell.words("pillar", "Pillar", 3),
      cell.figures("weight", "Weight"),
      cell.figures("proven", "Proven"),
      cell.figures("possible", "Possible"),
      cell.figures("met", "Met"),
      cell.figures("partly", "Partly"),
      cell.figures("notMet", "Not met"),
      cell.figures("unknown", "Unknown"),
      cell.figures("notApplicable", "N/A"),
    ],
    rows,
    note: null,
  };
  const bands = assessment.pillars.flatMap(({ label, band }) =>
    band === null ? [] : [{ label, ...band }],
  );
  const figure: Block = {
    kind: "figure",
    id: "pillar-bands",
    title: `Proven and possible by pillar, ${DIRECTION}`,
    description: bands.map((each) => `${each.label} ${bandText(each)}`).join("; "),
    figure: { type: "pillars", pillars: bands, floors: policy.tierFloors },
  };
  return { id: "pillars", title: "Pillars", blocks: bands.length > 0 ? [figure, table] : [table] };
}

/** Every gate and cap with its state: which one binds, which is not known. */
export function toLimits({ assessment, policy }: ReportInput): Section {
  const { gates, caps } = assessment.result;
  const rows = [
    ...gates.map((gate) => ({ ...gate, type: "Gate", basis: "Gate criterion of the checklist" })),
    ...caps.map((cap) => ({ ...cap, type: "Cap" })),
  ].map((each): readonly Cell[] => [
    cell.text(each.type),
    cell.text(each.title),
    cell.text(`at most ${TIER_LABELS[each.ceiling]}`),
    cell.whole(topOf(each.ceiling, policy)),
    cell.text(CAP_STATUS_LABELS[each.status]),
    cell.text(each.reason),
    cell.text(each.basis),
  ]);
  return {
    id: "limits",
    title: "Gates and caps",
    blocks: [
      {
        kind: "table",
        id: "limits",
        caption: "Gates and caps, with the ceiling each sets on the tier",
        columns: [
          cell.words("type", "Type", 1),
          cell.words("title", "Gate or cap", 3),
          cell.words("ceiling", "Ceiling", 2),
          cell.figures("top", "Highest score", 1),
          cell.words("status", "Status", 2),
          cell.words("reason", "Reason", 5),
          cell.words("basis", "Basis", 4),
        ],
        rows,
        note: "A ceiling whose condition is not known limits the proven end only.",
      },
    ],
  };
}

/** What would lift the result and what could drop it, in score points before caps. */
export function toLevers({ assessment, criteria, policy }: ReportInput): Section {
  const contributions = listContributions(assessment, criteria, policy);
  const lifts = findLifts(contributions).slice(0, MOST_LEVERS);
  const drops = findDrops(contributions).slice(0, MOST_LEVERS);
  return {
    id: "levers",
    title: "What would lift this, and what could drop it",
    blocks: [
      toLeverTable("lifts", "Criteria with the most to gain (score points before caps)", lifts),
      toLeverTable("drops", "Criteria the result leans on most (score points before caps)", drops),
    ],
  };
}

function toLeverTable(id: string, caption: string, levers: readonly Lever[]): TableBlock {
  return {
    kind: "table",
    id,
    caption,
    columns: [
      cell.words("title", "Criterion", 3),
      cell.words("verdict", "Verdict", 1),
      cell.figures("effect", "Points", 1),
      cell.words("next", "What settles or cures it", 4),
    ],
    rows: levers.map((lever) => [
      cell.text(lever.title),
      cell.verdict(lever.verdict),
      toPoints(lever.effect),
      cell.text(
        lever.verdict === "not_met" || lever.verdict === "partly_met"
          ? lever.remedy
          : lever.evidenceWanted,
      ),
    ]),
    note: levers.length === 0 ? "Nothing in this list." : null,
  };
}
