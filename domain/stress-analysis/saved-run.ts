import {
  parseScenario,
  SCENARIO_FIELDS,
  type ScenarioField,
  type ScenarioText,
} from "./scenario-text";
import type { Scenario } from "./scenario";

/** One version of a run the desk keeps. It stays what it was; a change is the next version. */
export type SavedRun = {
  readonly id: string;
  /** 1 for the first version. */
  readonly number: number;
  /** Number of the latest version of the same run. */
  readonly latest: number;
  readonly name: string;
  /** Why it was saved so. */
  readonly why: string;
  readonly figures: ScenarioText;
  /** True where this version takes the run out of use. */
  readonly isWithdrawn: boolean;
  readonly by: string;
  readonly at: Date;
};

/** Name of each figure of a run, for forms and lists of changes. */
export const SCENARIO_LABELS: Readonly<Record<ScenarioField, string>> = {
  demand: "Asked back, day by day",
  countedIn: "Days counted",
  days: "Days followed",
  settlement: "Business days to payment",
  bank: "Name of the bank or its group",
  share: "Part of the reserve there",
  closed: "Bank days shut",
  recovery: "Paid when it opens",
  haircut: "Loss in sales",
};

const UNITS: Readonly<Partial<Record<ScenarioField, string>>> = {
  demand: " % of the supply",
  share: " %",
  recovery: " %",
  haircut: " % of the house table",
};

const COUNTED: Readonly<Record<string, string>> = {
  bankDays: "days on which banks pay",
  calendarDays: "all days, weekends too",
};

/** A figure in words; null where it is left blank. */
export function figureWords(field: ScenarioField, text: string): string | null {
  const typed = text.trim();
  if (typed === "") return null;
  return field === "countedIn" ? (COUNTED[typed] ?? typed) : `${typed}${UNITS[field] ?? ""}`;
}

/** What differs between two versions of a run, in words; null stands for nothing there. */
export type RunChange = {
  readonly path: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

type Said = Pick<SavedRun, "name" | "why" | "figures" | "isWithdrawn">;

type Line = Readonly<{ path: string; label: string; text: string | null }>;

function linesOf({ name, why, figures, isWithdrawn }: Said): readonly Line[] {
  return [
    { path: "name", label: "Name", text: name },
    ...SCENARIO_FIELDS.map((field) => ({
      path: field,
      label: SCENARIO_LABELS[field],
      text: figureWords(field, figures[field]),
    })),
    { path: "why", label: "Why", text: why },
    { path: "isWithdrawn", label: "State", text: isWithdrawn ? "withdrawn" : "in use" },
  ];
}

/** Field by field, what the later of two versions says otherwise; with null before it, all that it says. */
export function listRunChanges(before: Said | null, after: Said): readonly RunChange[] {
  const was = new Map(
    (before === null ? [] : linesOf(before)).map(({ path, text }) => [path, text]),
  );
  return linesOf(after).flatMap(({ path, label, text }) => {
    const old = was.get(path) ?? null;
    return old === text ? [] : [{ path, label, before: old, after: text }];
  });
}

/** The run a saved version plays; null where its figures are none that can be read today. */
export function scenarioOf({ figures }: Pick<SavedRun, "figures">): Scenario | null {
  const parsed = parseScenario(figures);
  return parsed.ok ? parsed.scenario : null;
}
