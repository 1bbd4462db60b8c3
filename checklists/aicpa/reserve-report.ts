import { all, atLeast, is, isNot, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { VOLUNTARY, VOLUNTARY_PART_I } from "./force";
import { NO_SHORTFALL } from "./parameters";
import {
  ACCOUNTING_TODAY,
  CFO_DIVE,
  FOLLOWIN,
  GATENODE,
  PWC_CONSTANTS,
  STABLEDASH,
} from "./sources";

const GAP_STATED = yes("attestation.discloses.surplusOrShortfall");

/** Part I: the examination, the coins it counts and how both sides are compared. */
export const reserveReportRules: readonly Rule[] = [
  rule({
    id: "aicpa.assurance.three-subject-matters",
    title: "Examination under the criteria",
    requirement:
      "At one point in time management sets out three things and a certified public accountant reports on them: the redeemable coins outstanding, the assets there to redeem them, and how the two compare.",
    force: VOLUNTARY_PART_I,
    severity: "major",
    citation: "AICPA 2025 Criteria for Stablecoin Reporting, Part I (Mar 2025)",
    sources: [STABLEDASH, CFO_DIVE],
    verification: "secondary",
    met: all(
      is("attestation.newestCriteria", "aicpaStablecoin"),
      is("attestation.newestStandard", "atC205"),
      is("attestation.newestOpinion", "unmodified", "emphasisOfMatter"),
    ),
    partly: all(
      is("attestation.newestCriteria", "aicpaStablecoin", "otherSuitable"),
      is("attestation.newestStandard", "atC205", "atC210", "isae3000"),
      isNot("attestation.newestOpinion", "adverse", "disclaimer"),
    ),
    evidenceWanted: "Text of the report that names the criteria",
    remark:
      "A review, an international engagement, other suitable criteria or a qualified opinion is partly met; agreed-upon procedures are not met.",
  }),
  rule({
    id: "aicpa.disclosure.measurement-time",
    title: "Moment of measurement",
    requirement:
      "The report states day, time and time zone of measurement, the same for coins and for assets.",
    force: VOLUNTARY,
    severity: "minor",
    citation: "Part I, measurement point in time",
    sources: [STABLEDASH, PWC_CONSTANTS],
    verification: "secondary",
    doubt: "Not verified: the time zone.",
    met: yes("attestation.discloses.measurementTime"),
    evidenceWanted: "Note in the report",
  }),
  rule({
    id: "aicpa.disclosure.token-rollforward",
    title: "From minted to redeemable coins",
    requirement:
      "The count of redeemable coins starts from the coins minted on each chain and takes off those that cannot be redeemed.",
    force: VOLUNTARY,
    severity: "major",
    citation: "Part I, redeemable tokens outstanding",
    sources: [FOLLOWIN, GATENODE],
    verification: "secondary",
    met: yes("attestation.discloses.tokenRollforward"),
    evidenceWanted: "Table of coins; queries on chain",
    remark:
      "Whether the figures of the table add up is not recorded: check it before answering yes.",
  }),
  rule({
    id: "aicpa.disclosure.temporarily-non-redeemable",
    title: "Coins locked for a time",
    requirement:
      "Coins that cannot be redeemed for the time being, such as time-locked or restricted ones, stand in a line of their own.",
    force: VOLUNTARY,
    severity: "minor",
    citation: "Part I, token categories",
    sources: [FOLLOWIN, GATENODE],
    verification: "secondary",
    met: yes("attestation.discloses.temporarilyNonRedeemable"),
    partly: yes("attestation.discloses.nonRedeemable"),
    evidenceWanted: "Table of coins",
    remark: "Partly met where all coins that cannot be redeemed share one line.",
  }),
  rule({
    id: "aicpa.disclosure.permanently-non-redeemable",
    title: "Coins locked for good",
    requirement:
      "Coins that can never be redeemed, such as test coins or those frozen for good, stand in a line of their own with the reasons.",
    force: VOLUNTARY,
    severity: "minor",
    citation: "Part I, token categories",
    sources: [FOLLOWIN, GATENODE],
    verification: "secondary",
    met: yes("attestation.discloses.permanentlyNonRedeemable"),
    evidenceWanted: "Freeze orders; records of burns",
  }),
  rule({
    id: "aicpa.disclosure.chains-and-contracts",
    title: "Chains and contracts",
    requirement:
      "Chains, contract addresses and other public identifiers are given, so that a reader can check the supply.",
    force: VOLUNTARY,
    severity: "major",
    citation: "Part I, token disclosures",
    sources: [GATENODE, ACCOUNTING_TODAY],
    verification: "secondary",
    met: all(
      yes("attestation.discloses.chainBreakdown"),
      yes("attestation.discloses.contractAddresses"),
    ),
    partly: yes("attestation.discloses.chainBreakdown"),
    evidenceWanted: "Appendix of the report",
    remark:
      "Partly met without addresses. Compare the chains in the report with those on which the issuer mints: their number in the report is not recorded.",
  }),
  rule({
    id: "aicpa.disclosure.redemption-terms",
    title: "Terms of redemption",
    requirement:
      "The report explains the terms of redemption, who may redeem and the policies that make a coin redeemable.",
    force: VOLUNTARY,
    severity: "major",
    citation: "Part I, token issuer terms",
    sources: [CFO_DIVE, ACCOUNTING_TODAY],
    verification: "secondary",
    met: yes("attestation.discloses.redemptionTerms"),
    evidenceWanted: "Note in the report",
  }),
  rule({
    id: "aicpa.disclosure.excess-or-shortfall",
    title: "Surplus or shortfall",
    requirement:
      "The report holds all assets against all redeemable coins and states what is over or missing.",
    force: VOLUNTARY,
    severity: "gate",
    citation: "Part I, comparison",
    sources: [STABLEDASH, FOLLOWIN],
    verification: "secondary",
    met: all(GAP_STATED, atLeast("reserve.coveragePct", NO_SHORTFALL)),
    partly: all(GAP_STATED, yes("attestation.discloses.timingDifferences")),
    evidenceWanted: "Table that compares both sides",
    remark:
      "Met only without a shortfall; partly met where it is stated and items in transit are explained.",
  }),
  rule({
    id: "aicpa.disclosure.timing-differences",
    title: "Items in transit",
    requirement:
      "Differences in time, such as mints and burns on their way and unsettled trades, are explained.",
    force: VOLUNTARY,
    severity: "minor",
    citation: "Part I, comparison, timing differences",
    sources: [FOLLOWIN],
    verification: "secondary",
    met: yes("attestation.discloses.timingDifferences"),
    evidenceWanted: "Reconciliation",
  }),
];
