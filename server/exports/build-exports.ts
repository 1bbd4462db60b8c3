import { backingChecklist, ruleset } from "@/checklists";
import type { Comparison } from "@/domain/comparison/compare";
import type { Profile } from "@/domain/profile/profile";
import { buildComparedLedger } from "@/domain/report/compared-ledger";
import { toComparedRegimesJson } from "@/domain/report/comparison-regimes";
import { buildComparisonReport } from "@/domain/report/comparison-report";
import { buildLedger } from "@/domain/report/ledger";
import { toAssessmentPackage, toComparisonPackage } from "@/domain/report/package";
import { buildProfileReport } from "@/domain/report/profile-report";
import type { ReviewOfReport } from "@/domain/report/review-section";
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
};

/** The report on one coin and its package, ready to be written in any format. */
export function buildCoinExport(source: CoinExport): Exportable {
  const { assessment, profile, revision, policy, review } = source;
  const reviewed = review === undefined ? {} : { review };
  const profileHash = hashProfile(profile);
  const view = openForAssessment(profile, { ruleset, policy, asOf: assessment.asOf });
  const regimes = judgeBothModes(view);
  return {
    report: buildProfileReport({
      assessment,
      regimes,
      view,
      checklist: backingChecklist,
      policy,
      revision,
      profileHash,
      ...reviewed,
    }),
    json: toAssessmentPackage({ assessment, profile, revision, profileHash, regimes, ...reviewed }),
    ledger: () => buildLedger({ assessment, checklist: backingChecklist, regimes, ...reviewed }),
  };
}

export type ComparisonExport = {
  readonly comparison: Comparison;
  /** The one every coin was assessed under. */
  readonly policy: Policy;
  readonly differencesOnly: boolean;
};

/** The report on several coins and its package. The package always holds every question. */
export function buildComparisonExport({
  comparison,
  policy,
  differencesOnly,
}: ComparisonExport): Exportable {
  const profileHashes = comparison.views.map(({ profile }) => hashProfile(profile));
  const regimes = comparison.views.map(judgeBothModes);
  return {
    report: buildComparisonReport({
      comparison,
      checklist: backingChecklist,
      policy,
      differencesOnly,
      profileHashes,
      regimes,
    }),
    json: {
      ...toComparisonPackage(comparison, profileHashes),
      regimes: toComparedRegimesJson(regimes),
    },
    ledger: () =>
      buildComparedLedger({
        comparison,
        checklist: backingChecklist,
        differencesOnly,
        regimes,
      }),
  };
}
