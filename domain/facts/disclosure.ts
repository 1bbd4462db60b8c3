import { defineFacts } from "./definition";

const section = "disclosure";

/** What the issuer itself publishes. */
export const disclosureFacts = defineFacts({
  "disclosure.reserveReportEveryDays": {
    kind: "integer",
    unit: "days",
    label: "Days between composition reports",
    help: "Enter the usual gap between published breakdowns of the reserve, 1 for daily; a page that shows only the total does not count.",
    section,
    evidenceWanted: "Archive of reserve reports",
    min: "1",
  },
  "disclosure.granularity": {
    kind: "enum",
    choices: {
      securityLevel: "Each security",
      classAndMaturity: "Class and maturity",
      classOnly: "Class",
      totalOnly: "Total only",
      none: "Nothing",
    },
    label: "Detail of the breakdown",
    help: "Choose the finest breakdown published for the whole reserve; a security list of one fund inside it is not enough.",
    section,
    evidenceWanted: "Reserve report",
  },
  "disclosure.vagueSharePct": {
    kind: "percent",
    unit: "percent",
    label: "Share under vague labels",
    help: "Enter the share of the reserve under labels that do not say what it is, such as “other investments”, also where the position was given a class by guess.",
    section,
    evidenceWanted: "Composition table",
    min: "0",
    max: "100",
    derived: {
      formula:
        "100 × sum of positions not described ÷ sum of positions; the larger of this and the stated share counts",
      inputs: ["position[].assetClass", "position[].amountUsd", "reserve.fairValueUsd"],
      combine: "larger",
    },
  },
  "disclosure.liquidityLadderPublished": {
    kind: "boolean",
    label: "Liquidity ladder published",
    help: "Answer yes if the shares that become cash within a day, a week and a month are all public; a maturity table without amounts is no.",
    section,
    evidenceWanted: "Reserve report",
  },
  "disclosure.valuationBasis": {
    kind: "enum",
    choices: {
      fairValue: "Market or fair value",
      amortisedCost: "Amortised cost",
      cost: "Cost",
      unstated: "Not stated",
    },
    label: "Valuation basis",
    help: "Choose how the report values the reserve; where classes differ, choose the basis of the weakest one that makes up over a tenth.",
    section,
    evidenceWanted: "Accounting note of the reserve report",
  },
  "disclosure.plainSummary": {
    kind: "boolean",
    label: "Plain summary with a chart",
    help: "Answer yes if a page for lay readers shows total, make-up and date with a chart.",
    section,
    evidenceWanted: "Reserve page",
  },
  "disclosure.termsUpdatedOn": {
    kind: "date",
    label: "Documents last updated",
    help: "Enter the date of the newest version of the white paper or the terms, whichever is later; a change of layout is no update.",
    section,
    evidenceWanted: "White paper and terms with their version dates",
  },
  "disclosure.termsAgeDays": {
    kind: "integer",
    unit: "days",
    label: "Age of the documents",
    help: "Days from the last update of white paper or terms to the assessment date.",
    section,
    evidenceWanted: "White paper and terms with their version dates",
    min: "0",
    computedOnly: true,
    derived: {
      formula: "assessment date − day the documents were last updated",
      inputs: ["disclosure.termsUpdatedOn"],
    },
  },
});
