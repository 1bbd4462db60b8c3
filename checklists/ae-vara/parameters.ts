import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

export const FULL_BACKING = parameter({
  id: "ae-vara.full-backing",
  label: "Reserve against coins outstanding: at least",
  unit: "percent",
  house: false,
  rationale: "The rule asks for full backing at all times.",
  value: new Decimal("100"),
});

export const SAME_CURRENCY = parameter({
  id: "ae-vara.same-currency",
  label: "Reserve in the reference currency: at least",
  unit: "percent",
  house: false,
  rationale: "The reserve is held in the currency the token refers to, without exception.",
  value: new Decimal("100"),
});

export const OTHER_ASSETS = parameter({
  id: "ae-vara.other-assets",
  label: "Assets of another kind: at most",
  unit: "percent",
  house: true,
  rationale: "No other asset is allowed; a hundredth of a percent absorbs rounding in reports.",
  value: new Decimal("0.01"),
});

export const DEBT_DAYS_MET = parameter({
  id: "ae-vara.debt-days-met",
  label: "Days left on public debt: met up to",
  unit: "days",
  house: false,
  rationale: "The rule limits government, central-bank and agency debt to ninety days.",
  value: 90,
});

export const DEBT_DAYS_PARTLY = parameter({
  id: "ae-vara.debt-days-partly",
  label: "Days left on government debt: partly met up to",
  unit: "days",
  house: true,
  rationale: "A bill bought as a three-month bill can run a few days past the limit.",
  value: 93,
});

export const REPO_DAYS = parameter({
  id: "ae-vara.repo-days",
  label: "Days left on reverse repo: at most",
  unit: "days",
  house: false,
  rationale: "The rule limits repo to a week.",
  value: 7,
});

export const REDEMPTION_DAYS_MET = parameter({
  id: "ae-vara.redemption-days-met",
  label: "Working days to payment: met up to",
  unit: "business days",
  house: false,
  rationale: "The rule gives one working day.",
  value: new Decimal("1"),
});

export const REDEMPTION_DAYS_PARTLY = parameter({
  id: "ae-vara.redemption-days-partly",
  label: "Working days to payment: partly met up to",
  unit: "business days",
  house: true,
  rationale: "One day late is a lesser fault than an open-ended wait.",
  value: new Decimal("2"),
});

export const FEE_PERCENT = parameter({
  id: "ae-vara.fee-percent",
  label: "Redemption fee: at most",
  unit: "percent",
  house: false,
  rationale: "Redemption is free of charge.",
  value: new Decimal("0"),
});

export const FLAT_FEE = parameter({
  id: "ae-vara.flat-fee",
  label: "Flat redemption fee: at most",
  unit: "USD",
  house: false,
  rationale: "Redemption is free of charge, so that a flat fee counts as well.",
  value: new Decimal("0"),
});

export const REPORT_DAYS_MET = parameter({
  id: "ae-vara.report-days-met",
  label: "Days between independent reports: met up to",
  unit: "days",
  house: true,
  rationale: "The rule says monthly; the longest month is taken.",
  value: 31,
});

export const REPORT_DAYS_PARTLY = parameter({
  id: "ae-vara.report-days-partly",
  label: "Days between independent reports: partly met up to",
  unit: "days",
  house: true,
  rationale: "A quarterly report still recurs within the year.",
  value: 92,
});

export const PAID_UP_AED_HIGH = parameter({
  id: "ae-vara.paid-up-aed-high",
  label: "Paid-up capital: met from",
  unit: "AED",
  house: false,
  rationale: "The higher of two amounts that sources give; whoever has it satisfies both.",
  value: new Decimal("10000000"),
});

export const PAID_UP_AED_LOW = parameter({
  id: "ae-vara.paid-up-aed-low",
  label: "Paid-up capital: partly met from",
  unit: "AED",
  house: false,
  rationale: "The lower of two amounts that sources give, unverified.",
  value: new Decimal("1500000"),
});
