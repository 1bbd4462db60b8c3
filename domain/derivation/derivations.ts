import { liquidShare } from "../reserve/liquidity";
import { averageMaturity, longestMaturity } from "../reserve/maturity";
import { stressedLoss } from "../reserve/stressed-loss";
import { isRunMet } from "../stress/run-facts";
import * as assurance from "./assurance-facts";
import * as custody from "./custody-facts";
import { largestBankShare } from "./deposit-facts";
import { depositBankCount, safeDepositShare } from "./deposit-spread-facts";
import type { Derivations } from "./fact-view";
import * as licences from "./licence-facts";
import { authorisedMarkets } from "./market-facts";
import * as ratios from "./ratio-facts";
import * as record from "./record-facts";
import { regulatoryDerivations } from "./regulatory/regulatory-derivations";
import * as reserve from "./reserve-facts";

/**
 * How every computed fact follows from entered ones. Each function is pure and total: whatever the profile holds,
 * it answers known, bounded or unknown and never throws; the order of rows does not matter.
 */
export const derivations: Derivations = {
  "reserve.positionsTotalUsd": reserve.positionsTotal,
  "reserve.coveragePct": ratios.coverage,
  "reserve.surplusUsd": reserve.surplus,
  "reserve.stressedLossUsd": stressedLoss,
  "reserve.lossCoverPct": reserve.lossCover,
  "reserve.conservativePct": reserve.conservativeShare,
  "reserve.volatilePct": reserve.volatileShare,
  "reserve.ownTokenPct": reserve.ownTokenShare,
  "reserve.cryptoPct": reserve.cryptoShare,
  "reserve.onChainPct": reserve.onChainShare,
  "reserve.nonUsdPct": reserve.nonDollarShare,
  "reserve.paperPct": reserve.paperShare,
  "reserve.namedPaperPct": reserve.namedPaperShare,
  "reserve.moneyFundPct": reserve.moneyFundShare,
  "reserve.governmentFundPct": reserve.governmentFundShare,
  "reserve.bankDepositPct": reserve.bankDepositShare,
  "reserve.liquidity1dPct": (view) => liquidShare(view, "day"),
  "reserve.liquidity1wPct": (view) => liquidShare(view, "week"),
  "reserve.liquidity1mPct": (view) => liquidShare(view, "month"),
  "reserve.wamDays": averageMaturity,
  "reserve.maxResidualDays": longestMaturity,
  "reserve.largestBankSharePct": largestBankShare,
  "stress.runOneDayMet": (view) => isRunMet(view, "oneDay"),
  "stress.runFiveDayMet": (view) => isRunMet(view, "fiveDay"),
  "account.namedPct": custody.namedShare,
  "account.supervisedPct": custody.supervisedShare,
  "account.depositBankCount": depositBankCount,
  "account.safeDepositPct": safeDepositShare,
  "account.matchedJurisdictionPct": custody.matchedJurisdictionShare,
  "attestation.exists": assurance.attestationExists,
  "attestation.newestAsOf": assurance.newestAsOf,
  "attestation.newestAgeDays": assurance.newestAgeDays,
  "attestation.newestLagDays": assurance.newestLagDays,
  "attestation.newestLevel": (view) => assurance.newestCell(view, "assuranceLevel", "none"),
  "attestation.newestProviderKind": (view) => assurance.newestCell(view, "providerKind", null),
  "attestation.newestStandard": (view) => assurance.newestCell(view, "standard", "none"),
  "attestation.newestCriteria": (view) => assurance.newestCell(view, "criteria", "none"),
  "attestation.newestOpinion": (view) => assurance.newestCell(view, "opinion", null),
  "attestation.newestScopeQuantity": (view) => assurance.newestCell(view, "scopeQuantity", false),
  "attestation.newestScopeComposition": (view) =>
    assurance.newestCell(view, "scopeComposition", false),
  "attestation.supplyCoveragePct": assurance.supplyCoverage,
  "disclosure.attestationEveryDays": assurance.attestationEveryDays,
  "disclosure.vagueSharePct": reserve.vagueShare,
  "disclosure.termsAgeDays": ratios.termsAgeDays,
  "capital.equityPct": ratios.equityShare,
  "coin.ageDays": ratios.coinAgeDays,
  "coin.bridgedSharePct": ratios.bridgedShare,
  "stressEvent.any": record.anyStressEvent,
  "stressEvent.redemptionsWorst": record.worstRedemptions,
  "stressEvent.communicationRecord": record.communicationRecord,
  "stressEvent.learning": record.learningRecord,
  "enforcement.record": record.enforcementRecord,
  "licence.standing": licences.licenceStanding,
  "market.authorisedPct": authorisedMarkets,
  "regime.home": licences.homeRegime,
  // Where no regime is at hand, only what is on record can be counted.
  "regime.offeredPct": authorisedMarkets,
  ...regulatoryDerivations,
};
