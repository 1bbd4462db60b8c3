import { all, any, atLeast, atMost, facts, is, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { FED_PROXY, PROXY, proposedBy, supervisedBy } from "./scope";
import {
  DISCLOSED_ITEMS_PARTLY,
  FEE_NOTICE_DAYS,
  NO_EXTENSION_DAYS,
  PAID_SHARE,
  PAID_SHARE_PARTLY,
  PAYMENT_DAYS,
  SMALLEST_REDEMPTION,
  SMALLEST_REDEMPTION_PARTLY,
  STRESS_DAYS,
  STRESS_TRIGGER,
  STRESS_TRIGGER_PARTLY,
} from "./second-parameters";
import {
  FDIC_QUOTES,
  NCUA_PROPOSAL,
  NCUA_QUOTES,
  OCC_QUOTES,
  ORRICK_FDIC,
  ORRICK_OCC,
} from "./sources";

const OPEN_TO_HOLDERS = is("redemption.eligible", "anyLawfulHolder", "verifiedCustomers");

export const redemptionRules: readonly Rule[] = [
  rule({
    id: "us-genius-proposed.redemption.two-business-days",
    title: "Payment within two business days",
    requirement:
      "Counted from the day of the request, the holder has the money within two business days; anything later is not timely.",
    force: proposedBy(
      ["OCC", "FDIC", "NCUA"],
      "for redemptions with the issuer and not for trades between holders",
    ),
    severity: "major",
    citation: "proposed 12 CFR 15.12(b)(1)(i); FDIC 350.5(b)(1); NCUA 706.203(b)(1)(i)",
    sources: [OCC_QUOTES, FDIC_QUOTES, NCUA_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC", "FDIC", "NCUA"),
    met: all(
      atMost("redemption.settlementBusinessDays", PAYMENT_DAYS),
      atLeast("redemption.log.paidWithin2dOfRequestPct", PAID_SHARE),
    ),
    partly: all(
      atMost("redemption.settlementBusinessDays", PAYMENT_DAYS),
      atLeast("redemption.log.paidWithin2dOfRequestPct", PAID_SHARE_PARTLY),
    ),
    evidenceWanted: "Terms; record of single redemptions",
    remark: `The terms and the record of payments both count. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.redemption.limits-by-regulator",
    title: "Limits by the regulator alone",
    requirement: "The terms say that only the regulator may limit redemption at its discretion.",
    force: proposedBy(["OCC", "NCUA"]),
    severity: "major",
    citation: "proposed 12 CFR 15.12(b)(1)(ii); NCUA 706.203(b)(1)(ii)",
    sources: [OCC_QUOTES, NCUA_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC", "NCUA"),
    met: is("redemption.suspensionPower", "none", "regulatorOnly"),
    evidenceWanted: "Redemption terms",
    remark: PROXY,
  }),
  rule({
    id: "us-genius-proposed.redemption.stress-extension",
    title: "Longer period under stress",
    requirement:
      "Only when holders ask for more than 10% of the coins outstanding within 24 hours may they wait longer: seven calendar days, from that moment.",
    force: proposedBy(["OCC", "NCUA"], "the FDIC defines the trigger"),
    severity: "major",
    citation:
      "proposed 12 CFR 15.12(c)(1); FDIC 350.5 significant redemption request; NCUA 706.203(c)(1)",
    sources: [OCC_QUOTES, FDIC_QUOTES, NCUA_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC", "NCUA"),
    met: any(
      atMost("redemption.stressCalendarDays", NO_EXTENSION_DAYS),
      all(
        atLeast("redemption.stressTriggerPct", STRESS_TRIGGER),
        atMost("redemption.stressCalendarDays", STRESS_DAYS),
      ),
    ),
    partly: all(
      atLeast("redemption.stressTriggerPct", STRESS_TRIGGER_PARTLY),
      atMost("redemption.stressCalendarDays", STRESS_DAYS),
    ),
    evidenceWanted: "Terms; procedure for heavy redemptions",
    remark: `Terms without a longer period are in order. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.redemption.one-coin-minimum",
    title: "Redemption from one coin",
    requirement:
      "The issuer redeems any number of coins from one upwards, once the holder has been screened and taken on.",
    force: proposedBy(["OCC", "FDIC", "NCUA"]),
    severity: "major",
    citation: "proposed FDIC 350.5; NCUA 706.203(a)(5); OCC 15.12(a) (doubtful: OCC paragraph)",
    sources: [FDIC_QUOTES, NCUA_QUOTES, NCUA_PROPOSAL],
    verification: "quoted",
    doubt: "The OCC paragraph in the citation is doubtful.",
    applies: supervisedBy("OCC", "FDIC", "NCUA"),
    met: all(OPEN_TO_HOLDERS, atMost("redemption.minimumUsd", SMALLEST_REDEMPTION)),
    partly: all(OPEN_TO_HOLDERS, atMost("redemption.minimumUsd", SMALLEST_REDEMPTION_PARTLY)),
    evidenceWanted: "Terms; conditions for taking on customers",
    remark: PROXY,
  }),
  rule({
    id: "us-genius-proposed.redemption.policy-contents",
    title: "What the redemption notice says",
    requirement:
      "A notice of its own, in plain words, names the issuer and whoever owes redemption, links the monthly report and lists every fee for buying and redeeming.",
    force: proposedBy(["OCC"]),
    severity: "major",
    citation: "proposed 12 CFR 15.12(d)(1)(i) to (iv)",
    sources: [OCC_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC"),
    met: all(
      yes("redemption.disclosedItems.issuerName"),
      yes("redemption.disclosedItems.obligor"),
      yes("redemption.disclosedItems.compositionLink"),
      yes("redemption.disclosedItems.allFees"),
    ),
    partly: facts({
      reads: [
        "redemption.disclosedItems.issuerName",
        "redemption.disclosedItems.obligor",
        "redemption.disclosedItems.compositionLink",
        "redemption.disclosedItems.allFees",
      ],
      parameters: [DISCLOSED_ITEMS_PARTLY],
      says: "at most one of the four items is missing",
      test: (values, at) =>
        Object.values(values).filter((item) => item === true).length >= at(DISCLOSED_ITEMS_PARTLY),
    }),
    evidenceWanted: "Copy of the notice on the website",
    remark: PROXY,
  }),
  rule({
    id: "us-genius-proposed.redemption.fee-notice",
    title: "Week's notice of higher fees",
    requirement:
      "Before a fee rises, customers whose contact details are on file hear of it securely, seven calendar days ahead.",
    force: proposedBy(["FDIC"]),
    severity: "minor",
    citation: "proposed 12 CFR 350.5 (fees)",
    sources: [FDIC_QUOTES],
    verification: "quoted",
    applies: supervisedBy("FDIC"),
    met: atLeast("redemption.feeNoticeDays", FEE_NOTICE_DAYS),
    evidenceWanted: "Log of notices",
    remark: `How the notice is delivered is not tested. ${FED_PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.yield.affiliate-presumption",
    title: "Yield through affiliates",
    requirement:
      "If the issuer pays a company of its circle which in turn pays holders, that yield is taken to be the issuer's own until the issuer refutes it in writing.",
    force: proposedBy(["OCC", "NCUA"]),
    severity: "major",
    citation: "proposed 12 CFR 15.10(c)(4)(i) to (iii); NCUA 706.201(c)(4)",
    sources: [OCC_QUOTES, ORRICK_OCC, NCUA_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC", "NCUA"),
    met: no("holder.thirdPartyYield.issuerFunded"),
    partly: yes("holder.yieldPresumptionRebutted"),
    evidenceWanted: "Distribution and revenue-sharing contracts; the rebuttal",
    remark: PROXY,
  }),
  rule({
    id: "us-genius-proposed.conduct.no-lending-to-buy",
    title: "No credit for buying the coin",
    requirement:
      "The issuer does not lend, itself or through others, to anyone so that they can buy its coin.",
    force: proposedBy(["OCC", "FDIC", "NCUA"]),
    severity: "major",
    citation: "proposed NCUA 706.201(c)(7); FDIC 350.3; OCC 15.10(c) (doubtful: OCC paragraph)",
    sources: [NCUA_QUOTES, ORRICK_FDIC],
    verification: "quoted",
    doubt: "The OCC paragraph in the citation is doubtful.",
    applies: supervisedBy("OCC", "FDIC", "NCUA"),
    met: no("issuer.activities.lendsToBuyCoin"),
    evidenceWanted: "Loan book; terms of margin programmes",
    remark: PROXY,
  }),
];
