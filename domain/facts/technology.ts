import { DOCUMENT_STATUS } from "./choices";
import { defineFacts } from "./definition";

const section = "technology";

/** Contracts, keys and chains. */
export const technologyFacts = defineFacts({
  "technology.contractAudit": {
    kind: "enum",
    choices: DOCUMENT_STATUS,
    label: "Audit of the contracts",
    help: "Choose whether an outside firm audited the token contracts in the version now in use; an audit of a replaced version does not count.",
    section,
    evidenceWanted: "Audit report with the audited version",
  },
  "technology.adminControl": {
    kind: "enum",
    choices: {
      immutable: "Cannot be changed",
      multisigTimelock: "Several keys and a delay",
      multisig: "Several keys, no delay",
      singleKey: "One key",
      undisclosed: "Looked for, not disclosed",
    },
    label: "Power to mint and upgrade",
    help: "Choose the weakest control on any chain that carries a tenth of the supply or more, read from the contracts and not from the website.",
    section,
    evidenceWanted: "Reading of the contracts on chain",
  },
  "technology.keyControl": {
    kind: "enum",
    choices: {
      mpcThreshold: "Threshold signing",
      multisigHsm: "Several signatures, in secure hardware",
      multisig: "Several signatures",
      singleKey: "One key",
      undisclosed: "Looked for, not disclosed",
    },
    label: "How keys are kept",
    help: "Choose the weakest arrangement for the keys that mint coins or move reserve assets held on chain.",
    section,
    evidenceWanted: "Security paper or controls report",
  },
  "technology.freeze": {
    kind: "enum",
    choices: {
      none: "Cannot freeze",
      disclosedPolicy: "Can, under a public policy",
      undisclosedPolicy: "Can, without a public policy",
    },
    label: "Power to freeze",
    help: "Choose whether coins can be frozen or seized and whether a policy says when; a clause that allows freezing “at any time” is no policy.",
    section,
    evidenceWanted: "Terms and contract code",
  },
  "technology.oracleFallback": {
    kind: "enum",
    choices: {
      testedFallback: "Tested fallback",
      fallback: "Fallback, not tested",
      none: "No fallback",
      notUsed: "No price feed in use",
    },
    label: "If a price feed stops",
    help: "Choose what happens to minting and collateral when the price feed behind the coin fails; a coin backed off chain uses no feed.",
    section,
    evidenceWanted: "Protocol documents",
  },
  "coin.bridgedSharePct": {
    kind: "percent",
    unit: "percent",
    label: "Bridged by third parties",
    help: "Enter the share of supply that exists only as a version wrapped by somebody else's bridge, 0 where all coins are the issuer's own; entered deployments come first.",
    section,
    evidenceWanted: "Chain data on supply by deployment",
    min: "0",
    max: "100",
    derived: {
      formula: "100 × supply of third-party bridge deployments ÷ supply of all deployments",
      inputs: ["deployment[].issuance", "deployment[].supplyUsd", "coin.outstandingUsd"],
    },
  },
});
