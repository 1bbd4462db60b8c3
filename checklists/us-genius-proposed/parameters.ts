import { Decimal } from "@/domain/decimal";
import { house, proposed } from "./numbers";

const BAND = "The proposals know no middle; this tool calls a narrow miss partly met.";

export const STATE_LIMIT = proposed(
  {
    slug: "state-limit",
    label: "Size from which a State issuer is federal",
    unit: "USD",
    rationale: "The Act leaves issuers of up to USD 10bn with their State.",
  },
  new Decimal("10000000000"),
);

export const FULL_BACKING = proposed(
  {
    slug: "full-backing",
    label: "Reserve against coins at par",
    unit: "percent",
    rationale: "Fair value must never fall below the coins at par.",
  },
  new Decimal("100"),
);

export const TREASURY_DAYS = proposed(
  {
    slug: "treasury-days",
    label: "Longest Treasury in the reserve",
    unit: "days",
    rationale: "Treasuries qualify with at most 93 days left; the same holds for repo collateral.",
  },
  93,
);

export const OVERNIGHT_DAYS = proposed(
  {
    slug: "overnight-days",
    label: "Longest repo that is overnight",
    unit: "days",
    rationale: "Only overnight repo is listed.",
  },
  1,
);

export const CREDIT_REVIEW_DAYS = house(
  {
    slug: "credit-review-days",
    label: "Age of a repo counterparty's review",
    unit: "days",
    rationale: "No age is set; a review of the last twelve months is taken as current.",
  },
  365,
);

export const NO_TOKENISED_SHARE = proposed(
  {
    slug: "no-tokenised-share",
    label: "Tokenised share that needs no acceptance",
    unit: "percent",
    rationale: "Assets held as tokens count only where the law allows them.",
  },
  new Decimal("0"),
);

export const DAILY_SHARE = proposed(
  {
    slug: "daily-share",
    label: "Daily liquidity: met from",
    unit: "percent",
    rationale: "A tenth of the reserve is the proposed daily figure.",
  },
  new Decimal("10"),
);
export const DAILY_SHARE_PARTLY = house(
  {
    slug: "daily-share-partly",
    label: "Daily liquidity: partly met from",
    unit: "percent",
    rationale: BAND,
  },
  new Decimal("8"),
);

export const WEEKLY_SHARE = proposed(
  {
    slug: "weekly-share",
    label: "Weekly liquidity: met from",
    unit: "percent",
    rationale: "Three tenths of the reserve is the proposed weekly figure.",
  },
  new Decimal("30"),
);
export const WEEKLY_SHARE_PARTLY = house(
  {
    slug: "weekly-share-partly",
    label: "Weekly liquidity: partly met from",
    unit: "percent",
    rationale: BAND,
  },
  new Decimal("25"),
);

export const INSTITUTION_SHARE = proposed(
  {
    slug: "institution-share",
    label: "One institution: met up to",
    unit: "percent",
    rationale: "Two fifths of the reserve is the proposed ceiling.",
  },
  new Decimal("40"),
);
export const INSTITUTION_SHARE_PARTLY = house(
  {
    slug: "institution-share-partly",
    label: "One institution: partly met up to",
    unit: "percent",
    rationale: "Stands for an excess of a day; how long it lasts is not on record.",
  },
  new Decimal("45"),
);

export const BUCKET_SHARE = proposed(
  {
    slug: "bucket-share",
    label: "One institution in daily cash: met up to",
    unit: "percent",
    rationale: "Half of the daily cash is the proposed ceiling.",
  },
  new Decimal("50"),
);
export const BUCKET_SHARE_PARTLY = house(
  {
    slug: "bucket-share-partly",
    label: "One institution in daily cash: partly met up to",
    unit: "percent",
    rationale: BAND,
  },
  new Decimal("60"),
);

export const AVERAGE_DAYS = proposed(
  {
    slug: "average-days",
    label: "Average maturity: met up to",
    unit: "days",
    rationale: "Twenty days is the proposed ceiling.",
  },
  new Decimal("20"),
);
export const AVERAGE_DAYS_PARTLY = house(
  {
    slug: "average-days-partly",
    label: "Average maturity: partly met up to",
    unit: "days",
    rationale: BAND,
  },
  new Decimal("30"),
);

export const INSURED_FROM = proposed(
  {
    slug: "insured-from",
    label: "Size from which insured deposits are due",
    unit: "USD",
    rationale: "The duty begins at USD 25bn outstanding.",
  },
  new Decimal("25000000000"),
);
export const INSURED_SHARE = proposed(
  {
    slug: "insured-share",
    label: "Insured deposits, share: met from",
    unit: "percent",
    rationale: "Half a percent of the reserve, unless the cap in dollars is lower.",
  },
  new Decimal("0.5"),
);
export const INSURED_CAP = proposed(
  {
    slug: "insured-cap",
    label: "Insured deposits, amount: met from",
    unit: "USD",
    rationale: "Nobody has to hold more than USD 500m in insured form.",
  },
  new Decimal("500000000"),
);
export const INSURED_SHARE_PARTLY = house(
  {
    slug: "insured-share-partly",
    label: "Insured deposits, share: partly met from",
    unit: "percent",
    rationale: "Four fifths of the proposed share.",
  },
  new Decimal("0.4"),
);
export const INSURED_CAP_PARTLY = house(
  {
    slug: "insured-cap-partly",
    label: "Insured deposits, amount: partly met from",
    unit: "USD",
    rationale: "Four fifths of the proposed cap.",
  },
  new Decimal("400000000"),
);

export const MONTH_DAYS = proposed(
  {
    slug: "month-days",
    label: "A month",
    unit: "days",
    rationale: "Reports are due every month, by the end of the next; no month is longer.",
  },
  31,
);
export const REPORT_LAG_PARTLY = house(
  {
    slug: "report-lag-partly",
    label: "Delay of the composition report: partly met up to",
    unit: "days",
    rationale: "Two weeks late is this tool's middle.",
  },
  45,
);
export const CERTIFIED_MONTHS = proposed(
  {
    slug: "certified-months",
    label: "Months certified: met from",
    unit: "months",
    rationale: "Every month is certified; the last three are looked at.",
  },
  3,
);
export const CERTIFIED_MONTHS_PARTLY = house(
  {
    slug: "certified-months-partly",
    label: "Months certified: partly met from",
    unit: "months",
    rationale: "One certificate missing is this tool's middle.",
  },
  2,
);
