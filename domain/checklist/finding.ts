import type { FactId } from "../facts/vocabulary";
import type { Severity, Verdict } from "./criterion";

/** What one criterion says of one profile on one day. */
export type Finding = {
  readonly id: string;
  readonly pillar: string;
  readonly severity: Severity;
  readonly weight: number;
  readonly verdict: Verdict;
  /** A sentence with the numbers in it. */
  readonly reason: string;
  /** Facts the criterion declares, entered and computed. */
  readonly facts: readonly FactId[];
  /** Entered facts and row columns those rest on. */
  readonly reads: readonly string[];
  /** Entered facts and row columns whose absence makes it unknown; empty otherwise. */
  readonly missing: readonly string[];
};
