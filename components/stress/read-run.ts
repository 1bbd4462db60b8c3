import { findPreset, type Preset, PRESETS } from "@/domain/stress-analysis/presets";
import type { Scenario } from "@/domain/stress-analysis/scenario";
import {
  parseScenario,
  SCENARIO_FIELDS,
  type ScenarioErrors,
  type ScenarioText,
  toScenarioText,
} from "@/domain/stress-analysis/scenario-text";

/** The run an address asks for. */
export type AskedRun = {
  readonly preset: Preset;
  /** True where the figures are the preset's own. */
  readonly isPreset: boolean;
  readonly text: ScenarioText;
  /** Null where what was typed cannot be read. */
  readonly scenario: Scenario | null;
  readonly errors: ScenarioErrors;
  readonly notice: string | null;
};

const isSameText = (one: ScenarioText, other: ScenarioText): boolean =>
  SCENARIO_FIELDS.every((field) => one[field] === other[field]);

/** A preset where the address gives no figures of its own; what was typed otherwise, nothing of it lost. */
export function readRun(read: (name: string) => string | null): AskedRun {
  const [first] = PRESETS;
  if (first === undefined) throw new RangeError("there is no preset");
  const id = read("preset");
  const found = findPreset(id);
  const preset = found ?? first;
  const own = toScenarioText(preset.scenario);
  const notice =
    id !== null && found === null
      ? `There is no run “${id.slice(0, 40)}”; “${first.label}” is shown.`
      : null;
  const isTyped = read("days") !== null || read("demand") !== null || read("countedIn") !== null;
  const text = isTyped
    ? (Object.fromEntries(
        SCENARIO_FIELDS.map((field) => [field, read(field) ?? ""]),
      ) as ScenarioText)
    : own;
  const parsed = parseScenario(text);
  return {
    preset,
    isPreset: isSameText(text, own),
    text,
    scenario: parsed.ok ? parsed.scenario : null,
    errors: parsed.ok ? {} : parsed.errors,
    notice,
  };
}
