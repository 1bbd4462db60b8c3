import { defineFacts } from "../definition";

const CHAIN_LIST = "Issuer's list of supported chains and contracts";
const section = "technology";

/** The coin on one chain. */
export const deploymentColumns = defineFacts({
  chain: {
    kind: "text",
    label: "Chain",
    help: "Name the chain in full; a layer-two network is a row of its own.",
    section,
    evidenceWanted: CHAIN_LIST,
    profileOnly: true,
  },
  contract: {
    kind: "text",
    label: "Contract",
    help: "Copy the contract address or asset identifier in the chain's own notation from the issuer's list, not from an explorer search.",
    section,
    evidenceWanted: CHAIN_LIST,
    profileOnly: true,
  },
  issuance: {
    kind: "enum",
    choices: {
      native: "Issued natively by the issuer",
      issuerBridge: "Through the issuer's own bridge",
      thirdPartyBridge: "Through a bridge of others",
    },
    label: "How it gets there",
    help: "Choose who stands behind the coin on this chain; where both a native and a bridged version exist, enter two rows.",
    section,
    evidenceWanted: CHAIN_LIST,
  },
  permissioned: {
    kind: "boolean",
    label: "Permissioned chain",
    help: "Answer yes if only approved parties may run a node or hold an account; an allow-list inside the token alone is no.",
    section,
    evidenceWanted: "Chain documentation",
  },
  supplyUsd: {
    kind: "usd",
    unit: "USD",
    label: "Supply on this chain",
    help: "Enter coins outstanding here at par, leaving out coins locked on this chain to back a bridged version elsewhere.",
    section,
    evidenceWanted: "Chain data on the reserve date",
    min: "0",
  },
  lawfulOrderCapable: {
    kind: "boolean",
    label: "Can act on lawful orders",
    help: "Answer yes if the issuer can freeze, seize or burn coins on this chain when a court or authority orders it.",
    section,
    evidenceWanted: "Contract code; terms of service",
  },
});
