import { all, any, facts, is, isNot, within, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { RECOMMENDED } from "./force";
import {
  PLAN_DAYS,
  PLAN_DAYS_PARTLY,
  TEST_DAYS,
  TEST_DAYS_PARTLY,
  TOPICS,
  TOPICS_PARTLY,
} from "./parameters";
import { FINAL_REPORT, LIST_OF_TEN, SUMMARY_2026 } from "./sources";

const ACCOUNTABLE = all(
  isNot("issuer.entityKind", "protocol"),
  is("governance.responsibilityMap", "entitiesAndPersons", "personsOnly"),
);

const RISK_FRAMEWORK = yes("governance.frameworks.riskFramework");
const LIQUIDITY_POLICY = is("governance.liquidityPolicy", "boardApproved", "written");

const CYBER = all(
  yes("operations.continuityTested"),
  is("operations.ictFramework", "dora", "documented"),
);

const recovery = (days: typeof PLAN_DAYS) =>
  all(yes("governance.recoveryPlan"), within("governance.recoveryPlanOn", days));
const windDown = (days: typeof PLAN_DAYS) =>
  all(
    is("governance.windDownPlan", "published", "existsUnpublished"),
    within("governance.windDownPlanOn", days),
  );

const TOPIC_FACTS = [
  "disclosure.governanceTopics.governance",
  "disclosure.governanceTopics.conflicts",
  "disclosure.governanceTopics.redemptionRights",
  "disclosure.governanceTopics.stabilisation",
  "disclosure.governanceTopics.operations",
  "disclosure.governanceTopics.riskManagement",
  "disclosure.governanceTopics.financialCondition",
] as const;
const explained = (least: typeof TOPICS, says: string) =>
  facts({
    reads: TOPIC_FACTS,
    says,
    parameters: [least],
    test: (values, at) => TOPIC_FACTS.filter((id) => values[id]).length >= at(least),
  });

/** How the arrangement is run, explained and brought to an end. */
export const arrangementRules: readonly Rule[] = [
  rule({
    id: "fsb.governance.accountability",
    title: "Accountability for every function",
    requirement:
      "Governance leaves no gap: for each function it is clear which person in which legal entity answers for it.",
    force: RECOMMENDED,
    severity: "gate",
    citation: "FSB GSC Recommendation 4",
    sources: [LIST_OF_TEN],
    verification: "secondary",
    met: all(ACCOUNTABLE, is("governance.conflictsPolicy", "published", "existsUnpublished")),
    partly: ACCOUNTABLE,
    evidenceWanted: "Charter of the board; map of responsibilities",
    remark: "Partly met where only the policy on conflicts of interest is missing.",
  }),
  rule({
    id: "fsb.risk.reserve-risk",
    title: "Risk framework and reserve policy",
    requirement: "Risks are managed effectively, those of the reserve before all others.",
    force: RECOMMENDED,
    severity: "major",
    citation: "FSB GSC Recommendation 5",
    sources: [LIST_OF_TEN],
    verification: "secondary",
    met: all(RISK_FRAMEWORK, LIQUIDITY_POLICY),
    partly: any(RISK_FRAMEWORK, LIQUIDITY_POLICY),
    evidenceWanted: "Risk policy; policy on the investment of the reserve",
  }),
  rule({
    id: "fsb.technology.resilience",
    title: "Resilience and cyber defence",
    requirement: "Operations withstand failures and are guarded against attacks on IT.",
    force: RECOMMENDED,
    severity: "major",
    citation: "FSB GSC Recommendation 5",
    sources: [LIST_OF_TEN],
    verification: "secondary",
    met: all(CYBER, within("operations.continuityTestedOn", TEST_DAYS)),
    partly: all(CYBER, within("operations.continuityTestedOn", TEST_DAYS_PARTLY)),
    evidenceWanted: "Report on the continuity test; penetration test",
    remark: "How recent the test has to be is this tool's own choice.",
  }),
  rule({
    id: "fsb.aml.aml-and-fitness",
    title: "Money laundering and fit persons",
    requirement:
      "There are measures against money laundering and the financing of terrorism, and those in charge are fit and proper.",
    force: RECOMMENDED,
    severity: "major",
    citation: "FSB GSC Recommendation 5",
    sources: [LIST_OF_TEN],
    verification: "secondary",
    doubt: "Not verified: that persons have to be fit and proper.",
    met: all(
      yes("aml.controls.programme"),
      is("governance.fitAndProper", "cleared", "declaredClean"),
    ),
    evidenceWanted: "Programme against money laundering; screening of directors and officers",
  }),
  rule({
    id: "fsb.reporting.data-systems",
    title: "Records open to authorities",
    requirement:
      "Data are collected, kept, protected and reported by sound systems, and authorities can get at them.",
    force: RECOMMENDED,
    severity: "minor",
    citation: "FSB GSC Recommendation 6",
    sources: [SUMMARY_2026],
    verification: "secondary",
    met: yes("governance.frameworks.dataAccess"),
    evidenceWanted: "Data policy; clause that opens records to the regulator",
  }),
  rule({
    id: "fsb.wind-down.recovery-plan",
    title: "Plans for recovery and the end",
    requirement: "A plan exists for recovery and another for an orderly end.",
    force: RECOMMENDED,
    severity: "major",
    citation: "FSB GSC Recommendation 7",
    sources: [SUMMARY_2026],
    verification: "secondary",
    met: all(recovery(PLAN_DAYS), windDown(PLAN_DAYS)),
    partly: any(recovery(PLAN_DAYS_PARTLY), windDown(PLAN_DAYS_PARTLY)),
    evidenceWanted: "Both plans with the approval of the board",
    remark:
      "Met with both plans dated within a year; partly met with at least one dated within two. The intervals are this tool's own.",
  }),
  rule({
    id: "fsb.disclosure.transparent-information",
    title: "Seven subjects explained",
    requirement:
      "Users and others concerned are told openly and fully about governance, conflicts, redemption rights, stabilisation, operations, risk management and financial condition.",
    force: RECOMMENDED,
    severity: "major",
    citation: "FSB GSC Recommendation 8",
    sources: [SUMMARY_2026, FINAL_REPORT],
    verification: "secondary",
    doubt: "Not verified: that these seven subjects are the full list.",
    met: explained(TOPICS, "all seven subjects are explained to the public"),
    partly: explained(TOPICS_PARTLY, "most of the seven subjects are explained to the public"),
    evidenceWanted: "White paper or the page of disclosures",
  }),
];
