import { defineFacts } from "./definition";

const section = "reserve";

/** What is stated about the reserve as a whole; holdings are a list. */
export const reserveFacts = defineFacts({
  "reserve.asOf": {
    kind: "date",
    label: "Reserve date",
    help: "Enter the day the reserve figures describe, which is usually weeks before the report came out.",
    section,
    evidenceWanted: "Reserve report",
  },
  "reserve.fairValueUsd": {
    kind: "usd",
    unit: "USD",
    label: "Reserve value",
    help: "Enter the reported total of reserve assets on the reserve date at fair value; where only cost is reported, enter that and say so under the valuation basis.",
    section,
    evidenceWanted: "Examined reserve report that gives supply and reserve at the same moment",
    min: "0",
  },
  "reserve.valueBasisNote": {
    kind: "text",
    label: "What the total includes",
    help: "Say which total you took and what it leaves out, such as loans to affiliates or assets of other coins.",
    section,
    evidenceWanted: "Notes to the reserve report",
    profileOnly: true,
  },
  "reserve.affiliateExposurePct": {
    kind: "percent",
    unit: "percent",
    label: "Exposure to affiliates",
    help: "Enter the share of the reserve held at, lent to or invested in companies under common control with the issuer, 0 only where a document says there is none.",
    section,
    evidenceWanted: "Related-party note in the accounts",
    min: "0",
    max: "100",
  },
  "reserve.cryptoCollateralRatio": {
    kind: "decimal",
    unit: "ratio",
    label: "Crypto collateral ratio",
    help: "Enter the value of crypto collateral for each dollar of coins it backs, 1.5 for 150 percent; count only coins backed by crypto, not the whole supply.",
    section,
    evidenceWanted: "On-chain vault data",
    min: "0",
  },
  "market.threeMonthBillPct": {
    kind: "percent",
    unit: "percent",
    label: "Three-month US bill yield",
    help: "Enter the market yield of three-month US Treasury bills on the profile's date, as published by the Treasury or the Federal Reserve.",
    section,
    evidenceWanted: "Daily rates of the US Treasury or Federal Reserve",
  },
});
