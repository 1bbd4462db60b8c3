import { all, any, atLeast, atMost, everyRow, is, within, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { permittedIssuer, proposal } from "./scope";
import {
  PROGRAMME_AGE_DAYS,
  RECORD_YEARS,
  SANCTIONS_ELEMENTS,
  SANCTIONS_ELEMENTS_PARTLY,
  SUSPICIOUS_AMOUNT,
} from "./second-parameters";
import { FINCEN_PROPOSAL, FINCEN_QUOTES, REGISTER_LIST, TRACKER } from "./sources";

const FINCEN = "Proposed by FinCEN and OFAC (10 April 2026)";

const PROGRAMME = all(
  yes("aml.controls.programme"),
  yes("aml.controls.training"),
  yes("aml.controls.officerUsBased"),
  is("governance.fitAndProper", "cleared", "declaredClean"),
  yes("aml.riskAssessed"),
  yes("aml.independentlyTested"),
);

const FRESH_ASSESSMENT = within("aml.riskAssessmentOn", PROGRAMME_AGE_DAYS);
const FRESH_TEST = within("aml.independentTestOn", PROGRAMME_AGE_DAYS);

export const moneyLaunderingRules: readonly Rule[] = [
  rule({
    id: "us-genius-proposed.aml.programme",
    title: "Written programme with four pillars",
    requirement:
      "A written and approved programme against money laundering rests on a risk assessment, independent tests, an officer in the United States without a listed felony, and training.",
    force: proposal(`${FINCEN}; it would apply twelve months after the final rule`),
    severity: "major",
    citation: "proposed 31 CFR 1033.210(b)(1) to (4), (d)",
    sources: [FINCEN_QUOTES, FINCEN_PROPOSAL],
    verification: "quoted",
    applies: permittedIssuer,
    met: all(PROGRAMME, FRESH_ASSESSMENT, FRESH_TEST),
    partly: all(PROGRAMME, any(FRESH_ASSESSMENT, FRESH_TEST)),
    evidenceWanted: "Programme; test report; officer's record",
    remark:
      "Assessment and test are held against an age of eighteen months, this tool's own limit.",
  }),
  rule({
    id: "us-genius-proposed.aml.block-freeze-reject",
    title: "Power to block, freeze and reject",
    requirement:
      "The issuer can block, freeze and reject unlawful transfers and carry out lawful orders, among its own customers and among all other holders.",
    force: proposal(FINCEN),
    severity: "major",
    citation: "proposed 31 CFR 1033.240(a) and (b); 1010.100(rrr)",
    sources: [FINCEN_QUOTES],
    verification: "quoted",
    applies: permittedIssuer,
    met: all(
      is("aml.blockFreezeReject", "primaryAndSecondary"),
      everyRow("deployment", {
        says: "chains let the issuer act on lawful orders",
        columns: ["deployment[].lawfulOrderCapable"],
        test: ({ values: { lawfulOrderCapable } }) => lawfulOrderCapable ?? null,
      }),
    ),
    evidenceWanted: "Functions of the contract; log of orders",
  }),
  rule({
    id: "us-genius-proposed.aml.suspicious-activity",
    title: "Suspicion reported and records kept",
    requirement:
      "Suspicious activity from USD 5,000 is reported in 30 calendar days and never later than 60, and records are kept for five years; trades between holders need no report.",
    force: proposal(FINCEN),
    severity: "minor",
    citation: "proposed 31 CFR 1033.320(a)(2), (b)(3), (c), (g)",
    sources: [FINCEN_QUOTES],
    verification: "quoted",
    applies: permittedIssuer,
    met: all(
      atMost("aml.suspiciousReportThresholdUsd", SUSPICIOUS_AMOUNT),
      atLeast("aml.recordsYears", RECORD_YEARS),
    ),
    evidenceWanted: "Procedure for suspicious activity; records policy",
    remark: "The amount and the records are tested; the days to report are not recorded.",
  }),
  rule({
    id: "us-genius-proposed.aml.sanctions-programme",
    title: "Sanctions programme in five parts",
    requirement:
      "A sanctions programme for everything done with the coin rests on five parts: management stands behind it, risks are assessed, controls work, they are tested and audited, and staff are trained.",
    force: proposal(FINCEN),
    severity: "major",
    citation: "proposed 31 CFR 502.201(b)",
    sources: [FINCEN_QUOTES],
    verification: "quoted",
    applies: permittedIssuer,
    met: all(
      yes("aml.controls.sanctionsProgramme"),
      atLeast("aml.sanctionsElements", SANCTIONS_ELEMENTS),
    ),
    partly: all(
      yes("aml.controls.sanctionsProgramme"),
      atLeast("aml.sanctionsElements", SANCTIONS_ELEMENTS_PARTLY),
    ),
    evidenceWanted: "Programme; settings of the screening tool",
  }),
  rule({
    id: "us-genius-proposed.aml.customer-identification",
    title: "Identification of customers",
    requirement:
      "A permitted issuer runs a programme that identifies its customers, as five agencies have proposed together.",
    force: proposal("Proposed by five agencies (22 June 2026); comments closed on 21 August 2026"),
    severity: "major",
    citation: "joint proposal, 91 FR 37234 (22 Jun 2026)",
    sources: [REGISTER_LIST, TRACKER],
    verification: "secondary",
    applies: permittedIssuer,
    met: yes("aml.controls.customerIdentification"),
    evidenceWanted: "Procedure for identifying customers",
  }),
];
