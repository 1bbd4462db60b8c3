import type { Verdict } from "../checklist/criterion";
import type { FactView } from "../derivation/fact-view";
import { type Standing, standingOn } from "./force";
import type { Rule } from "./rule";
import { type Reading, unique } from "./reading";
import { askIn, type Asked, type Mode, read, truthOf } from "./truth";

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
  return findFor(rule, standingOn(rule.force, view.asOf), askIn(view, mode));
}

/** As `judgeRule`, for a caller that knows how the rule stands. */
export function findFor(rule: Rule, standing: Standing, asked: Asked): RuleFinding {
  return new LazyRuleFinding(rule, asked, standing);
}

/** The verdict alone; met, or else the weaker test decides, and where either is open the verdict is. */
export function verdictOf(rule: Rule, asked: Asked): Verdict {
  const scope = rule.applies === undefined ? "yes" : truthOf(rule.applies, asked);
  if (scope !== "yes") return scope === "no" ? "not_applicable" : "unknown";
  const met = truthOf(rule.met, asked);
  if (met === "yes") return "met";
  if (met === "unknown") return "unknown";
  const partly = rule.partly === undefined ? "no" : truthOf(rule.partly, asked);
  if (partly === "no") return "not_met";
  return partly === "yes" ? "partly_met" : "unknown";
}

/** The tests that explain a verdict, and what is said before them. */
type Explanation = { readonly readings: readonly Reading[]; readonly lead: string };

/** What is open where the verdict is unknown, what fell short where it is not met. */
function explain(rule: Rule, { view, mode }: Asked, verdict: Verdict): Explanation {
  const scope = rule.applies === undefined ? null : read(rule.applies, view, mode);
  if (scope !== null && scope.truth !== "yes") {
    const lead = scope.truth === "no" ? "Does not apply" : "Whether it applies is not known";
    return { readings: [scope], lead };
  }
  const met = read(rule.met, view, mode);
  if (verdict === "met" || verdict === "partly_met" || rule.partly === undefined)
    return { readings: [met], lead: "" };
  const both = [met, read(rule.partly, view, mode)];
  const readings = verdict === "unknown" ? both.filter(({ truth }) => truth === "unknown") : both;
  return { readings, lead: "" };
}

/** A finding whose sentence is made on first reading: of four hundred rules few are read. */
class LazyRuleFinding implements RuleFinding {
  readonly id: string;
  readonly verdict: Verdict;
  readonly #rule: Rule;
  readonly #asked: Asked;
  #said: string | null = null;
  #missed: readonly string[] | null = null;

  constructor(
    rule: Rule,
    asked: Asked,
    readonly standing: Standing,
  ) {
    this.id = rule.id;
    this.verdict = verdictOf(rule, asked);
    this.#rule = rule;
    this.#asked = asked;
  }

  get reason(): string {
    this.#said ??= toSentence(explain(this.#rule, this.#asked, this.verdict));
    return this.#said;
  }

  get missing(): readonly string[] {
    this.#missed ??= this.verdict === "unknown" ? listMissing(this.#rule, this.#asked) : [];
    return this.#missed;
  }

  /** As an object of plain fields, for JSON. */
  toJSON(): RuleFinding {
    const { id, verdict, standing, reason, missing } = this;
    return { id, verdict, standing, reason, missing };
  }
}

function listMissing(rule: Rule, asked: Asked): readonly string[] {
  return unique(explain(rule, asked, "unknown").readings.flatMap((each) => each.missing()));
}

function toSentence({ readings, lead }: Explanation): string {
  const says = unique(readings.flatMap((reading) => reading.says().split("; "))).join("; ");
  const text = [lead, says].filter((each) => each !== "").join(": ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
