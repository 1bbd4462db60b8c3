import * as assurance from "../assurance-facts";
import type { Derivations } from "../fact-view";
import { liquidMonths } from "./capital";
import { anyEncumbrance } from "./custody";
import { euClass } from "./identity";
import { monthsSinceApproval } from "./licences";
import { hasHappened, isWhitePaperPublished } from "./occurrence";
import * as reserve from "./reserve";
import * as institutions from "./reserve-institutions";
import * as terms from "./reserve-maturity";

/** Computed facts that only the regulatory checklists read. */
export const regulatoryDerivations = {
  "coin.euClass": euClass,
  "issuer.monthsSinceApproval": monthsSinceApproval,
  "segregation.encumbrance.any": anyEncumbrance,
  "reserve.maturing1dPct": (view) => reserve.maturingShare(view, "day"),
  "reserve.maturing1wPct": (view) => reserve.maturingShare(view, "week"),
  "reserve.governmentMaxDays": terms.longestGovernment,
  "reserve.governmentWamDays": terms.averageGovernment,
  "reserve.termDepositMaxDays": terms.longestTermDeposit,
  "reserve.reverseRepoMaxDays": terms.longestReverseRepo,
  "reserve.sameCurrencyPct": reserve.sameCurrencyShare,
  "reserve.onDemandDepositPct": reserve.onDemandDepositShare,
  "reserve.tokenisedPct": reserve.tokenisedShare,
  "reserve.stressLossPct": reserve.stressLossShare,
  "reserve.usHeldUsd": reserve.heldInUnitedStates,
  "reserve.largestInstitutionPct": institutions.largestInstitutionShare,
  "reserve.largestInstitutionOfDailyPct": institutions.largestInstitutionOfDay,
  "reserve.largestBankDepositPct": institutions.largestBankDeposit,
  "reserve.custodianCount": institutions.custodianCount,
  "attestation.newestFirmRegistration": (view) =>
    assurance.newestCell(view, "firmRegistration", "none"),
  "attestation.newestIndependent": (view) => assurance.newestCell(view, "independent", false),
  "attestation.newestFirmApproved": (view) => assurance.newestCell(view, "firmApproved", false),
  "attestation.newestRandomDate": (view) => assurance.newestCell(view, "randomDate", false),
  "capital.liquidMonths": liquidMonths,
  "whitePaper.published": isWhitePaperPublished,
  "governance.recoveryPlan": (view) => hasHappened(view, "governance.recoveryPlanOn"),
  "governance.interdependenciesReviewed": (view) =>
    hasHappened(view, "governance.interdependencyReviewOn"),
  "operations.continuityTested": (view) => hasHappened(view, "operations.continuityTestedOn"),
  "aml.riskAssessed": (view) => hasHappened(view, "aml.riskAssessmentOn"),
  "aml.certified": (view) => hasHappened(view, "aml.certifiedOn"),
  "aml.independentlyTested": (view) => hasHappened(view, "aml.independentTestOn"),
} satisfies Partial<Derivations>;
