import type { CaseProfile, RuleCase, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Account = NonNullable<CaseProfile["account"]>[number];
type Treatment = NonNullable<Facts["custody.customerAssets"]>;

const profile = (facts: Facts): CaseProfile => ({ facts });
const customers = (treatment: Treatment, facts: Facts = {}): CaseProfile =>
  profile({ "custody.customerAssets": treatment, ...facts });
const NOBODYS: RuleCase = ["not_applicable", customers("notApplicable")];

const accounts = (...account: readonly Account[]): CaseProfile => ({ account });
const BANK = {
  kind: "largeBank",
  country: "US",
  insuredUsd: 250_000,
  regulatorApproved: false,
  amountUsd: 9900,
} as const;
const CUSTODIAN = {
  kind: "trustCompany",
  country: "US",
  insuredUsd: 0,
  regulatorApproved: true,
  amountUsd: 9900,
} as const;

export const custodyCases: RuleCases = {
  "us-nydfs.segregation.apart-from-issuer": [
    ["met", profile({ "segregation.accounts": "separate" })],
    ["partly_met", profile({ "segregation.accounts": "omnibusWithLedger" })],
    ["not_met", profile({ "segregation.accounts": "commingledThirdParty" })],
    ["not_met", profile({ "segregation.accounts": "commingledIssuer" })],
  ],
  "us-nydfs.custody.eligible-custodians": [
    ["met", accounts(BANK, CUSTODIAN)],
    ["met", accounts({ regulatorApproved: true })],
    ["partly_met", accounts(BANK, { ...CUSTODIAN, regulatorApproved: false, amountUsd: 99 })],
    ["not_met", accounts(BANK, { ...CUSTODIAN, regulatorApproved: false, amountUsd: 100 })],
    ["not_met", accounts({ ...BANK, country: "CH" })],
    ["not_met", accounts({ ...BANK, insuredUsd: 0 })],
    ["unknown", accounts({ kind: "bank", country: "US", regulatorApproved: false, amountUsd: 1 })],
    ["unknown", accounts({ kind: "broker", country: "US", amountUsd: 1 })],
  ],
  "us-nydfs.custody.titled-for-holders": [
    ["met", profile({ "segregation.titledForHolders": true })],
    ["not_met", profile({ "segregation.titledForHolders": false })],
  ],
  "us-nydfs.custody.customer-coins-separate": [
    ["met", customers("segregatedNotUsed")],
    ["met", customers("segregatedUsed")],
    ["not_met", customers("commingledNotUsed")],
    ["not_met", customers("commingledUsed")],
    NOBODYS,
  ],
  "us-nydfs.custody.no-own-use": [
    ["met", customers("segregatedNotUsed")],
    ["met", customers("commingledNotUsed")],
    ["not_met", customers("segregatedUsed")],
    ["not_met", customers("commingledUsed")],
    NOBODYS,
  ],
  "us-nydfs.custody.sub-custody-approval": [
    ["met", customers("segregatedNotUsed", { "custody.terms.subcustodianApproved": true })],
    ["not_met", customers("segregatedNotUsed", { "custody.terms.subcustodianApproved": false })],
    ["unknown", customers("segregatedNotUsed")],
    ["unknown", profile({ "custody.terms.subcustodianApproved": true })],
    NOBODYS,
  ],
  "us-nydfs.custody.terms-disclosed": [
    ["met", customers("commingledUsed", { "custody.terms.termsPublished": true })],
    ["not_met", customers("commingledUsed", { "custody.terms.termsPublished": false })],
    NOBODYS,
  ],
};
