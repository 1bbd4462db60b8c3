import { defineFacts } from "./definition";

const section = "reserve";
const LADDER = "Liquidity ladder of the reserve report";
const MATURITIES = "Holdings list with maturities";

/** What every rung of the liquidity ladder has in common; an issuer may also state it. */
const rung = {
  kind: "percent",
  unit: "percent",
  section,
  evidenceWanted: LADDER,
  min: "0",
  max: "100",
} as const;

/** What says when a holding falls due by contract. */
const DUE = [
  "position[].residualMaturityDays",
  "position[].withdrawableOnDemand",
  "position[].assetClass",
] as const;
/** The stated total gives a size to what the positions leave out. */
const SIZE = ["position[].amountUsd", "reserve.fairValueUsd"] as const;
const LIQUIDITY_INPUTS = ["position[].liquidityDays", ...DUE, ...SIZE] as const;

const runTest = {
  kind: "boolean",
  section,
  evidenceWanted: "Positions with maturities; redemption terms",
  computedOnly: true,
} as const;
const RUN_INPUTS = [
  ...DUE,
  ...SIZE,
  "position[].encumbered",
  "reserve.asOf",
  "coin.outstandingUsd",
  "redemption.timePromised",
  "redemption.settlementBusinessDays",
] as const;

/** Liquidity, maturity, concentration and the run test. */
export const reserveMaturityFacts = defineFacts({
  "reserve.liquidity1dPct": {
    ...rung,
    label: "Cash within one business day",
    help: "Enter the published share that becomes dollars within one business day in normal markets without a forced sale; a figure computed from entered positions wins over it.",
    derived: {
      formula:
        "100 × sum of positions with days to cash ≤ 1, or due within 1 calendar day where those are not given, ÷ sum of positions",
      inputs: LIQUIDITY_INPUTS,
    },
  },
  "reserve.liquidity1wPct": {
    ...rung,
    label: "Cash within five business days",
    help: "Enter the published share that becomes dollars within five business days, the one-day share included; a figure computed from entered positions wins over it.",
    derived: {
      formula:
        "100 × sum of positions with days to cash ≤ 5, or due within 7 calendar days where those are not given, ÷ sum of positions",
      inputs: LIQUIDITY_INPUTS,
    },
  },
  "reserve.liquidity1mPct": {
    ...rung,
    label: "Cash within thirty days",
    help: "Enter the published share that becomes dollars within thirty calendar days (21 business days), the shorter shares included; a figure computed from entered positions wins over it.",
    derived: {
      formula:
        "100 × sum of positions with days to cash ≤ 21, or due within 30 calendar days where those are not given, ÷ sum of positions",
      inputs: LIQUIDITY_INPUTS,
    },
  },
  "reserve.wamDays": {
    kind: "decimal",
    unit: "days",
    label: "Weighted average maturity",
    help: "Enter the value-weighted average days to maturity the issuer publishes for the whole reserve, not the figure of one fund inside it.",
    section,
    evidenceWanted: MATURITIES,
    min: "0",
    derived: {
      formula:
        "sum of value × days to maturity ÷ sum of values, over positions of classes that mature; metals, crypto-assets, other stablecoins, equities, own tokens and settlement items are left out, and a fund counts with its published average",
      inputs: [...DUE, "position[].fundWamDays", ...SIZE],
    },
  },
  "reserve.maxResidualDays": {
    kind: "integer",
    unit: "days",
    label: "Longest maturity",
    help: "Enter the days left on the longest holding on the reserve date; a limit in the investment policy is an upper bound, so enter it as one.",
    section,
    evidenceWanted: MATURITIES,
    min: "0",
    derived: {
      formula: "largest days to maturity over positions of classes that mature",
      inputs: [...DUE, "position[].fundWamDays", ...SIZE],
    },
  },
  "reserve.largestBankSharePct": {
    kind: "percent",
    unit: "percent",
    label: "Largest uninsured bank exposure",
    help: "Enter uninsured deposits at the one bank group that holds most, as a share of the reserve; where banks are not named, give 0 and all uninsured deposits as limits.",
    section,
    evidenceWanted: "Deposit list by bank",
    min: "0",
    max: "100",
    derived: {
      formula:
        "100 × largest sum of (amount − insured amount) over one bank group ÷ reserve value; unnamed deposits are added to the upper end",
      inputs: [
        "account[].institution",
        "account[].institutionGroup",
        "account[].kind",
        "account[].amountUsd",
        "account[].insuredUsd",
        "position[].assetClass",
        "position[].amountUsd",
        "reserve.fairValueUsd",
      ],
    },
  },
  "stress.runOneDayMet": {
    ...runTest,
    label: "Survives a one-day run",
    help: "Whether 10 percent of the coins redeemed in one business day could be paid within the promised time without selling at a loss.",
    derived: {
      formula:
        "day-by-day run of 10 % of the coins in one business day, paid from cash, maturities and sales of classes without a stress haircut, due within the promised time",
      inputs: RUN_INPUTS,
    },
  },
  "stress.runFiveDayMet": {
    ...runTest,
    label: "Survives a five-day run",
    help: "Whether 30 percent of the coins redeemed over five business days could be paid within the promised time without selling at a loss.",
    derived: {
      formula:
        "day-by-day run of 30 % of the coins over five business days, paid from cash, maturities and sales of classes without a stress haircut, due within the promised time",
      inputs: RUN_INPUTS,
    },
  },
});
