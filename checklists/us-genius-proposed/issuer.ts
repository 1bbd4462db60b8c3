import { all, any, atLeast, atMost, below, is, licensed, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import {
  everyCustodianAuthorised,
  foreignConditions,
  keptApart,
  mostFrameworks,
  movedInTime,
  ownFundsCoverMinimum,
  someCustodianAuthorised,
  someCustodianSupervised,
  stateIssuerAboveLimit,
} from "./issuer-conditions";
import { offeredInUs, permittedIssuer, PROXY, proposedBy, supervisedBy } from "./scope";
import {
  BACKSTOP_MONTHS,
  BACKSTOP_MONTHS_PARTLY,
  CROSSING_NOTICE_DAYS,
  NEW_ISSUER_CAPITAL,
  NEW_ISSUER_MONTHS,
  NO_MISSED_QUARTER,
  ONE_MISSED_QUARTER,
} from "./second-parameters";
import {
  DECHERT_CAPITAL,
  FDIC_QUOTES,
  NCUA_QUOTES,
  OCC_PROPOSAL,
  OCC_QUOTES,
  OCC_SUMMARY,
  ORRICK_FDIC,
  SULLIVAN_CROMWELL,
} from "./sources";

export const issuerRules: readonly Rule[] = [
  rule({
    id: "us-genius-proposed.risk.risk-management",
    title: "Risk management by principles",
    requirement:
      "The issuer runs a framework for governance, IT security under a named officer, interest-rate risk, third parties, compliance, and dealings with insiders and affiliates.",
    force: proposedBy(["OCC"]),
    severity: "major",
    citation: "proposed 12 CFR 15.13",
    sources: [OCC_SUMMARY, OCC_PROPOSAL],
    verification: "secondary",
    applies: supervisedBy("OCC"),
    met: all(
      yes("governance.frameworks.riskFramework"),
      yes("governance.frameworks.securityOfficer"),
      yes("governance.frameworks.thirdPartyOversight"),
      yes("governance.frameworks.affiliatePolicy"),
      is("operations.ictFramework", "dora", "documented"),
    ),
    partly: mostFrameworks,
    evidenceWanted: "Policies; appointment of the security officer",
    remark: `Interest-rate risk and compliance are read as parts of the risk framework. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.licence.federal-transition",
    title: "State issuer past USD 10bn",
    requirement:
      "A State issuer with more than USD 10bn outstanding gives notice within five calendar days and moves to federal oversight by the OCC's procedure.",
    force: proposedBy(
      ["OCC"],
      "the trigger is more than USD 10bn, and the five days come from a third-party summary",
    ),
    severity: "major",
    citation: "proposed 12 CFR 15.15(b)(1)",
    sources: [OCC_QUOTES, OCC_SUMMARY],
    verification: "secondary",
    applies: stateIssuerAboveLimit,
    met: all(atMost("issuer.federalNoticeDays", CROSSING_NOTICE_DAYS), movedInTime),
    evidenceWanted: "Notice; transition plan",
    remark: "An issuer still within the 360 days has not missed the move.",
  }),
  rule({
    id: "us-genius-proposed.custody.custodian-standards",
    title: "Standards for supervised custodians",
    requirement:
      "A custodian of reserve, coins or keys under the OCC or the FDIC keeps to standards of segregation and control, whoever the issuer's own regulator is.",
    force: proposedBy(["OCC", "FDIC"]),
    severity: "major",
    citation: "proposed 12 CFR 15 subpart C; FDIC 350 subpart B (350.100)",
    sources: [SULLIVAN_CROMWELL, OCC_SUMMARY, FDIC_QUOTES],
    verification: "secondary",
    applies: someCustodianSupervised,
    met: all(everyCustodianAuthorised, keptApart),
    partly: all(someCustodianAuthorised, keptApart),
    evidenceWanted: "Letters of compliance from each custodian; SOC 1 reports",
    remark:
      "Without the letters, an authority to hold the asset and accounts kept apart stand for compliance. The supervisor is recognised by its name; custodians of coins and keys are seen only where they also hold the reserve.",
  }),
  rule({
    id: "us-genius-proposed.licence.foreign-conditions",
    title: "Four conditions for issuers abroad",
    requirement:
      "An issuer abroad has a home regime found comparable, is registered with the OCC, holds reserves in the United States and does not come from a country under sanctions or laundering concern.",
    force: proposedBy(["OCC"]),
    severity: "major",
    citation: "proposed 12 CFR 15.31(a)(1) to (4), 15.32(b)(4)",
    sources: [OCC_QUOTES],
    verification: "quoted",
    applies: all(is("issuer.usCategory", "foreignIssuer"), offeredInUs),
    met: foreignConditions,
    evidenceWanted:
      "Comparability finding; registration; location of the reserve; Treasury's lists",
    remark: "Repeats the four rules of section 18 of the Act.",
    sameAs: [
      "us-genius.licence.foreign-comparable",
      "us-genius.licence.foreign-registration",
      "us-genius.liquidity.foreign-us-reserves",
      "us-genius.licence.foreign-not-sanctioned",
    ],
  }),
  rule({
    id: "us-genius-proposed.licence.bank-subsidiary",
    title: "Issuer as a separate subsidiary",
    requirement:
      "The insured institution does not issue itself: under the FDIC its subsidiary does, the parent being a State savings association or a State bank outside the Federal Reserve System, and under the NCUA the subsidiary of a credit union.",
    force: proposedBy(["FDIC", "NCUA"], "it restates the Act"),
    severity: "major",
    citation: "FDIC proposal preamble; NCUA proposal s.III; s.2(23)(A)",
    sources: [FDIC_QUOTES, NCUA_QUOTES],
    verification: "quoted",
    applies: is("issuer.primaryUsRegulator", "FDIC", "NCUA"),
    met: any(
      all(
        is("issuer.primaryUsRegulator", "FDIC"),
        is("issuer.usCategory", "insuredBankSubsidiary"),
      ),
      all(
        is("issuer.primaryUsRegulator", "NCUA"),
        is("issuer.usCategory", "creditUnionSubsidiary"),
      ),
    ),
    evidenceWanted: "Chart of the group",
  }),
  rule({
    id: "us-genius-proposed.capital.new-issuer-minimum",
    title: "Starting capital of USD 5m",
    requirement:
      "For normally 36 months a new issuer holds at least USD 5m of capital, or what its licence demands where that is more.",
    force: proposedBy(
      ["OCC", "FDIC", "NCUA"],
      "no standard ratio is set for the time after the first period",
    ),
    severity: "major",
    citation: "proposed 12 CFR 15.41(a)(1)(i); NCUA text identical; FDIC same floor",
    sources: [OCC_QUOTES, NCUA_QUOTES, ORRICK_FDIC, DECHERT_CAPITAL],
    verification: "quoted",
    applies: all(
      supervisedBy("OCC", "FDIC", "NCUA"),
      licensed(below("issuer.monthsSinceApproval", NEW_ISSUER_MONTHS)),
    ),
    met: all(atLeast("capital.ownFundsUsd", NEW_ISSUER_CAPITAL), ownFundsCoverMinimum),
    evidenceWanted: "Conditions of the licence; calculation of CET1 and AT1 capital",
    remark: `After the first period the licence's own minimum and a written assessment of capital needs are what counts. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.capital.operational-backstop",
    title: "Year of expenses in liquid assets",
    requirement:
      "Apart from the reserve, the issuer keeps liquid assets worth twelve months of all its expenses.",
    force: proposedBy(["OCC", "FDIC", "NCUA"]),
    severity: "major",
    citation: "proposed 12 CFR 15.41(b)(1); NCUA and FDIC same",
    sources: [OCC_QUOTES, NCUA_QUOTES, ORRICK_FDIC],
    verification: "quoted",
    applies: supervisedBy("OCC", "FDIC", "NCUA"),
    met: atLeast("capital.liquidMonths", BACKSTOP_MONTHS),
    partly: atLeast("capital.liquidMonths", BACKSTOP_MONTHS_PARTLY),
    evidenceWanted: "Expenses of the last twelve months; statement of the separate account",
    remark: PROXY,
  }),
  rule({
    id: "us-genius-proposed.capital.missed-quarter",
    title: "Capital or backstop missed at quarter end",
    requirement:
      "A quarter-end below the capital or backstop test stops net issuance when the following month begins; after two in a row the issuer liquidates, redeems without a fee and issues no more.",
    force: proposedBy(["OCC"]),
    severity: "major",
    citation: "proposed 12 CFR 15.41(c)(2) and (c)(3)",
    sources: [OCC_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC"),
    met: atMost("capital.quartersBelow", NO_MISSED_QUARTER),
    partly: all(
      atMost("capital.quartersBelow", ONE_MISSED_QUARTER),
      is("mint.status", "noNetIssuance", "halted"),
    ),
    evidenceWanted: "Quarterly capital computation",
    remark: `One missed quarter without net issuance is partly met. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.custody.deposit-insurance-status",
    title: "Insurance of the issuer's deposits only",
    requirement:
      "Insurance treats deposits of the reserve as a company's own money and ends at USD 250,000 for each bank; holders have no share in it.",
    force: proposedBy(["FDIC", "NCUA"]),
    severity: "major",
    citation: "proposed 12 CFR 330.11(a)(3); NCUA 745.6 same",
    sources: [FDIC_QUOTES, NCUA_QUOTES],
    verification: "quoted",
    applies: permittedIssuer,
    met: all(no("marketing.claims.depositInsured"), no("marketing.claims.shareInsured")),
    evidenceWanted: "Balances bank by bank; adverts and terms",
    remark:
      "Tests that the issuer does not claim insurance for the coin. Whatever a bank holds above USD 250,000 is uninsured exposure.",
  }),
];
