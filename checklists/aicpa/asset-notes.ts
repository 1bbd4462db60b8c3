import { yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { VOLUNTARY } from "./force";
import { ACCOUNTING_TODAY, FOLLOWIN, GATENODE, STABLEDASH } from "./sources";

const NOT_SEEN = "The official text was not seen and no other source was checked.";

/** Part I: what the notes of the report say about the assets and about events. */
export const assetNoteRules: readonly Rule[] = [
  rule({
    id: "aicpa.disclosure.assets-by-type",
    title: "Assets by type",
    requirement: "The assets there to redeem coins are shown by type, each with its amount.",
    force: VOLUNTARY,
    severity: "gate",
    citation: "Part I, redemption assets",
    sources: [FOLLOWIN, ACCOUNTING_TODAY],
    verification: "secondary",
    met: yes("attestation.discloses.assetBreakdown"),
    evidenceWanted: "Table of assets",
    remark: "Whether the parts add up to the total is not recorded: check it before answering yes.",
  }),
  rule({
    id: "aicpa.disclosure.measurement-basis",
    title: "Basis of measurement",
    requirement:
      "For each type of asset the report says how it is measured, at fair value or at amortised cost for instance.",
    force: VOLUNTARY,
    severity: "major",
    citation: "Part I, redemption assets",
    sources: [STABLEDASH],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: yes("attestation.discloses.valuationBasis"),
    evidenceWanted: "Note in the report",
  }),
  rule({
    id: "aicpa.disclosure.custodian-type",
    title: "Who holds the assets",
    requirement:
      "The report says what kind of institution holds the assets, in which country and under which regulation.",
    force: VOLUNTARY,
    severity: "major",
    citation: "Part I, holder disclosures",
    sources: [FOLLOWIN, ACCOUNTING_TODAY],
    verification: "secondary",
    met: yes("attestation.discloses.custodians"),
    partly: yes("attestation.discloses.custodianNames"),
    evidenceWanted: "Note in the report",
    remark: "Partly met with names alone.",
  }),
  rule({
    id: "aicpa.disclosure.account-nature",
    title: "Kind of account",
    requirement:
      "The report says what kind of account holds the assets, custody for instance, and whether an insolvency could reach it.",
    force: VOLUNTARY,
    severity: "major",
    citation: "Part I, account disclosures",
    sources: [FOLLOWIN],
    verification: "secondary",
    met: yes("attestation.discloses.accountNature"),
    evidenceWanted: "Note in the report; legal opinion",
    remark: "Asks what the report says and not whether the assets are in fact remote.",
  }),
  rule({
    id: "aicpa.disclosure.pledges",
    title: "Pledges and limits on use",
    requirement: "Pledges of the assets and limits on their use are disclosed.",
    force: VOLUNTARY,
    severity: "major",
    citation: "Part I, restrictions",
    sources: [FOLLOWIN],
    verification: "secondary",
    met: yes("attestation.discloses.restrictions"),
    evidenceWanted: "Note in the report; letters on liens",
    remark: "A statement that there are none counts.",
  }),
  rule({
    id: "aicpa.disclosure.adverse-events",
    title: "Misuse and later events",
    requirement:
      "Misuse of the reserve, shortfalls and important events after the date are disclosed.",
    force: VOLUNTARY,
    severity: "major",
    citation: "Part I, other disclosures",
    sources: [GATENODE],
    verification: "secondary",
    met: yes("attestation.discloses.adverseEvents"),
    evidenceWanted: "Note in the report; log of incidents",
    remark: "A statement that there were none counts.",
  }),
  rule({
    id: "aicpa.disclosure.policy-changes",
    title: "Changed terms",
    requirement: "Important changes to terms or policies in the period are disclosed.",
    force: VOLUNTARY,
    severity: "minor",
    citation: "Part I, other disclosures",
    sources: [STABLEDASH],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: yes("attestation.discloses.policyChanges"),
    evidenceWanted: "List of changes",
  }),
];
