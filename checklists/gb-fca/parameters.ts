import { parameter } from "@/domain/checklist/parameter";
import type { IsoDate } from "@/domain/dates";
import { Decimal } from "@/domain/decimal";

const FINAL = "Figure of the final rules of 30 June 2026, as third parties report it.";
const CONSULTED = "Figure of the consultation; the final text was not seen.";
const NEAR_MISS = "The rules know no middle ground; this only tells a near miss from a failure.";

type Spec = {
  readonly label: string;
  readonly unit: string;
  readonly value: number | string;
  readonly rationale?: string;
};

const law = (slug: string, { value, rationale = FINAL, ...rest }: Spec) =>
  parameter({ id: `gb-fca.${slug}`, house: false, rationale, value: new Decimal(value), ...rest });
const house = (slug: string, spec: Spec) => ({
  ...law(slug, { rationale: NEAR_MISS, ...spec }),
  house: true,
});

type Count = Omit<Spec, "value"> & { readonly value: number };
const count = (slug: string, { rationale = FINAL, ...rest }: Count) =>
  parameter({ id: `gb-fca.${slug}`, house: false, rationale, ...rest });

export const START_DAY = parameter<IsoDate>({
  id: "gb-fca.licence.start",
  label: "First day on which authorisation is needed",
  house: false,
  rationale: "Main date of the order.",
  value: "2027-10-25",
});
export const FULL_BACKING = law("reserve.full-backing", {
  label: "Backing against coins: at least",
  unit: "percent",
  value: 100,
});
export const MIX_TOLERANCE = house("reserve.mix-tolerance", {
  label: "Assets outside the list: up to",
  unit: "percent",
  value: "0.01",
  rationale: "Rounding in published breakdowns should not fail a reserve.",
});
export const CORE_DEBT_DAYS = count("reserve.core-debt-days", {
  label: "Days left on core government debt: up to",
  unit: "days",
  value: 366,
  rationale: "One year, leap years included; the limit of the final rules is not verified.",
});
export const CORE_FLOOR = law("reserve.core-floor", {
  label: "Core assets where expanded assets are held: at least",
  unit: "percent",
  value: 5,
});
export const ON_DEMAND_FLOOR = law("liquidity.on-demand-floor", {
  label: "Deposits on demand: at least",
  unit: "percent",
  value: 5,
  rationale: CONSULTED,
});
export const ON_DEMAND_PARTLY = house("liquidity.on-demand-partly", {
  label: "Deposits on demand: partly met from",
  unit: "percent",
  value: 4,
});
export const EXCESS_CAP = law("reserve.excess-cap", {
  label: "Excess of the pool over coins: up to",
  unit: "percent",
  value: 5,
});
export const EXCESS_PARTLY = house("reserve.excess-partly", {
  label: "Excess of the pool over coins: partly met up to",
  unit: "percent",
  value: 6,
});
export const SAME_CURRENCY = law("reserve.same-currency", {
  label: "Backing in the reference currency: at least",
  unit: "percent",
  value: 100,
  rationale: "Reading of the consultation; unverified and doubtful.",
});
export const SAME_CURRENCY_PARTLY = house("reserve.same-currency-partly", {
  label: "Backing in the reference currency: partly met from",
  unit: "percent",
  value: 95,
});
export const CUSTODIANS_PARTLY = {
  ...count("custody.custodians-partly", {
    label: "Unconnected groups beside a custodian of the own group: at least",
    unit: "groups",
    value: 2,
    rationale: "A stand-in for the safeguards under which custody in the own group is allowed.",
  }),
  house: true,
};
export const RECONCILIATION_DAYS = count("reserve.reconciliation-days", {
  label: "Days between reconciliations: up to",
  unit: "days",
  value: 1,
});
export const CURE_DAYS = count("reserve.cure-days", {
  label: "Business days until a shortfall is made good: up to",
  unit: "business days",
  value: 1,
  rationale: "The timing in the final rules is not verified.",
});
export const REDEMPTION_DAYS = law("redemption.business-days", {
  label: "Business days to payment: up to",
  unit: "business days",
  value: 1,
});
export const REDEMPTION_DAYS_PARTLY = house("redemption.business-days-partly", {
  label: "Business days to payment: partly met up to",
  unit: "business days",
  value: 2,
});
export const NO_MINIMUM = law("redemption.no-minimum", {
  label: "Smallest redemption: up to",
  unit: "USD",
  value: 0,
});
export const MINIMUM_PARTLY = house("redemption.minimum-partly", {
  label: "Smallest redemption: partly met up to",
  unit: "USD",
  value: 1,
});
export const DISCLOSURE_DAYS = count("disclosure.days", {
  label: "Days between disclosures: up to",
  unit: "days",
  value: 92,
  rationale: "Three months, counted as the longest three calendar months.",
});
export const FIXED_MINIMUM = law("capital.fixed-minimum", {
  label: "Own funds: at least",
  unit: "GBP",
  value: 350_000,
  rationale: CONSULTED,
});
export const OVERHEADS_SHARE = law("capital.overheads-share", {
  label: "Own funds against fixed overheads: at least",
  unit: "of the yearly fixed overheads",
  value: "0.25",
  rationale: CONSULTED,
});
export const ISSUANCE_SHARE = law("capital.issuance-share", {
  label: "Own funds against average issuance: at least",
  unit: "of the average issuance",
  value: "0.02",
  rationale: CONSULTED,
});
export const LIQUID_DIVISOR = law("capital.liquid-divisor", {
  label: "Liquid assets: the overheads requirement divided by",
  unit: "parts",
  value: 3,
  rationale: CONSULTED,
});
