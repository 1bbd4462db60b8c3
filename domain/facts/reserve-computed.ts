import { defineFacts } from "./definition";
import { reserveMaturityFacts } from "./reserve-maturity";
import { reserveShareFacts } from "./reserve-shares";

const section = "reserve";
const HOLDINGS = "Composition table and total of the reserve report";

/** Totals, cover and the run test, computed from the entered reserve. */
export const reserveComputedFacts = defineFacts({
  "reserve.positionsTotalUsd": {
    kind: "usd",
    unit: "USD",
    label: "Sum of positions",
    help: "All entered positions added up with their signs, shown beside the reported total so that a difference is seen.",
    section,
    evidenceWanted: HOLDINGS,
    profileOnly: true,
    computedOnly: true,
    derived: {
      formula: "sum of position values",
      inputs: ["position[].amountUsd"],
    },
  },
  "reserve.coveragePct": {
    kind: "percent",
    unit: "percent",
    label: "Coverage",
    help: "The reserve for every hundred dollars of coins; below 100 means less reserve than coins.",
    section,
    evidenceWanted: "Examined reserve report with both totals at the same moment",
    min: "0",
    computedOnly: true,
    derived: {
      formula: "100 × reserve value ÷ coins outstanding",
      inputs: ["reserve.fairValueUsd", "coin.outstandingUsd"],
    },
  },
  "reserve.surplusUsd": {
    kind: "usd",
    unit: "USD",
    label: "Surplus over coins",
    help: "What the reserve exceeds the coins by; a minus sign marks a shortfall.",
    section,
    evidenceWanted: "Examined reserve report with both totals at the same moment",
    profileOnly: true,
    computedOnly: true,
    derived: {
      formula: "reserve value − coins outstanding",
      inputs: ["reserve.fairValueUsd", "coin.outstandingUsd"],
    },
  },
  "reserve.stressedLossUsd": {
    kind: "usd",
    unit: "USD",
    label: "Loss in stress",
    help: "What the positions could lose in a stress of the house's own haircut table, with no gain counted against a loss.",
    section,
    evidenceWanted: HOLDINGS,
    min: "0",
    profileOnly: true,
    computedOnly: true,
    derived: {
      formula: "sum over positions of max(value, 0) × haircut of the asset class",
      inputs: ["position[].assetClass", "position[].amountUsd", "reserve.fairValueUsd"],
    },
  },
  "reserve.lossCoverPct": {
    kind: "percent",
    unit: "percent",
    label: "Stressed loss covered",
    help: "How much of the loss in stress the surplus would absorb; it is negative where there is a shortfall.",
    section,
    evidenceWanted: "Composition table; statement of the surplus",
    computedOnly: true,
    derived: {
      formula:
        "100 × surplus ÷ loss in stress; where that loss is zero, 100 if the surplus is not negative, else 0",
      inputs: [
        "reserve.fairValueUsd",
        "coin.outstandingUsd",
        "position[].assetClass",
        "position[].amountUsd",
      ],
    },
  },
  ...reserveShareFacts,
  ...reserveMaturityFacts,
});
