import { backingChecklist, ruleset } from "@/checklists";
import type { Comparison } from "@/domain/comparison/compare";
import type { Profile } from "@/domain/profile/profile";
import { buildComparedLedger } from "@/domain/report/compared-ledger";
import { toComparedRegimesJson } from "@/domain/report/comparison-regimes";
import { buildComparisonReport } from "@/domain/report/comparison-report";
import { buildLedger } from "@/domain/report/ledger";
import { toAssessmentPackage, toComparisonPackage } from "@/domain/report/package";
import { buildProfileReport } from "@/domain/report/profile-report";
import { openForAssessment } from "@/domain/scoring/assess";
import type { Assessment } from "@/domain/scoring/assessment";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { judgeBothModes } from "../regimes/queries";
import { hashProfile } from "./hash-profile";
import type { Exportable } from "./write-report";

export type CoinExport = {
  readonly assessment: Assessment;
  readonly profile: Profile;
  readonly revision: number | null;
};

/** The report on one coin and its package, ready to be written in any format. */
export function buildCoinExport({ assessment, profile, revision }: CoinExport): Exportable {
  const policy = DEFAULT_POLICY;
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
    }),
    json: toAssessmentPackage({ assessment, profile, revision, profileHash, regimes }),
    ledger: () => buildLedger({ assessment, checklist: backingChecklist, regimes }),
  };
}

/** The report on several coins and its package. The package always holds every question. */
export function buildComparisonExport(
  comparison: Comparison,
  differencesOnly: boolean,
): Exportable {
  const profileHashes = comparison.views.map(({ profile }) => hashProfile(profile));
  const regimes = comparison.views.map(judgeBothModes);
  return {
    report: buildComparisonReport({
      comparison,
      checklist: backingChecklist,
      policy: DEFAULT_POLICY,
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
