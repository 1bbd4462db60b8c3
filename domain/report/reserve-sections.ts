import type { FactView } from "../derivation/fact-view";
import { formatFact } from "../facts/format";
import { definitionOf } from "../facts/vocabulary";
import { type Composition, compositionOf } from "../reserve/composition";
import { discrepanciesOf } from "../reserve/discrepancies";
import { type Ladder, ladderOf } from "../reserve/ladder";
import * as cell from "./cells";
import type { Block, Cell, Section, TableBlock, TimelineMark } from "./tree";

/** Composition, ladder, differences and the assurance timeline, as far as the profile has them. */
export function toReserve(view: FactView): readonly Section[] {
  const sections: Section[] = [];
  const composition = compositionOf(view);
  if (!("status" in composition)) {
    const blocks = [...toComposition(composition), ...toDifferences(view)];
    sections.push({ id: "reserve", title: "Reserve composition", blocks });
  }
  const ladder = ladderOf(view, "liquidity");
  const contract = ladderOf(view, "contract");
  if (!("status" in ladder) && !("status" in contract)) {
    sections.push({ id: "ladder", title: "Liquidity", blocks: toLadders(ladder, contract) });
  }
  const timeline = toTimeline(view);
  if (timeline !== null) sections.push(timeline);
  return sections;
}

const SIGNIFICANT = 8;

function toComposition(composition: Composition): readonly Block[] {
  const slices = composition.parts.map((part) => ({
    assetClass: part.assetClass ?? "unclassed",
    label: part.label,
    amountUsd: part.amountUsd.toString(),
    percent: part.sharePct.toSignificantDigits(SIGNIFICANT).toString(),
  }));
  const rows = composition.parts.map((part): readonly Cell[] => [
    cell.text(part.label),
    cell.usd(part.amountUsd),
    cell.percent(part.sharePct.toSignificantDigits(SIGNIFICANT)),
    cell.whole(part.lines),
  ]);
  const table: TableBlock = {
    kind: "table",
    id: "composition",
    caption: "Reserve by asset class",
    columns: [
      cell.words("assetClass", "Asset class", 4),
      cell.figures("amount", "Value", 2),
      cell.figures("share", "Share", 1),
      cell.figures("lines", "Lines", 1),
    ],
    rows,
    note: describeTotal(composition),
  };
  const description = slices
    .map(({ label, percent }) => `${label} ${Number(percent).toFixed(1)} %`)
    .join("; ");
  const title = "Reserve by asset class, percent of the lines";
  return [
    {
      kind: "figure",
      id: "composition-chart",
      title,
      description,
      figure: { type: "composition", slices },
    },
    table,
  ];
}

/** What the lines add up to, beside what was reported. Differences are shown, never fixed. */
export function describeTotal(composition: Composition): string {
  const sum = `Lines add up to ${formatFact("reserve.positionsTotalUsd", composition.linesUsd)}`;
  const gaps =
    composition.withoutAmount > 0 ? `; ${composition.withoutAmount} lines have no amount` : "";
  if (composition.reported === null) return `${sum}${gaps}; no reserve total is stated.`;
  const { valueUsd, differenceUsd } = composition.reported;
  const stated = formatFact("reserve.fairValueUsd", valueUsd);
  if (differenceUsd.isZero()) return `${sum}${gaps}, exactly the stated ${stated}.`;
  const by = formatFact("reserve.surplusUsd", differenceUsd);
  return `${sum}${gaps}; stated ${stated}; difference ${by}.`;
}

function toDifferences(view: FactView): readonly Block[] {
  const found = discrepanciesOf(view);
  if (found.length === 0) return [];
  return [
    {
      kind: "table",
      id: "differences",
      caption: "Stated figures that differ from what the rows give",
      columns: [
        cell.words("fact", "Fact", 3),
        cell.words("stated", "Stated", 2),
        cell.words("computed", "Computed from rows", 3),
        cell.words("difference", "Difference", 2),
      ],
      rows: found.map(({ fact, stated, computed, difference }) => {
        const low = formatFact(fact, computed.low);
        const high = formatFact(fact, computed.high);
        return [
          cell.text(definitionOf(fact).label),
          cell.text(formatFact(fact, stated)),
          cell.text(low === high ? low : `between ${low} and ${high}`),
          cell.text(formatFact(fact, difference)),
        ];
      }),
      note: null,
    },
  ];
}

