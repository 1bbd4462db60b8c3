import type { CaseProfile, RuleCases } from "../common/rule-cases";
import { NOT_PERMITTED, permitted } from "./case-profiles";

type Line = NonNullable<CaseProfile["position"]>[number];

const BACKED: CaseProfile["facts"] = {
  "segregation.pool": "separatePool",
  "reserve.fairValueUsd": 1010,
  "reserve.otherClaimsUsd": 10,
  "coin.outstandingUsd": 1000,
};

const BILL: Line = { assetClass: "usTreasuryBill", amountUsd: 100, residualMaturityDays: 93 };
const SOUND_REPO: Line = {
  assetClass: "overnightReverseRepo",
  amountUsd: 100,
  repoCollateral: "usTreasury",
  repoOverCollateralPct: 2,
  repoClearing: "triParty",
};
const REPO_CASH: Line = {
  assetClass: "repoCashReceived",
  amountUsd: 100,
  residualMaturityDays: 4,
  repoCollateral: "usTreasury",
  repoCollateralMaxDays: 93,
};
const DEMAND: Line = {
  assetClass: "bankDemandDeposit",
  amountUsd: 100,
  counterpartyCountry: "US",
};

/** A reserve of these lines only, for a supply of 100 dollars. */
const holding = (position: readonly Line[], facts: CaseProfile["facts"] = {}): CaseProfile =>
  permitted(
    {
      "coin.outstandingUsd": 100,
      "reserve.fairValueUsd": position.reduce((sum, line) => sum + Number(line.amountUsd), 0),
      ...facts,
    },
    { position, asOf: "2026-11-21" },
  );

const UNPLEDGED: CaseProfile["facts"] = {
  "segregation.encumbrance.repoMargin": false,
  "segregation.encumbrance.custodyServices": false,
  "segregation.encumbrance.redemptionRepo": false,
  "segregation.encumbrance.otherPurpose": false,
};
const LIEN: CaseProfile["facts"] = {
  ...UNPLEDGED,
  "segregation.encumbrance.custodyServices": true,
};
const REDEMPTION_REPO: CaseProfile["facts"] = {
  ...UNPLEDGED,
  "segregation.encumbrance.redemptionRepo": true,
  "segregation.encumbrance.redemptionRepoMaxDays": 93,
  "segregation.encumbrance.redemptionRepoClearedOrApproved": true,
  "segregation.encumbrance.redemptionRepoBillsOnly": true,
};

