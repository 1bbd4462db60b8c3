import type { FactView } from "../derivation/fact-view";
import { MILLION } from "./cents";
import { DRAWN_HAIRCUTS, DRAWN_RUN_HIGH, type SampleInput, type Summary } from "./monte-carlo";
import type { Played } from "./play";
import { type Scenario, totalDemand } from "./scenario";

/** Drawn runs at both ends of what is known; `early` is null where both are one. */
export type DrawnRuns = { readonly early: Summary | null; readonly late: Summary };

/** How many paths are drawn, and from which seed. */
export type DrawRequest = { readonly count: number; readonly seed: number };

export const PATHS_RANGE = { low: 100, high: 1_000_000 } as const;
export const DEFAULT_DRAW: DrawRequest = { count: 10_000, seed: 1 };
const MOST_SEED = 2 ** 32 - 1;

export type DrawText = { readonly paths: string; readonly seed: string };
export type DrawErrors = { readonly paths?: string; readonly seed?: string };
export type ParsedDraw =
  | { readonly ok: true; readonly draw: DrawRequest }
  | { readonly ok: false; readonly errors: DrawErrors };

/** Reads how many paths to draw and the seed, both whole numbers; each error says how to mend its field. */
export function parseDraw({ paths, seed }: DrawText): ParsedDraw {
  const count = readWhole(paths);
  const start = readWhole(seed);
  const { low, high } = PATHS_RANGE;
  const errors: DrawErrors = {
    ...(count === null || count < low || count > high
      ? { paths: "Enter a whole number from 100 to 1000000." }
      : {}),
    ...(start === null || start > MOST_SEED
      ? { seed: `Enter a whole number from 0 to ${MOST_SEED}.` }
      : {}),
  };
  return Object.keys(errors).length > 0 || count === null || start === null
    ? { ok: false, errors }
    : { ok: true, draw: { count, seed: start } };
}

function readWhole(text: string): number | null {
  const digits = text.trim();
  return /^\d{1,10}$/.test(digits) ? Number(digits) : null;
}

type Drawing = { readonly end: Played; readonly scenario: Scenario; readonly draw: DrawRequest };

/** What to draw from at one end: sizes around the scenario's own, one factor for all losses. */
export function sampleInput(view: FactView, { end, scenario, draw }: Drawing): SampleInput {
  const high = Math.round((view.at(DRAWN_RUN_HIGH) * MILLION) / 100);
  const mode = Math.min(high, totalDemand(scenario));
  const { plan, shape } = end;
  const draws = { size: { low: 0, mode, high }, haircut: view.at(DRAWN_HAIRCUTS) };
  return { plan, shape, draws, ...draw };
}
