import { EFFORT_WORDS } from "../explain/effort";
import type { Path, PathGoal, PathStep } from "../explain/path";
import { type PillarSteps, stackPillars } from "../explain/pillar-steps";
import type { Question } from "../explain/questions";
import type { Assessment } from "../scoring/assessment";
import { TIER_LABELS } from "../scoring/policy";
import * as cell from "./cells";
import { DIRECTION } from "./statements";
import type { Block, Cell, Column, FigureBlock, Section, TableBlock } from "./tree";
import { bandText, VERDICT_LABELS } from "./words";

/** Hundredths of a score point as a number of points: 262 is 2.62. */
export function toPoints(hundredths: number): Cell {
  const value = (hundredths / 100).toFixed(2);
  return { kind: "number", value, text: value };
}

/** What makes up the proven figure: pillar by pillar, rounding, less gates and caps. */
export function toContributions(assessment: Assessment): Section {
  const steps = stackPillars(assessment);
  return {
    id: "contributions",
    title: "What makes up the figure",
    blocks: [toWaterfall(steps), toContributionTable(steps)],
  };
}

const ROUNDED = "Rounding";
const LIMITED = "Gates and caps";

function toWaterfall({ pillars, rounding, limits, proven }: PillarSteps): FigureBlock {
  const parts = [
    ...pillars.map(({ label, proven: value }) => ({ label, value: value / 100 })),
    { label: ROUNDED, value: rounding / 100 },
    { label: LIMITED, value: limits / 100 },
  ];
  return {
    kind: "figure",
    id: "contributions",
    title: `What each pillar adds to the proven figure, score points, ${DIRECTION}; solid gained, hatched taken away`,
    description: `${parts.map(({ label, value }) => `${label} ${value.toFixed(2)}`).join(", ")}; proven ${(proven / 100).toFixed(2)}.`,
    figure: {
      type: "waterfall",
      start: { label: "Nothing shown", value: 0 },
      parts,
      end: { label: "Proven", value: proven / 100 },
      places: 2,
    },
  };
}

function toContributionTable({ pillars, rounding, limits, proven }: PillarSteps): TableBlock {
  const whole = (label: string, hundredths: number): readonly Cell[] => [
    cell.text(label),
    cell.text(""),
    toPoints(hundredths),
    cell.text(""),
    cell.text(""),
  ];
  return {
    kind: "table",
    id: "contributions",
    caption: "Proven figure by pillar, in score points",
    columns: [
      cell.words("pillar", "Pillar", 4),
      cell.figures("most", "Of at most"),
      cell.figures("proven", "Proven"),
      cell.figures("open", "Unknown"),
      cell.figures("lost", "Lost"),
    ],
    rows: [
      ...pillars.map(({ label, most, proven: own, open, lost }) => [
        cell.text(label),
        ...[most, own, open, lost].map(toPoints),
      ]),
      whole(ROUNDED, rounding),
      whole(LIMITED, limits),
      whole("Proven", proven),
    ],
    note: "The column “Proven” adds up to its last line exactly.",
  };
}

const SEARCH_NOTE = `Found by exact search: no other choice of changes gets there with less effort, or with the same effort in fewer steps. Efforts are a house table: 1 ${EFFORT_WORDS[1]}, 2 ${EFFORT_WORDS[2]}, 3 ${EFFORT_WORDS[3]}. An unknown counts as 1 if the answer is good; a bad answer closes that way, except where only evidence is missing and any answer is enough.`;

/** What it would take to get to the next tier, in the changes of least effort. */
export function toPaths(paths: readonly Path[]): Section {
  return {
    id: "path",
    title: "What it would take to reach the next tier",
    blocks: [
      ...paths.flatMap(toPathBlocks),
      ...(paths.some(({ state }) => state === "reachable")
        ? [{ kind: "text", text: SEARCH_NOTE } as const]
        : []),
    ],
  };
}

function toPathBlocks(path: Path, index: number): readonly Block[] {
  switch (path.state) {
    case "highest":
      return [{ kind: "text", text: "The proven figure lies in the highest tier already." }];
    case "nothing_applicable":
      return [{ kind: "text", text: "Nothing in the checklist applies: there is no tier." }];
    case "unreachable":
      return [toObstacles(path, index)];
    case "reachable":
      return [toSteps(path, index)];
  }
}

/** The goal of a path in words. */
export function sayGoal(goal: PathGoal): string {
  return goal.kind === "tier"
    ? `${TIER_LABELS[goal.tier]}, ${goal.floor} or more proven`
    : `a tier at all, ${goal.least / 100} % of the weight known`;
}

type Of<T extends Path["state"]> = Extract<Path, { readonly state: T }>;

