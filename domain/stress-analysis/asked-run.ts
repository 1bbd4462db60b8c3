import type { Preset } from "./presets";
import { figureWords, type SavedRun, SCENARIO_LABELS, scenarioOf } from "./saved-run";
import type { Scenario } from "./scenario";
import { SCENARIO_FIELDS, type ScenarioText } from "./scenario-text";

/** A run in words: what it is, what in it is sourced, and what is a choice. */
export type RunInWords = Omit<Preset, "history">;

/** What stands beside every run the desk keeps. */
export const DESK_CHOICE =
  "Every figure of it is this desk’s own; no source stands behind it here.";

/** A saved version in words; null where its figures are none that can be read today. */
export function sayKept(saved: SavedRun): RunInWords | null {
  const scenario = scenarioOf(saved);
  const { id, number, name, why } = saved;
  if (scenario === null) return null;
  const label = `${name}, version ${number}`;
  return { id: `${id}@${number}`, label, says: why, house: DESK_CHOICE, scenario, sources: [] };
}

/** Figures typed by a reader in words; `from` names the run they began from. */
export function sayTyped(
  text: ScenarioText,
  { scenario, from }: { readonly scenario: Scenario; readonly from: string },
): RunInWords {
  const figures = SCENARIO_FIELDS.flatMap((field) => {
    const words = figureWords(field, text[field]);
    return words === null ? [] : [`${SCENARIO_LABELS[field]}: ${words}.`];
  });
  return {
    id: "typed",
    label: `Figures of your own, begun from “${from}”`,
    says: figures.join(" "),
    house: "Every figure of it was typed for this run; no source stands behind it here.",
    scenario,
    sources: [],
  };
}
