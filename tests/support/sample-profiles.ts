import type { Profile } from "@/domain/profile/profile";
import { between, buildProfile, missing, type ProfileInput } from "./profile-builder";

/** A made-up coin with every list filled, each kind of gap in some row, and signs both ways. */
export const FULL: ProfileInput = {
  asOf: "2026-06-30",
  facts: {
    "coin.outstandingUsd": 1000,
    "coin.launchedOn": "2020-02-29",
    "reserve.fairValueUsd": 1010,
    "reserve.asOf": "2026-06-30",
    "redemption.timePromised": true,
    "redemption.settlementBusinessDays": 2,
    "issuer.domicile": "US",
    "capital.equityUsd": 25,
    "disclosure.termsUpdatedOn": "2026-01-31",
  },
  position: [
    { assetClass: "usTreasuryBill", amountUsd: 400, currency: "USD", residualMaturityDays: 60, liquidityDays: 1 },
    { assetClass: "overnightReverseRepo", amountUsd: 250, currency: "USD", residualMaturityDays: 1, repoCollateral: "usTreasury", liquidityDays: 1 },
    { assetClass: "bankDemandDeposit", amountUsd: 150, currency: "USD", residualMaturityDays: 0, liquidityDays: 0, counterparty: "First Bank" },
    { assetClass: "bankDepositUnsplit", amountUsd: 50, currency: "USD" },
    { assetClass: "governmentMoneyFund", amountUsd: 60, currency: "USD", counterparty: "Fund A", residualMaturityDays: 30, liquidityDays: 1 },
    { assetClass: "commercialPaper", amountUsd: 30, currency: "EUR", counterparty: missing(), residualMaturityDays: between(10, 40) },
    { assetClass: "preciousMetal", amountUsd: 40, currency: "USD", liquidityDays: 10 },
    { assetClass: "crypto", amountUsd: 25, currency: "USD", tokenised: true, liquidityDays: 1 },
    { assetClass: "settlementItem", amountUsd: -5, currency: "USD" },
    { assetClass: "other", amountUsd: 10, currency: "USD", residualMaturityDays: 400, liquidityDays: 60 },
  ],
  account: [
    { institution: "Central Bank", kind: "centralBank", amountUsd: 20, country: "US", supervisor: "Board" },
    { institution: "First Bank", kind: "gsib", amountUsd: 100, insuredUsd: 0, country: "US", supervisor: "OCC" },
    { institution: "Second Bank", institutionGroup: "Second", kind: "bank", amountUsd: 60, insuredUsd: 10, country: "VG", supervisor: missing() },
    { institution: missing(), kind: "bank", amountUsd: 40, country: "US", supervisor: "OCC" },
    { institution: "Custody Trust", kind: "trustCompany", amountUsd: 700, country: "GB", supervisor: "PRA" },
  ],
  attestation: [
    { subject: "reserve", asOf: "2026-05-31", publishedOn: "2026-06-20", assuranceLevel: "reasonable", providerKind: "bigFour", standard: "atC205", criteria: "aicpaStablecoin", opinion: "unmodified", scopeQuantity: true, scopeComposition: true, supplyUsd: 950 },
    { subject: "reserve", asOf: "2026-04-30", publishedOn: "2026-05-20" },
    { subject: "reserve", asOf: "2026-03-31", publishedOn: "2026-04-25" },
    { subject: "accounts", asOf: "2025-12-31", publishedOn: "2026-04-30" },
  ],
  deployment: [
    { chain: "A", issuance: "native", supplyUsd: 900 },
    { chain: "B", issuance: "thirdPartyBridge", supplyUsd: 100 },
  ],
  licence: [
    { jurisdiction: "US", kind: "usBankCharter", status: "active", prudential: true },
    { jurisdiction: "EEA", kind: "euEmi", status: "active", prudential: true },
  ],
  market: [
    { jurisdiction: "US", offered: true },
    { jurisdiction: "FR", offered: true },
    { jurisdiction: "BR", offered: true },
    { jurisdiction: "SG", offered: true, authorisationRef: "Exemption 12" },
  ],
  stressEvent: [
    { name: "March", startedOn: "2023-03-10", endedOn: "2023-03-13", redemptions: "delayed", communication: "timely", policyChange: true },
  ],
  enforcement: [
    { date: "2022-05-01", authority: "State", subject: "reserves", status: "settled", againstIssuer: true },
  ],
};

/** The same coin with holes: no amounts, classes or names here and there, lists declared partial. */
export const HOLED: ProfileInput = {
  ...FULL,
  position: [
    ...(FULL.position ?? []),
    { amountUsd: 12 },
    { assetClass: "usTreasuryNoteBond", amountUsd: missing() },
    { assetClass: "usTreasuryBill", amountUsd: 5, tokenised: missing() },
  ],
  account: [...(FULL.account ?? []), { amountUsd: 7 }, { institution: "Third Bank", kind: "bank" }],
  attestation: [...(FULL.attestation ?? []), { asOf: "2026-06-15", publishedOn: "2026-06-29" }],
  deployment: [...(FULL.deployment ?? []), { chain: "C", supplyUsd: 0 }, { chain: "D" }],
  licence: [{ jurisdiction: "US", kind: "nyBitLicense" }],
  market: [...(FULL.market ?? []), { jurisdiction: "JP" }],
  stressEvent: [...(FULL.stressEvent ?? []), { startedOn: "2024-01-01" }],
  enforcement: [...(FULL.enforcement ?? []), { date: "2026-01-01", subject: "redemption" }],
  completeness: {
    position: "partial",
    account: "partial",
    attestation: "partial",
    deployment: "partial",
    licence: "partial",
    market: "partial",
    stressEvent: "partial",
    enforcement: "partial",
  },
};

export const SAMPLES: readonly Profile[] = [FULL, HOLED, {}].map(buildProfile);
