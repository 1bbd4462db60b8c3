import { z } from "zod";

/** Longest list a file may hold. */
export const MOST = 5_000;
export const text = z.string();
export const texts = z.array(text).max(MOST);
export const day = z.iso.date();
export const usd = text
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ id: "usd", description: "US dollars as decimal text, exact." });
export const count = z.int().min(0);
export const scenario = z.strictObject({
  demand: z.array(count).max(MOST).describe("Millionths of the supply asked back on each day."),
  countedIn: z.enum(["bankDays", "calendarDays"]),
  days: count.describe("Calendar days followed at least."),
  settlementDays: count.nullable().describe("Null keeps the issuer's promise."),
  outage: z
    .strictObject({
      bank: text.nullable(),
      reserveParts: count.nullable(),
      closedDays: count,
      recoveryParts: count,
    })
    .nullable(),
  haircutPct: count.describe("Haircuts in percent of the table's."),
});

const runDay = z.strictObject({
  day: count.min(1).describe("Calendar days after the start."),
  date: day,
  isBankDay: z.boolean(),
  requestedUsd: usd,
  maturedUsd: usd,
  soldFaceUsd: usd,
  soldForUsd: usd,
  paidUsd: usd,
  queuedUsd: usd,
  overdueUsd: usd,
  cashUsd: usd,
  reserveLeftUsd: usd,
  supplyLeftUsd: usd,
  requestedSoFarUsd: usd,
  paidSoFarUsd: usd,
});

export const runEnd = z.strictObject({
  end: z.enum(["best", "worst", "one"]).describe("one: nothing that decides the run is open."),
  followedDays: count,
  settlementDays: count.describe("Bank days after which payment is late."),
  dailyCapUsd: usd.nullable().describe("Null without a cap, or where none is known."),
  supplyUsd: usd,
  reserveUsd: usd,
  firstBreak: count.nullable().describe("First day a payment is late; null where none is."),
  firstShort: count
    .nullable()
    .describe("First day the reserve does not cover the coins left; 0 from the start."),
  worstOverdueUsd: usd,
  lossUsd: usd,
  largestPaidPct: text.describe("Largest run of this shape paid in time, percent of the supply."),
  sales: z
    .array(
      z.strictObject({
        assetClass: text,
        heldUsd: usd,
        soldUsd: usd,
        broughtUsd: usd,
        haircutPct: text,
      }),
    )
    .max(MOST),
  days: z.array(runDay).max(MOST),
});

export const run = z.strictObject({
  id: text,
  label: text,
  says: text,
  house: text.describe("What in it is this tool's own choice."),
  sources: z
    .array(
      z.strictObject({
        title: text,
        publisher: text,
        date: text.nullable(),
        url: text.nullable(),
      }),
    )
    .max(MOST),
  scenario,
  startsOn: day,
  missing: texts.describe("What separates the ends."),
  leftOut: texts.describe("What is not known and in neither end."),
  ends: z.array(runEnd).min(1).max(2),
});
