import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

export const SYSTEMIC_SIZE = parameter({
  id: "cpmi-iosco.systemic-size",
  label: "Coins of the group beyond which it counts as systemic",
  unit: "USD",
  house: true,
  rationale: "Stands in for a finding by an authority; the guidance names factors and no amount.",
  value: new Decimal(25_000_000_000),
});

export const REVIEW_DAYS = parameter({
  id: "cpmi-iosco.review-days",
  label: "Age of a review of links to others",
  unit: "days",
  house: true,
  rationale: "Regular is read as within twelve months, a leap year included.",
  value: 366,
});

export const REVIEW_DAYS_PARTLY = parameter({
  id: "cpmi-iosco.review-days-partly",
  label: "Age of a review of links to others: partly met up to",
  unit: "days",
  house: true,
  rationale: "Twenty-four months, a leap year included.",
  value: 731,
});

export const TEST_DAYS = parameter({
  id: "cpmi-iosco.test-days",
  label: "Age of a continuity test",
  unit: "days",
  house: true,
  rationale: "Twelve months, a leap year included; the principle gives no interval here.",
  value: 366,
});

export const PLAN_DAYS = parameter({
  id: "cpmi-iosco.plan-days",
  label: "Age of the wind-down plan",
  unit: "days",
  house: true,
  rationale: "Twenty-four months, a leap year included; an older plan is read as not kept up.",
  value: 731,
});

export const DAILY_LIQUIDITY = parameter({
  id: "cpmi-iosco.daily-liquidity",
  label: "Share of the reserve due within one working day",
  unit: "percent",
  house: true,
  rationale: "Borrowed from another regime; the principle asks for high confidence and no share.",
  value: new Decimal(10),
});

export const WEEKLY_LIQUIDITY = parameter({
  id: "cpmi-iosco.weekly-liquidity",
  label: "Share of the reserve due within five working days",
  unit: "percent",
  house: true,
  rationale: "Borrowed from another regime; the principle asks for high confidence and no share.",
  value: new Decimal(30),
});

export const SAME_DAY = parameter({
  id: "cpmi-iosco.same-day",
  label: "Business days to conversion at par",
  unit: "business days",
  house: false,
  rationale: "By the end of the day at the latest, which is no business day later.",
  value: new Decimal(0),
});

export const NEXT_DAY = parameter({
  id: "cpmi-iosco.next-day",
  label: "Business days to conversion at par: partly met up to",
  unit: "business days",
  house: true,
  rationale: "One day late; two days, as several regimes allow, are not met.",
  value: new Decimal(1),
});

export const INSTITUTION_SHARE = parameter({
  id: "cpmi-iosco.institution-share",
  label: "Largest exposure to one institution",
  unit: "percent",
  house: true,
  rationale: "Borrowed from the US proposals; the principle limits concentration without a figure.",
  value: new Decimal(40),
});

export const MONTHS_COVERED = parameter({
  id: "cpmi-iosco.months-covered",
  label: "Months of costs in own liquid assets",
  unit: "months",
  house: false,
  rationale: "Six months of operating costs; the text itself was not seen.",
  value: new Decimal(6),
});

export const MONTHS_COVERED_PARTLY = parameter({
  id: "cpmi-iosco.months-covered-partly",
  label: "Months of costs in own liquid assets: partly met from",
  unit: "months",
  house: true,
  rationale: "Half of what the principle asks for.",
  value: new Decimal(3),
});

export const TOPICS = parameter({
  id: "cpmi-iosco.topics",
  label: "Topics of governance explained in public",
  unit: "topics",
  house: true,
  rationale: "Five of the seven topics asked about; the principle gives no number.",
  value: 5,
});

export const TOPICS_PARTLY = parameter({
  id: "cpmi-iosco.topics-partly",
  label: "Topics of governance explained in public: partly met from",
  unit: "topics",
  house: true,
  rationale: "Three of the seven topics asked about.",
  value: 3,
});
