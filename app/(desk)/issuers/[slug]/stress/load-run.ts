import { readRun } from "@/components/stress/read-run";
import type { FactView } from "@/domain/derivation/fact-view";
import { listPresets } from "@/domain/stress-analysis/presets";
import { findSavedRun, listSavedRuns } from "@/server/stress/queries";
import { type Query, readParam } from "../load-coin";

/** The run an address asks for, and every run it could ask for. */
export async function loadRun(view: FactView, query: Query) {
  const read = (name: string): string | null => readParam(query, name);
  const presets = listPresets(view.at);
  const saved = await findSavedRun(read("scenario"), read("version"));
  const inUse = (await listSavedRuns()).filter(({ isWithdrawn }) => !isWithdrawn);
  return { presets, inUse, run: readRun(read, { presets, saved }) };
}
