import { findPreset, type Preset } from "@/domain/stress-analysis/presets";
import type { SavedRun } from "@/domain/stress-analysis/saved-run";
import type { Scenario } from "@/domain/stress-analysis/scenario";
import {
  parseScenario,
  SCENARIO_FIELDS,
  type ScenarioErrors,
  type ScenarioText,
  toScenarioText,
} from "@/domain/stress-analysis/scenario-text";

/** What the figures of a run began from: a preset, or a version of a run the desk keeps. */
export type RunBase =
  | { readonly kind: "preset"; readonly preset: Preset }
  | { readonly kind: "saved"; readonly saved: SavedRun };

/** The run an address asks for. */
export type AskedRun = {
  readonly base: RunBase;
  /** True where the figures are the base's own. */
  readonly isUnchanged: boolean;
  readonly text: ScenarioText;
  /** Null where what was typed cannot be read. */
  readonly scenario: Scenario | null;
  readonly errors: ScenarioErrors;
  readonly notice: string | null;
};

/** What an address may name: the presets, and the version of a saved run that it names, where there is one. */
export type KnownRuns = {
  readonly presets: readonly Preset[];
  readonly saved: SavedRun | null;
};

const isSameText = (one: ScenarioText, other: ScenarioText): boolean =>
  SCENARIO_FIELDS.every((field) => one[field] === other[field]);

export function baseLabel(base: RunBase): string {
  return base.kind === "preset"
    ? base.preset.label
    : `${base.saved.name}, version ${base.saved.number}`;
}

type Read = (name: string) => string | null;

/** What is wrong with each figure, in the order of the form. */
export function listScenarioErrors(errors: ScenarioErrors) {
  return SCENARIO_FIELDS.flatMap((field) => {
    const message = errors[field];
    return message === undefined ? [] : [{ field, message }];
  });
}

/** The figures an address gives; null where it gives none and the base's own count. */
function readTyped(read: Read): ScenarioText | null {
  const isTyped = read("days") !== null || read("demand") !== null || read("countedIn") !== null;
  if (!isTyped) return null;
  return Object.fromEntries(
    SCENARIO_FIELDS.map((field) => [field, read(field) ?? ""]),
  ) as ScenarioText;
}

/** Whether an address gives figures that cannot be read. */
export function hasUnreadable(read: Read): boolean {
  const typed = readTyped(read);
  return typed !== null && !parseScenario(typed).ok;
}

/** A preset or saved run where the address gives no figures of its own; what was typed otherwise, nothing of it lost. */
export function readRun(read: Read, known: KnownRuns): AskedRun {
  const { base, notice } = readBase(read, known);
  const own = base.kind === "preset" ? toScenarioText(base.preset.scenario) : base.saved.figures;
  const text = readTyped(read) ?? own;
  const parsed = parseScenario(text);
  return {
    base,
    isUnchanged: isSameText(text, own),
    text,
    scenario: parsed.ok ? parsed.scenario : null,
    errors: parsed.ok ? {} : parsed.errors,
    notice,
  };
}

function readBase(read: Read, { presets, saved }: KnownRuns): Pick<AskedRun, "base" | "notice"> {
  if (saved !== null) return { base: { kind: "saved", saved }, notice: null };
  const [first] = presets;
  if (first === undefined) throw new RangeError("there is no preset");
  const id = read("preset");
  const preset = findPreset(presets, id);
  const missing = read("scenario") ?? (preset === null ? id : null);
  const shown = preset ?? first;
  return {
    base: { kind: "preset", preset: shown },
    notice:
      missing === null
        ? null
        : `There is no run “${missing.slice(0, 40)}”, or not in this version; “${shown.label}” is shown.`,
  };
}
