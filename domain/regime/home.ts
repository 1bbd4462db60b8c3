import { derivations } from "../derivation/derivations";
import type { Derivations, FactView } from "../derivation/fact-view";
import { type FactState, known, unknown } from "../facts/state";
import type { FactValue } from "../facts/vocabulary";
import { judgeRegime } from "./judge-regime";
import type { Regime } from "./regime";

type Outcome = FactValue<"regime.home">;

/**
 * The best outcome among the laws that bind the issuer on the view's day: every gate met, some gate open and none
 * failed, or neither. Unknown where it is not known whether any binds.
 */
export function homeOutcome(regimes: readonly Regime[], view: FactView): FactState<Outcome> {
  const results = regimes
    .filter(({ nature }) => nature === "law")
    .map((regime) => judgeRegime(regime, view, "perimeter"));
  const states = new Set(results.map(({ state }) => state));
  if (states.has("meets")) return known("allGatesMet");
  if (states.has("cannot_conclude")) return known("someUnknown");
  const open = results.filter(({ state }) => state === "scope_unknown");
  if (open.length === 0) return known("none");
  const missing = [...new Set(open.flatMap((result) => result.missing))].sort();
  return unknown(missing, "not_computed", "whether a regime binds the issuer is not known");
}

const remembered = new WeakMap<readonly Regime[], Derivations>();

/** The formulas of computed facts where the law of these regimes is at hand. */
export function derivationsUnder(regimes: readonly Regime[]): Derivations {
  const found = remembered.get(regimes);
  if (found !== undefined) return found;
  const made: Derivations = {
    ...derivations,
    "regime.home": (view) => homeOutcome(regimes, view),
  };
  remembered.set(regimes, made);
  return made;
}
