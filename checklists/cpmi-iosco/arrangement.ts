import { all, atLeast, figureAtLeast, is, isNot, within, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { GUIDANCE, STANDARD_APPLIED } from "./force";
import {
  MONTHS_COVERED,
  MONTHS_COVERED_PARTLY,
  PLAN_DAYS,
  REVIEW_DAYS,
  REVIEW_DAYS_PARTLY,
  TEST_DAYS,
  TOPICS,
  TOPICS_PARTLY,
} from "./parameters";
import { MCCARTHY, MOODYS, PFMI_REPORT } from "./sources";
import { TOPICS_EXPLAINED } from "./topics";

const ACCOUNTABLE = all(
  isNot("issuer.entityKind", "protocol"),
  is("governance.responsibilityMap", "entitiesAndPersons", "personsOnly"),
);
const OUTSIDE_FIRMS = all(
  yes("governance.interdependenciesReviewed"),
  yes("governance.frameworks.thirdPartyOversight"),
);
const CYBER = all(
  yes("operations.continuityTested"),
  is("operations.ictFramework", "dora", "documented"),
);

const FEES_PUBLIC = yes("redemption.assurances.feesDisclosed");

export const arrangementRules: readonly Rule[] = [
  rule({
    id: "cpmi-iosco.governance.legal-basis",
    title: "Enforceable legal basis",
    requirement:
      "In every country that matters the arrangement rests on a legal basis that is clear and can be enforced.",
    force: GUIDANCE,
    severity: "major",
    citation: "PFMI Principle 1 applied to the whole arrangement (unverified)",
    sources: [PFMI_REPORT],
    verification: "unverified",
    doubt: "The official text was not seen and no other source was checked.",
    met: yes("holder.claimOpinion"),
    evidenceWanted: "Legal opinions",
  }),
  rule({
    id: "cpmi-iosco.governance.accountable-entities",
    title: "Accountable legal entities",
    requirement:
      "Clear and direct lines of responsibility lead to legal entities that can be named and that natural persons control, also where the software runs without a centre.",
    force: GUIDANCE,
    severity: "gate",
    citation: "PFMI Principle 2; CPMI-IOSCO guidance on governance",
    sources: [MOODYS, MCCARTHY],
    verification: "secondary",
    doubt: "Not verified: that natural persons have to control the entities.",
    met: all(ACCOUNTABLE, yes("technology.settlementRules.changeGovernance")),
    partly: ACCOUNTABLE,
    evidenceWanted: "Map of governance; register of who holds the keys",
    remark: "Partly met where only the control of the contracts is not documented.",
  }),
  rule({
    id: "cpmi-iosco.risk.interdependencies",
    title: "Links to others reviewed",
    requirement:
      "Regular reviews cover the important risks that linked functions and firms bring to the arrangement and the other way round, with tools to handle them.",
    force: GUIDANCE,
    severity: "major",
    citation: "PFMI Principle 3; CPMI-IOSCO guidance on comprehensive risk management",
    sources: [MOODYS, MCCARTHY],
    verification: "secondary",
    met: all(OUTSIDE_FIRMS, within("governance.interdependencyReviewOn", REVIEW_DAYS)),
    partly: all(OUTSIDE_FIRMS, within("governance.interdependencyReviewOn", REVIEW_DAYS_PARTLY)),
    evidenceWanted: "Review of interdependencies",
  }),
  rule({
    id: "cpmi-iosco.technology.settlement-finality",
    title: "Point of finality defined",
    requirement:
      "It is clearly defined, on a clear legal basis, from when on a transfer is final and cannot be undone.",
    force: GUIDANCE,
    severity: "major",
    citation: "PFMI Principle 8; CPMI-IOSCO guidance on finality",
    sources: [MOODYS, MCCARTHY],
    verification: "secondary",
    met: yes("technology.settlementRules.finalityDefined"),
    evidenceWanted: "Rulebook; confirmations waited for on each chain",
    remark: "A definition is asked for on every chain.",
  }),
  rule({
    id: "cpmi-iosco.technology.fork-handling",
    title: "Forks and who bears the loss",
    requirement:
      "Where the ledger and the legal position can part ways, as in a fork, there are measures for it and it is open who bears the loss.",
    force: GUIDANCE,
    severity: "minor",
    citation: "PFMI Principle 8 guidance",
    sources: [PFMI_REPORT],
    verification: "unverified",
    doubt: "The official text was not seen and no other source was checked.",
    met: yes("technology.settlementRules.forkProcedure"),
    evidenceWanted: "Policy on forks",
  }),
  rule({
    id: "cpmi-iosco.technology.continuity",
    title: "Continuity tested",
    requirement:
      "Operations are reliable, have the capacity they need and go on after a failure; critical systems are back within two hours.",
    force: STANDARD_APPLIED,
    severity: "major",
    citation: "PFMI Principle 17",
    sources: [PFMI_REPORT],
    verification: "unverified",
    doubt: "The official text was not seen and no other source was checked.",
    met: all(CYBER, within("operations.continuityTestedOn", TEST_DAYS)),
    partly: CYBER,
    evidenceWanted: "Results of continuity tests",
    remark:
      "A test of any age is partly met. The two hours themselves are not measured and have to be read off the test results.",
  }),
  rule({
    id: "cpmi-iosco.capital.six-months-costs",
    title: "Six months of costs in liquid assets",
    requirement:
      "Liquid net assets that equity pays for cover at least six months of operating costs, and there are plans for recovery or an orderly end.",
    force: STANDARD_APPLIED,
    severity: "major",
    citation: "PFMI Principle 15, key consideration 3",
    sources: [PFMI_REPORT],
    verification: "unverified",
    doubt: "The official text was not seen and no other source was checked.",
    met: all(
      atLeast("capital.liquidMonths", MONTHS_COVERED),
      isNot("governance.windDownPlan", "none"),
      within("governance.windDownPlanOn", PLAN_DAYS),
    ),
    partly: atLeast("capital.liquidMonths", MONTHS_COVERED_PARTLY),
    evidenceWanted: "Balance sheet; the plan",
    remark: "Three months of costs are partly met, with or without a recent plan.",
  }),
  rule({
    id: "cpmi-iosco.disclosure.rules-and-fees",
    title: "Rules, risks and fees public",
    requirement: "Rules, main procedures, risks and fees can be read by everyone.",
    force: STANDARD_APPLIED,
    severity: "minor",
    citation: "PFMI Principle 23",
    sources: [PFMI_REPORT],
    verification: "unverified",
    doubt: "The official text was not seen and no other source was checked.",
    met: all(figureAtLeast(TOPICS_EXPLAINED, TOPICS), FEES_PUBLIC),
    partly: all(figureAtLeast(TOPICS_EXPLAINED, TOPICS_PARTLY), FEES_PUBLIC),
    evidenceWanted: "Public disclosure under the principles",
    remark: "How many of seven topics are explained is counted; the numbers are house figures.",
  }),
];
