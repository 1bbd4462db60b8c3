import { defineFacts } from "../definition";

const section = "governance";

/** Policies and frameworks, one question each. */
export const governanceRegulatoryFrameworkFacts = defineFacts({
  "governance.frameworks.riskFramework": {
    kind: "boolean",
    label: "Risk framework",
    help: "Answer yes if the board approved a framework for the risks of the whole firm.",
    section,
    evidenceWanted: "Framework with board minute",
  },
  "governance.frameworks.threeLines": {
    kind: "boolean",
    label: "Independent control functions",
    help: "Answer yes if risk management, compliance and internal audit are independent of the business and of one another.",
    section,
    evidenceWanted: "Organisation chart; audit charter",
  },
  "governance.frameworks.affiliatePolicy": {
    kind: "boolean",
    label: "Policy on insiders and affiliates",
    help: "Answer yes if a written policy governs dealings with insiders and affiliates.",
    section,
    evidenceWanted: "Policy on affiliates",
  },
  "governance.frameworks.remunerationPolicy": {
    kind: "boolean",
    label: "Remuneration policy",
    help: "Answer yes if a written policy keeps pay from rewarding weak risk control.",
    section,
    evidenceWanted: "Remuneration policy",
  },
  "governance.frameworks.changesNotified": {
    kind: "boolean",
    label: "Management changes notified",
    help: "Answer yes if changes in the management body were notified to the authority, or the duty is written down and no change has occurred.",
    section,
    evidenceWanted: "Notices to the authority",
  },
  "governance.frameworks.controlChangesNotified": {
    kind: "boolean",
    label: "Changes of control notified",
    help: "Answer yes if acquisitions of holdings that the law calls qualifying were notified and assessed, or the duty is written down and none has occurred.",
    section,
    evidenceWanted: "Notices to the authority; shareholder register",
  },
  "governance.frameworks.thirdPartyOversight": {
    kind: "boolean",
    label: "Outside firms under contract",
    help: "Answer yes if written agreements and regular oversight cover custodians, distributors and other vendors.",
    section,
    evidenceWanted: "List of contracts; oversight reports",
  },
  "governance.frameworks.dataAccess": {
    kind: "boolean",
    label: "Records open to authorities",
    help: "Answer yes if authorities and auditors can reach all records wherever they are kept.",
    section,
    evidenceWanted: "Records policy; outsourcing contracts",
  },
  "governance.frameworks.securityOfficer": {
    kind: "boolean",
    label: "Security officer named",
    help: "Answer yes if a named officer answers for information security.",
    section,
    evidenceWanted: "Organisation chart",
  },
  "governance.frameworks.capitalAssessment": {
    kind: "boolean",
    label: "Capital needs assessed",
    help: "Answer yes if a written process works out how much capital the issuer needs.",
    section,
    evidenceWanted: "Capital assessment",
  },
});
