import type { Criterion } from "../checklist/criterion";
import type { FactView } from "../derivation/fact-view";
import { findPaths, type Path } from "../explain/path";
import { type Question, rankQuestions } from "../explain/questions";
import type { Unknown } from "../facts/state";
import type { Assessment } from "../scoring/assessment";
import type { Policy } from "../scoring/policy";
import { playHouseRuns, type ReportedRun } from "./run-sections";

/** What a report on one coin works out beyond the assessment, once for every format. */
export type Analysis = {
  /** The house runs; unknown where they cannot be played. */
  readonly runs: readonly ReportedRun[] | Unknown;
  readonly paths: readonly Path[];
  /** Every open question, the one that could move the result furthest first. */
  readonly questions: readonly Question[];
};

export type AnalysisInput = {
  readonly assessment: Assessment;
  readonly view: FactView;
  readonly criteria: readonly Criterion[];
  readonly policy: Policy;
};

/** Plays the house runs, searches the paths to the next tier and ranks the open questions, as the pages do. Pure. */
export function analyse(input: AnalysisInput): Analysis {
  return {
    runs: playHouseRuns(input.view),
    paths: findPaths(input),
    questions: rankQuestions(input),
  };
}
