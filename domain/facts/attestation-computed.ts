import { defineFacts } from "./definition";
import { attestationColumns } from "./rows/attestation";

const newest = {
  section: "assurance",
  evidenceWanted: "Newest report on the reserve",
  computedOnly: true,
} as const;

/** What picks the newest report: on the reserve, public by the assessment date, latest report date. */
const PICK = ["attestation[].subject", "attestation[].asOf", "attestation[].publishedOn"] as const;
const { providerKind, standard, criteria, assuranceLevel, opinion } = attestationColumns;

/** What the newest public reserve report shows, and how often such reports come. */
export const attestationComputedFacts = defineFacts({
  "disclosure.attestationEveryDays": {
    kind: "integer",
    unit: "days",
    label: "Days between reserve reports",
    help: "Enter the usual gap between outside reports on the reserve, 31 for monthly and 92 for quarterly; two or more entered reports come first.",
    section: "assurance",
    evidenceWanted: "Archive of reserve reports",
    min: "1",
    derived: {
      formula: "median of the gaps between the dates of consecutive reserve reports",
      inputs: PICK,
    },
  },
  "attestation.exists": {
    ...newest,
    kind: "boolean",
    label: "A public reserve report exists",
    help: "Whether any outside report on the reserve was public on the assessment date; “no” is concluded only from a list marked complete.",
    derived: { formula: "at least one public reserve report", inputs: PICK },
  },
  "attestation.newestAsOf": {
    ...newest,
    kind: "date",
    label: "Date of the newest report",
    help: "The day the newest public reserve report speaks for.",
    profileOnly: true,
    derived: { formula: "latest report date over public reserve reports", inputs: PICK },
  },
  "attestation.newestAgeDays": {
    ...newest,
    kind: "integer",
    unit: "days",
    label: "Age of the newest report",
    help: "Days from the date the newest public reserve report speaks for to the assessment date.",
    min: "0",
    derived: { formula: "assessment date − date of the newest report", inputs: PICK },
  },
  "attestation.newestLagDays": {
    ...newest,
    kind: "integer",
    unit: "days",
    label: "Delay of the newest report",
    help: "Days from the date the newest reserve report speaks for to the day it was published.",
    min: "0",
    derived: { formula: "day published − report date of the newest report", inputs: PICK },
  },
  "attestation.newestLevel": {
    ...newest,
    kind: "enum",
    choices: assuranceLevel.choices,
    label: "Assurance level of the newest report",
    help: "How strong the conclusion of the newest public reserve report is.",
    derived: {
      formula: "level of assurance of the newest report",
      inputs: [...PICK, "attestation[].assuranceLevel"],
    },
  },
  "attestation.newestProviderKind": {
    ...newest,
    kind: "enum",
    choices: providerKind.choices,
    label: "Firm behind the newest report",
    help: "What kind of firm signed the newest public reserve report.",
    derived: {
      formula: "kind of firm of the newest report",
      inputs: [...PICK, "attestation[].providerKind"],
    },
  },
  "attestation.newestStandard": {
    ...newest,
    kind: "enum",
    choices: standard.choices,
    label: "Standard of the newest report",
    help: "Which professional standard the newest public reserve report follows.",
    derived: {
      formula: "standard of the newest report",
      inputs: [...PICK, "attestation[].standard"],
    },
  },
  "attestation.newestCriteria": {
    ...newest,
    kind: "enum",
    choices: criteria.choices,
    label: "Criteria of the newest report",
    help: "Against which criteria the newest public reserve report was drawn up.",
    derived: {
      formula: "criteria of the newest report",
      inputs: [...PICK, "attestation[].criteria"],
    },
  },
  "attestation.newestOpinion": {
    ...newest,
    kind: "enum",
    choices: opinion.choices,
    label: "Opinion of the newest report",
    help: "The outcome of the newest public reserve report.",
    derived: {
      formula: "opinion of the newest report",
      inputs: [...PICK, "attestation[].opinion"],
    },
  },
  "attestation.newestScopeQuantity": {
    ...newest,
    kind: "boolean",
    label: "Newest report covers the amount",
    help: "Whether the newest public reserve report covers reserve and coins outstanding.",
    derived: {
      formula: "amount in scope of the newest report",
      inputs: [...PICK, "attestation[].scopeQuantity"],
    },
  },
  "attestation.newestScopeComposition": {
    ...newest,
    kind: "boolean",
    label: "Newest report covers the make-up",
    help: "Whether the newest public reserve report covers what the reserve is made of.",
    derived: {
      formula: "make-up in scope of the newest report",
      inputs: [...PICK, "attestation[].scopeComposition"],
    },
  },
  "attestation.supplyCoveragePct": {
    ...newest,
    kind: "percent",
    unit: "percent",
    label: "Supply the newest report covers",
    help: "The coins the newest public reserve report covers, against the coins outstanding entered in this profile; above 100 means supply has shrunk since.",
    min: "0",
    derived: {
      formula: "100 × supply covered by the newest report ÷ coins outstanding",
      inputs: [...PICK, "attestation[].supplyUsd", "coin.outstandingUsd"],
    },
  },
});
