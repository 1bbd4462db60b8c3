import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Positions = NonNullable<CaseProfile["position"]>;

const HERE: CaseProfile = { market: [{ jurisdiction: "JP", issuedFrom: true, offered: true }] };
const ABROAD: CaseProfile = { market: [{ jurisdiction: "JP", issuedFrom: false, offered: true }] };

const FULL: Facts = { "reserve.fairValueUsd": 10_000, "coin.outstandingUsd": 10_000 };
const SHORT: Facts = { "reserve.fairValueUsd": 9_999, "coin.outstandingUsd": 10_000 };
const TRUST: Facts = { "issuer.entityKind": "trustBank" };
const TRANSFER: Facts = { "issuer.entityKind": "fundsTransfer" };

const trust = (facts: Facts): CaseProfile => ({ ...HERE, facts: { ...TRUST, ...facts } });
const transfer = (facts: Facts): CaseProfile => ({ ...HERE, facts: { ...TRANSFER, ...facts } });

const holding = (position: Positions, facts: Facts = {}): CaseProfile => ({
  ...trust(facts),
  position,
});
const bills = (amountUsd: number, residualMaturityDays = 30): Positions[number] => ({
  assetClass: "usTreasuryBill",
  amountUsd,
  residualMaturityDays,
});
const demand = (amountUsd: number): Positions[number] => ({
  assetClass: "bankDemandDeposit",
  amountUsd,
});
const term = (amountUsd: number): Positions[number] => ({
  assetClass: "bankTermDeposit",
  amountUsd,
});
const unsplit = (amountUsd: number): Positions[number] => ({
  assetClass: "bankDepositUnsplit",
  amountUsd,
});

const SURVIVES: Facts = { "segregation.insolvencyRemote": "issuerOnly" };
const PAR: Facts = {
  "redemption.atPar": true,
  "redemption.assurances.paidInMoney": true,
  "holder.claim": "directClaimSecured",
};
const DOLLAR: Facts = { "coin.referenceCurrency": "USD" };
const LARGE: Facts = {
  ...DOLLAR,
  "reserve.foreignBondCredit": 2,
  "reserve.foreignBondIssuerJpy": "100000000000000",
};

export const backingCases: RuleCases = {
  "jp-psa.redemption.par": [
    ["met", { ...HERE, facts: PAR }],
    ["partly_met", { ...HERE, facts: { ...PAR, "redemption.assurances.paidInMoney": false } }],
    ["partly_met", { ...HERE, facts: { ...PAR, "holder.claim": "contingent" } }],
    ["not_met", { ...HERE, facts: { ...PAR, "redemption.atPar": false } }],
    ["not_applicable", { ...ABROAD, facts: PAR }],
  ],
  "jp-psa.redemption.handler-buyback": [
    ["met", { ...ABROAD, facts: { "japan.safeguards.handlerBuyback": true } }],
    ["not_met", { ...ABROAD, facts: { "japan.safeguards.handlerBuyback": false } }],
    ["not_applicable", HERE],
  ],
  "jp-psa.segregation.transfer-provider-security": [
    ["met", transfer({ ...FULL, "segregation.structure": "trust" })],
    ["met", transfer({ ...FULL, ...SURVIVES, "segregation.structure": "titledAccounts" })],
    [
      "partly_met",
      transfer({
        ...FULL,
        "segregation.structure": "contractual",
        "segregation.insolvencyRemote": "none",
      }),
    ],
    ["not_met", transfer({ ...SHORT, "segregation.structure": "trust" })],
    ["unknown", transfer({ ...FULL, "segregation.structure": "generalAssets" })],
    ["not_applicable", trust(FULL)],
  ],
  "jp-psa.segregation.trust-property": [
    ["met", trust({ ...FULL, ...SURVIVES, "segregation.structure": "trust" })],
    ["partly_met", trust({ ...FULL, ...SURVIVES, "segregation.structure": "contractual" })],
    ["not_met", trust({ ...SHORT, ...SURVIVES, "segregation.structure": "trust" })],
    ["not_applicable", transfer(FULL)],
    ["not_applicable", { ...ABROAD, facts: TRUST }],
  ],
  "jp-psa.reserve.fifty-percent": [
    ["met", holding([bills(4_000), term(1_000), demand(5_000)])],
    ["met", holding([bills(5_000), demand(4_999), { assetClass: "agency", amountUsd: 1 }])],
    ["partly_met", holding([bills(5_001), demand(4_999)])],
    ["partly_met", holding([bills(4_500), term(1_000), demand(4_500)])],
    ["partly_met", holding([demand(9_998), { assetClass: "agency", amountUsd: 2 }])],
    ["not_met", holding([bills(5_501), demand(4_499)])],
    ["met", holding([bills(5_000), { ...unsplit(5_000), withdrawableOnDemand: true }])],
    ["not_met", holding([bills(5_000), { ...unsplit(5_000), withdrawableOnDemand: false }])],
    ["unknown", holding([bills(5_000), unsplit(5_000)])],
    [
      "partly_met",
      holding([
        demand(9_998),
        { assetClass: "corporateBond", amountUsd: 500 },
        { assetClass: "repoCashReceived", amountUsd: -498 },
      ]),
    ],
    ["not_applicable", { ...transfer({}), position: [bills(9_000)] }],
  ],
  "jp-psa.reserve.bond-three-months": [
    ["met", holding([bills(5_000, 93), demand(5_000)])],
    ["not_met", holding([bills(5_000, 94), demand(5_000)])],
    ["not_applicable", holding([demand(10_000)])],
  ],
  "jp-psa.reserve.foreign-bonds": [
    ["met", holding([bills(5_000)], LARGE)],
    ["not_met", holding([bills(5_000)], { ...LARGE, "reserve.foreignBondCredit": 3 })],
    [
      "not_met",
      holding([bills(5_000)], { ...LARGE, "reserve.foreignBondIssuerJpy": "99999999999999" }),
    ],
    ["unknown", holding([bills(5_000)], DOLLAR)],
    ["not_applicable", holding([bills(5_000)], { ...LARGE, "coin.referenceCurrency": "JPY" })],
    ["not_applicable", holding([demand(5_000)], LARGE)],
  ],
};
