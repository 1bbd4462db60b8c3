import { house, houseCount, law, lawCount } from "./thresholds";

export const FULL_BACKING = law(
  {
    slug: "full-backing",
    label: "Coverage: at least",
    unit: "percent",
    rationale: "The reserve is worth at least the par of every coin outstanding.",
  },
  100,
);
export const BUFFER = house(
  {
    slug: "buffer",
    label: "Coverage with a buffer: met from",
    unit: "percent",
    rationale:
      "The Guideline sets no size; half a percent carries a small rate move on short paper.",
  },
  100.5,
);
export const RECONCILED = houseCount(
  {
    slug: "reconciled",
    label: "Days between reconciliations: met up to",
    unit: "days",
    rationale: "A statement is due every day, so a daily check is what regular can mean.",
  },
  1,
);
export const RECONCILED_PARTLY = houseCount(
  {
    slug: "reconciled-partly",
    label: "Days between reconciliations: partly met up to",
    unit: "days",
    rationale: "A weekly check matches the weekly figures that go to the authority.",
  },
  7,
);

export const OUTSIDE_SHARE = house(
  {
    slug: "outside-share",
    label: "Share outside the accepted assets: up to",
    unit: "percent",
    rationale: "Room for rounding in published tables and for nothing else.",
  },
  0.01,
);
export const DEPOSIT_TERM = lawCount(
  {
    slug: "deposit-term",
    label: "Longest term deposit: met up to",
    unit: "days",
    rationale: "Three months have at most 92 days.",
  },
  92,
);
export const DEPOSIT_TERM_PARTLY = houseCount(
  {
    slug: "deposit-term-partly",
    label: "Longest term deposit: partly met up to",
    unit: "days",
    rationale: "A few days more than three months come from roll dates, not from policy.",
  },
  100,
);
export const DEBT_TERM = lawCount(
  {
    slug: "debt-term",
    label: "Longest debt security: up to",
    unit: "days",
    rationale: "One year has at most 366 days.",
  },
  366,
);
export const REVERSE_REPO_TERM = lawCount(
  {
    slug: "reverse-repo-term",
    label: "Longest reverse repo: met up to",
    unit: "days",
    rationale: "Overnight is one day.",
  },
  1,
);
export const REVERSE_REPO_TERM_PARTLY = houseCount(
  {
    slug: "reverse-repo-term-partly",
    label: "Longest reverse repo: partly met up to",
    unit: "days",
    rationale: "A week covers weekends and holidays and stays short.",
  },
  7,
);
export const SAME_CURRENCY = law(
  {
    slug: "same-currency",
    label: "Reserve in an accepted currency: met from",
    unit: "percent",
    rationale: "The rule knows no free share in other currencies.",
  },
  100,
);
export const SAME_CURRENCY_PARTLY = house(
  {
    slug: "same-currency-partly",
    label: "Reserve in an accepted currency: partly met from",
    unit: "percent",
    rationale: "A small mismatch can be approved where extra cover stands against it.",
  },
  95,
);
export const MISMATCH_COVERAGE = house(
  {
    slug: "mismatch-coverage",
    label: "Coverage beside a currency mismatch: at least",
    unit: "percent",
    rationale: "Two percent more than par stand in for the extra buffer the rule leaves open.",
  },
  102,
);
export const NO_SHARE = law(
  {
    slug: "no-share",
    label: "Share of tokenised assets that needs no review: up to",
    unit: "percent",
    rationale: "Any tokenised holding needs the authority's acceptance.",
  },
  0,
);

export const STRESS_TEST = houseCount(
  {
    slug: "stress-test",
    label: "Days between stress tests: met up to",
    unit: "days",
    rationale: "The text asks for regular tests; once a quarter is read as regular.",
  },
  92,
);
