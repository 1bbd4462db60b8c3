import type { FactView } from "../derivation/fact-view";
import { judgeRule, type RuleFinding } from "./judge-rule";
import type { Regime } from "./regime";
import type { Rule } from "./rule";
import { forceOn } from "./regime-force";
import { readScope } from "./scope";
import type { Mode } from "./truth";

export const REGIME_STATES = {
  does_not_apply: "Does not apply",
  scope_unknown: "Not known whether it applies",
  not_in_force: "Not yet in force",
  not_binding: "Does not bind",
  falls_short: "Falls short",
  cannot_conclude: "Cannot conclude",
  meets: "Meets every gate",
  no_gates: "No gate to hold",
} as const;
export type RegimeState = keyof typeof REGIME_STATES;

export type Tally = Readonly<Record<RuleFinding["verdict"], number>>;

/** How a coin stands against a regime on one day. Only `falls_short` in perimeter mode is a breach. */
export type RegimeResult = {
  readonly regime: string;
  readonly mode: Mode;
  readonly state: RegimeState;
  readonly reason: string;
  readonly missing: readonly string[];
  /** Ids of gates that count on the day, by outcome. */
  readonly gates: {
    readonly failed: readonly string[];
    readonly open: readonly string[];
    readonly held: readonly string[];
  };
  readonly tallies: { readonly gate: Tally; readonly major: Tally; readonly minor: Tally };
  readonly findings: readonly RuleFinding[];
};

/**
 * Perimeter mode: what binds this issuer on the day, every condition applied. Benchmark mode: how the coin would
 * stand if it sought the permission, with permissions taken as given and rules that are not yet law measured too.
 */
export function judgeRegime(regime: Regime, view: FactView, mode: Mode): RegimeResult {
  const scope = readScope(regime, view, mode);
  const findings = regime.rules.map((rule) => judgeRule(rule, view, mode));
  const counted = regime.rules.flatMap((rule, index) => {
    const finding = findings[index];
    const isCounted = scope.truth !== "no" && finding !== undefined && counts(rule, finding, mode);
    return isCounted ? [{ rule, finding }] : [];
  });
  const gates = gatesOf(counted);
  const isLaw = forceOn(regime, view.asOf).standing === "in_force";
  const state = stateOf(regime, { scope: scope.truth, mode, isLaw, gates });
  const text = scope.says() === "" ? "its scope is taken as given" : scope.says();
  return {
    regime: regime.id,
    mode,
    state,
    reason: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    missing: scope.truth === "unknown" ? scope.missing() : [],
    gates,
    tallies: {
      gate: tally(counted, "gate"),
      major: tally(counted, "major"),
      minor: tally(counted, "minor"),
    },
    findings,
  };
}

type Counted = { readonly rule: Rule; readonly finding: RuleFinding };

/**
 * In perimeter mode only what binds counts. A benchmark measures everything that is not past, but not the permission
 * itself: it asks how the coin would stand if it had one.
 */
function counts(rule: Rule, { standing }: RuleFinding, mode: Mode): boolean {
  if (mode === "perimeter") return standing === "binding";
  return standing !== "past" && !isAboutPermission(rule);
}

/** What only a permission, a designation or a place of business settles. */
const PERMISSION_READS =
  /^(?:market\[\]|licence\[\]|issuer\.(?:domicile|us|systemicDesignations|homeRegime)|coin\.recognitions|uae\.|japan\.)/;

function isAboutPermission({ part, reads }: Rule): boolean {
  return part === "licence" || reads.every((ref) => PERMISSION_READS.test(ref));
}

function gatesOf(counted: readonly Counted[]): RegimeResult["gates"] {
  const idsOf = (...verdicts: readonly RuleFinding["verdict"][]): readonly string[] =>
    counted
      .filter(({ rule, finding }) => rule.severity === "gate" && verdicts.includes(finding.verdict))
      .map(({ rule }) => rule.id);
  return { failed: idsOf("not_met"), open: idsOf("unknown"), held: idsOf("met", "partly_met") };
}

type StateInput = {
  readonly scope: "yes" | "no" | "unknown";
  readonly mode: Mode;
  /** Whether the regime is law on the day. */
  readonly isLaw: boolean;
  readonly gates: RegimeResult["gates"];
};

function stateOf({ nature }: Regime, { scope, mode, isLaw, gates }: StateInput): RegimeState {
  if (scope === "no") return "does_not_apply";
  if (scope === "unknown" && mode === "perimeter") return "scope_unknown";
  if (mode === "perimeter" && !isLaw) return nature === "law" ? "not_in_force" : "not_binding";
  if (gates.failed.length > 0) return "falls_short";
  if (gates.open.length > 0) return "cannot_conclude";
  return gates.held.length > 0 ? "meets" : "no_gates";
}

function tally(counted: readonly Counted[], severity: Rule["severity"]): Tally {
  const counts = { met: 0, partly_met: 0, not_met: 0, unknown: 0, not_applicable: 0 };
  for (const { rule, finding } of counted)
    if (rule.severity === severity) counts[finding.verdict] += 1;
  return counts;
}
