import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

const DRAFT = "Figure of the draft Code of Practice, as third parties report it; not yet final.";

type Spec = {
  readonly label: string;
  readonly unit: string;
  readonly value: number | string;
  readonly rationale?: string;
};

const draft = (slug: string, { value, rationale = DRAFT, ...rest }: Spec) =>
  parameter({ id: `gb-boe.${slug}`, house: false, rationale, value: new Decimal(value), ...rest });
const count = (slug: string, spec: Omit<Spec, "value"> & { readonly value: number }) =>
  parameter({ id: `gb-boe.${slug}`, house: false, rationale: DRAFT, ...spec });
const house = (slug: string, spec: Spec) => ({ ...draft(slug, spec), house: true });

export const CENTRAL_BANK_SHARE = draft("reserve.central-bank-share", {
  label: "Backing deposited at the Bank of England: at least",
  unit: "percent",
  value: 30,
});
export const CENTRAL_BANK_PARTLY = house("reserve.central-bank-partly", {
  label: "Backing deposited at the Bank of England: partly met from",
  unit: "percent",
  value: 5,
  rationale: "What the path for new issuers leaves, which lets up to 95% lie in gilts at launch.",
});
export const GILT_SHARE = draft("reserve.gilt-share", {
  label: "Backing in short gilts and reverse repo: up to",
  unit: "percent",
  value: 70,
});
export const GILT_DAYS = count("reserve.gilt-days", {
  label: "Days left on gilts: up to",
  unit: "days",
  value: 186,
});
export const REPO_DAYS = count("reserve.repo-days", {
  label: "Days left on reverse repo: up to",
  unit: "days",
  value: 1,
});
export const MIX_TOLERANCE = house("reserve.mix-tolerance", {
  label: "Assets outside the list: up to",
  unit: "percent",
  value: "0.01",
  rationale: "Rounding in published breakdowns should not fail a reserve.",
});
export const REDEMPTION_HOURS = draft("redemption.hours", {
  label: "Hours to payment: up to",
  unit: "hours",
  value: 24,
});
export const REDEMPTION_DAYS_PARTLY = house("redemption.business-days-partly", {
  label: "Business days to payment: partly met up to",
  unit: "business days",
  value: 1,
  rationale: "The day after is a near miss where the draft asks for payment within 24 hours.",
});
export const RECONCILIATION_DAYS = count("reserve.reconciliation-days", {
  label: "Days between reconciliations: up to",
  unit: "days",
  value: 1,
});
export const CURE_DAYS = count("reserve.cure-days", {
  label: "Business days until a difference is settled: up to",
  unit: "business days",
  value: 0,
});
export const FULL_BACKING = draft("reserve.full-backing", {
  label: "Backing from which an excess is counted",
  unit: "percent",
  value: 100,
  rationale: "What lies above the par value of all coins is excess.",
});
export const EXCESS_CAP = draft("reserve.excess-cap", {
  label: "Excess of the backing over coins: up to",
  unit: "percent",
  value: 5,
});
export const EXPENSES_SHARE = draft("capital.expenses-share", {
  label: "Part of a year's operating expenses",
  unit: "of the yearly expenses",
  value: "0.5",
  rationale: "Six months of twelve; the figure of the draft Code.",
});
export const ISSUANCE_LIMIT = draft("issuance.limit", {
  label: "Coins in issue: up to",
  unit: "GBP",
  value: 40_000_000_000,
  rationale: "Temporary limit for each coin in the policy statement of June 2026.",
});
