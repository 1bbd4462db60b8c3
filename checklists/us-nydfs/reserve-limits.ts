import type { Parameter } from "@/domain/checklist/parameter";
import type { Decimal } from "@/domain/decimal";
import { all, any, atMost, figureAtMost, type Figure, is, noRow } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { inMoneyFund, moneyFundOf } from "@/domain/reserve/held-funds";
import { type Position, shareOfLines } from "@/domain/reserve/share";
import type { Membership } from "@/domain/reserve/tally";
import { NO_BANK, NO_FOREIGN_BANK } from "./accounts";
import { GUIDANCE_2022 } from "./forces";
import {
  CREDIT_REVIEW_DAYS,
  DEPOSIT_SHARE,
  MONEY_FUND_SHARE,
  OVER_COLLATERAL_FLOOR,
  OVER_COLLATERAL_TARGET,
} from "./parameters";
import { FUND_CLASS_COLUMNS, isFund, isOtherRepo, REPO_COLUMNS, REVERSE_REPO } from "./positions";
import { BLOOO, CONSUMER_MONITOR, MONEY_TRANSMITTER } from "./sources";

const CONDITIONS_MET = is("issuer.supervisorConditions", "allMet");

const RIGHT_REPO = noRow("position", {
  says: "positions are reverse repo that is not overnight, not on Treasuries or not settled as allowed",
  columns: REPO_COLUMNS,
  parameters: [CREDIT_REVIEW_DAYS],
  test: isOtherRepo,
});

/** No reverse repo has surplus collateral on the wrong side of the limit. */
const noRepo = (
  says: string,
  limit: Parameter<Decimal>,
  isShort: (surplus: Decimal, limit: Decimal) => boolean,
) =>
  noRow("position", {
    says,
    columns: ["position[].assetClass", "position[].repoOverCollateralPct"],
    parameters: [limit],
    test: ({ values: { assetClass, repoOverCollateralPct: surplus } }, at) => {
      if (assetClass !== undefined && !REVERSE_REPO.has(assetClass)) return false;
      if (assetClass === undefined || surplus === undefined) return null;
      return isShort(surplus, at(limit));
    },
  });
const SURPLUS = noRepo(
  "positions are reverse repo without surplus collateral",
  OVER_COLLATERAL_FLOOR,
  (surplus, floor) => surplus.lte(floor),
);
const USUAL_SURPLUS = noRepo(
  "positions are reverse repo with less surplus collateral than usual",
  OVER_COLLATERAL_TARGET,
  (surplus, target) => surplus.lt(target),
);

const GOVERNMENT_FUND: ReadonlySet<AssetClass> = new Set(["governmentMoneyFund"] as const);

/** Whether the limit on government money funds is about a line. */
export const inGovernmentFund = (row: Position): Membership => inMoneyFund(row, GOVERNMENT_FUND);

const NO_OTHER_FUND = noRow("position", {
  says: "positions are money funds that hold more than government paper, or held through one",
  columns: FUND_CLASS_COLUMNS,
  test: (row) => {
    const fund = moneyFundOf(row);
    return fund === null ? null : fund === "otherMoneyFund";
  },
});
const NO_FUND = noRow("position", {
  says: "positions are government money funds or held through one",
  columns: FUND_CLASS_COLUMNS,
  test: isFund,
});
const FUNDS_FIT = noRow("position", {
  says: "positions are government money funds not limited to eligible assets",
  columns: [...FUND_CLASS_COLUMNS, "position[].fundLookThroughOk"],
  test: (row) => {
    const isOne = isFund(row);
    const { fundLookThroughOk } = row.values;
    if (isOne === false || fundLookThroughOk === true) return false;
    return isOne === null || fundLookThroughOk === undefined ? null : true;
  },
});
export const FUND_SHARE: Figure = {
  label: "share of the reserve in government money funds",
  reads: [...FUND_CLASS_COLUMNS, "position[].amountUsd"],
  unit: "percent",
  of: (view) => shareOfLines(view, inGovernmentFund),
};

export const reserveLimitRules: readonly Rule[] = [
  rule({
    id: "us-nydfs.reserve.reverse-repo",
    title: "Terms of reverse repo",
    requirement:
      "Reverse repo runs overnight and is secured on Treasury bills, notes or bonds, with surplus collateral the department approved. It is tri-party, or bilateral with a counterparty found sound even in severe stress.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 2, asset class (reverse repo)",
    sources: [BLOOO, MONEY_TRANSMITTER],
    verification: "secondary",
    doubt: "Not verified: that reverse repo has to be tri-party or bilateral.",
    met: all(RIGHT_REPO, SURPLUS, any(USUAL_SURPLUS, CONDITIONS_MET)),
    partly: all(RIGHT_REPO, SURPLUS),
    evidenceWanted:
      "Master agreement, tri-party reports, credit file of the counterparty, approval of the margin",
    remark:
      "The approved margin is private: the usual one, or word that every condition is met, stands for it. A surplus below that is partly met. Repo through a clearing house is neither of the two ways named.",
  }),
  rule({
    id: "us-nydfs.reserve.money-fund-caps",
    title: "Government money funds within limits",
    requirement:
      "Government money funds may be held only up to the cap the department approved, and only funds whose own holdings keep to its limits, for example a floor for government debt and repo on it.",
    force: GUIDANCE_2022,
    severity: "major",
    citation: "2022 Guidance, para 2, asset class (government MMF)",
    sources: [CONSUMER_MONITOR],
    verification: "secondary",
    doubt: "Not verified: the example of a limit on what a fund holds.",
    met: all(NO_OTHER_FUND, FUNDS_FIT, any(NO_FUND, CONDITIONS_MET)),
    partly: all(
      NO_OTHER_FUND,
      is("issuer.supervisorConditions", "none", "allMet"),
      figureAtMost(FUND_SHARE, MONEY_FUND_SHARE),
    ),
    evidenceWanted: "Letter with the conditions, fund prospectus, monthly fund filing",
    remark:
      "The cap is private: word that every condition is met stands for it. Without a known cap, a share up to the house limit is partly met.",
  }),
  rule({
    id: "us-nydfs.reserve.deposit-limits",
    title: "Bank deposits within limits",
    requirement:
      "Deposits keep to the limits the department sets, such as a cap for each bank, its view of how risky a bank is, and a size that fits the redemptions to be expected.",
    force: GUIDANCE_2022,
    severity: "major",
    citation: "2022 Guidance, para 2, asset class (deposits)",
    sources: [BLOOO, MONEY_TRANSMITTER],
    verification: "secondary",
    met: all(NO_FOREIGN_BANK, any(NO_BANK, CONDITIONS_MET)),
    partly: all(
      NO_FOREIGN_BANK,
      is("issuer.supervisorConditions", "none"),
      atMost("reserve.largestBankDepositPct", DEPOSIT_SHARE),
    ),
    evidenceWanted: "Letter with the conditions, exposure by bank, forecast of redemptions",
    remark:
      "The caps are private: word that every condition is met stands for them. A bank outside the United States is not met.",
  }),
];
