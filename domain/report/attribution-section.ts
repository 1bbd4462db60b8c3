import { type Attribution, LAYER_LABELS } from "../explain/attribution";
import * as cell from "./cells";
import { DIRECTION } from "./statements";
import type { Block, Cell, FigureBlock, Section, TableBlock } from "./tree";
import { bandText, tierText } from "./words";

/** The way from an earlier assessment of the coin to the one the report is on. */
export type Since = {
  /** What it is held against, short enough for a chart: "Assessment 3, 2026-06-30". */
  readonly from: string;
  readonly to: string;
  /** Who stands behind the earlier one, in a sentence; null where nobody put a name to it. */
  readonly standing: string | null;
  readonly made: Attribution;
};

/** What moved the result: evidence age, facts, rules and policy, in parts that add up. */
export function toAttribution({ from, to, standing, made }: Since): Section {
  const { before, after } = made;
  const way = `From ${bandText(before)} (${tierText(before)}; ${from}) to ${bandText(after)} (${tierText(after)}; ${to}): ${sayMove(made)}`;
  const text = standing === null ? way : `${way} ${standing}`;
  const figures = (["proven", "possible"] as const).map((end) => toFigure(end, made, { from, to }));
  return {
    id: "since",
    title: `What moved it since ${from}`,
    blocks: [{ kind: "text", text }, ...figures, toLayers(made, { from, to }), ...toFacts(made)],
  };
}

const ZERO = /^[+−]?0$/;

/** "+4", "−12", "0". */
function signed(value: number): string {
  const text = value < 0 ? `−${-value}` : `+${value}`;
  return ZERO.test(text) ? "0" : text;
}

function sayMove({ by }: Attribution): string {
  if (by.proven === 0 && by.possible === 0) return "neither end moves.";
  return `proven ${signed(by.proven)}, possible ${signed(by.possible)} points.`;
}

type Names = { readonly from: string; readonly to: string };

function toFigure(end: "proven" | "possible", made: Attribution, names: Names): FigureBlock {
  const { before, after, parts } = made;
  const steps = parts.map(({ layer, by }) => ({ label: LAYER_LABELS[layer], value: by[end] }));
  return {
    kind: "figure",
    id: `since-${end}`,
    title: `The ${end} end, score points, ${DIRECTION}; solid up, hatched down`,
    description: `${names.from} ${before[end]}; ${steps.map(({ label, value }) => `${label} ${signed(value)}`).join(", ")}; ${names.to} ${after[end]}.`,
    figure: {
      type: "waterfall",
      start: { label: names.from, value: before[end] },
      parts: steps,
      end: { label: names.to, value: after[end] },
      places: 0,
    },
  };
}

const points = (value: number): Cell => ({
  kind: "number",
  value: String(value),
  text: signed(value),
});

function toLayers({ before, after, parts }: Attribution, { from, to }: Names): TableBlock {
  return {
    kind: "table",
    id: "since-layers",
    caption: "What moved the result, in whole points; the parts add up exactly",
    columns: [
      cell.words("layer", "Layer", 4),
      cell.figures("proven", "Proven"),
      cell.figures("possible", "Possible"),
      cell.figures("provenReversed", "Proven, opposite order"),
      cell.figures("possibleReversed", "Possible, opposite order"),
    ],
    rows: [
      [cell.text(from), ...bothTwice(before)],
      ...parts.map(({ layer, by, reversed }) => [
        cell.text(LAYER_LABELS[layer]),
        ...[by.proven, by.possible, reversed.proven, reversed.possible].map(points),
      ]),
      [cell.text(to), ...bothTwice(after)],
    ],
    note: "Layers are turned one after the other: evidence age, facts, rules, policy. Both assessments are judged under the present ruleset, each by the law of its own day.",
  };
}

function bothTwice({ proven, possible }: Attribution["before"]): readonly Cell[] {
  return [proven, possible, proven, possible].map(cell.whole);
}

function toFacts({ facts }: Attribution): readonly Block[] {
  if (facts.length === 0) {
    return [{ kind: "text", text: "No changed fact moves either end by a whole point." }];
  }
  return [
    {
      kind: "table",
      id: "since-facts",
      caption: "Facts that move the result; they add up to the layer “Facts”",
      columns: [
        cell.words("fact", "Fact", 3),
        cell.words("before", "Before", 3),
        cell.words("after", "After", 3),
        cell.figures("proven", "Proven"),
        cell.figures("possible", "Possible"),
      ],
      rows: facts.map(({ label, before, after, by }) => [
        cell.text(label),
        cell.text(before),
        cell.text(after),
        points(by.proven),
        points(by.possible),
      ]),
      note: null,
    },
  ];
}
