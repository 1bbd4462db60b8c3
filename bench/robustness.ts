import { ruleset } from "@/checklists";
import { measureRobustness } from "@/domain/explain/robustness";
import { assess } from "@/domain/scoring/assess";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { loadSamples } from "./samples";
import { median, type Row } from "./table";

const COINS = 6;
const DRAWS = 10_000;
const RUNS = 9;

/** Order and tiers of six coins under ten thousand weightings. */
export function benchRobustness(): readonly Row[] {
  const assessments = loadSamples()
    .slice(0, COINS)
    .map((profile) => assess(profile, { ruleset, policy, asOf: profile.asOf }));
  const times = Array.from({ length: RUNS }, (_, seed) => {
    const start = performance.now();
    measureRobustness({ assessments, policy, draws: DRAWS, seed });
    return performance.now() - start;
  });
  return [
    {
      what: `Robustness: ${COINS} coins under 10,000 weightings`,
      value: `${Math.round(median(times))} ms`,
      target: "well under 1,000 ms",
    },
  ];
}
