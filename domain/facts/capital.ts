import { defineFacts } from "./definition";

const ACCOUNTS = "Annual or interim accounts of the issuing entity";
const section = "capital";

/** The issuer's own means, apart from the reserve. */
export const capitalFacts = defineFacts({
  "capital.equityUsd": {
    kind: "usd",
    unit: "USD",
    label: "Issuer's equity",
    help: "Enter book equity of the issuing entity at its last balance sheet, with a minus sign if negative; where only the group reports, leave it not disclosed.",
    section,
    evidenceWanted: ACCOUNTS,
  },
  "capital.equityPct": {
    kind: "percent",
    unit: "percent",
    label: "Equity against coins",
    help: "The issuer's equity for every hundred dollars of coins outstanding.",
    section,
    evidenceWanted: ACCOUNTS,
    computedOnly: true,
    derived: {
      formula: "100 × issuer's equity ÷ coins outstanding",
      inputs: ["capital.equityUsd", "coin.outstandingUsd"],
    },
  },
});
