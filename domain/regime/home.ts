import { derivations } from "../derivation/derivations";
import type { Derivations, FactView } from "../derivation/fact-view";
import { type FactState, known, unknown } from "../facts/state";
import type { FactValue } from "../facts/vocabulary";
import { verdictOf } from "./judge-rule";
import { offeredShare } from "./offered";
import type { Regime } from "./regime";
import { lawOn } from "./regime-force";
import { readScope } from "./scope";
import { askIn } from "./truth";

type Outcome = FactValue<"regime.home">;

/**
 * The best outcome among the laws that bind the issuer on the view's day: every gate met, some gate open and none
 * failed, or neither. Unknown where it is not known whether any binds.
 */
export function homeOutcome(regimes: readonly Regime[], view: FactView): FactState<Outcome> {
  const laws = regimes.filter(({ nature }) => nature === "law");
  const scopes = laws.map((regime) => ({ regime, scope: readScope(regime, view, "perimeter") }));
  const states = new Set(
    scopes
      .filter(({ scope }) => scope.truth === "yes")
      .map(({ regime }) => judgeGates(regime, view)),
  );
  if (states.has("held")) return known("allGatesMet");
  if (states.has("open")) return known("someUnknown");
  const open = scopes.filter(({ scope }) => scope.truth === "unknown");
  if (open.length === 0) return known("none");
  const missing = [...new Set(open.flatMap(({ scope }) => scope.missing()))].sort();
  return unknown(missing, "not_computed", "whether a regime binds the issuer is not known");
}

/** What the gates in force come to, without the other rules: every assessment of every coin asks this. */
function judgeGates(regime: Regime, view: FactView): "held" | "open" | "failed" | "none" {
  const asked = askIn(view, "perimeter");
  const verdicts = new Set(
    lawOn(regime, view.asOf)
      .rules.filter(({ rule, standing }) => rule.severity === "gate" && standing === "binding")
      .map(({ rule }) => verdictOf(rule, asked)),
  );
  if (verdicts.has("not_met")) return "failed";
  if (verdicts.has("unknown")) return "open";
  return verdicts.has("met") || verdicts.has("partly_met") ? "held" : "none";
}

const remembered = new WeakMap<readonly Regime[], Derivations>();

/** The formulas of computed facts where the law of these regimes is at hand. */
export function derivationsUnder(regimes: readonly Regime[]): Derivations {
  const found = remembered.get(regimes);
  if (found !== undefined) return found;
  const made: Derivations = {
    ...derivations,
    "regime.home": (view) => homeOutcome(regimes, view),
    "regime.offeredPct": (view) => offeredShare(regimes, view),
  };
  remembered.set(regimes, made);
  return made;
}
