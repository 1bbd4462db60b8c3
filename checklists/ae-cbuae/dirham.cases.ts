import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Positions = NonNullable<CaseProfile["position"]>;

const ISSUED: CaseProfile = {
  market: [{ jurisdiction: "AE-ON", offered: true, issuedFrom: true }],
};
const dirham = (facts: Facts): CaseProfile => ({
  ...ISSUED,
  facts: { "coin.referenceCurrency": "AED", ...facts },
});
const dollar = (facts: Facts): CaseProfile => ({
  ...ISSUED,
  facts: { "coin.referenceCurrency": "USD", ...facts },
});

/** At a quarter of a dollar per dirham, AED 15m is $3.75m; half a percent of $100m is $500,000. */
const capital = (ownFunds: number): Facts => ({
  "fx.aedUsd": "0.25",
  "coin.outstandingUsd": 100_000_000,
  "capital.ownFundsUsd": ownFunds,
});

const PLAN: Facts = { "governance.windDownPlan": "existsUnpublished" };
const guarantee = (usd: number, currency: "AED" | "USD" | "CHF" = "AED"): Facts => ({
  "fx.aedUsd": "0.25",
  "capital.paidUpAmount": 20_000_000,
  "capital.paidUpCurrency": currency,
  "capital.bankGuaranteeUsd": usd,
});

const BANK_OWNED: Facts = {
  "issuer.entityKind": "bankSubsidiary",
  "segregation.accounts": "separate",
};
const COMPANY: Facts = { "issuer.entityKind": "company", "segregation.accounts": "separate" };

const holding = (position: Positions, facts: Facts): CaseProfile => ({
  ...dirham(facts),
  position,
});
const cash = (amountUsd: number): Positions[number] => ({
  assetClass: "bankDemandDeposit",
  amountUsd,
  currency: "AED",
});
const bonds = (amountUsd: number, residualMaturityDays = 183): Positions[number] => ({
  assetClass: "nonUsSovereign",
  amountUsd,
  currency: "AED",
  residualMaturityDays,
});
const UNSPLIT: Positions[number] = {
  assetClass: "bankDepositUnsplit",
  amountUsd: 10_000,
  currency: "AED",
};

const FIRST: Facts = {
  "holder.insolvencyPriority": true,
  "segregation.insolvencyRemote": "issuerOnly",
  "segregation.legalOpinion": "existsUnpublished",
};

export const dirhamCases: RuleCases = {
  "ae-cbuae.capital.minimum": [
    ["met", dirham(capital(4_250_000))],
    ["partly_met", dirham(capital(4_249_999))],
    ["partly_met", dirham(capital(3_750_000))],
    ["not_met", dirham(capital(3_749_999))],
    ["unknown", dirham({ "capital.ownFundsUsd": 4_250_000, "coin.outstandingUsd": 100_000_000 })],
    ["not_applicable", dollar(capital(0))],
  ],
  "ae-cbuae.capital.bank-guarantee": [
    ["met", dirham({ ...guarantee(5_000_000), ...PLAN })],
    ["met", dirham({ ...guarantee(20_000_000, "USD"), ...PLAN })],
    ["partly_met", dirham({ ...guarantee(5_000_000), "governance.windDownPlan": "none" })],
    ["not_met", dirham({ ...guarantee(4_999_999), ...PLAN })],
    ["not_met", dirham({ ...guarantee(19_999_999, "USD"), ...PLAN })],
    ["unknown", dirham({ ...guarantee(20_000_000, "CHF"), ...PLAN })],
    ["not_applicable", dollar({ ...guarantee(0), ...PLAN })],
  ],
  "ae-cbuae.technology.own-ledger": [
    ["met", dirham({ "redemption.assurances.ledgerFallback": true })],
    ["not_met", dirham({ "redemption.assurances.ledgerFallback": false })],
    ["not_applicable", dollar({ "redemption.assurances.ledgerFallback": false })],
  ],
  "ae-cbuae.reserve.cash-escrow": [
    ["met", holding([cash(10_000)], COMPANY)],
    ["met", holding([cash(5_000), bonds(5_000)], BANK_OWNED)],
    [
      "met",
      holding([cash(9_999), { assetClass: "agency", amountUsd: 1, currency: "AED" }], BANK_OWNED),
    ],
    [
      "partly_met",
      holding([cash(9_998), { assetClass: "agency", amountUsd: 2, currency: "AED" }], BANK_OWNED),
    ],
    ["partly_met", holding([cash(5_000), bonds(5_000, 184)], BANK_OWNED)],
    ["partly_met", holding([cash(5_000), { ...bonds(5_000), currency: "EUR" }], BANK_OWNED)],
    [
      "unknown",
      holding(
        [cash(5_000), { assetClass: "nonUsSovereign", amountUsd: 5_000, residualMaturityDays: 30 }],
        BANK_OWNED,
      ),
    ],
    ["partly_met", holding([cash(9_999), bonds(1)], COMPANY)],
    [
      "partly_met",
      holding([cash(10_000)], { ...COMPANY, "segregation.accounts": "commingledThirdParty" }),
    ],
    ["not_met", holding([cash(4_999), bonds(5_001)], BANK_OWNED)],
    ["met", holding([{ ...UNSPLIT, withdrawableOnDemand: true }], COMPANY)],
    ["not_met", holding([{ ...UNSPLIT, withdrawableOnDemand: false }], COMPANY)],
    ["unknown", holding([UNSPLIT], COMPANY)],
    ["not_applicable", { ...dollar(COMPANY), position: [bonds(10_000)] }],
  ],
  "ae-cbuae.reserve.account-at-cbuae": [
    ["met", dirham({ "coin.centralBankLimit": "respected" })],
    ["not_met", dirham({ "coin.centralBankLimit": "breached" })],
    ["not_applicable", dollar({ "coin.centralBankLimit": "breached" })],
  ],
  "ae-cbuae.insolvency.holder-priority": [
    ["met", dirham(FIRST)],
    ["partly_met", dirham({ ...FIRST, "segregation.legalOpinion": "notIndependent" })],
    ["partly_met", dirham({ ...FIRST, "segregation.insolvencyRemote": "none" })],
    ["not_met", dirham({ ...FIRST, "holder.insolvencyPriority": false })],
    ["not_applicable", dollar(FIRST)],
  ],
};