export const reserveCases: RuleCases = {
  "us-genius.reserve.one-to-one": [
    ["met", permitted(BACKED)],
    ["met", permitted({ ...BACKED, "segregation.pool": "identifiedShared" })],
    ["not_met", permitted({ ...BACKED, "reserve.otherClaimsUsd": "10.01" })],
    ["not_met", permitted({ ...BACKED, "segregation.pool": "unidentified" })],
    ["unknown", permitted({ "segregation.pool": "separatePool", "coin.outstandingUsd": 1000 })],
    ...NOT_PERMITTED,
  ],
  "us-genius.reserve.only-listed-classes": [
    ["met", holding([BILL])],
    ["not_met", holding([{ ...BILL, residualMaturityDays: 94 }])],
    ["not_met", holding([{ ...BILL, amountUsd: "99.99" }])],
    ["partly_met", holding([BILL, { assetClass: "crypto", amountUsd: 5 }])],
    ["unknown", holding([{ assetClass: "usTreasuryBill", amountUsd: 100 }])],
    ["unknown", { ...holding([BILL]), completeness: { position: "partial" } }],
    ["met", holding([{ ...BILL, assetClass: "usTreasuryNoteBond" }])],
    ["unknown", holding([{ ...BILL, assetClass: "usTreasuryFrn" }])],
    ["not_met", holding([{ ...BILL, assetClass: "usTreasuryFrn", residualMaturityDays: 94 }])],
    ["met", holding([{ assetClass: "cash", amountUsd: 100, currency: "USD" }])],
    ["not_met", holding([{ assetClass: "cash", amountUsd: 100, currency: "EUR" }])],
    [
      "met",
      holding([{ assetClass: "centralBankBalance", amountUsd: 100, counterpartyCountry: "US" }]),
    ],
    ["met", holding([DEMAND])],
    ["not_met", holding([{ ...DEMAND, counterpartyCountry: "CH" }])],
    ["unknown", holding([{ assetClass: "bankDemandDeposit", amountUsd: 100 }])],
    ["met", holding([{ ...DEMAND, assetClass: "bankTermDeposit", withdrawableOnDemand: true }])],
    [
      "not_met",
      holding([{ ...DEMAND, assetClass: "bankTermDeposit", withdrawableOnDemand: false }]),
    ],
    ["unknown", holding([{ ...DEMAND, assetClass: "bankDepositUnsplit" }])],
    ["met", holding([REPO_CASH])],
    ["not_met", holding([{ ...REPO_CASH, residualMaturityDays: 5 }])],
    ["not_met", holding([{ ...REPO_CASH, repoCollateralMaxDays: 94 }])],
    ["not_met", holding([{ ...REPO_CASH, repoCollateral: "agency" }])],
    ["met", holding([SOUND_REPO])],
    ["not_met", holding([{ ...SOUND_REPO, repoOverCollateralPct: 0 }])],
    ["met", holding([{ ...SOUND_REPO, repoOverCollateralPct: "0.01" }])],
    ["not_met", holding([{ ...SOUND_REPO, tokenised: true }])],
    [
      "met",
      holding([{ ...SOUND_REPO, repoClearing: "bilateral", repoCreditReviewOn: "2025-11-21" }]),
    ],
    [
      "not_met",
      holding([{ ...SOUND_REPO, repoClearing: "bilateral", repoCreditReviewOn: "2025-11-20" }]),
    ],
    ["unknown", holding([{ ...SOUND_REPO, repoClearing: "bilateral" }])],
    ["not_met", holding([{ ...SOUND_REPO, assetClass: "termReverseRepo" }])],
    [
      "met",
      holding([
        {
          assetClass: "governmentMoneyFund",
          amountUsd: 100,
          fundRegistered: true,
          fundLookThroughOk: true,
        },
      ]),
    ],
    [
      "not_met",
      holding([
        {
          assetClass: "governmentMoneyFund",
          amountUsd: 100,
          fundRegistered: true,
          fundLookThroughOk: false,
        },
      ]),
    ],
    [
      "met",
      holding([{ assetClass: "otherUsGovernment", amountUsd: 100 }], {
        "issuer.supervisorConditions": "allMet",
      }),
    ],
    [
      "not_met",
      holding([{ assetClass: "otherUsGovernment", amountUsd: 100 }], {
        "issuer.supervisorConditions": "none",
      }),
    ],
    ["unknown", holding([{ assetClass: "otherUsGovernment", amountUsd: 100 }])],
    ["met", holding([BILL, { assetClass: "settlementItem", amountUsd: 5 }])],
    ["not_met", holding([BILL, { assetClass: "settlementItem", amountUsd: -5 }])],
    ["not_met", holding([BILL, { assetClass: "repoCashReceived", amountUsd: -5 }])],
    ["met", holding([{ ...BILL, tokenised: true }])],
    ...NOT_PERMITTED,
  ],
  "us-genius.reserve.no-rehypothecation": [
    ["met", permitted(UNPLEDGED)],
    ["not_met", permitted({ ...UNPLEDGED, "segregation.encumbrance.otherPurpose": true })],
    ["met", permitted({ ...LIEN, "segregation.encumbrance.custodyServicesPct": "0.25" })],
    ["not_met", permitted({ ...LIEN, "segregation.encumbrance.custodyServicesPct": "0.26" })],
    ["met", permitted(REDEMPTION_REPO)],
    [
      "not_met",
      permitted({
        ...REDEMPTION_REPO,
        "segregation.encumbrance.redemptionRepoMaxDays": 94,
      }),
    ],
    [
      "not_met",
      permitted({
        ...REDEMPTION_REPO,
        "segregation.encumbrance.redemptionRepoClearedOrApproved": false,
      }),
    ],
    [
      "not_met",
      permitted({
        ...REDEMPTION_REPO,
        "segregation.encumbrance.redemptionRepoBillsOnly": false,
      }),
    ],
    [
      "met",
      permitted({
        ...UNPLEDGED,
        "segregation.encumbrance.repoMargin": true,
        "segregation.encumbrance.repoMarginOwnRepo": true,
      }),
    ],
    [
      "not_met",
      permitted({
        ...UNPLEDGED,
        "segregation.encumbrance.repoMargin": true,
        "segregation.encumbrance.repoMarginOwnRepo": false,
      }),
    ],
    ["not_met", permitted(UNPLEDGED, { position: [{ encumbered: true }] })],
    ["unknown", permitted(LIEN)],
    ...NOT_PERMITTED,
  ],
  "us-genius.capital.tailored-rules": [
    [
      "met",
      permitted({
        "governance.frameworks.capitalAssessment": true,
        "capital.ownFundsUsd": 7_000_000,
        "capital.regulatorMinimumUsd": 7_000_000,
      }),
    ],
    [
      "not_met",
      permitted({
        "governance.frameworks.capitalAssessment": true,
        "capital.ownFundsUsd": 7_000_000,
        "capital.regulatorMinimumUsd": "7000000.01",
      }),
    ],
    [
      "not_met",
      permitted({
        "governance.frameworks.capitalAssessment": false,
        "capital.ownFundsUsd": 9_000_000,
        "capital.regulatorMinimumUsd": 7_000_000,
      }),
    ],
    ["partly_met", permitted({ "capital.ownFundsUsd": 5_000_000 })],
    ["unknown", permitted({ "capital.ownFundsUsd": "4999999.99" })],
    ["unknown", permitted()],
    ...NOT_PERMITTED,
  ],
  "us-genius.liquidity.rules-set-by-regulator": [
    [
      "met",
      permitted({
        "governance.liquidityPolicy": "written",
        "reserve.largestInstitutionPct": 12,
        "reserve.wamDays": 20,
      }),
    ],
    [
      "not_met",
      permitted({
        "governance.liquidityPolicy": "none",
        "reserve.largestInstitutionPct": 12,
        "reserve.wamDays": 20,
      }),
    ],
    [
      "unknown",
      permitted({ "governance.liquidityPolicy": "boardApproved", "reserve.wamDays": 20 }),
    ],
    ...NOT_PERMITTED,
  ],
};
