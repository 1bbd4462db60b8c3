import { attestationComputedFacts } from "./attestation-computed";
import { defineFacts } from "./definition";

const section = "assurance";

/** Outside reports as a whole; each report is a row of its list. */
export const assuranceFacts = defineFacts({
  "disclosure.auditedAccounts": {
    kind: "enum",
    choices: {
      publishedUnqualified: "Public, with a clean opinion",
      publishedQualified: "Public, with a modified opinion",
      existsUnpublished: "Audited, not public",
      none: "Not audited",
    },
    label: "Audited annual accounts",
    help: "Choose how the newest annual accounts of the issuing entity stand; accounts of the listed parent count only if they show the issuer and its reserve.",
    section,
    evidenceWanted: "Annual accounts with the auditor's report",
  },
  "disclosure.controlsReport": {
    kind: "enum",
    choices: {
      aicpaPart2: "AICPA stablecoin controls criteria",
      soc1Type2: "SOC 1 type 2",
      soc2Type2: "SOC 2 type 2",
      soc1Type1: "SOC 1 type 1",
      soc2Type1: "SOC 2 type 1",
      nyAnnual: "Annual New York controls attestation",
      none: "None",
    },
    label: "Controls report",
    help: "Choose the best report by an outside firm on the controls of the issuer itself; a report on a cloud provider or custodian is none.",
    section,
    evidenceWanted: "Controls report or a confirmation by the firm",
  },
  "disclosure.onChainProof": {
    kind: "enum",
    choices: {
      full: "All of it",
      partial: "Part of it",
      none: "None of it",
    },
    label: "On-chain backing that can be verified",
    help: "Choose how much of the backing held on chain anyone can check at published addresses; a dashboard without addresses is none.",
    section,
    evidenceWanted: "Published addresses with proof of control",
  },
  ...attestationComputedFacts,
});
