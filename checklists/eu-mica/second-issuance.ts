import { all, any, atMost, facts, is, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { isArt, isEmt, isNotSignificant, TITLES_FORCE } from "./scope";
import { NOT_CHECKED, isArtOrForeignEmt } from "./second-conditions";
import {
  PAYMENT_VALUE_EUR,
  PAYMENTS_PER_DAY,
  QUARTERLY_REPORT_EUR,
  REDUCTION_PLAN_DAYS,
} from "./second-parameters";
import { ART_22, ART_23, ART_49, ART_58, ARTICLE_SERIES, CORE_FILING, REGULATION } from "./sources";

const IS_BELOW_REPORTING = facts({
  reads: ["coin.euIssueValueUsd", "fx.eurUsd"],
  parameters: [QUARTERLY_REPORT_EUR],
  says: "the issue value is not above the European reporting threshold",
  test: (values, at) =>
    values["coin.euIssueValueUsd"].lte(at(QUARTERLY_REPORT_EUR).times(values["fx.eurUsd"])),
});

const FEW_PAYMENTS = atMost("coin.paymentsPerDay", PAYMENTS_PER_DAY);
const SMALL_VALUE = facts({
  reads: ["coin.paymentValuePerDayUsd", "fx.eurUsd"],
  parameters: [PAYMENT_VALUE_EUR],
  says: "the value paid a day is not above the European limit",
  test: (values, at) =>
    values["coin.paymentValuePerDayUsd"].lte(at(PAYMENT_VALUE_EUR).times(values["fx.eurUsd"])),
});

/** Issue of coins, the report on their use, and orders of authorities. */
export const issuanceRules: readonly Rule[] = [
  rule({
    id: "eu-mica.issuance.at-par-on-receipt",
    title: "E-money tokens: minted at par against money",
    requirement:
      "A token comes into being only at par value and only when the money for it has been received.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 49(3)",
    sources: [ART_49],
    verification: "primary",
    applies: isEmt,
    met: all(yes("reserve.practices.mintOnFundsOnly"), yes("reserve.practices.mintMatched")),
    partly: yes("reserve.practices.mintOnFundsOnly"),
    evidenceWanted: "A sample of mints traced to credits on the bank statements",
  }),
  rule({
    id: "eu-mica.issuance.means-of-exchange-cap",
    title: "Limit on use for payments",
    requirement:
      "Once payments in one currency area average more than 1 million and EUR 200 million a day over a quarter, issuing stops and a plan to come back below follows within 40 working days.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 23(1); Art 58(3)",
    sources: [ART_23, ART_58],
    verification: "primary",
    doubt:
      "Article 23 was read; that Article 58(3) extends it to e-money tokens comes from a secondary source. Whether one limit alone is enough or both must be passed is doubtful.",
    applies: isArtOrForeignEmt,
    met: all(FEW_PAYMENTS, SMALL_VALUE),
    partly: any(
      FEW_PAYMENTS,
      SMALL_VALUE,
      all(is("mint.status", "halted"), atMost("issuer.euThresholdPlanDays", REDUCTION_PLAN_DAYS)),
    ),
    evidenceWanted:
      "The quarterly estimate with its method, and the central bank's own estimate where there is one",
    remark:
      "The text joins the two limits; a page of the banking authority reads them as alternatives. Passing only one therefore counts as partly met, as does passing both where issuing stopped and the plan came in time.",
  }),
  rule({
    id: "eu-mica.issuance.art-matched",
    title: "Asset-referenced tokens: mints and burns matched",
    requirement: "Every mint and every burn goes with an equal movement of the reserve.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 36(6)",
    sources: [REGULATION],
    verification: "unverified",
    doubt: NOT_CHECKED,
    applies: isArt,
    met: yes("reserve.practices.mintMatched"),
    evidenceWanted: "A sample of mints and burns traced to movements at the bank",
  }),
  rule({
    id: "eu-mica.reporting.quarterly",
    title: "Quarterly report on use",
    requirement:
      "Above an issue value of EUR 100 million the authority receives a report each quarter: holders, value issued, size of the reserve, daily transactions and the estimate of payments. For e-money tokens the duty covers currencies from outside the Union, so a dollar token is covered.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 22(1); Art 58(3)",
    sources: [ART_22, ART_58, CORE_FILING],
    verification: "primary",
    doubt:
      "Article 22 was read; that Article 58(3) extends it to e-money tokens comes from a secondary source.",
    applies: isArtOrForeignEmt,
    met: any(yes("disclosure.regulatorReports.euQuarterly"), IS_BELOW_REPORTING),
    evidenceWanted: "The quarterly filings in the prescribed templates, with the note on method",
    remark: "At or below the threshold no report is due, which counts as met.",
  }),
  rule({
    id: "eu-mica.supervision.central-bank-limits",
    title: "Limits asked for by a central bank",
    requirement:
      "A cap on issuance or an order to withdraw, given for reasons of monetary policy, payments or monetary sovereignty, is obeyed.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 24(3); Art 58(3)",
    sources: [ART_58],
    verification: "secondary",
    applies: isArtOrForeignEmt,
    met: is("coin.centralBankLimit", "none", "respected"),
    evidenceWanted: "Letters of the authority, or the issuer's declaration that none was received",
  }),
  rule({
    id: "eu-mica.supervision.extended-rules",
    title: "Stricter rules ordered for one issuer",
    requirement:
      "Where the authority extends rules on reserve, liquidity or own funds to an issuer whose token is not significant, the issuer keeps them.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 58(2), Art 35(3)-(5)",
    sources: [ART_58],
    verification: "primary",
    applies: all(isEmt, isNotSignificant),
    met: is("issuer.supervisorConditions", "none", "allMet"),
    evidenceWanted: "The authority's decision and the issuer's record of keeping it",
  }),
  rule({
    id: "eu-mica.supervision.art-changes",
    title: "Asset-referenced tokens: changes approved first",
    requirement:
      "Changes of the business model and of the white paper go to the authority for approval in advance, with 30 working days.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 25",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isArt,
    met: all(yes("whitePaper.checks.current"), yes("disclosure.practices.significantEvents")),
    partly: yes("whitePaper.checks.current"),
    evidenceWanted: "The log of changes set against the filings",
    remark:
      "Read off an up-to-date, notified white paper and a process for telling of events; the days of notice are not measured.",
  }),
];
