import { all, any, facts, isNot, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import {
  appliedBeforeAct,
  hasApproval,
  hasMovedOrStopped,
  hasPendingApproval,
  isMovingInTime,
  isPermittedIssuer,
  isSmallEnough,
} from "./conditions";
import { EFFECTIVE_DAY } from "./parameters";
import { enacted, FROM_ACT_DAY, isStateIssuer, permittedIssuer } from "./scope";
import {
  BANKREGWIRE,
  CREDIT_UNIONS,
  FENWICK,
  OCC_QUESTIONS,
  PARADIGM,
  PAUL_WEISS,
  PUBLIC_LAW,
  QUOTES_FINCEN,
  QUOTES_OCC,
  REGISTER_LIST,
  REGULATION_TRACKER,
  SCRC_INTERIM,
  TREASURY_STATE_NPRM,
  USC_5904,
} from "./sources";

const hasCertifiedState = all(isSmallEnough, yes("issuer.usStatus.stateRegimeCertified"));

export const licenceRules: readonly Rule[] = [
  rule({
    id: "us-genius.licence.permitted-issuer",
    title: "Permitted issuer",
    requirement:
      "A payment stablecoin may be issued in the United States only by a company formed there that belongs to one of the permitted categories and holds an approval.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation:
      "s.3(a) and s.2(23); 12 U.S.C. 5902(a), 5901(23); penalty s.3(f) up to USD 1m per violation and 5 years (unverified: penalty subsection)",
    sources: [PUBLIC_LAW, PAUL_WEISS, FENWICK],
    verification: "secondary",
    doubt: "The subsection on penalties was not checked.",
    applies: isNot("issuer.usCategory", "foreignIssuer"),
    met: isPermittedIssuer,
    partly: appliedBeforeAct,
    evidenceWanted: "Certificate of formation; approval order or entry in the regulator's register",
    remark:
      "Foreign issuers are judged by the rules of section 18 instead. An application still pending counts for partly met until the Act applies.",
  }),
  rule({
    id: "us-genius.licence.approval",
    title: "Federal approval",
    requirement:
      "Subsidiaries of banks and federal non-bank issuers need the approval of their main federal regulator. Within 30 days it says whether an application is complete, within 120 days it decides; silence counts as approval.",
    force: enacted(
      "Enacted on 18 July 2025; applies from 18 January 2027. Applications open once rules have been issued.",
    ),
    severity: "gate",
    citation: "s.5(a) to (d); 12 U.S.C. 5904",
    sources: [USC_5904],
    verification: "secondary",
    applies: all(permittedIssuer, isNot("issuer.usCategory", "stateQualified")),
    met: hasApproval,
    partly: hasPendingApproval,
    evidenceWanted: "Approval order, or the letter that finds the application complete",
    remark: "An approval by silence is entered as in force with the day on which it took effect.",
  }),
  rule({
    id: "us-genius.licence.state-option",
    title: "State route",
    requirement:
      "A group with no more than USD 10bn of coins may opt for supervision by a State that the certification committee has found to supervise much as the federal government does.",
    force: enacted(
      "Enacted on 18 July 2025; applies from 18 January 2027. The certification procedure is in force as an interim final rule since 30 September 2026; no certified State was found.",
    ),
    severity: "gate",
    citation: "s.4(c)(1) and (4); 12 U.S.C. 5903(c)",
    sources: [
      TREASURY_STATE_NPRM,
      CREDIT_UNIONS,
      QUOTES_FINCEN,
      SCRC_INTERIM,
      REGISTER_LIST,
      BANKREGWIRE,
    ],
    verification: "quoted",
    applies: isStateIssuer,
    met: any(hasCertifiedState, all(yes("issuer.crossed10bn"), hasMovedOrStopped)),
    partly: all(
      isSmallEnough,
      facts({
        reads: ["issuer.usStatus.stateCertificationPending"],
        says: "certification is pending and the Act does not apply yet",
        parameters: [EFFECTIVE_DAY],
        test: (values, at, asOf) =>
          values["issuer.usStatus.stateCertificationPending"] && asOf < at(EFFECTIVE_DAY),
      }),
    ),
    evidenceWanted: "Certification decision; State licence; supply of every coin of the group",
    remark:
      "Exactly USD 10bn still passes here, as section 4(c)(1) says not more than; section 6(a)(1) says less than. A State issuer that crossed the line passes while it meets the transition rule.",
  }),
  rule({
    id: "us-genius.licence.federal-transition",
    title: "Federal oversight above USD 10bn",
    requirement:
      "A State issuer that rises above USD 10bn has 360 days to come under joint federal oversight. Otherwise it stops net issuance until it is below again, unless it has a waiver.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(d)(1) to (3); 12 U.S.C. 5903(d)",
    sources: [REGULATION_TRACKER, QUOTES_OCC, OCC_QUESTIONS],
    verification: "secondary",
    applies: all(permittedIssuer, yes("issuer.crossed10bn")),
    met: hasMovedOrStopped,
    partly: isMovingInTime,
    evidenceWanted: "Notice of the crossing; plan for the move; waiver, if there is one",
    remark: "One of the sources is known to contain errors elsewhere.",
  }),
  rule({
    id: "us-genius.licence.non-financial-parent",
    title: "Listed non-financial owner",
    requirement:
      "A listed company whose main business is not finance, and its affiliates, may issue only if the certification committee finds in their favour without a dissenting vote.",
    force: enacted(
      "Enacted on 18 July 2025; applies from 18 January 2027. An interpretive rule is pending.",
    ),
    severity: "gate",
    citation: "s.4(a)(12)",
    sources: [PARADIGM],
    verification: "secondary",
    applies: all(permittedIssuer, yes("issuer.usStatus.publicNonFinancialParent")),
    met: yes("issuer.usStatus.committeeFinding"),
    evidenceWanted: "The committee's decision",
  }),
];
