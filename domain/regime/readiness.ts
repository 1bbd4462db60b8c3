import type { RegimeResult, Tally } from "./judge-regime";
import type { RuleFinding } from "./judge-rule";
import type { Regime } from "./regime";
import type { Rule } from "./rule";

/** How a coin would fare once every rule of a regime bound. In words of its own: being unready is no breach. */
export const READINESS = {
  does_not_apply: "Does not apply",
  scope_unknown: "Not known whether it applies",
  not_ready: "A gate would not be met",
  cannot_conclude: "Cannot conclude",
  ready: "Every gate would be met",
  no_gates: "No gate to hold",
} as const;
export type ReadinessState = keyof typeof READINESS;

export type Tallies = RegimeResult["tallies"];

export type Readiness = { readonly result: ReadinessState; readonly counts: Tallies };

/**
 * Measures every rule that is not past, whether it binds yet or not, on a result of perimeter mode; the result itself
 * stays as it is.
 */
export function readReadiness(regime: Regime, result: RegimeResult): Readiness {
  const measured = pairsOf(regime, result).filter(({ finding }) => finding.standing !== "past");
  const counts = {
    gate: tally(measured, "gate"),
    major: tally(measured, "major"),
    minor: tally(measured, "minor"),
  };
  return { result: readinessOf(result, counts.gate), counts };
}

type Pair = { readonly rule: Rule; readonly finding: RuleFinding };

/** Rules of a regime with their findings; none where the regime certainly does not apply. */
function pairsOf({ rules }: Regime, { state, findings }: RegimeResult): readonly Pair[] {
  if (state === "does_not_apply") return [];
  return rules.flatMap((rule, index) => {
    const finding = findings[index];
    return finding === undefined ? [] : [{ rule, finding }];
  });
}

function tally(pairs: readonly Pair[], severity: Rule["severity"]): Tally {
  const counts = { met: 0, partly_met: 0, not_met: 0, unknown: 0, not_applicable: 0 };
  for (const { rule, finding } of pairs)
    if (rule.severity === severity) counts[finding.verdict] += 1;
  return counts;
}

function readinessOf({ state }: RegimeResult, gates: Tally): ReadinessState {
  if (state === "does_not_apply" || state === "scope_unknown") return state;
  if (gates.not_met > 0) return "not_ready";
  if (gates.unknown > 0) return "cannot_conclude";
  return gates.met + gates.partly_met > 0 ? "ready" : "no_gates";
}

/** A gate of a regime with its finding. */
export type GateReading = Pair;

/** Gates that bind on the day; with a preview also those that do not bind yet, in the order of the rules. */
export function listGates(
  regime: Regime,
  result: RegimeResult,
  preview: boolean,
): readonly GateReading[] {
  return pairsOf(regime, result).filter(
    ({ rule, finding: { standing } }) =>
      rule.severity === "gate" && (standing === "binding" || (preview && standing !== "past")),
  );
}
