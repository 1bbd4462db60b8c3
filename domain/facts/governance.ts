import { DOCUMENT_STATUS } from "./choices";
import { defineFacts } from "./definition";

const POLICY = "Reserve investment policy";
const section = "governance";

/** How the reserve and the issuer are run. */
export const governanceFacts = defineFacts({
  "governance.investmentPolicy": {
    kind: "enum",
    choices: DOCUMENT_STATUS,
    label: "Reserve investment policy",
    help: "Choose whether a written policy says what the reserve may hold; a list of current holdings is no policy.",
    section,
    evidenceWanted: POLICY,
  },
  "governance.riskLimits": {
    kind: "enum",
    choices: DOCUMENT_STATUS,
    label: "Limits by institution and asset",
    help: "Choose whether numeric limits per bank, counterparty and asset class exist; limits that only the law sets do not count.",
    section,
    evidenceWanted: POLICY,
  },
  "governance.minLiquidSharePct": {
    kind: "percent",
    unit: "percent",
    label: "Promised liquid share",
    help: "Enter the floor for cash and short government bills to which the issuer binds itself in writing, 0 where it promises none; today's actual share is not a promise.",
    section,
    evidenceWanted: POLICY,
    min: "0",
    max: "100",
  },
  "governance.illiquidCapsPublished": {
    kind: "boolean",
    label: "Caps on less liquid assets published",
    help: "Answer yes if a public document caps loans, metals, crypto and the like by share, or rules them out.",
    section,
    evidenceWanted: POLICY,
  },
  "governance.liquidityBackstop": {
    kind: "enum",
    choices: {
      centralBank: "Central-bank access",
      committedLine: "Committed line of credit",
      uncommittedLine: "Uncommitted line of credit",
      none: "None",
    },
    label: "Emergency liquidity",
    help: "Choose the best standby source of cash open to the issuer itself; access of its bank or its parent does not count.",
    section,
    evidenceWanted: "Facility agreement or central bank's confirmation",
  },
  "governance.stressTesting": {
    kind: "enum",
    choices: {
      disclosed: "Tested, results disclosed",
      undisclosed: "Tested, results not disclosed",
      none: "Not tested",
    },
    label: "Stress testing",
    help: "Choose whether the reserve is stress tested at least once a year and whether results are shown; saying that tests are done discloses no result.",
    section,
    evidenceWanted: "Stress test results",
  },
  "governance.riskCommittee": {
    kind: "enum",
    choices: {
      independent: "Yes, with an independent majority",
      internal: "Yes, of insiders",
      none: "No",
    },
    label: "Committee that oversees the reserve",
    help: "Choose by who sits on it; an audit committee counts if the reserve is named among its tasks.",
    section,
    evidenceWanted: "Committee charter and members",
  },
  "governance.boardIndependence": {
    kind: "enum",
    choices: {
      majority: "More than half",
      minority: "At least one",
      none: "None",
    },
    label: "Independent directors",
    help: "Choose the weight of independent members on the issuing entity's own board; directors of the parent count only if they sit there too, and exactly half is no majority.",
    section,
    evidenceWanted: "List of directors with their ties",
  },
  "governance.windDownPlan": {
    kind: "enum",
    choices: DOCUMENT_STATUS,
    label: "Wind-down plan",
    help: "Choose whether a plan says how holders are paid when the issuer closes; a clause that allows ending the service is no plan.",
    section,
    evidenceWanted: "Recovery and wind-down plan",
  },
  "operations.incidentPlan": {
    kind: "enum",
    choices: {
      tested: "Written and tested within a year",
      documented: "Written",
      none: "None",
    },
    label: "Incident plan",
    help: "Choose what exists for security and operating incidents; a real incident that was handled by the plan within the last year counts as a test.",
    section,
    evidenceWanted: "Incident plan; reports after incidents",
  },
});
