import { all, any, atLeast, is, no, noRow, not, within, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { SCREENING_DAYS, STATE_SUPPLY } from "./parameters";
import { FROM_ACT_DAY, isStateIssuer, permittedIssuer } from "./scope";
import {
  MORGAN_LEWIS,
  ORRICK,
  PARADIGM,
  PUBLIC_LAW,
  QUOTES_FDIC,
  QUOTES_NCUA,
  QUOTES_OCC,
  USC_5904,
  USC_5905,
} from "./sources";

const isScreenedClean = is("governance.fitAndProper", "cleared", "declaredClean");

const OPEN_COLUMNS = ["enforcement[].status", "enforcement[].againstIssuer"];

const hasNoOpenAction = noRow("enforcement", {
  says: "actions are open against the issuer",
  columns: OPEN_COLUMNS,
  test: ({ values: { status, againstIssuer } }) => {
    if (status !== undefined && status !== "open") return false;
    if (againstIssuer === false) return false;
    return status === undefined || againstIssuer === undefined ? null : true;
  },
});

const hasNoOpenActionAtTheCore = noRow("enforcement", {
  says: "actions on reserves, redemption or money laundering are open against the issuer",
  columns: [...OPEN_COLUMNS, "enforcement[].subject"],
  test: ({ values: { status, againstIssuer, subject } }) => {
    if (status !== undefined && status !== "open") return false;
    if (againstIssuer === false) return false;
    if (subject === "licensing" || subject === "other") return false;
    const isOpen = status === undefined || againstIssuer === undefined || subject === undefined;
    return isOpen ? null : true;
  },
});

const isApprovalStanding = noRow("licence", {
  says: "licences are a US payment stablecoin approval suspended or revoked",
  columns: ["licence[].kind", "licence[].status"],
  test: ({ values: { kind, status } }) => {
    if (kind !== undefined && kind !== "usStablecoinApproval") return false;
    if (status !== undefined && status !== "suspended" && status !== "withdrawn") return false;
    return kind === undefined || status === undefined ? null : true;
  },
});

export const conductRules: readonly Rule[] = [
  rule({
    id: "us-genius.conduct.permitted-activities",
    title: "Permitted business",
    requirement:
      "The issuing entity does nothing but issue and redeem coins, manage the reserve, keep coins, keys and reserve in custody, and what directly supports this, unless a regulator allows more and holders still rank first.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(7)(A) and (B)",
    sources: [ORRICK, QUOTES_FDIC],
    verification: "secondary",
    applies: permittedIssuer,
    met: all(
      no("issuer.activities.exchange"),
      no("issuer.activities.lending"),
      no("issuer.activities.lendsToBuyCoin"),
      no("issuer.activities.staking"),
      no("issuer.activities.trading"),
      no("issuer.activities.unrelated"),
    ),
    partly: yes("issuer.otherActivitiesApproved"),
    evidenceWanted: "Articles of association; accounts; the regulator's permission",
    remark: "Further business that the regulator has approved counts for partly met.",
  }),
  rule({
    id: "us-genius.conduct.no-tying",
    title: "No tied services",
    requirement:
      "The issuer does not make a service depend on buying another paid product or on staying away from a competitor.",
    force: FROM_ACT_DAY,
    severity: "major",
    citation: "s.4(a)(8)(A)",
    sources: [PARADIGM],
    verification: "secondary",
    applies: permittedIssuer,
    met: no("issuer.tying"),
    evidenceWanted: "Contracts with customers and trading venues",
  }),
  rule({
    id: "us-genius.marketing.name-and-claims",
    title: "Name and government claims",
    requirement:
      "The name of the coin avoids terms of the US government, and no advert suggests legal tender or that the United States issue, guarantee or approve it. Short forms of the currency such as USD are allowed.",
    force: FROM_ACT_DAY,
    severity: "major",
    citation: "s.4(a)(9)(A) and (B)",
    sources: [MORGAN_LEWIS, PUBLIC_LAW],
    verification: "secondary",
    applies: permittedIssuer,
    met: all(
      no("coin.nameUsesGovernmentTerms"),
      no("marketing.claims.usGuaranteed"),
      no("marketing.claims.legalTender"),
      no("marketing.claims.governmentApproved"),
    ),
    evidenceWanted: "Review of the brand; sample of adverts",
  }),
  rule({
    id: "us-genius.marketing.no-us-backing-claim",
    title: "No claim of federal backing",
    requirement:
      "Nobody may say that the coin is backed by the full faith and credit of the United States, guaranteed by them, or insured by the FDIC or the NCUA.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(e)(1) and (2)",
    sources: [QUOTES_FDIC, QUOTES_OCC, QUOTES_NCUA],
    verification: "quoted",
    met: all(
      no("marketing.claims.fullFaith"),
      no("marketing.claims.usGuaranteed"),
      no("marketing.claims.depositInsured"),
      no("marketing.claims.shareInsured"),
    ),
    evidenceWanted: "Website, app and adverts of partners",
  }),
  rule({
    id: "us-genius.governance.officers-clean",
    title: "Officers without listed felonies",
    requirement:
      "Nobody serves as officer or director after a felony conviction for insider trading, embezzlement, cybercrime, money laundering, terrorist finance or financial fraud.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(f) (unverified: subsection); see s.5(c) factors",
    sources: [USC_5904, PUBLIC_LAW],
    verification: "secondary",
    doubt: "The subsection was not checked.",
    applies: permittedIssuer,
    met: all(isScreenedClean, within("governance.fitAndProperCheckedOn", SCREENING_DAYS)),
    partly: isScreenedClean,
    evidenceWanted: "Background checks and declarations with their dates",
    remark: "A screening older than a year counts for partly met.",
  }),
  rule({
    id: "us-genius.supervision.examination",
    title: "Federal supervision",
    requirement:
      "Permitted issuers are under federal supervision and examination, State issuers only from USD 10bn; the regulators may suspend, give orders and fine.",
    force: FROM_ACT_DAY,
    severity: "major",
    citation: "s.6(a) and (b); 12 U.S.C. 5905; civil penalties to USD 100,000 per day (unverified)",
    sources: [USC_5905],
    verification: "primary",
    doubt: "The citation was not checked, the size of the civil penalties included.",
    applies: all(
      permittedIssuer,
      any(not(isStateIssuer), atLeast("issuer.consolidatedOutstandingUsd", STATE_SUPPLY)),
    ),
    met: all(hasNoOpenAction, isApprovalStanding),
    partly: all(hasNoOpenActionAtTheCore, isApprovalStanding),
    evidenceWanted: "Search of the regulators' enforcement records",
    remark:
      "Shows whether an action is open. One on matters other than reserves, redemption and money laundering counts for partly met; closed cases do not count. An order that still stands is entered as open.",
  }),
];
