import { listOffered, pickRuns, readRunKey } from "@/components/stress/compared-runs";
import type { Comparison } from "@/domain/comparison/compare";
import { listPresets } from "@/domain/stress-analysis/presets";
import { findSavedRun, listSavedRuns } from "@/server/stress/queries";
import type { Search } from "../search";

/** The runs an address asks for, and those it could add. */
export async function loadRuns({ views }: Comparison, search: Search) {
  const [view] = views;
  if (view === undefined) throw new RangeError("there is no coin to compare");
  const run = [search["run"]].flat()[0]?.trim() || null;
  const presets = listPresets(view.at);
  const { id, version } = readRunKey(run);
  const asked = await findSavedRun(id, version);
  const inUse = (await listSavedRuns()).filter(({ isWithdrawn }) => !isWithdrawn);
  const { runs, isFound } = pickRuns(run, { presets, asked });
  const offered = listOffered({ presets, saved: inUse });
  // A version that is no longer offered stays chosen where the address names it.
  const options = [...offered, ...runs.filter(({ key }) => key === run)];
  const key = asked === null ? run : `${asked.id}@${asked.number}`;
  return {
    run: key,
    /** The run played beside the house run. */
    played: isFound ? key : null,
    runs,
    options: [...new Map(options.map((each) => [each.key, each.label]))].map(([value, label]) => ({
      value,
      label,
    })),
    notice: isFound
      ? null
      : `There is no run “${(run ?? "").slice(0, 40)}”; the house run alone is shown.`,
  };
}
