import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import { backed } from "../../documents";

const onManagement = backed("How reserves are held and managed");
const onBills = backed("Short term government securities");
const onRun = backed("FAQ: What happens if many people redeem at once");

export const ONE_DAY_MET = parameter({
  id: "backing.liquidity.one-day-met",
  label: "Share that is cash within one business day: met from",
  unit: "percent",
  house: true,
  rationale: "Three tenths overnight pays three times the one-day run this tool tests.",
  cites: [onManagement],
  value: new Decimal("30"),
});

export const ONE_DAY_PARTLY = parameter({
  id: "backing.liquidity.one-day-partly",
  label: "Share that is cash within one business day: partly met from",
  unit: "percent",
  house: true,
  rationale: "A tenth overnight just pays the one-day run this tool tests.",
  cites: [onManagement],
  value: new Decimal("10"),
});

export const ONE_WEEK_MET = parameter({
  id: "backing.liquidity.one-week-met",
  label: "Share that is cash within five business days: met from",
  unit: "percent",
  house: true,
  rationale: "Half the reserve in a week pays well over the five-day run this tool tests.",
  cites: [onManagement],
  value: new Decimal("50"),
});

export const ONE_WEEK_PARTLY = parameter({
  id: "backing.liquidity.one-week-partly",
  label: "Share that is cash within five business days: partly met from",
  unit: "percent",
  house: true,
  rationale: "Three tenths in a week just pays the five-day run this tool tests.",
  cites: [onManagement],
  value: new Decimal("30"),
});

export const ONE_MONTH_MET = parameter({
  id: "backing.liquidity.one-month-met",
  label: "Share that is cash within thirty days: met from",
  unit: "percent",
  house: true,
  rationale:
    "Four fifths in a month lets nearly all holders leave without a sale at depressed prices.",
  cites: [onManagement],
  value: new Decimal("80"),
});

export const ONE_MONTH_PARTLY = parameter({
  id: "backing.liquidity.one-month-partly",
  label: "Share that is cash within thirty days: partly met from",
  unit: "percent",
  house: true,
  rationale: "Three fifths in a month covers a long run, though not an exit of nearly everyone.",
  cites: [onManagement],
  value: new Decimal("60"),
});

export const AVERAGE_MATURITY_MET = parameter({
  id: "backing.liquidity.average-maturity-met",
  label: "Weighted average maturity: met up to",
  unit: "days",
  house: true,
  rationale:
    "At a month a rise of one point in rates costs less than a tenth of a percent of value.",
  cites: [onBills],
  value: new Decimal("30"),
});

export const AVERAGE_MATURITY_PARTLY = parameter({
  id: "backing.liquidity.average-maturity-partly",
  label: "Weighted average maturity: partly met up to",
  unit: "days",
  house: true,
  rationale: "Three months is the usual upper end of what reserve policies call short.",
  cites: [onBills],
  value: new Decimal("93"),
});

export const LONGEST_MATURITY_MET = parameter({
  id: "backing.liquidity.longest-maturity-met",
  label: "Longest residual maturity: met up to",
  unit: "days",
  house: true,
  rationale: "Nothing beyond three months means no holding whose price moves much with rates.",
  cites: [onBills],
  value: 93,
});

export const LONGEST_MATURITY_PARTLY = parameter({
  id: "backing.liquidity.longest-maturity-partly",
  label: "Longest residual maturity: partly met up to",
  unit: "days",
  house: true,
  rationale:
    "Within a year a holding runs off soon; beyond it a rise in rates shows clearly in its price.",
  cites: [onRun],
  value: 365,
});
