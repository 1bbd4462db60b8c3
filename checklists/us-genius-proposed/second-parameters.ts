import { Decimal } from "@/domain/decimal";
import { house, proposed } from "./numbers";

export const NO_SHORTFALL_DAYS = proposed(
  {
    slug: "no-shortfall-days",
    label: "Days below full backing that pass",
    unit: "business days",
    rationale: "Any day below the minimum counts.",
  },
  0,
);
export const LIQUIDATION_DAYS = proposed(
  {
    slug: "liquidation-days",
    label: "Days below full backing that end the coin",
    unit: "business days",
    rationale: "Fifteen in a row set off the liquidation.",
  },
  15,
);
export const NO_FEE = proposed(
  {
    slug: "no-fee",
    label: "Redemption fee during a liquidation",
    unit: "percent",
    rationale: "A liquidation redeems free of charge.",
  },
  new Decimal("0"),
);

export const PAYMENT_DAYS = proposed(
  {
    slug: "payment-days",
    label: "Time to pay a redemption",
    unit: "business days",
    rationale: "Two business days are the outer limit of timely.",
  },
  new Decimal("2"),
);
export const PAID_SHARE = house(
  {
    slug: "paid-share",
    label: "Redemptions paid in time: met from",
    unit: "percent",
    rationale: "Room for a few failed payments that nobody at the issuer caused.",
  },
  new Decimal("99"),
);
export const PAID_SHARE_PARTLY = house(
  {
    slug: "paid-share-partly",
    label: "Redemptions paid in time: partly met from",
    unit: "percent",
    rationale: "One in twenty late is no longer an accident.",
  },
  new Decimal("95"),
);

export const STRESS_TRIGGER = proposed(
  {
    slug: "stress-trigger",
    label: "Requests that allow more time: met from",
    unit: "percent",
    rationale: "More time comes only when a tenth of the supply is asked for in 24 hours.",
  },
  new Decimal("10"),
);
export const STRESS_TRIGGER_PARTLY = house(
  {
    slug: "stress-trigger-partly",
    label: "Requests that allow more time: partly met from",
    unit: "percent",
    rationale: "Half of the proposed trigger is this tool's middle.",
  },
  new Decimal("5"),
);
export const STRESS_DAYS = proposed(
  {
    slug: "stress-days",
    label: "Longest wait once triggered",
    unit: "days",
    rationale: "The extension is seven calendar days.",
  },
  7,
);
export const NO_EXTENSION_DAYS = proposed(
  {
    slug: "no-extension-days",
    label: "Wait that is no extension",
    unit: "days",
    rationale: "Terms without an extension have nothing to limit.",
  },
  0,
);
export const NOTICE_HOURS = proposed(
  {
    slug: "notice-hours",
    label: "Hours to tell the regulator",
    unit: "hours",
    rationale: "Word of the surge is due within a day.",
  },
  24,
);

export const SMALLEST_REDEMPTION = proposed(
  {
    slug: "smallest-redemption",
    label: "Smallest redemption: met up to",
    unit: "USD",
    rationale: "One coin must be enough.",
  },
  new Decimal("1"),
);
export const SMALLEST_REDEMPTION_PARTLY = house(
  {
    slug: "smallest-redemption-partly",
    label: "Smallest redemption: partly met up to",
    unit: "USD",
    rationale: "A hundred coins still let ordinary holders redeem.",
  },
  new Decimal("100"),
);
export const DISCLOSED_ITEMS_PARTLY = house(
  {
    slug: "disclosed-items-partly",
    label: "Items of the redemption disclosure: partly met from",
    unit: "items",
    rationale: "Three of the four; one missing is this tool's middle.",
  },
  3,
);
export const FEE_NOTICE_DAYS = proposed(
  {
    slug: "fee-notice-days",
    label: "Notice before a fee rises",
    unit: "days",
    rationale: "A week is asked for.",
  },
  7,
);

export const FRAMEWORKS_PARTLY = house(
  {
    slug: "frameworks-partly",
    label: "Pieces of risk management: partly met from",
    unit: "pieces",
    rationale: "Three of the five; up to two missing is this tool's middle.",
  },
  3,
);
export const CROSSING_NOTICE_DAYS = proposed(
  {
    slug: "crossing-notice-days",
    label: "Days to notify the crossing of USD 10bn",
    unit: "days",
    rationale: "Five calendar days, as a third-party summary reports.",
  },
  5,
);
export const TRANSITION_DAYS = proposed(
  {
    slug: "transition-days",
    label: "Days to come under federal oversight",
    unit: "days",
    rationale: "The Act gives 360 days from the crossing.",
  },
  360,
);

export const NEW_ISSUER_MONTHS = proposed(
  {
    slug: "new-issuer-months",
    label: "Months an issuer counts as new",
    unit: "months",
    rationale: "The period is normally three years.",
  },
  new Decimal("36"),
);
export const NEW_ISSUER_CAPITAL = proposed(
  {
    slug: "new-issuer-capital",
    label: "Least capital of a new issuer",
    unit: "USD",
    rationale: "USD 5m is the floor below which no licence condition may go.",
  },
  new Decimal("5000000"),
);
export const BACKSTOP_MONTHS = proposed(
  {
    slug: "backstop-months",
    label: "Expenses covered: met from",
    unit: "months",
    rationale: "A full year of expenses is asked for.",
  },
  new Decimal("12"),
);
export const BACKSTOP_MONTHS_PARTLY = house(
  {
    slug: "backstop-months-partly",
    label: "Expenses covered: partly met from",
    unit: "months",
    rationale: "Half of the proposed backstop is this tool's middle.",
  },
  new Decimal("6"),
);
export const NO_MISSED_QUARTER = proposed(
  {
    slug: "no-missed-quarter",
    label: "Missed quarter-ends: met up to",
    unit: "quarters",
    rationale: "The first missed quarter-end already stops net issuance.",
  },
  0,
);
export const ONE_MISSED_QUARTER = proposed(
  {
    slug: "one-missed-quarter",
    label: "Missed quarter-ends: partly met up to",
    unit: "quarters",
    rationale: "A second one in a row forces the liquidation.",
  },
  1,
);

export const PROGRAMME_AGE_DAYS = house(
  {
    slug: "programme-age-days",
    label: "Age of risk assessment and test",
    unit: "days",
    rationale: "Eighteen months; the proposal sets no interval that was read.",
  },
  548,
);
export const SUSPICIOUS_AMOUNT = proposed(
  {
    slug: "suspicious-amount",
    label: "Amount from which suspicion is reported",
    unit: "USD",
    rationale: "Reports start at USD 5,000.",
  },
  new Decimal("5000"),
);
export const RECORD_YEARS = proposed(
  {
    slug: "record-years",
    label: "Years records are kept",
    unit: "years",
    rationale: "Five years are asked for.",
  },
  new Decimal("5"),
);
export const SANCTIONS_ELEMENTS = proposed(
  {
    slug: "sanctions-elements",
    label: "Elements of the sanctions programme: met from",
    unit: "elements",
    rationale: "All five elements are asked for.",
  },
  5,
);
export const SANCTIONS_ELEMENTS_PARTLY = house(
  {
    slug: "sanctions-elements-partly",
    label: "Elements of the sanctions programme: partly met from",
    unit: "elements",
    rationale: "One element missing is this tool's middle.",
  },
  4,
);
