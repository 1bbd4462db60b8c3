import type { Checklist } from "../checklist/checklist";
import type { FactView } from "../derivation/fact-view";
import type { CountryAnswer } from "../explain/country-question";
import type { Assessment } from "../scoring/assessment";
import type { Policy } from "../scoring/policy";
import { type Analysis, analyse } from "./analysis";
import { type Since, toAttribution } from "./attribution-section";
import { toCountry } from "./country-section";
import { toContributions, toPaths, toQuestionSection } from "./explain-sections";
import { toFacts, toRows, toSources } from "./fact-sections";
import { toFindings, toUnknowns } from "./finding-sections";
import type { RegimeOutcome } from "../regime/outcomes";
import { toRegimes } from "./regime-sections";
import { toReserveAnalysis } from "./reserve-analysis";
import { toReserve } from "./reserve-sections";
import { type ReportInput, toLevers, toLimits, toPillars, toSummary } from "./result-sections";
import { type ReviewOfReport, stampReview, toReview } from "./review-section";
import { toRunTest } from "./run-sections";
import { NOT_COVERED, STATEMENTS } from "./statements";
import type { Report, Section } from "./tree";
import { toUseCases } from "./use-case-section";
import { headlineOf } from "./words";

export type ProfileReportInput = {
  readonly assessment: Assessment;
  readonly view: FactView;
  readonly checklist: Checklist;
  readonly policy: Policy;
  /** Number of the published revision; null for a profile that was never stored or is a draft. */
  readonly revision: number | null;
  /** Hash of the profile's canonical text, so that a reader can tell which facts were used. */
  readonly profileHash: string;
  /** Every regime in both modes. */
  readonly regimes: readonly RegimeOutcome[];
  /** Of the assessment the report was asked for; absent where nobody put a name to it. */
  readonly review?: ReviewOfReport;
  /** Worked out already, where other formats hold it too. */
  readonly analysis?: Analysis;
  /** The way from an earlier assessment; absent where there is none. */
  readonly since?: Since;
  /** To the country the reader asked about; absent where none was. */
  readonly country?: CountryAnswer;
};

/** The report on one coin. Deterministic: it carries no time of its own making. */
export function buildProfileReport(input: ProfileReportInput): Report {
  const { assessment, view, checklist, policy } = input;
  const report: ReportInput = { assessment, policy, criteria: checklist.criteria };
  const analysis = input.analysis ?? analyse({ ...report, view });
  const { coin } = assessment;
  return {
    kind: "profile",
    title: `${coin.name} (${coin.symbol})`,
    subtitle: `${coin.issuer ?? "No legal issuer identified"}: assessment of the backing as of ${assessment.asOf}`,
    asOf: assessment.asOf,
    stem: toStem([coin.symbol, ...narrow(input)], assessment.asOf),
    headline: headlineOf(assessment.result),
    provenance: toProvenance(input),
    statements: STATEMENTS,
    sections: [
      toSummary(report),
      ...(input.review === undefined ? [] : [toReview(input.review)]),
      toLevers(report),
      toLimits(report),
      toPillars(report),
      toContributions(assessment),
      toPaths(analysis.paths),
      toQuestionSection(analysis.questions),
      ...(input.since === undefined ? [] : [toAttribution(input.since)]),
      ...toReserve(view),
      ...toReserveAnalysis(view),
      toRunTest(analysis.runs, view),
      toUseCases(report),
      ...(input.country === undefined ? [] : [toCountry(input.country, assessment.asOf)]),
      toUnknowns(report),
      ...toFindings(report, checklist.pillars),
      ...toRegimes(input.regimes, view),
      toFacts(view),
      ...toRows(view),
      toSources(view),
      toNotCovered(),
    ],
  };
}

/** What sets the file apart from the plain report on the coin. */
function narrow({ review, country }: ProfileReportInput): readonly string[] {
  return [
    ...(review === undefined ? [] : [`assessment-${review.number}`]),
    ...(country === undefined ? [] : [country.country]),
  ];
}

function toProvenance(input: ProfileReportInput): Report["provenance"] {
  const { assessment, revision, profileHash, review } = input;
  return [
    { label: "Coin", value: `${assessment.coin.name} (${assessment.coin.symbol})` },
    { label: "Issuer", value: assessment.coin.issuer ?? "no legal issuer identified" },
    { label: "Assessed as of", value: assessment.asOf },
    { label: "Facts describe", value: assessment.profileAsOf },
    { label: "Revision", value: revision === null ? "not published" : String(revision) },
    { label: "Ruleset", value: `${assessment.ruleset.version} (${assessment.ruleset.hash})` },
    { label: "Policy", value: `${assessment.policy.id} ${assessment.policy.version}` },
    { label: "Profile hash (SHA-256)", value: profileHash },
    ...(review === undefined ? [] : stampReview(review)),
  ];
}

/** What a reader must not take the report for. */
export function toNotCovered(): Section {
  return {
    id: "not-covered",
    title: "What this does not cover",
    blocks: [{ kind: "items", items: NOT_COVERED }],
  };
}

/** "USDC-2026-06-30": letters, digits and hyphens only, safe in any file system. */
export function toStem(symbols: readonly string[], asOf: string): string {
  const safe = symbols.map(
    (symbol) => symbol.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "coin",
  );
  return `${safe.join("-")}-${asOf}`;
}
