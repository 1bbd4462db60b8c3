import { defineFacts } from "../definition";

const PAPER = "White paper with its publication date";
const NOTICE = "Notice to the authority with its date";
const section = "disclosure";

/** The white paper or the disclosure document in its place. */
export const disclosureRegulatoryWhitePaperFacts = defineFacts({
  "whitePaper.published": {
    kind: "boolean",
    label: "White paper is public",
    help: "Answer yes if a white paper, or the disclosure document that the law puts in its place, stands on the issuer's website; a day of publication that is entered comes first.",
    section,
    evidenceWanted: PAPER,
    derived: {
      formula: "yes once the day of publication is entered and reached",
      inputs: ["whitePaper.publishedOn"],
    },
  },
  "whitePaper.publishedOn": {
    kind: "date",
    label: "White paper published on",
    help: "Enter the day the first version went on the website; mark it not disclosed if a paper exists without a date.",
    section,
    evidenceWanted: PAPER,
  },
  "whitePaper.noticeWorkingDays": {
    kind: "integer",
    unit: "working days",
    label: "Notice before the white paper",
    help: "Enter the working days from the day the authority was told of the white paper to its publication.",
    section,
    evidenceWanted: NOTICE,
    min: "0",
  },
  "whitePaper.intentNoticeWorkingDays": {
    kind: "integer",
    unit: "working days",
    label: "Notice before the offer",
    help: "Enter the working days from telling the authority of the plan to the first offer or listing; only the European Union asks for it.",
    section,
    evidenceWanted: NOTICE,
    min: "0",
  },
  "whitePaper.missingBlocks": {
    kind: "integer",
    unit: "parts",
    label: "Missing parts of the white paper",
    help: "Enter how many of the parts that the law prescribes are absent, 0 when it is complete.",
    section,
    evidenceWanted: "White paper held against the list in the law",
    min: "0",
  },
  "whitePaper.checks.warnings": {
    kind: "boolean",
    label: "White paper carries the warnings",
    help: "Answer yes if every prescribed warning appears, among them that no compensation or deposit scheme covers the coin.",
    section,
    evidenceWanted: PAPER,
  },
  "whitePaper.checks.languageOk": {
    kind: "boolean",
    label: "White paper in an accepted language",
    help: "Answer yes if the language is official in the home state or customary in international finance, and accepted where it is offered.",
    section,
    evidenceWanted: PAPER,
  },
  "whitePaper.checks.current": {
    kind: "boolean",
    label: "White paper kept current",
    help: "Answer yes if important new facts and errors led to an updated version that was notified and published again.",
    section,
    evidenceWanted: "Version history of the white paper",
  },
  "whitePaper.checks.approved": {
    kind: "boolean",
    label: "White paper approved or accepted",
    help: "Answer yes if the regulator approved or accepted the white paper where its law provides for that.",
    section,
    evidenceWanted: "Regulator's decision or register",
  },
  "whitePaper.format": {
    kind: "enum",
    choices: { ixbrl: "Inline XBRL", html: "Web page", pdf: "PDF" },
    label: "File format of the white paper",
    help: "Choose the most structured format in which it was filed; only the European Union asks for it.",
    section,
    evidenceWanted: "The filed document",
  },
  "whitePaper.liabilityExcluded": {
    kind: "boolean",
    label: "Liability for the white paper excluded",
    help: "Answer yes if any term tries to exclude or limit liability for what the white paper says.",
    section,
    evidenceWanted: "White paper and terms",
  },
});
