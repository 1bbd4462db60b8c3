import { daysBetween, type IsoDate, isIsoDate } from "../../dates";

export type DayEnds = { readonly low: number | null; readonly high: number | null };

const BUCKETS: Readonly<Record<string, DayEnds>> = {
  "1d": { low: 0, high: 1 },
  "1w": { low: 0, high: 7 },
  "1m": { low: 0, high: 31 },
  ">1m": { low: 0, high: null },
};
/** A US Treasury bill runs for fifty-two weeks at most; anything longer is a note or a bond. */
const LONGEST_BILL_DAYS = 364;
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366 };
const NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const AMOUNT = `(\\d+|${NUMBERS.join("|")})[- ](day|week|month|year)s?`;
const CAPS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:at most|not more than|no more than|no longer than|up to|within|maximum(?: of)?) ${AMOUNT}`,
    "i",
  ),
  new RegExp(`\\b${AMOUNT} or less\\b`, "i"),
];

/** Calendar days that a contractual bucket stands for; null for "none", null and unknown words. */
export function toBucketDays(bucket: string | null): DayEnds | null {
  return bucket !== null && Object.hasOwn(BUCKETS, bucket) ? (BUCKETS[bucket] ?? null) : null;
}

export function fitsBucket(days: number, bucket: DayEnds): boolean {
  return days >= (bucket.low ?? 0) && (bucket.high === null ? true : days <= bucket.high);
}

export type MaturityInput = {
  readonly bucket: DayEnds | null;
  /** Words of the line about its maturity. */
  readonly words: string;
  readonly isBill: boolean;
  readonly asOf: IsoDate;
};

/** Limits of the residual maturity from bucket, stated first and last day, caps and the nature of a bill. */
export function toMaturityEnds({ bucket, words, isBill, asOf }: MaturityInput): DayEnds | null {
  const stated = readStated(words, asOf);
  const highs = [bucket?.high, stated.high, isBill ? LONGEST_BILL_DAYS : null];
  const high = highs.reduce<number | null>((least, each) => smaller(least, each ?? null), null);
  const low = stated.low ?? bucket?.low ?? (high === null ? null : 0);
  if (low === null && high === null) return null;
  return high !== null && low !== null && low > high ? null : { low, high };
}

function smaller(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.min(left, right);
}

/** An average says nothing about the last day, so clauses that speak of one are left aside. */
function readStated(words: string, asOf: IsoDate): DayEnds {
  const clauses = words.split(";").filter((clause) => !/\bWAM\b|weighted average/i.test(clause));
  return {
    low: firstDays(clauses, (clause) => readEnd(clause, "earliest", asOf)),
    high: firstDays(clauses, (clause) => readEnd(clause, "latest", asOf) ?? readCap(clause)),
  };
}

function firstDays(
  clauses: readonly string[],
  read: (clause: string) => number | null,
): number | null {
  return clauses.map(read).find((days) => days !== null) ?? null;
}

function readEnd(clause: string, word: "earliest" | "latest", asOf: IsoDate): number | null {
  const match = new RegExp(
    `\\b${word}\\b[^0-9]*(\\d{4}-\\d{2}-\\d{2})(?: \\((\\d+) days\\))?`,
    "i",
  ).exec(clause);
  const [, day, days] = match ?? [];
  if (days !== undefined) return Number(days);
  if (day === undefined || !isIsoDate(day)) return null;
  const until = daysBetween(asOf, day);
  return until < 0 ? null : until;
}

function readCap(clause: string): number | null {
  const match = CAPS.map((pattern) => pattern.exec(clause)).find((found) => found !== null);
  const [, amount, unit] = match ?? [];
  if (amount === undefined || unit === undefined) return null;
  const count = /^\d+$/.test(amount) ? Number(amount) : NUMBERS.indexOf(amount.toLowerCase()) + 1;
  return count * (UNIT_DAYS[unit.toLowerCase()] ?? 1);
}