function toLadders(liquidity: Ladder, contract: Ladder): readonly Block[] {
  const steps = liquidity.steps.map((step) => ({
    id: step.id,
    label: step.label,
    share: step.sharePct.toSignificantDigits(SIGNIFICANT).toString(),
    cumulativeLow: step.cumulative.low.toSignificantDigits(SIGNIFICANT).toString(),
    cumulativeHigh: step.cumulative.high.toSignificantDigits(SIGNIFICANT).toString(),
  }));
  const description = steps
    .map(
      (step) =>
        `${step.label}: ${Number(step.cumulativeLow).toFixed(1)} to ${Number(step.cumulativeHigh).toFixed(1)} %`,
    )
    .join("; ");
  return [
    {
      kind: "figure",
      id: "ladder-chart",
      title: "Cash by time in normal markets, cumulative percent of the reserve",
      description,
      figure: { type: "ladder", steps },
    },
    toLadderTable(
      "ladder-liquidity",
      "Time to cash in normal markets, by sale or maturity",
      liquidity,
    ),
    toLadderTable("ladder-contract", "Time to cash by contract alone, nothing sold", contract),
  ];
}

function toLadderTable(id: string, caption: string, ladder: Ladder): TableBlock {
  const rows = ladder.steps.map((step): readonly Cell[] => [
    cell.text(step.label),
    cell.usd(step.amountUsd),
    cell.percent(step.sharePct.toSignificantDigits(SIGNIFICANT)),
    cell.percent(step.cumulative.low.toSignificantDigits(SIGNIFICANT)),
    cell.percent(step.cumulative.high.toSignificantDigits(SIGNIFICANT)),
  ]);
  const rests = [
    { label: "Never falls due", rest: ladder.none },
    { label: "Step not known", rest: ladder.unknown },
  ].filter(({ rest }) => !rest.amountUsd.isZero());
  return {
    kind: "table",
    id,
    caption,
    columns: [
      cell.words("step", "Step", 3),
      cell.figures("amount", "Value", 2),
      cell.figures("share", "Share", 1),
      cell.figures("low", "By then, at least", 1),
      cell.figures("high", "By then, at most", 1),
    ],
    rows: [
      ...rows,
      ...rests.map(({ label, rest }): readonly Cell[] => [
        cell.text(label),
        cell.usd(rest.amountUsd),
        cell.percent(rest.sharePct.toSignificantDigits(SIGNIFICANT)),
        cell.missing("not in a step"),
        cell.missing("not in a step"),
      ]),
    ],
    note: null,
  };
}

/** Independent reports by the day they speak for and the day they came out; null where none is visible. */
export function timelineMarks(view: FactView): readonly TimelineMark[] {
  return view
    .rows("attestation")
    .rows.flatMap(({ values }) => {
      if (values.asOf === undefined) return [];
      return [
        {
          label: values.provider ?? "firm not named",
          asOf: values.asOf,
          publishedOn: values.publishedOn ?? null,
        },
      ];
    })
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

function toTimeline(view: FactView): Section | null {
  const marks = timelineMarks(view);
  if (marks.length === 0) return null;
  const description = marks
    .map(
      ({ label, asOf, publishedOn }) =>
        `${label}: for ${asOf}, published ${publishedOn ?? "on a day not stated"}`,
    )
    .join("; ");
  return {
    id: "assurance",
    title: "Assurance timeline",
    blocks: [
      {
        kind: "figure",
        id: "timeline",
        title: `Independent reports known on ${view.asOf}`,
        description,
        figure: { type: "timeline", asOf: view.asOf, marks },
      },
      {
        kind: "table",
        id: "reports",
        caption: "Independent reports",
        columns: [
          cell.words("provider", "Firm", 4),
          cell.words("asOf", "Speaks for", 2),
          cell.words("publishedOn", "Published", 2),
        ],
        rows: marks.map((mark) => [
          cell.text(mark.label),
          cell.date(mark.asOf),
          mark.publishedOn === null ? cell.missing("not stated") : cell.date(mark.publishedOn),
        ]),
        note: null,
      },
    ],
  };
}
