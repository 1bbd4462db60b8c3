import type { RuleCases } from "../common/rule-cases";
import { ordinaryArt, ordinaryEmt, significant } from "./profiles.cases";

const unconditional = { "issuer.supervisorConditions": "none" } as const;
const extended = { "issuer.supervisorConditions": "someNotMet" } as const;

const policies = (
  liquidity: "boardApproved" | "written" | "none",
  investment: "published" | "existsUnpublished" | "none",
) => ({ "governance.liquidityPolicy": liquidity, "governance.investmentPolicy": investment });
const tested = (days: number) => ({ "governance.stressTestEveryDays": days });
const ladder = (day: number | string, week: number | string) => ({
  "reserve.maturing1dPct": day,
  "reserve.maturing1wPct": week,
});
const largest = (
  standing: "systemic" | "large" | "other",
  share: number | string,
  ofBank: number | string = "1.5",
) => ({
  "reserve.largestBankClass": standing,
  "reserve.largestBankDepositPct": share,
  "reserve.largestDepositToBankAssetsPct": ofBank,
});

export const liquidityCases: RuleCases = {
  "eu-mica.liquidity.policy": [
    ["met", significant(policies("boardApproved", "published"))],
    ["met", ordinaryEmt({ ...extended, ...policies("boardApproved", "existsUnpublished") })],
    ["partly_met", significant(policies("written", "published"))],
    ["partly_met", significant(policies("boardApproved", "none"))],
    ["not_met", significant(policies("none", "published"))],
    ["not_applicable", ordinaryEmt({ ...unconditional, ...policies("none", "none") })],
  ],
  "eu-mica.liquidity.stress-tests": [
    ["met", significant(tested(31))],
    ["met", ordinaryEmt({ ...extended, ...tested(31) })],
    ["partly_met", significant(tested(32))],
    ["partly_met", significant(tested(92))],
    ["not_met", significant(tested(93))],
    ["not_applicable", ordinaryEmt({ ...unconditional, ...tested(1) })],
  ],
  "eu-mica.liquidity.ladder-draft": [
    ["met", ordinaryArt(ladder(20, 30))],
    ["met", ordinaryEmt({ ...extended, ...ladder(20, 30) })],
    ["partly_met", ordinaryArt(ladder("19.99", 30))],
    ["partly_met", ordinaryArt(ladder(20, "29.99"))],
    ["partly_met", ordinaryArt(ladder(15, 25))],
    ["not_met", ordinaryArt(ladder("14.99", 30))],
    ["not_met", ordinaryArt(ladder(20, "24.99"))],
    ["not_applicable", significant(ladder(20, 30))],
    ["not_applicable", ordinaryEmt({ ...unconditional, ...ladder(20, 30) })],
  ],
  "eu-mica.liquidity.ladder-significant-draft": [
    ["met", significant(ladder(40, 60))],
    ["partly_met", significant(ladder("39.99", 60))],
    ["partly_met", significant(ladder(40, "59.99"))],
    ["partly_met", significant(ladder(20, 30))],
    ["not_met", significant(ladder("19.99", 60))],
    ["not_met", significant(ladder(29, "29.99"))],
    ["not_applicable", ordinaryArt(ladder(40, 60))],
  ],
  "eu-mica.liquidity.bank-limits-draft": [
    ["met", ordinaryArt(largest("systemic", 25))],
    ["not_met", ordinaryArt(largest("systemic", "25.01"))],
    ["met", significant(largest("large", 15))],
    ["partly_met", significant(largest("large", "15.01"))],
    ["met", ordinaryEmt({ ...extended, ...largest("other", 5) })],
    ["partly_met", ordinaryArt(largest("other", "5.01"))],
    ["partly_met", ordinaryArt(largest("other", 5, "1.51"))],
    ["not_met", ordinaryArt(largest("other", "25.01"))],
    ["not_applicable", ordinaryEmt({ ...unconditional, ...largest("systemic", 25) })],
  ],
};
