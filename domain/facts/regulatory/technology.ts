import { defineFacts } from "../definition";

const LEDGER = "Protocol documents and terms";
const section = "technology";

/** Contracts and ledgers as regulators ask about them. */
export const technologyRegulatoryFacts = defineFacts({
  "technology.contractAuditOn": {
    kind: "date",
    label: "Contracts last audited on",
    help: "Enter the day of the newest independent audit of the token contracts now in use.",
    section,
    evidenceWanted: "Audit report with the audited version",
  },
  "technology.settlementRules.changeGovernance": {
    kind: "boolean",
    label: "Control of the contracts documented",
    help: "Answer yes if documents say who may change or pause the contracts and who holds the keys.",
    section,
    evidenceWanted: LEDGER,
  },
  "technology.settlementRules.finalityDefined": {
    kind: "boolean",
    label: "Point of finality defined",
    help: "Answer yes if documents define for every chain when a transfer can no longer be undone.",
    section,
    evidenceWanted: LEDGER,
  },
  "technology.settlementRules.forkProcedure": {
    kind: "boolean",
    label: "Procedure for forks",
    help: "Answer yes if documents say who bears the loss when the ledger and the legal position part ways.",
    section,
    evidenceWanted: LEDGER,
  },
  "technology.chainsAccepted": {
    kind: "boolean",
    label: "Open chains accepted by supervisor",
    help: "Answer yes if a bank supervisor has accepted in writing the open-access chains the coin runs on.",
    section,
    evidenceWanted: "Supervisor's written decision",
  },
  "technology.freezeShownOn": {
    kind: "date",
    label: "Last freeze carried out on",
    help: "Enter the last day on which coins were frozen, seized or burned on a lawful order.",
    section,
    evidenceWanted: "Transaction on chain with the order",
  },
});
