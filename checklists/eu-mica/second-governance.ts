import { all, is, within, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { isArt, isSignificant, TITLES_FORCE } from "./scope";
import { NOT_CHECKED } from "./second-conditions";
import { CONTINUITY_TEST_DAYS } from "./second-parameters";
import { ARTICLE_SERIES, DELEGATED_2025_1125, REGULATION } from "./sources";

const CLEARED_AND_CONTROLLED = all(
  is("governance.fitAndProper", "cleared"),
  yes("governance.frameworks.threeLines"),
);
const DIGITAL_RESILIENCE = is("operations.ictFramework", "dora");

/** How the issuer is run, and its controls against financial crime. */
export const governanceRules: readonly Rule[] = [
  rule({
    id: "eu-mica.governance.remuneration",
    title: "Significant tokens: pay and risk",
    requirement:
      "The issuer of a significant token has a policy on pay that does not reward weak control of risk.",
    force: TITLES_FORCE,
    severity: "minor",
    citation: "MiCA Art 45(1)",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isSignificant,
    met: yes("governance.frameworks.remunerationPolicy"),
    evidenceWanted: "The policy and the board's minutes on it",
  }),
  rule({
    id: "eu-mica.governance.art-arrangements",
    title: "Asset-referenced tokens: governance and controls",
    requirement:
      "Managers and owners are fit and proper; the structure is clear, risks are controlled, the reserve is audited independently, and continuity and IT hold up.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 34; EBA/GL/2024/06 (unverified); DORA",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    doubt: "The citation of the guidelines was not checked.",
    applies: isArt,
    met: all(
      CLEARED_AND_CONTROLLED,
      yes("operations.continuityTested"),
      within("operations.continuityTestedOn", CONTINUITY_TEST_DAYS),
      DIGITAL_RESILIENCE,
    ),
    partly: CLEARED_AND_CONTROLLED,
    evidenceWanted: "Organisation chart, risk reports and the last continuity test",
    remark:
      "A continuity test counts for a year, which is this tool's own limit. The audit of the reserve has its own rule.",
  }),
  rule({
    id: "eu-mica.governance.art-conflicts",
    title: "Asset-referenced tokens: conflicts of interest",
    requirement:
      "A policy on conflicts of interest covers owners, managers, staff, large holders and outside providers, and stands on the website.",
    force: TITLES_FORCE,
    severity: "minor",
    citation: "MiCA Art 32; Del. Reg. (EU) 2025/1141 (unverified)",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    doubt: "The citation of the delegated regulation was not checked.",
    applies: isArt,
    met: is("governance.conflictsPolicy", "published"),
    evidenceWanted: "The policy and the register of conflicts",
  }),
  rule({
    id: "eu-mica.governance.art-management-changes",
    title: "Asset-referenced tokens: changes of management",
    requirement: "The authority is told of changes in the management body.",
    force: TITLES_FORCE,
    severity: "minor",
    citation: "MiCA Art 33",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isArt,
    met: yes("governance.frameworks.changesNotified"),
    evidenceWanted: "The filings with the authority",
  }),
  rule({
    id: "eu-mica.governance.art-stabilisation-policy",
    title: "Asset-referenced tokens: stabilisation policy",
    requirement:
      "A written policy describes how the value is kept stable: assets, their allocation, their risks, and how tokens are minted and redeemed.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 36(8)",
    sources: [DELEGATED_2025_1125],
    verification: "secondary",
    applies: isArt,
    met: is("governance.investmentPolicy", "published", "existsUnpublished"),
    evidenceWanted: "The policy",
  }),
  rule({
    id: "eu-mica.governance.art-acquirers",
    title: "Asset-referenced tokens: large shareholders",
    requirement: "Whoever acquires 10 % or more of the issuer gives notice and is assessed.",
    force: TITLES_FORCE,
    severity: "minor",
    citation: "MiCA Arts 41-42",
    sources: [REGULATION],
    verification: "unverified",
    doubt: NOT_CHECKED,
    applies: isArt,
    met: yes("governance.frameworks.controlChangesNotified"),
    evidenceWanted: "The ownership chart and the filings",
  }),
  rule({
    id: "eu-mica.aml.travel-rule-and-dora",
    title: "Money laundering, travel rule and IT resilience",
    requirement:
      "The issuer runs a programme against money laundering and terrorist finance, sends the details of payer and payee with transfers and meets the Union's rules on digital resilience.",
    force: {
      status: "in_force",
      from: "2025-01-17",
      until: null,
      text: "In force; the digital resilience rules apply from 17 January 2025 (unverified).",
    },
    severity: "major",
    citation: "Reg. (EU) 2023/1113; Dir. (EU) 2015/849; Reg. (EU) 2022/2554",
    sources: [REGULATION],
    verification: "unverified",
    doubt: `${NOT_CHECKED} Its legal state was not checked either.`,
    met: all(yes("aml.controls.programme"), yes("aml.controls.travelRule"), DIGITAL_RESILIENCE),
    partly: yes("aml.controls.programme"),
    evidenceWanted: "The audit of the programme and the register of IT providers",
  }),
];
