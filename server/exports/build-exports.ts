import { backingChecklist, ruleset } from "@/checklists";
import type { Comparison } from "@/domain/comparison/compare";
import type { Robustness } from "@/domain/explain/robustness";
import { answerCountry } from "@/domain/explain/country-question";
import type { CountryCode } from "@/domain/facts/countries";
import type { Profile } from "@/domain/profile/profile";
import { analyse } from "@/domain/report/analysis";
import type { Since } from "@/domain/report/attribution-section";
import { buildComparedLedger } from "@/domain/report/compared-ledger";
import { toComparedRegimesJson } from "@/domain/report/comparison-regimes";
import { buildComparisonReport } from "@/domain/report/comparison-report";
import type { ComparedApprovals } from "@/domain/report/comparison-standing";
import { buildLedger } from "@/domain/report/ledger";
import { toAssessmentPackage, toComparisonPackage } from "@/domain/report/package";
import { buildProfileReport } from "@/domain/report/profile-report";
import type { ReviewOfReport } from "@/domain/report/review-section";
import { playHouseRuns } from "@/domain/report/run-sections";
import { openForAssessment } from "@/domain/scoring/assess";
import type { Assessment } from "@/domain/scoring/assessment";
import type { Policy } from "@/domain/scoring/policy";
import { judgeBothModes } from "../regimes/queries";
import { hashProfile } from "./hash-profile";
import type { Exportable } from "./write-report";

export type CoinExport = {
  readonly assessment: Assessment;
  readonly profile: Profile;
  readonly revision: number | null;
  /** The one the assessment was made under. */
  readonly policy: Policy;
  /** Of the assessment somebody put a name to, where it is the report of one. */
  readonly review?: ReviewOfReport;
  /** The way from an earlier assessment of the coin; null where there is none. */
  readonly since?: Since | null;
  /** The reader asks whether the coin may be offered there. */
  readonly country?: CountryCode | undefined;
};

/** The report on one coin and its package, ready to be written in any format. */
export function buildCoinExport(source: CoinExport): Exportable {
  const { assessment, profile, revision, policy, review } = source;
  const since = source.since ?? null;
  const profileHash = hashProfile(profile);
  const view = openForAssessment(profile, { ruleset, policy, asOf: assessment.asOf });
  const regimes = judgeBothModes(view);
  const asked = {
    ...(review === undefined ? {} : { review }),
    ...(source.country === undefined
      ? {}
      : { country: answerCountry(view, regimes, source.country) }),
  };
  const { criteria } = backingChecklist;
  const analysis = analyse({ assessment, view, criteria, policy });
  const report = buildProfileReport({
    assessment,
    regimes,
    view,
    checklist: backingChecklist,
    policy,
    revision,
    profileHash,
    analysis,
    ...(since === null ? {} : { since }),
    ...asked,
  });
  const { sections } = report;
  return {
    report,
    json: toAssessmentPackage({
      ...{ assessment, profile, revision, profileHash, regimes, analysis, since },
      ...asked,
    }),
    ledger: () =>
      buildLedger({ assessment, checklist: backingChecklist, regimes, sections, ...asked }),
  };
}

export type ComparisonExport = {
  readonly comparison: Comparison;
  /** The one every coin was assessed under. */
  readonly policy: Policy;
  readonly differencesOnly: boolean;
  /** How order and tiers stand up to other weights. */
  readonly robustness: Robustness;
  /** Of each coin in their order; null where nothing of the revision is approved. */
  readonly approvals: ComparedApprovals;
};

/** The report on several coins and its package. The package always holds every question. */
export function buildComparisonExport({
  comparison,
  policy,
  differencesOnly,
  robustness,
  approvals,
}: ComparisonExport): Exportable {
  const profileHashes = comparison.views.map(({ profile }) => hashProfile(profile));
  const regimes = comparison.views.map(judgeBothModes);
  const analysis = { robustness, runs: comparison.views.map(playHouseRuns) };
  const report = buildComparisonReport({
    comparison,
    checklist: backingChecklist,
    policy,
    differencesOnly,
    profileHashes,
    regimes,
    analysis,
    approvals,
  });
  const { sections } = report;
  return {
    report,
    json: {
      ...toComparisonPackage({ comparison, profileHashes, analysis, approvals }),
      regimes: toComparedRegimesJson(regimes),
    },
    ledger: () =>
      buildComparedLedger({
        comparison,
        checklist: backingChecklist,
        differencesOnly,
        regimes,
        sections,
      }),
  };
}
