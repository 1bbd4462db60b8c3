import { type RunInWords, sayKept } from "@/domain/stress-analysis/asked-run";
import { findPreset, type Preset } from "@/domain/stress-analysis/presets";
import type { SavedRun } from "@/domain/stress-analysis/saved-run";
import type { Scenario } from "@/domain/stress-analysis/scenario";

/** A run that several coins are put through. */
export type ComparedRun = {
  /** As it stands in an address: a preset's id, or a saved run's with its version. */
  readonly key: string;
  readonly label: string;
  readonly scenario: Scenario;
  readonly words: RunInWords;
  /** What a coin's own page is asked for to show the same run. */
  readonly query: Readonly<Record<string, string>>;
};

/** Shown whatever the address says. */
const ALWAYS: readonly string[] = ["one-day", "five-days"];

function ofPreset({ history: _history, ...words }: Preset): ComparedRun {
  const { id, label, scenario } = words;
  return { key: id, label, scenario, words, query: { preset: id } };
}

/** A saved version as a run; nothing where its figures cannot be read. */
function ofSaved(saved: SavedRun): readonly ComparedRun[] {
  const words = sayKept(saved);
  if (words === null) return [];
  const { id, label, scenario } = words;
  const query = { scenario: saved.id, version: String(saved.number) };
  return [{ key: id, label, scenario, words, query }];
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
