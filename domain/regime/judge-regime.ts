import type { FactView } from "../derivation/fact-view";
import { findFor, type RuleFinding } from "./judge-rule";
import type { Regime } from "./regime";
import type { Rule } from "./rule";
import { lawOn } from "./regime-force";
import type { Reading } from "./reading";
import { readScope } from "./scope";
import { askIn, type Mode } from "./truth";

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
  const { rules, isInForce } = lawOn(regime, view.asOf);
  const asked = askIn(view, mode);
  const findings: RuleFinding[] = [];
  const sums = new Sums();
  for (const { rule, standing } of rules) {
    const finding = findFor(rule, standing, asked);
    findings.push(finding);
    if (scope.truth !== "no" && counts(rule, finding, mode)) sums.add(rule, finding);
  }
  const { gates, tallies } = sums;
  const state = stateOf(regime, { scope: scope.truth, mode, isLaw: isInForce, gates });
  return new LazyRegimeResult({ regime: regime.id, mode, state, gates, tallies, findings }, scope);
}

/** A result whose sentence on scope is made on first reading. */
class LazyRegimeResult implements RegimeResult {
  readonly regime: string;
  readonly mode: Mode;
  readonly state: RegimeState;
  readonly gates: RegimeResult["gates"];
  readonly tallies: RegimeResult["tallies"];
  readonly findings: readonly RuleFinding[];
  readonly #scope: Reading;

  constructor(settled: Omit<RegimeResult, "reason" | "missing">, scope: Reading) {
    this.regime = settled.regime;
    this.mode = settled.mode;
    this.state = settled.state;
    this.gates = settled.gates;
    this.tallies = settled.tallies;
    this.findings = settled.findings;
    this.#scope = scope;
  }

  get reason(): string {
    const says = this.#scope.says();
    const text = says === "" ? "its scope is taken as given" : says;
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  get missing(): readonly string[] {
    return this.#scope.missing();
  }
}

/** Gates and numbers of the rules that count. */
class Sums {
  readonly gates = { failed: [] as string[], open: [] as string[], held: [] as string[] };
  readonly tallies = { gate: emptyTally(), major: emptyTally(), minor: emptyTally() };

  add({ id, severity }: Rule, { verdict }: RuleFinding): void {
    this.tallies[severity][verdict] += 1;
    const end = GATE_ENDS[verdict];
    if (severity === "gate" && end !== null) this.gates[end].push(id);
  }
}

const GATE_ENDS = {
  met: "held",
  partly_met: "held",
  not_met: "failed",
  unknown: "open",
  not_applicable: null,
} as const;

function emptyTally(): Record<keyof Tally, number> {
  return { met: 0, partly_met: 0, not_met: 0, unknown: 0, not_applicable: 0 };
}

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
