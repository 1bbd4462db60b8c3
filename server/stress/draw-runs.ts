import "server-only";
import type { FactView } from "@/domain/derivation/fact-view";
import { type DrawnRuns, type DrawRequest, sampleInput } from "@/domain/stress-analysis/drawn";
import type { RunReading } from "@/domain/stress-analysis/play";
import type { Scenario } from "@/domain/stress-analysis/scenario";
import { type PathHooks, playPaths } from "./play-paths";

export type Drawing = {
  readonly view: FactView;
  readonly reading: RunReading;
  readonly scenario: Scenario;
  readonly draw: DrawRequest;
  /** Who has them drawn: the id of a person; null for strangers, who count as one. */
  readonly by: string | null;
};

/** Each run is played once for each end; whoever asked for a million is told of a million. */
function countAsAsked(hooks: PathHooks | undefined, ends: number): PathHooks | undefined {
  const { onProgress } = hooks ?? {};
  if (hooks === undefined || onProgress === undefined) return hooks;
  return {
    ...hooks,
    onProgress: ({ done, total }) =>
      onProgress({ done: Math.floor(done / ends), total: total / ends }),
  };
}

/**
 * Draws runs around a scenario at both ends of what is known, off the request's thread. AppError unavailable where too
 * many wait for their turn.
 */
export async function drawRuns(
  { view, reading, scenario, draw, by }: Drawing,
  hooks?: PathHooks,
): Promise<DrawnRuns> {
  const { late, early, missing } = reading;
  const ends = missing.length === 0 ? [late] : [late, early];
  const inputs = ends.map((end) => sampleInput(view, { end, scenario, draw }));
  const told = countAsAsked(hooks, inputs.length);
  const [worst, best] = await playPaths(inputs, { ...told, by });
  if (worst === undefined) throw new Error("the drawn runs gave no answer");
  return { late: worst, early: best ?? null };
}