function toObstacles({ goal, obstacles, most }: Of<"unreachable">, index: number): TableBlock {
  return {
    kind: "table",
    id: `path-${index + 1}`,
    caption: `Path to ${sayGoal(goal)}: not reachable now; no act of the issuer changes what stands in the way`,
    columns: [cell.words("title", "What stands in the way", 3), cell.words("why", "Why", 5)],
    rows: obstacles.map(({ title, why }) => [cell.text(title), cell.text(why)]),
    note: `With everything met that can be, the result would be ${bandText(most)}.`,
  };
}

const STEPS: readonly Column[] = [
  cell.words("change", "Change", 3),
  cell.words("from", "Now, and what is enough", 3),
  cell.figures("gain", "Points"),
  cell.figures("effort", "Effort 1–3"),
  cell.words("because", "Why this effort", 3),
  cell.words("next", "What to do or ask for", 5),
];

function toSteps(path: Of<"reachable">, index: number): TableBlock {
  const { goal, steps, effort } = path;
  const count = steps.length === 1 ? "one change" : `${steps.length} changes`;
  return {
    kind: "table",
    id: `path-${index + 1}`,
    caption: `Path to ${sayGoal(goal)}: ${count}, effort ${effort}; ${sayAfter(path)}`,
    columns: STEPS,
    rows: steps.map((step) => [
      cell.text(sayStep(step)),
      cell.text(sayEnough(step)),
      toPoints(step.gain),
      cell.whole(step.effort),
      cell.text(step.because),
      cell.text(step.next),
    ]),
    note: null,
  };
}

function sayStep({ title, forced }: PathStep): string {
  if (forced === null) return title;
  return `${title} (${forced === "gate" ? "gate" : "cap"}: cannot be left out)`;
}

/** Where a step stands, and the least that is enough. */
export function sayEnough({ from, enough }: PathStep): string {
  if (from === "applies") return "Holds now, has to be cleared";
  const now = `${VERDICT_LABELS[from]} now`;
  if (enough === null) return `${now}, has to be shown clear`;
  return `${now}, ${ENOUGH[enough]}`;
}

const ENOUGH = {
  any: "any answer is enough",
  partly_met: "partly met is enough",
  met: "has to be met",
} as const;

/** What a path leads to; where any answer is enough, only good ones lead there. */
export function sayAfter({ goal, after }: Of<"reachable">): string {
  const result = `the result would be ${bandText(after)}`;
  return goal.kind === "evidence" ? `${result} if every answer is good` : result;
}

/** Open questions a report names. */
export const MOST_QUESTIONS = 10;
const MOST_CRITERIA = 3;

/** What to ask next: the open questions that could move the result furthest. */
export function toQuestionSection(questions: readonly Question[]): Section {
  const shown = questions.slice(0, MOST_QUESTIONS);
  const left = questions.length - shown.length;
  return {
    id: "questions",
    title: "What to ask next",
    blocks: [
      {
        kind: "table",
        id: "questions",
        caption:
          "Questions to ask next, by how far an answer could move the result after gates and caps, whole points; at stake: score points before them",
        columns: [
          cell.words("question", "Question", 3),
          cell.words("why", "Why it is open", 4),
          cell.figures("raises", "Proven could rise by"),
          cell.figures("lowers", "Possible could fall by"),
          cell.figures("stake", "Points at stake"),
          cell.words("criteria", "Asked by", 4),
          cell.words("settles", "What would settle it", 4),
        ],
        rows: shown.map(toQuestionRow),
        note: sayLeft(shown.length, left),
      },
    ],
  };
}

function sayLeft(shown: number, left: number): string | null {
  if (shown === 0) return "Nothing is unknown: there is no question to ask.";
  if (left === 0) return null;
  return `${left} more ${left === 1 ? "question is" : "questions are"} open; the letter to the issuer holds all.`;
}

function toQuestionRow(question: Question): readonly Cell[] {
  const { label, columns, reason, raises, lowers, stake, evidenceWanted } = question;
  const missing = columns.length === 0 ? "" : `; missing: ${columns.join("; ")}`;
  return [
    cell.text(label),
    cell.text(`${reason}${missing}`),
    cell.whole(raises),
    cell.whole(lowers),
    toPoints(stake),
    cell.text(sayAskers(question)),
    cell.text(evidenceWanted.join("; ")),
  ];
}

function sayAskers({ criteria, caps }: Question): string {
  const named = criteria
    .slice(0, MOST_CRITERIA)
    .map(({ title, isGate }) => (isGate ? `${title} (gate)` : title));
  const others = criteria.length - named.length;
  return [
    ...named,
    ...(others > 0 ? [`${others} more`] : []),
    ...caps.map((title) => `cap: ${title}`),
  ].join("; ");
}
