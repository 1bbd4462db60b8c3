import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

const PARTLY =
  "The article knows no middle ground; this line only tells a near miss from a failure.";
const DRAFT = "From the draft standard of the European Banking Authority; not law and not checked.";

const percent = (slug: string, [label, value]: readonly [string, number], rationale: string) =>
  parameter({
    id: `eu-mica.${slug}`,
    label,
    unit: "percent",
    house: false,
    rationale,
    value: new Decimal(value),
  });
const housePercent = (
  slug: string,
  [label, value]: readonly [string, number],
  rationale: string,
) => ({
  ...percent(slug, [label, value], rationale),
  house: true,
});

type Count = { readonly label: string; readonly unit: string; readonly value: number };
const count = (slug: string, { label, unit, value }: Count, rationale: string) =>
  parameter({ id: `eu-mica.${slug}`, label, unit, house: false, rationale, value });
const houseCount = (slug: string, spec: Count, rationale: string) => ({
  ...count(slug, spec, rationale),
  house: true,
});

const euros = (slug: string, label: string, value: number) =>
  parameter({
    id: `eu-mica.${slug}`,
    label,
    unit: "EUR",
    house: false,
    rationale: "Stated in the Regulation or the e-money directive in euros.",
    value: new Decimal(value),
  });

export const OFFER_NOTICE = count(
  "licence.offer-notice",
  { label: "Notice of an offer: at least", unit: "working days", value: 40 },
  "Notice period of Article 48(6).",
);
export const OFFER_NOTICE_PARTLY = houseCount(
  "licence.offer-notice-partly",
  { label: "Notice of an offer: partly met from", unit: "working days", value: 30 },
  PARTLY,
);
export const BANK_NOTICE = count(
  "licence.bank-notice",
  { label: "Notice of a bank's first issue: at least", unit: "working days", value: 90 },
  "Notice period of Article 17(1).",
);
export const SMALL_ISSUE = euros(
  "licence.small-issue",
  "Small issue: twelve-month average up to",
  5_000_000,
);

export const NO_FEE = percent(
  "redemption.no-fee",
  ["Redemption fee: at most", 0],
  "Redemption is free under Articles 49(6) and 39(3).",
);
export const NO_FLAT_FEE = parameter({
  id: "eu-mica.redemption.no-flat-fee",
  label: "Flat redemption fee: at most",
  unit: "USD",
  house: false,
  rationale: "Redemption is free under Articles 49(6) and 39(3).",
  value: new Decimal(0),
});
const smallest = (slug: string, label: string, value: number) =>
  parameter({
    id: `eu-mica.redemption.${slug}`,
    label,
    unit: "USD",
    house: true,
    rationale: "The article names no smallest amount; a barrier of this size keeps holders out.",
    value: new Decimal(value),
  });
export const SMALLEST_MET = smallest("smallest-met", "Smallest redemption: met up to", 1);
export const SMALLEST_PARTLY = smallest(
  "smallest-partly",
  "Smallest redemption: partly met up to",
  1000,
);
export const PAYMENT_PARTLY = parameter({
  id: "eu-mica.redemption.payment-partly",
  label: "Business days to payment: partly met up to",
  unit: "business days",
  house: true,
  rationale: "The article sets no number of days; a week of work is taken as the outer bound.",
  value: new Decimal(5),
});

export const DEPOSITS = percent(
  "reserve.deposits",
  ["Deposits at EU banks: at least", 30],
  "Floor of Articles 54(a) and 36(4)(d).",
);
export const DEPOSITS_PARTLY = housePercent(
  "reserve.deposits-partly",
  ["Deposits at EU banks: partly met from", 27],
  PARTLY,
);
export const DEPOSITS_SIGNIFICANT = percent(
  "reserve.deposits-significant",
  ["Deposits at EU banks, significant token: at least", 60],
  "Floor that Article 45(7)(b) sets for the standard.",
);
export const DEPOSITS_SIGNIFICANT_PARTLY = housePercent(
  "reserve.deposits-significant-partly",
  ["Deposits at EU banks, significant token: partly met from", 30],
  "Reaching the ordinary floor is half the way to the higher one.",
);
export const OUTSIDE_LIST = housePercent(
  "reserve.outside-list",
  ["Assets outside the list: at most", 0.01],
  "Leaves room for rounding of published shares and for nothing else.",
);
export const SAME_CURRENCY = percent(
  "reserve.same-currency",
  ["Reference currency: at least", 100],
  "Article 54(b) asks for the reference currency without exception.",
);
export const SAME_CURRENCY_PARTLY = housePercent(
  "reserve.same-currency-partly",
  ["Reference currency: partly met from", 99],
  PARTLY,
);
export const FULL_BACKING = percent(
  "reserve.full-backing",
  ["Coverage: at least", 100],
  "The reserve equals the claims of holders under Article 36.",
);
export const VALUED_DAYS = houseCount(
  "reserve.valued-days",
  { label: "Days between valuations: at most", unit: "days", value: 1 },
  "The article asks for market prices and names no interval; prices move daily.",
);
export const NO_REPO = percent(
  "reserve.no-repo",
  ["Sold under repurchase agreements: at most", 0],
  "Article 37(1)(a) wants the reserve free of any pledge or charge.",
);

