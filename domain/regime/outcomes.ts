import type { FactView } from "../derivation/fact-view";
import { judgeRegime, type RegimeResult } from "./judge-regime";
import type { Regime } from "./regime";

/** A regime with a coin's result in both modes, stored apart and never mixed. */
export type RegimeOutcome = {
  readonly regime: Regime;
  readonly perimeter: RegimeResult;
  readonly benchmark: RegimeResult;
};

/** Every regime in both modes, in the order given. */
export function judgeOutcomes(
  regimes: readonly Regime[],
  view: FactView,
): readonly RegimeOutcome[] {
  return regimes.map((regime) => ({
    regime,
    perimeter: judgeRegime(regime, view, "perimeter"),
    benchmark: judgeRegime(regime, view, "benchmark"),
  }));
}
