import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

const YEAR = "The recommendation gives no interval; twelve months, a leap year included.";
const TWO_YEARS =
  "Twenty-four months, a leap year included; anything older is read as not kept up.";

export const SEVERAL_COUNTRIES = parameter({
  id: "fsb.several-countries",
  label: "Countries from which use counts as cross-border",
  unit: "countries",
  house: false,
  rationale: "Use in two or more jurisdictions is what the recommendations speak of.",
  value: new Decimal(2),
});

export const EVERY_MARKET = parameter({
  id: "fsb.every-market",
  label: "Share of markets under a permission",
  unit: "percent",
  house: false,
  rationale: "An authority with powers is asked for in every market served.",
  value: new Decimal(100),
});

export const MOST_MARKETS = parameter({
  id: "fsb.most-markets",
  label: "Share of markets under a permission: partly met from",
  unit: "percent",
  house: true,
  rationale: "Four markets in five; the recommendation itself knows no middle ground.",
  value: new Decimal(80),
});

export const NO_EARLY_MARKET = parameter({
  id: "fsb.no-early-market",
  label: "Markets entered before a permission",
  unit: "markets",
  house: false,
  rationale: "All requirements of a jurisdiction come before the start there.",
  value: new Decimal(0),
});

export const UNSUPERVISED = parameter({
  id: "fsb.unsupervised-duties",
  label: "Duties without a supervised owner",
  unit: "duties",
  house: false,
  rationale: "Every function of the arrangement is to be overseen.",
  value: 0,
});

export const UNSUPERVISED_PARTLY = parameter({
  id: "fsb.unsupervised-duties-partly",
  label: "Duties without a supervised owner: partly met up to",
  unit: "duties",
  house: true,
  rationale: "One gap in an otherwise complete map.",
  value: 1,
});

export const TEST_DAYS = parameter({
  id: "fsb.test-days",
  label: "Age of a continuity test",
  unit: "days",
  house: true,
  rationale: YEAR,
  value: 366,
});

export const TEST_DAYS_PARTLY = parameter({
  id: "fsb.test-days-partly",
  label: "Age of a continuity test: partly met up to",
  unit: "days",
  house: true,
  rationale: TWO_YEARS,
  value: 731,
});

export const PLAN_DAYS = parameter({
  id: "fsb.plan-days",
  label: "Age of recovery and wind-down plans",
  unit: "days",
  house: true,
  rationale: YEAR,
  value: 366,
});

export const PLAN_DAYS_PARTLY = parameter({
  id: "fsb.plan-days-partly",
  label: "Age of recovery or wind-down plan: partly met up to",
  unit: "days",
  house: true,
  rationale: TWO_YEARS,
  value: 731,
});

export const TOPICS = parameter({
  id: "fsb.topics",
  label: "Subjects explained to the public",
  unit: "subjects",
  house: false,
  rationale: "The seven subjects found in accounts of the recommendation.",
  value: 7,
});

export const TOPICS_PARTLY = parameter({
  id: "fsb.topics-partly",
  label: "Subjects explained to the public: partly met from",
  unit: "subjects",
  house: true,
  rationale: "Five of seven still give a reader most of the picture.",
  value: 5,
});

export const TIMELY = parameter({
  id: "fsb.timely-redemption",
  label: "Business days to redemption",
  unit: "business days",
  house: true,
  rationale: "Stands in for timely; two days is what several laws allow.",
  value: new Decimal(2),
});

export const TIMELY_PARTLY = parameter({
  id: "fsb.timely-redemption-partly",
  label: "Business days to redemption: partly met up to",
  unit: "business days",
  house: true,
  rationale: "A working week at most.",
  value: new Decimal(5),
});

export const FULL_BACKING = parameter({
  id: "fsb.full-backing",
  label: "Reserve against coins at par",
  unit: "percent",
  house: false,
  rationale: "The reserve is to be worth at least the coins outstanding.",
  value: new Decimal(100),
});

export const RISKY_SHARE = parameter({
  id: "fsb.risky-share",
  label: "Share of risky or illiquid assets",
  unit: "percent",
  house: false,
  rationale: "A conservative and highly liquid reserve has none.",
  value: new Decimal(0),
});

export const RISKY_SHARE_PARTLY = parameter({
  id: "fsb.risky-share-partly",
  label: "Share of risky or illiquid assets: partly met up to",
  unit: "percent",
  house: true,
  rationale: "A small remainder does not decide whether holders are paid.",
  value: new Decimal(5),
});

export const NO_CAPITAL = parameter({
  id: "fsb.no-capital",
  label: "Own funds: more than",
  unit: "USD",
  house: false,
  rationale: "Some buffer has to exist; the recommendation gives no amount.",
  value: new Decimal(0),
});
