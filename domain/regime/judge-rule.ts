import type { Verdict } from "../checklist/criterion";
import type { FactView } from "../derivation/fact-view";
import { ownGetter } from "../own-getter";
import { type Standing, standingOn } from "./force";
import type { Rule } from "./rule";
import { type Reading, unique } from "./reading";
import { type Mode, read } from "./truth";

/** What one rule says of one profile on one day. */
export type RuleFinding = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly standing: Standing;
  readonly reason: string;
  readonly missing: readonly string[];
};

/**
 * Judges a rule whether or not it binds on the day; `standing` tells which, and only a binding rule can be breached.
 * Order: scope, met, partly met, otherwise not met. Unknown stays unknown.
 */
export function judgeRule(rule: Rule, view: FactView, mode: Mode): RuleFinding {
  const standing = standingOn(rule.force, view.asOf);
  const scope = rule.applies === undefined ? null : read(rule.applies, view, mode);
  if (scope !== null && scope.truth !== "yes") {
    const verdict = scope.truth === "no" ? "not_applicable" : "unknown";
    const lead = scope.truth === "no" ? "Does not apply" : "Whether it applies is not known";
    return say(rule, { verdict, standing }, { readings: () => [scope], lead });
  }
  const met = read(rule.met, view, mode);
  const readPartly = (): Reading | null =>
    rule.partly === undefined ? null : read(rule.partly, view, mode);
  const verdict = verdictOf(met, readPartly);
  return say(rule, { verdict, standing }, { readings: () => explain(verdict, met, readPartly) });
}

/** The tests that explain a verdict: what is open where it is unknown, what fell short otherwise. */
function explain(
  verdict: Verdict,
  met: Reading,
  readPartly: () => Reading | null,
): readonly Reading[] {
  if (verdict === "met" || verdict === "partly_met") return [met];
  const partly = readPartly();
  const both = partly === null ? [met] : [met, partly];
  return verdict === "unknown" ? both.filter(({ truth }) => truth === "unknown") : both;
}

/** Met, or else the weaker test decides; where either is open the verdict is. */
function verdictOf(met: Reading, readPartly: () => Reading | null): Verdict {
  if (met.truth === "yes") return "met";
  if (met.truth === "unknown") return "unknown";
  const partly = readPartly();
  if (partly === null || partly.truth === "no") return "not_met";
  return partly.truth === "yes" ? "partly_met" : "unknown";
}

/** What a sentence is made from; a test that no verdict needed is read then. */
type Behind = { readonly readings: () => readonly Reading[]; readonly lead?: string };

function say(
  rule: Rule,
  outcome: Pick<RuleFinding, "verdict" | "standing">,
  behind: Behind,
): RuleFinding {
  return new LazyRuleFinding(rule.id, outcome, behind);
}

/** A finding whose sentence is made on first reading: of four hundred rules few are read. */
class LazyRuleFinding implements RuleFinding {
  readonly verdict: Verdict;
  readonly standing: Standing;
  declare readonly reason: string;
  declare readonly missing: readonly string[];
  readonly #behind: Behind;
  #said: string | null = null;
  #missed: readonly string[] | null = null;

  constructor(
    readonly id: string,
    { verdict, standing }: Pick<RuleFinding, "verdict" | "standing">,
    behind: Behind,
  ) {
    this.verdict = verdict;
    this.standing = standing;
    this.#behind = behind;
    Object.defineProperty(this, "reason", REASON);
    Object.defineProperty(this, "missing", MISSING);
  }

  static say(finding: LazyRuleFinding): string {
    finding.#said ??= toSentence(finding.#behind);
    return finding.#said;
  }

  static miss(finding: LazyRuleFinding): readonly string[] {
    const { readings } = finding.#behind;
    finding.#missed ??=
      finding.verdict === "unknown" ? unique(readings().flatMap((each) => each.missing())) : [];
    return finding.#missed;
  }
}

const REASON = ownGetter((finding: LazyRuleFinding) => LazyRuleFinding.say(finding));
const MISSING = ownGetter((finding: LazyRuleFinding) => LazyRuleFinding.miss(finding));

function toSentence({ readings, lead = "" }: Behind): string {
  const says = unique(readings().flatMap((reading) => reading.says().split("; "))).join("; ");
  const text = [lead, says].filter((each) => each !== "").join(": ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
