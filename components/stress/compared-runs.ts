import { findPreset, type Preset } from "@/domain/stress-analysis/presets";
import { type SavedRun, scenarioOf } from "@/domain/stress-analysis/saved-run";
import type { Scenario } from "@/domain/stress-analysis/scenario";

/** A run that several coins are put through. */
export type ComparedRun = {
  /** As it stands in an address: a preset's id, or a saved run's with its version. */
  readonly key: string;
  readonly label: string;
  readonly scenario: Scenario;
  /** What a coin's own page is asked for to show the same run. */
  readonly query: Readonly<Record<string, string>>;
};

/** Shown whatever the address says. */
const ALWAYS: readonly string[] = ["one-day", "five-days"];

function ofPreset({ id, label, scenario }: Preset): ComparedRun {
  return { key: id, label, scenario, query: { preset: id } };
}

/** A saved version as a run; nothing where its figures cannot be read. */
function ofSaved(saved: SavedRun): readonly ComparedRun[] {
  const scenario = scenarioOf(saved);
  const { id, number, name } = saved;
  const query = { scenario: id, version: String(number) };
  return scenario === null
    ? []
    : [{ key: `${id}@${number}`, label: `${name}, version ${number}`, scenario, query }];
}

type Known = { readonly presets: readonly Preset[]; readonly saved: readonly SavedRun[] };

/** Runs that can be added to those always shown. */
export function listOffered({ presets, saved }: Known): readonly ComparedRun[] {
  return [
    ...presets.filter(({ id }) => !ALWAYS.includes(id)).map(ofPreset),
    ...saved.flatMap(ofSaved),
  ];
}

type Asked = { readonly presets: readonly Preset[]; readonly asked: SavedRun | null };

/** The house run at both its sizes, and the run an address adds; null of it where there is none such. */
export function pickRuns(run: string | null, { presets, asked }: Asked) {
  const always = presets.filter(({ id }) => ALWAYS.includes(id)).map(ofPreset);
  const preset = findPreset(presets, run);
  const [added] = asked === null ? (preset === null ? [] : [ofPreset(preset)]) : ofSaved(asked);
  const isNew = added !== undefined && !always.some(({ key }) => key === added.key);
  return {
    runs: isNew ? [added, ...always] : always,
    isFound: run === null || added !== undefined,
  };
}

/** A saved run as an address names it: its id, and the version after an @ where one is asked for. */
export function readRunKey(run: string | null): {
  readonly id: string | null;
  readonly version: string | null;
} {
  const [id, version] = (run ?? "").split("@");
  return { id: id === undefined || id === "" ? null : id, version: version ?? null };
}
