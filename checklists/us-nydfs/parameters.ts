import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

export const FULL_BACKING = parameter({
  id: "us-nydfs.full-backing",
  label: "Coverage that counts as full backing",
  unit: "percent",
  house: false,
  rationale: "Market value of the reserve no lower than the face value of all coins.",
  value: new Decimal(100),
});

export const SHORTFALL_FLOOR = parameter({
  id: "us-nydfs.shortfall-floor",
  label: "Lowest coverage that a lapse of one day may reach",
  unit: "percent",
  house: true,
  rationale: "A gap of less than a tenth of a percent is read as an operating slip, not as a hole.",
  value: new Decimal("99.9"),
});

export const SHORTFALL_DAYS = parameter({
  id: "us-nydfs.shortfall-days",
  label: "Business days below full backing that are still partly met",
  unit: "business days",
  house: true,
  rationale:
    "The guidance allows no day below; a single one made good at once is graded as partly.",
  value: 1,
});

export const OUTSIDE_CLASSES = parameter({
  id: "us-nydfs.outside-classes",
  label: "Residue outside the four classes that is still partly met",
  unit: "percent",
  house: true,
  rationale: "Leaves room for operating balances that nobody chose as an investment.",
  value: new Decimal("0.1"),
});

export const BILL_MONTHS = parameter({
  id: "us-nydfs.bill-months",
  label: "Months to maturity at purchase of a bill",
  unit: "months",
  house: false,
  rationale: "Calendar months counted from the day of purchase, so between 89 and 92 days.",
  value: 3,
});

export const BILL_DAYS = parameter({
  id: "us-nydfs.bill-days",
  label: "Most days that three calendar months can have",
  unit: "days",
  house: false,
  rationale: "A bill with more days left cannot have been bought within three months of maturity.",
  value: 92,
});

export const LATE_BILLS = parameter({
  id: "us-nydfs.late-bills",
  label: "Share of bills bought too early that is still partly met",
  unit: "percent",
  house: true,
  rationale: "The guidance knows no exception; one percent of the reserve is graded as a slip.",
  value: new Decimal(1),
});

export const OVER_COLLATERAL_FLOOR = parameter({
  id: "us-nydfs.over-collateral-floor",
  label: "Over-collateral that every reverse repo must exceed",
  unit: "percent",
  house: true,
  rationale:
    "The regulator sets the size case by case; without its figure any surplus is asked for.",
  value: new Decimal(0),
});

export const OVER_COLLATERAL_TARGET = parameter({
  id: "us-nydfs.over-collateral-target",
  label: "Over-collateral taken as enough without the regulator's figure",
  unit: "percent",
  house: true,
  rationale: "A usual margin on Treasury collateral, used where the approved figure is not known.",
  value: new Decimal(2),
});

export const CREDIT_REVIEW_DAYS = parameter({
  id: "us-nydfs.credit-review-days",
  label: "Age of the credit review behind a bilateral reverse repo",
  unit: "days",
  house: true,
  rationale: "A file of the last twelve months; the guidance as summarised names no age.",
  value: 366,
});

export const MONEY_FUND_SHARE = parameter({
  id: "us-nydfs.money-fund-share",
  label: "Government money funds without a known cap: partly met up to",
  unit: "percent",
  house: true,
  rationale: "The cap is set in private; half of the reserve is the stand-in.",
  value: new Decimal(50),
});

export const DEPOSIT_SHARE = parameter({
  id: "us-nydfs.deposit-share",
  label: "Largest deposit bank without a known cap: partly met up to",
  unit: "percent",
  house: true,
  rationale: "Borrowed from the federal proposals on concentration, as the cap is set in private.",
  value: new Decimal(40),
});

export const WEEKLY_LIQUIDITY = parameter({
  id: "us-nydfs.weekly-liquidity",
  label: "Share of the reserve due within five working days",
  unit: "percent",
  house: true,
  rationale: "Stand-in for liquidity that suffices; the guidance gives no figure.",
  value: new Decimal(30),
});

export const FAILING_CUSTODY = parameter({
  id: "us-nydfs.failing-custody",
  label: "Share at other custodians below which it is still partly met",
  unit: "percent",
  house: true,
  rationale: "The guidance allows none; less than one percent is graded as a slip.",
  value: new Decimal(1),
});

export const ORDINARY_FEE = parameter({
  id: "us-nydfs.ordinary-fee",
  label: "Fee taken as ordinary",
  unit: "percent",
  house: true,
  rationale: "The guidance speaks of ordinary fees and gives no figure.",
  value: new Decimal("0.5"),
});

export const SMALL_MINIMUM = parameter({
  id: "us-nydfs.small-minimum",
  label: "Smallest redemption that burdens nobody",
  unit: "USD",
  house: true,
  rationale: "The guidance gives no amount; a hundred dollars shuts out no usual holder.",
  value: new Decimal(100),
});

export const LARGE_MINIMUM = parameter({
  id: "us-nydfs.large-minimum",
  label: "Smallest redemption: partly met up to",
  unit: "USD",
  house: true,
  rationale: "Beyond ten thousand dollars most private holders are shut out.",
  value: new Decimal(10_000),
});

export const TIMELY_DAYS = parameter({
  id: "us-nydfs.timely-days",
  label: "Business days to payment",
  unit: "business days",
  house: false,
  rationale: "The default meaning of timely: two full business days after a compliant order.",
  value: new Decimal(2),
});

export const LOG_MET = parameter({
  id: "us-nydfs.log-met",
  label: "Redemptions paid in time that count as kept",
  unit: "percent",
  house: true,
  rationale: "Allows for single payments that a bank returned.",
  value: new Decimal(99),
});

export const LOG_PARTLY = parameter({
  id: "us-nydfs.log-partly",
  label: "Redemptions paid in time: partly met from",
  unit: "percent",
  house: true,
  rationale: "Below nineteen in twenty the promise is not kept.",
  value: new Decimal(95),
});

export const MONTHLY = parameter({
  id: "us-nydfs.monthly",
  label: "Days between examinations",
  unit: "days",
  house: false,
  rationale: "Monthly, whatever the length of the month.",
  value: 31,
});

export const PUBLIC_DAYS = parameter({
  id: "us-nydfs.public-days",
  label: "Days until the monthly report is public",
  unit: "days",
  house: false,
  rationale: "Thirty days after the end of the period; the figure was not checked in the text.",
  value: 30,
});

export const PUBLIC_DAYS_PARTLY = parameter({
  id: "us-nydfs.public-days-partly",
  label: "Days until the monthly report is public: partly met up to",
  unit: "days",
  house: true,
  rationale: "Half a month late still leaves the figures of use.",
  value: 45,
});

export const CONTROLS_DAYS = parameter({
  id: "us-nydfs.controls-days",
  label: "Days until the yearly controls report",
  unit: "days",
  house: false,
  rationale: "A hundred and twenty days after the period; the figure was not checked in the text.",
  value: 120,
});

export const CONTROLS_DAYS_PARTLY = parameter({
  id: "us-nydfs.controls-days-partly",
  label: "Days until the yearly controls report: partly met up to",
  unit: "days",
  house: true,
  rationale: "Up to thirty days late is graded as partly.",
  value: 150,
});
