import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { licensee, UNBOUND } from "./case-profiles";

type Facts = NonNullable<CaseProfile["facts"]>;
type Account = NonNullable<CaseProfile["account"]>[number];

const stress = (policy: Facts["governance.liquidityPolicy"], days: number): CaseProfile =>
  licensee({
    "governance.stressTestEveryDays": days,
    ...(policy === undefined ? {} : { "governance.liquidityPolicy": policy }),
  });

const APART: Facts = {
  "segregation.insolvencyRemote": "issuerOnly",
  "segregation.accounts": "separate",
  "segregation.pool": "separatePool",
};

const held = (
  structure: NonNullable<Facts["segregation.structure"]>,
  opinion: NonNullable<Facts["segregation.legalOpinion"]>,
): CaseProfile =>
  licensee({ "segregation.structure": structure, "segregation.legalOpinion": opinion });

const at = (...account: readonly Account[]): CaseProfile => licensee({}, { account });
const BANK = { kind: "bank", authorised: true } as const;
const TRUST_COMPANY = { kind: "trustCompany", authorised: true } as const;

const pays = (issuer: boolean, throughOthers: boolean): CaseProfile =>
  licensee({ "holder.yieldPaid": issuer, "holder.thirdPartyYield.issuerFunded": throughOthers });

export const safeguardCases: RuleCases = {
  "hk-stablecoins.liquidity.policy-and-stress": [
    ["met", stress("boardApproved", 92)],
    ["met", stress("written", 92)],
    ["partly_met", stress("written", 93)],
    ["not_met", stress("none", 31)],
    ["unknown", stress(undefined, 31)],
    ...UNBOUND,
  ],
  "hk-stablecoins.segregation.separate": [
    ["met", licensee(APART)],
    ["met", licensee({ ...APART, "segregation.insolvencyRemote": "issuerAndCustodian" })],
    ["partly_met", licensee({ ...APART, "segregation.insolvencyRemote": "none" })],
    ["partly_met", licensee({ ...APART, "segregation.pool": "identifiedShared" })],
    ["not_met", licensee({ ...APART, "segregation.accounts": "omnibusWithLedger" })],
    ...UNBOUND,
  ],
  "hk-stablecoins.segregation.trust-and-opinion": [
    ["met", held("trust", "published")],
    ["met", held("statutoryTrust", "existsUnpublished")],
    ["partly_met", held("trust", "notIndependent")],
    ["partly_met", held("trust", "none")],
    ["not_met", held("contractual", "published")],
    ["not_met", held("titledAccounts", "published")],
    ...UNBOUND,
  ],
  "hk-stablecoins.custody.qualified": [
    ["met", at(BANK, { kind: "centralBank", authorised: true })],
    ["met", at(BANK, { ...TRUST_COMPANY, regulatorApproved: true })],
    ["partly_met", at(BANK, { ...TRUST_COMPANY, regulatorApproved: false })],
    ["not_met", at(BANK, { kind: "bank", authorised: false })],
    ["unknown", at(BANK, TRUST_COMPANY)],
    ["unknown", at({ kind: "bank" })],
    ...UNBOUND,
  ],
  "hk-stablecoins.yield.no-interest": [
    ["met", pays(false, false)],
    ["partly_met", pays(false, true)],
    ["not_met", pays(true, false)],
    ["unknown", licensee({ "holder.yieldPaid": false })],
    ...UNBOUND,
  ],
};