export const OWN_FUNDS_FLOOR = euros("capital.floor", "Own funds: at least", 350_000);
export const OWN_FUNDS = percent(
  "capital.share",
  ["Own funds against average coins or reserve: at least", 2],
  "Share in the e-money directive and in Article 35(1).",
);
export const OWN_FUNDS_SIGNIFICANT = percent(
  "capital.share-significant",
  ["Own funds against the average reserve, significant token: at least", 3],
  "Share in Article 45(5).",
);
export const OVERHEADS = percent(
  "capital.overheads",
  ["Own funds against fixed overheads: at least", 25],
  "A quarter of the overheads of the year before, Article 35(1).",
);
export const NO_ADD_ON = parameter({
  id: "eu-mica.capital.no-add-on",
  label: "Supervisory add-on: none above",
  unit: "USD",
  house: true,
  rationale: "An add-on of nothing was not demanded.",
  value: new Decimal(0),
});

export const STRESS_MET = houseCount(
  "liquidity.stress-met",
  { label: "Days between stress tests: met up to", unit: "days", value: 31 },
  "The text says regularly; a month is assumed for a significant issuer.",
);
export const STRESS_PARTLY = houseCount(
  "liquidity.stress-partly",
  { label: "Days between stress tests: partly met up to", unit: "days", value: 92 },
  "A quarterly test still shows a trend within a year.",
);
const rung = (slug: string, [label, value]: readonly [string, number]) =>
  percent(`liquidity.${slug}`, [label, value], DRAFT);
const houseRung = (slug: string, [label, value]: readonly [string, number]) =>
  housePercent(
    `liquidity.${slug}`,
    [label, value],
    "Tells a near miss of a draft rung from a failure.",
  );
export const DAY = rung("day", ["Due within one working day: at least", 20]);
export const WEEK = rung("week", ["Due within five working days: at least", 30]);
export const DAY_PARTLY = houseRung("day-partly", ["Due within one working day: partly from", 15]);
export const WEEK_PARTLY = houseRung("week-partly", [
  "Due within five working days: partly from",
  25,
]);
export const DAY_SIGNIFICANT = rung("day-significant", [
  "Due within one working day, significant token: at least",
  40,
]);
export const WEEK_SIGNIFICANT = rung("week-significant", [
  "Due within five working days, significant token: at least",
  60,
]);
export const DAY_SIGNIFICANT_PARTLY = houseRung("day-significant-partly", [
  "Due within one working day, significant token: partly from",
  20,
]);
export const WEEK_SIGNIFICANT_PARTLY = houseRung("week-significant-partly", [
  "Due within five working days, significant token: partly from",
  30,
]);
export const SYSTEMIC_BANK = rung("systemic-bank", ["Deposits at one systemic bank: at most", 25]);
export const LARGE_BANK = rung("large-bank", ["Deposits at one large bank: at most", 15]);
export const OTHER_BANK = rung("other-bank", ["Deposits at any other bank: at most", 5]);
export const BANK_ASSETS = rung("bank-assets", ["Deposit against the bank's assets: at most", 1.5]);
export const ANY_BANK_PARTLY = houseRung("any-bank-partly", [
  "Deposits at one bank of any size: partly up to",
  25,
]);

const workingDays = (label: string, value: number): Count => ({
  label,
  unit: "working days",
  value,
});
export const SAFEGUARD_LAG = count(
  "segregation.safeguard-lag",
  workingDays("Until money is safeguarded: at most", 1),
  "By the end of the next business day, Directive (EU) 2015/2366, Article 10.",
);
export const SAFEGUARD_LAG_PARTLY = houseCount(
  "segregation.safeguard-lag-partly",
  workingDays("Until money is safeguarded: partly up to", 5),
  PARTLY,
);
export const CUSTODY_LAG = count(
  "custody.lag",
  workingDays("Until assets are in custody: at most", 5),
  "Article 37(3); the number of the paragraph is not verified.",
);
export const CUSTODY_LAG_PARTLY = houseCount(
  "custody.lag-partly",
  workingDays("Until assets are in custody: partly up to", 7),
  PARTLY,
);
export const CUSTODIANS = houseCount(
  "custody.custodians",
  { label: "Unaffiliated groups that hold the reserve: at least", unit: "groups", value: 2 },
  "The article asks to avoid concentration without a number; one holder is the most there can be.",
);
export const ONE_BANK = housePercent(
  "custody.one-bank",
  ["Deposits at one bank group: at most", 25],
  "The article asks to avoid concentration without a number; the highest draft limit is borrowed.",
);
