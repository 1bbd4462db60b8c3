import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

const POLICY = "Figure of the policy of 15 August 2023, as secondary accounts report it.";
const NEAR_MISS = "The policy knows no middle ground; this only tells a near miss from a failure.";

type Spec = { readonly label: string; readonly unit: string; readonly value: number | string };

const law = (slug: string, { value, ...rest }: Spec) =>
  parameter({
    id: `sg-mas.${slug}`,
    house: false,
    rationale: POLICY,
    value: new Decimal(value),
    ...rest,
  });
const house = (slug: string, spec: Spec, rationale: string) => ({
  ...law(slug, spec),
  house: true,
  rationale,
});
const lawDays = (slug: string, label: string, value: number) =>
  parameter({ id: `sg-mas.${slug}`, label, unit: "days", house: false, rationale: POLICY, value });

export const CIRCULATION_FLOOR = law("scope.circulation", {
  label: "Coins of a non-bank issuer in circulation: more than",
  unit: "SGD",
  value: 5_000_000,
});
export const FULL_BACKING = law("reserve.full-backing", {
  label: "Reserve against coins at par: at least",
  unit: "percent",
  value: 100,
});
export const VALUATION_DAYS = lawDays(
  "reserve.valuation-days",
  "Days between valuations: up to",
  1,
);
export const MIX_TOLERANCE = house(
  "reserve.mix-tolerance",
  { label: "Assets outside the list: up to", unit: "percent", value: "0.01" },
  "Rounding in published breakdowns should not fail a reserve.",
);
export const DEBT_DAYS = parameter({
  id: "sg-mas.reserve.debt-days",
  label: "Days left on debt: up to",
  unit: "days",
  house: false,
  rationale: "Three months, counted as 93 days so that no three calendar months are too long.",
  value: 93,
});
export const SAME_CURRENCY = law("reserve.same-currency", {
  label: "Reserve in the reference currency: at least",
  unit: "percent",
  value: 100,
});
export const SAME_CURRENCY_PARTLY = house(
  "reserve.same-currency-partly",
  { label: "Reserve in the reference currency: partly met from", unit: "percent", value: 99 },
  NEAR_MISS,
);
export const ATTESTATION_DAYS = lawDays(
  "assurance.attestation-days",
  "Days between outside reports: up to",
  31,
);
export const ATTESTATION_LAG = parameter({
  id: "sg-mas.assurance.attestation-lag",
  label: "Days from the report date to publication: up to",
  unit: "days",
  house: false,
  rationale:
    "The end of the following month, counted from the end of the month reported on; the delay itself is not verified.",
  value: 31,
});
export const AUDIT_MONTHS = law("assurance.audit-months", {
  label: "Months between audits of the reserve: up to",
  unit: "months",
  value: 12,
});
export const REDEMPTION_DAYS = law("redemption.business-days", {
  label: "Business days to payment: up to",
  unit: "business days",
  value: 5,
});
export const REDEMPTION_DAYS_PARTLY = house(
  "redemption.business-days-partly",
  { label: "Business days to payment: partly met up to", unit: "business days", value: 7 },
  NEAR_MISS,
);
export const BASE_CAPITAL = law("capital.base", {
  label: "Base capital: at least",
  unit: "SGD",
  value: 1_000_000,
});
export const EXPENSES_SHARE = law("capital.expenses-share", {
  label: "Part of a year's operating expenses",
  unit: "of the yearly expenses",
  value: "0.5",
});
