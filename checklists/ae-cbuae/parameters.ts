import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

export const CAPITAL_BASE_AED = parameter({
  id: "ae-cbuae.capital-base-aed",
  label: "Capital of a dirham issuer: fixed part",
  unit: "AED",
  house: false,
  rationale: "Fifteen million dirham whatever the size of the issue.",
  value: new Decimal("15000000"),
});

export const CAPITAL_SHARE = parameter({
  id: "ae-cbuae.capital-share",
  label: "Capital of a dirham issuer: part that grows with the issue",
  unit: "percent",
  house: false,
  rationale: "Half a percent of the face value outstanding comes on top of the fixed part.",
  value: new Decimal("0.5"),
});

export const REDEMPTION_DAYS_MET = parameter({
  id: "ae-cbuae.redemption-days-met",
  label: "Business days to payment: met up to",
  unit: "business days",
  house: false,
  rationale: "Payment is due by the same hour of the next business day.",
  value: new Decimal("1"),
});

export const REDEMPTION_DAYS_PARTLY = parameter({
  id: "ae-cbuae.redemption-days-partly",
  label: "Business days to payment: partly met up to",
  unit: "business days",
  house: true,
  rationale: "One day late is a lesser fault than an open-ended wait.",
  value: new Decimal("2"),
});

export const ALL_CASH = parameter({
  id: "ae-cbuae.all-cash",
  label: "Cash in the reserve: met from",
  unit: "percent",
  house: false,
  rationale: "The ordinary reserve consists of nothing but cash.",
  value: new Decimal("100"),
});

export const HALF_CASH = parameter({
  id: "ae-cbuae.half-cash",
  label: "Cash in the reserve of a bank-owned issuer: at least",
  unit: "percent",
  house: false,
  rationale:
    "An issuer owned by a bank may invest up to half; the same floor marks partly met for everyone.",
  value: new Decimal("50"),
});

export const OTHER_ASSETS = parameter({
  id: "ae-cbuae.other-assets",
  label: "Assets beside cash and Emirati government paper: at most",
  unit: "percent",
  house: true,
  rationale: "No other asset is allowed; a hundredth of a percent absorbs rounding in reports.",
  value: new Decimal("0.01"),
});

export const BOND_AVERAGE_DAYS = parameter({
  id: "ae-cbuae.bond-average-days",
  label: "Average maturity of government paper: at most",
  unit: "days",
  house: true,
  rationale: "The article says six months of average duration; half a year is counted as days.",
  value: 183,
});

export const MISSING_PARTS = parameter({
  id: "ae-cbuae.missing-parts",
  label: "Prescribed parts missing from the white paper: at most",
  unit: "parts",
  house: false,
  rationale: "Every part the article lists has to be there.",
  value: 0,
});

export const GUARANTEE_GAP = parameter({
  id: "ae-cbuae.guarantee-gap",
  label: "Bank guarantee less paid-up capital, at least",
  unit: "USD",
  house: false,
  rationale: "The guarantee is no smaller than the paid-up capital.",
  value: new Decimal(0),
});
