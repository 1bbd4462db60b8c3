import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Conditions = NonNullable<NonNullable<CaseProfile["facts"]>["issuer.supervisorConditions"]>;
type Position = NonNullable<CaseProfile["position"]>[number];
type Account = NonNullable<CaseProfile["account"]>[number];

const BILL = { assetClass: "usTreasuryBill", amountUsd: 50 } as const;
const REPO = {
  assetClass: "overnightReverseRepo",
  amountUsd: 50,
  repoCollateral: "usTreasury",
  repoClearing: "triParty",
  repoOverCollateralPct: 2,
} as const;
const REVIEWED = { repoClearing: "bilateral", repoCreditReviewOn: "2026-01-15" } as const;

const held = (conditions: Conditions, ...position: readonly Position[]): CaseProfile => ({
  facts: { "issuer.supervisorConditions": conditions },
  position,
});
const repo = (change: Position, conditions: Conditions = "none"): CaseProfile =>
  held(conditions, BILL, { ...REPO, ...change });

/** What a line held through a government fund says of that fund. */
const IN_FUND = {
  wrapper: "Fund A",
  fundKind: "governmentMoneyFund",
  fundLookThroughOk: true,
} as const;
const FUND = { assetClass: "governmentMoneyFund", amountUsd: 50, fundLookThroughOk: true } as const;
const OTHER_FUND = { assetClass: "otherMoneyFund", amountUsd: 1 } as const;

const banks = (
  conditions: Conditions,
  largest: number | string,
  ...account: readonly Account[]
): CaseProfile => ({
  facts: {
    "issuer.supervisorConditions": conditions,
    "reserve.largestBankDepositPct": largest,
  },
  account,
});
/** The share follows from accounts and positions, which come before a stated figure. */
const spread = (
  conditions: Conditions,
  amountUsd: number | string,
  country: "US" | "GB" = "US",
) => ({
  facts: {
    "issuer.supervisorConditions": conditions,
    "reserve.fairValueUsd": 100,
    "reserve.largestBankDepositPct": amountUsd,
  },
  account: [{ kind: "bank", institution: "First Bank", country, amountUsd }] as const,
});
const CUSTODIAN = { kind: "trustCompany", institution: "Keeper", country: "GB" } as const;

export const reserveLimitCases: RuleCases = {
  "us-nydfs.reserve.reverse-repo": [
    ["met", repo({})],
    ["met", repo(REVIEWED)],
    ["met", repo({ ...REVIEWED, repoCreditReviewOn: "2025-06-29" })],
    ["not_met", repo({ ...REVIEWED, repoCreditReviewOn: "2025-06-28" })],
    ["not_met", repo({ ...REVIEWED, repoCreditReviewOn: "2026-07-01" })],
    ["met", held("none", BILL)],
    ["partly_met", repo({ repoOverCollateralPct: "1.9999" })],
    ["met", repo({ repoOverCollateralPct: "1.9999" }, "allMet")],
    ["partly_met", repo({ repoOverCollateralPct: "0.0001" })],
    ["not_met", repo({ repoOverCollateralPct: 0 }, "allMet")],
    ["not_met", repo({ repoCollateral: "agency" })],
    ["not_met", repo({ repoClearing: "centrallyCleared" })],
    ["not_met", repo({ assetClass: "termReverseRepo" })],
    ["unknown", held("none", { ...BILL, assetClass: "overnightReverseRepo" })],
    ["unknown", repo({ repoClearing: "bilateral" })],
  ],
  "us-nydfs.reserve.money-fund-caps": [
    ["met", held("none", BILL)],
    ["met", held("allMet", FUND, { ...BILL, amountUsd: 1 })],
    ["partly_met", held("none", FUND, BILL)],
    ["partly_met", held("allMet", { ...FUND, fundLookThroughOk: false }, BILL)],
    ["not_met", held("none", { ...FUND, amountUsd: 51 }, { ...BILL, amountUsd: 49 })],
    ["not_met", held("someNotMet", FUND, BILL)],
    ["not_met", held("allMet", FUND, BILL, OTHER_FUND)],
    ["unknown", held("allMet", { assetClass: "governmentMoneyFund", amountUsd: 50 }, BILL)],
    [
      "partly_met",
      held("none", { ...BILL, ...IN_FUND, amountUsd: 50 }, { ...BILL, amountUsd: 50 }),
    ],
    ["not_met", held("none", { ...BILL, ...IN_FUND, amountUsd: 51 }, { ...BILL, amountUsd: 49 })],
    ["not_met", held("allMet", { ...BILL, ...IN_FUND, fundKind: "otherMoneyFund" }, BILL)],
    ["unknown", held("none", { ...BILL, wrapper: "Fund A", fundLookThroughOk: true }, BILL)],
  ],
  "us-nydfs.reserve.deposit-limits": [
    ["met", banks("none", 0, CUSTODIAN)],
    ["met", spread("allMet", 90)],
    ["partly_met", spread("none", 40)],
    ["not_met", spread("none", "40.01")],
    ["not_met", spread("someNotMet", 5)],
    ["not_met", spread("allMet", 5, "GB")],
    ["unknown", banks("allMet", 5, { kind: "bank" })],
  ],
};
