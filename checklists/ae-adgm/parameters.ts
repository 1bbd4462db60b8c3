import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

export const FULL_BACKING = parameter({
  id: "ae-adgm.full-backing",
  label: "Reserve against coins outstanding: at least",
  unit: "percent",
  house: false,
  rationale: "Market value may not lie below par at the end of any business day.",
  value: new Decimal("100"),
});

export const VALUATION_DAYS = parameter({
  id: "ae-adgm.valuation-days",
  label: "Days between valuations of the reserve: at most",
  unit: "days",
  house: false,
  rationale: "The reserve is marked to market every day.",
  value: 1,
});

export const SAME_CURRENCY = parameter({
  id: "ae-adgm.same-currency",
  label: "Reserve in the reference currency: at least",
  unit: "percent",
  house: false,
  rationale: "The reserve is held in the currency of the token, without exception.",
  value: new Decimal("100"),
});

export const OTHER_ASSETS = parameter({
  id: "ae-adgm.other-assets",
  label: "Assets of another kind: at most",
  unit: "percent",
  house: true,
  rationale: "No other asset is allowed; a hundredth of a percent absorbs rounding in reports.",
  value: new Decimal("0.01"),
});

export const REDEMPTION_DAYS_MET = parameter({
  id: "ae-adgm.redemption-days-met",
  label: "Business days to payment: met up to",
  unit: "business days",
  house: false,
  rationale: "Two business days according to the one source found.",
  value: new Decimal("2"),
});

export const REDEMPTION_DAYS_PARTLY = parameter({
  id: "ae-adgm.redemption-days-partly",
  label: "Business days to payment: partly met up to",
  unit: "business days",
  house: true,
  rationale: "One day late is a lesser fault than an open-ended wait.",
  value: new Decimal("3"),
});

export const REPORT_DAYS_MET = parameter({
  id: "ae-adgm.report-days-met",
  label: "Days between independent reports: met up to",
  unit: "days",
  house: true,
  rationale: "The rule says monthly; the longest month is taken.",
  value: 31,
});

export const REPORT_DAYS_PARTLY = parameter({
  id: "ae-adgm.report-days-partly",
  label: "Days between independent reports: partly met up to",
  unit: "days",
  house: true,
  rationale: "A quarterly report still recurs within the year.",
  value: 92,
});
