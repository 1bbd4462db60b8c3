import type { Comparison } from "../comparison/compare";
import type { CountryAnswer } from "../explain/country-question";
import type { FactLine } from "../explain/fact-lines";
import type { Profile } from "../profile/profile";
import { toProfileJson } from "../profile/serialise-profile";
import type { Assessment } from "../scoring/assessment";
import type { RegimeOutcome } from "../regime/outcomes";
import type { Analysis } from "./analysis";
import { toAnalysisJson, toRunTestJson } from "./analysis-json";
import type { Since } from "./attribution-section";
import type { ComparisonAnalysis } from "./comparison-report";
import type { ComparedApprovals } from "./comparison-standing";
import { toCountryJson } from "./country-section";
import { toRegimesJson } from "./regime-sections";
import { type ReviewOfReport, toReviewJson } from "./review-section";
import { NOT_COVERED, STATEMENTS } from "./statements";

export type PackageInput = {
  readonly assessment: Assessment;
  readonly profile: Profile;
  /** Number of the published revision; null for a profile that was never stored or is a draft. */
  readonly revision: number | null;
  /** SHA-256 of the profile's canonical text, in hexadecimal. */
  readonly profileHash: string;
  readonly regimes: readonly RegimeOutcome[];
  readonly review?: ReviewOfReport;
  readonly analysis: Analysis;
  /** The way from an earlier assessment; null without one. */
  readonly since: Since | null;
  /** To the country the reader asked about; absent where none was. */
  readonly country?: CountryAnswer;
};

/**
 * The assessment as a file of its own: result and findings with the profile they rest on, so that anyone can work
 * the result out again. Plain JSON values in a fixed order.
 */
export function toAssessmentPackage(input: PackageInput) {
  const { assessment, profile, revision, profileHash, review, analysis, since, country } = input;
  return {
    ...assessment,
    ...(review === undefined ? {} : { review: toReviewJson(review) }),
    regimes: toRegimesJson(input.regimes),
    ...toAnalysisJson({ assessment, analysis, since }),
    ...(country === undefined ? {} : { country: toCountryJson(country, assessment.asOf) }),
    revision,
    profileHash,
    statements: STATEMENTS,
    notCovered: NOT_COVERED,
    profile: toProfileJson(profile),
  };
}

export const COMPARISON_SCHEMA_ID = "assay-comparison/1";

export type ComparisonPackageInput = {
  readonly comparison: Comparison;
  readonly profileHashes: readonly string[];
  readonly analysis: ComparisonAnalysis;
  readonly approvals: ComparedApprovals;
};

/** A comparison as JSON: each coin's result, then every question with each coin's verdict, reason and facts. */
export function toComparisonPackage(input: ComparisonPackageInput) {
  const { comparison, profileHashes, analysis, approvals } = input;
  const [first] = comparison.coins;
  return {
    schema: COMPARISON_SCHEMA_ID,
    ruleset: first?.ruleset ?? null,
    policy: first?.policy ?? null,
    coins: comparison.coins.map((each, index) => ({
      coin: each.coin,
      label: comparison.labels[index] ?? each.coin.symbol,
      revision: comparison.revisions[index] ?? null,
      profileHash: profileHashes[index] ?? null,
      asOf: each.asOf,
      profileAsOf: each.profileAsOf,
      result: each.result,
      coverage: each.coverage,
      pillars: each.pillars,
      useCases: each.useCases,
      approval: approvals[index] ?? null,
      runTest: toRunTestJson(analysis.runs[index] ?? []),
    })),
    robustness: analysis.robustness,
    criteria: comparison.rows.map(({ criterion, cells, differs }) => ({
      id: criterion.id,
      title: criterion.title,
      pillar: criterion.pillar,
      question: criterion.question,
      severity: criterion.severity,
      weight: criterion.weight,
      verdicts: cells.map(({ verdict }) => verdict),
      reasons: cells.map(({ reason }) => reason),
      facts: cells.map(({ facts }) => facts.map(toFactJson)),
      differs,
    })),
    statements: STATEMENTS,
    notCovered: NOT_COVERED,
  };
}

function toFactJson({ sources, ...line }: FactLine) {
  return { ...line, sources: sources.map(({ id, title, url }) => ({ id, title, url })) };
}
