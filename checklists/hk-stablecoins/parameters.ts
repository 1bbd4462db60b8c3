import { parameter } from "@/domain/checklist/parameter";
import type { IsoDate } from "@/domain/dates";
import { house, houseCount, law, lawCount } from "./thresholds";

export const PENDING_UNTIL = parameter<IsoDate>({
  id: "hk-stablecoins.pending-until",
  label: "Last day on which a pending application counts in part",
  house: false,
  rationale:
    "The transition for issuers already active ran to 31 January 2026; since then an application permits nothing.",
  value: "2026-01-31",
});

export const PAID_UP_CAPITAL = law(
  {
    slug: "paid-up-capital",
    label: "Paid-up capital: at least",
    unit: "HKD",
    rationale: "HK$25 million in the second schedule of the Ordinance.",
  },
  25_000_000,
);
export const LIQUID_MONTHS = house(
  {
    slug: "liquid-months",
    label: "Months own means would last: met from",
    unit: "months",
    rationale:
      "No figure was found in the Guideline; twelve months of expenses circulates but looks like a rule for trading platforms.",
  },
  12,
);
export const LIQUID_MONTHS_PARTLY = house(
  {
    slug: "liquid-months-partly",
    label: "Months own means would last: partly met from",
    unit: "months",
    rationale: "Half the yardstick still leaves time for an orderly end.",
  },
  6,
);

export const POLICY_REPORT = houseCount(
  {
    slug: "policy-report",
    label: "Days between composition reports on the website: met up to",
    unit: "days",
    rationale: "A month is the slowest rhythm that keeps the page useful.",
  },
  31,
);
export const POLICY_REPORT_PARTLY = houseCount(
  {
    slug: "policy-report-partly",
    label: "Days between composition reports on the website: partly met up to",
    unit: "days",
    rationale: "A quarterly page still shows what the reserve is made of.",
  },
  92,
);
export const WEEKLY = lawCount(
  {
    slug: "weekly",
    label: "Days between figures to the authority and the public: met up to",
    unit: "days",
    rationale: "The figures are due every week.",
  },
  7,
);
export const WEEKLY_PARTLY = houseCount(
  {
    slug: "weekly-partly",
    label: "Days between public figures: partly met up to",
    unit: "days",
    rationale: "Every second week is late, but regular.",
  },
  14,
);
export const ATTESTATION = houseCount(
  {
    slug: "attestation",
    label: "Days between attestations: met up to",
    unit: "days",
    rationale: "The agreed frequency is not public; a quarter is assumed.",
  },
  92,
);
export const ATTESTATION_PARTLY = houseCount(
  {
    slug: "attestation-partly",
    label: "Days between attestations: partly met up to",
    unit: "days",
    rationale: "Twice a year is half of what is assumed.",
  },
  183,
);

export const ISSUE_DELAY = houseCount(
  {
    slug: "issue-delay",
    label: "Business days to deliver new coins: up to",
    unit: "business days",
    rationale: "Prompt is read as the next business day, as for redemption.",
  },
  1,
);
export const REDEMPTION_TIME = law(
  {
    slug: "redemption-time",
    label: "Business days to payment: met up to",
    unit: "business days",
    rationale: "Guideline 3.3.3 gives one business day.",
  },
  1,
);
export const REDEMPTION_TIME_PARTLY = house(
  {
    slug: "redemption-time-partly",
    label: "Business days to payment: partly met up to",
    unit: "business days",
    rationale: "One day late is a near miss and no refusal.",
  },
  2,
);
export const REDEMPTION_MINIMUM = house(
  {
    slug: "redemption-minimum",
    label: "Smallest redemption: up to",
    unit: "USD",
    rationale: "A floor above 1,000 keeps ordinary holders out.",
  },
  1000,
);

export const CONTRACT_AUDIT = lawCount(
  {
    slug: "contract-audit",
    label: "Days since the contract audit: met up to",
    unit: "days",
    rationale: "The audit is due at least once a year, and a year has at most 366 days.",
  },
  366,
);
export const CONTRACT_AUDIT_PARTLY = houseCount(
  {
    slug: "contract-audit-partly",
    label: "Days since the contract audit: partly met up to",
    unit: "days",
    rationale: "Eighteen months have at most 550 days; an audit of that age is late, not absent.",
  },
  550,
);
export const CONTINUITY_TEST = houseCount(
  {
    slug: "continuity-test",
    label: "Days since the continuity test: up to",
    unit: "days",
    rationale: "The text names no interval; a test within a year is still about today's systems.",
  },
  366,
);
export const INDEPENDENT_DIRECTORS = law(
  {
    slug: "independent-directors",
    label: "Independent directors: met from",
    unit: "percent",
    rationale: "One third of the board, entered with one decimal.",
  },
  33.3,
);
export const NO_DIRECTOR = house(
  {
    slug: "no-director",
    label: "Independent directors: partly met above",
    unit: "percent",
    rationale: "At least one independent director is a beginning.",
  },
  0,
);
