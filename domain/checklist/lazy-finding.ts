import type { FactId } from "../facts/vocabulary";
import { ownGetter } from "../own-getter";
import type { Severity, Verdict } from "./criterion";
import type { Finding } from "./finding";
import type { Plan } from "./plan";

type Outcome = {
  readonly verdict: Verdict;
  readonly missing: () => readonly string[];
  readonly word: () => string;
};

/** A finding whose sentence is made on first reading: most findings of most assessments are counted, not read. */
export class LazyFinding implements Finding {
  readonly id: string;
  readonly pillar: string;
  readonly severity: Severity;
  readonly weight: number;
  readonly verdict: Verdict;
  declare readonly reason: string;
  declare readonly missing: readonly string[];
  readonly facts: readonly FactId[];
  readonly reads: readonly string[];
  readonly #word: () => string;
  #said: string | null = null;
  readonly #miss: () => readonly string[];
  #missed: readonly string[] | null = null;

  constructor({ criterion, facts, reads }: Plan, { verdict, missing, word }: Outcome) {
    this.id = criterion.id;
    this.pillar = criterion.pillar;
    this.severity = criterion.severity;
    this.weight = criterion.weight;
    this.verdict = verdict;
    Object.defineProperty(this, "reason", REASON);
    Object.defineProperty(this, "missing", MISSING);
    this.facts = facts;
    this.reads = reads;
    this.#word = word;
    this.#miss = missing;
  }

  static say(finding: LazyFinding): string {
    finding.#said ??= finding.#word();
    return finding.#said;
  }

  static miss(finding: LazyFinding): readonly string[] {
    finding.#missed ??= finding.#miss();
    return finding.#missed;
  }
}

const MISSING = ownGetter((finding: LazyFinding) => LazyFinding.miss(finding));
const REASON = ownGetter((finding: LazyFinding) => LazyFinding.say(finding));
