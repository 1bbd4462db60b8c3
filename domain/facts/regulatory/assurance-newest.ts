import { attestationColumns } from "../rows/attestation";
import { defineFacts } from "../definition";

const REPORT = "Newest report on the reserve, with its notes";
const section = "assurance";

const { firmRegistration } = attestationColumns;

/** Columns of the newest report on the reserve that only the regulatory rules ask for. */
export const assuranceRegulatoryNewestFacts = defineFacts({
  "attestation.newestFirmRegistration": {
    kind: "enum",
    choices: firmRegistration.choices,
    label: "Registration behind the newest report",
    help: "Under which professional register the firm signed the newest public reserve report.",
    section,
    evidenceWanted: REPORT,
    computedOnly: true,
    derived: {
      formula: "registration of the firm of the newest report",
      inputs: [
        "attestation[].subject",
        "attestation[].asOf",
        "attestation[].publishedOn",
        "attestation[].firmRegistration",
      ],
    },
  },
  "attestation.newestIndependent": {
    kind: "boolean",
    label: "Newest report by an independent firm",
    help: "Whether the newest public reserve report confirms that the firm is independent.",
    section,
    evidenceWanted: REPORT,
    computedOnly: true,
    derived: {
      formula: "independence confirmed in the newest report",
      inputs: [
        "attestation[].subject",
        "attestation[].asOf",
        "attestation[].publishedOn",
        "attestation[].independent",
      ],
    },
  },
  "attestation.newestFirmApproved": {
    kind: "boolean",
    label: "Newest report by an approved firm",
    help: "Whether the regulator approved the firm behind the newest public reserve report.",
    section,
    evidenceWanted: REPORT,
    computedOnly: true,
    derived: {
      formula: "approval of the firm of the newest report",
      inputs: [
        "attestation[].subject",
        "attestation[].asOf",
        "attestation[].publishedOn",
        "attestation[].firmApproved",
      ],
    },
  },
  "attestation.newestRandomDate": {
    kind: "boolean",
    label: "Newest report covers a random day",
    help: "Whether the newest public reserve report covers a day that the firm picked by chance.",
    section,
    evidenceWanted: REPORT,
    computedOnly: true,
    derived: {
      formula: "random day in the newest report",
      inputs: [
        "attestation[].subject",
        "attestation[].asOf",
        "attestation[].publishedOn",
        "attestation[].randomDate",
      ],
    },
  },
});
