import { all, facts, figureAtLeast, is, isNot, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { hasLicence } from "../common/licences";
import { paidUpIn } from "../common/paid-up";
import { IN_FORCE, LICENCE_UNDER_WAY } from "./conditions";
import { PAID_UP_AED_HIGH, PAID_UP_AED_LOW } from "./parameters";
import {
  CATEGORY_1,
  COMPANY_RULEBOOK,
  FRVA_PART_I,
  LAW_FIRM_SUMMARY,
  MARKETING_RULE,
  POLICY_TRACKER,
  SIGNIFICANT_ISSUERS,
} from "./sources";

const PAID_UP = paidUpIn("AED", "paid-up capital in dirham");
const NOT_DIRHAM = isNot("coin.referenceCurrency", "AED");

/** Permission, capital, use and what the public is told. */
export const issuingRules: readonly Rule[] = [
  rule({
    id: "ae-vara.licence.category-1",
    title: "Category 1 licence and approval of the token",
    requirement:
      "To issue a fiat-referenced token in Dubai outside its financial centre takes a category 1 licence, and every token is approved on its own; a token pegged to the dirham is ruled out.",
    force: IN_FORCE,
    severity: "gate",
    citation: "VARA VA Issuance Rulebook I.C-D; FRVA Rules I.B",
    sources: [CATEGORY_1, FRVA_PART_I],
    verification: "primary",
    met: all(
      hasLicence("licences are category 1 issuance in force", "aeVaraCategory1"),
      NOT_DIRHAM,
    ),
    partly: all(LICENCE_UNDER_WAY, NOT_DIRHAM),
    evidenceWanted: "Entry in the authority's register; approval of the token",
    remark: "The licence entered for this coin stands for the approval of the token as well.",
  }),
  rule({
    id: "ae-vara.capital.paid-up",
    title: "Paid-up capital, amount in dispute",
    requirement:
      "Issuers hold a minimum of paid-up capital. Sources disagree on it: one has AED 1.5m or some share of the reserve, another AED 10m.",
    force: IN_FORCE,
    severity: "major",
    citation: "VARA Company Rulebook Part VI; VA Issuance Rulebook",
    sources: [COMPANY_RULEBOOK, POLICY_TRACKER],
    verification: "unverified",
    doubt:
      "The amounts contradict each other: AED 1.5m, or else some share of the reserve, is unverified; AED 10m comes from a third-party tracker.",
    met: figureAtLeast(PAID_UP, PAID_UP_AED_HIGH),
    partly: figureAtLeast(PAID_UP, PAID_UP_AED_LOW),
    evidenceWanted: "Letter of the auditor; conditions of the licence",
    remark:
      "The higher amount gives met and the lower one partly met. Capital in another currency is converted; where no rate is kept it stays unknown.",
  }),
  rule({
    id: "ae-vara.conduct.virtual-asset-use",
    title: "Only for dealings in virtual assets",
    requirement:
      "The token serves dealings in virtual assets alone and is no means of everyday payment in the Emirates.",
    force: IN_FORCE,
    severity: "major",
    citation: "FRVA Rules I; PTSR Art 2",
    sources: [LAW_FIRM_SUMMARY],
    verification: "secondary",
    met: yes("uae.conditions.useLimited"),
    evidenceWanted: "Terms of the coin; list of merchants",
  }),
  rule({
    id: "ae-vara.supervision.significant",
    title: "Added rules for significant issuers",
    requirement:
      "An issuer named significant meets further demands on capital, liquidity and audit.",
    force: IN_FORCE,
    severity: "major",
    citation: "FRVA Rules (Significant)",
    sources: [SIGNIFICANT_ISSUERS],
    verification: "primary",
    met: is("issuer.supervisorConditions", "none", "allMet"),
    evidenceWanted: "Letter by which the authority names the issuer significant",
    remark: "An issuer on which no condition was imposed meets this rule.",
  }),
  rule({
    id: "ae-vara.marketing.statements",
    title: "Marketing states rights and limits",
    requirement:
      "Marketing mentions the right to redeem and says that no deposit or investor scheme covers the token.",
    force: IN_FORCE,
    severity: "minor",
    citation: "FRVA Rules (Marketing)",
    sources: [MARKETING_RULE],
    verification: "primary",
    met: all(yes("marketing.statements.parRedemption"), yes("marketing.statements.noGuarantee")),
    partly: yes("marketing.statements.parRedemption"),
    evidenceWanted: "Sample of adverts",
  }),
  rule({
    id: "ae-vara.whitepaper.and-risk-statement",
    title: "White paper before launch",
    requirement:
      "A white paper and a statement of risks are public before the token is, and every version is kept for eight years or longer.",
    force: IN_FORCE,
    severity: "major",
    citation: "VA Issuance Rulebook Part II",
    sources: [LAW_FIRM_SUMMARY],
    verification: "secondary",
    met: all(
      yes("whitePaper.published"),
      facts({
        reads: ["whitePaper.publishedOn", "coin.launchedOn"],
        says: "the white paper was public no later than the coin",
        test: (values) => values["whitePaper.publishedOn"] <= values["coin.launchedOn"],
      }),
      yes("whitePaper.checks.current"),
    ),
    partly: yes("whitePaper.published"),
    evidenceWanted: "Both documents with their dates",
    remark: "The risk statement as a document of its own and the eight years are not tested.",
  }),
];
