import "server-only";
import { z } from "zod";
import type { IsoDate } from "@/domain/dates";
import type { Decimal } from "@/domain/decimal";
import { type CountryCode, isCountryCode } from "@/domain/facts/countries";
import { readDecimal } from "@/domain/profile/decimal-input";
import { LIMITS } from "@/domain/profile/limits";
import { daySchema, textUpTo } from "@/domain/profile/schema-values";
import { optional } from "../http/optional";
import { today } from "../http/today";
import { toFields } from "../issuers/identity-input";

/** A book has at most this many coins. */
export const MOST_HOLDINGS = 200;

/** As many lines as the names of a form's fields can number, blank ones included. */
export const MOST_LINES = 1000;

/** One line as typed: which coin, and how much. */
export type TypedHolding = { readonly coin: string; readonly amount: string };

/** Whether anything was typed in a line. */
export function isFilled({ coin, amount }: TypedHolding): boolean {
  return coin.trim() !== "" || amount.trim() !== "";
}

export type PortfolioTexts = {
  readonly name: string;
  readonly asOf: string;
  readonly useCase: string;
  readonly country: string;
  readonly liquidFundsUsd: string;
  readonly dailyPaymentsUsd: string;
  readonly note: string;
  readonly holdings: readonly TypedHolding[];
};

export type PortfolioContent = {
  readonly name: string;
  readonly asOf: IsoDate;
  readonly useCase: string | null;
  readonly country: CountryCode | null;
  readonly liquidFundsUsd: Decimal | null;
  readonly dailyPaymentsUsd: Decimal | null;
  readonly note: string | null;
};

export type ReadLine = {
  /** Place of the line among those typed, for what is wrong with it. */
  readonly index: number;
  readonly coin: string;
  readonly amountUsd: Decimal;
};

export type ReadPortfolio = {
  readonly content: PortfolioContent | null;
  readonly lines: readonly ReadLine[];
  readonly fields: Readonly<Record<string, string>>;
};

export const coinField = (index: number): string => `coin.${index}`;
export const amountField = (index: number): string => `amount.${index}`;

const trimmed = (typed: unknown): unknown => (typeof typed === "string" ? typed.trim() : typed);
/** Digits may be typed in groups, as they are shown. */
const withoutSpaces = (typed: string): string => typed.replace(/[\s\u00a0\u202f]/g, "");

const money = z.string().transform((typed, context): Decimal | null => {
  if (typed.trim() === "") return null;
  const reading = readDecimal(withoutSpaces(typed));
  if (reading.ok && reading.value.gt(0)) return reading.value;
  const message = reading.ok ? "Write an amount above zero, or leave it blank." : reading.message;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

const contentSchema = z.strictObject({
  name: z.preprocess(
    trimmed,
    z.string().min(1, { error: "Give the book a name." }).pipe(textUpTo(LIMITS.shortText)),
  ),
  asOf: z.preprocess(
    trimmed,
    daySchema.refine((day) => day <= today(), { error: "This day has not come yet." }),
  ),
  useCase: optional(textUpTo(LIMITS.id)),
  country: optional(
    z.string().refine((code): code is CountryCode => isCountryCode(code), {
      error: "Choose a country of the list.",
    }),
  ),
  liquidFundsUsd: money,
  dailyPaymentsUsd: money,
  note: optional(textUpTo(LIMITS.text)),
});

/** Reads what was typed; what is wrong is said per field, and lines left blank are no holdings. */
export function readPortfolio({ holdings, ...texts }: PortfolioTexts): ReadPortfolio {
  const parsed = contentSchema.safeParse(texts);
  const fields: Record<string, string> = parsed.success ? {} : { ...toFields(parsed.error) };
  const lines: ReadLine[] = [];
  for (const [index, typed] of holdings.entries()) {
    const line = readLine(typed);
    if (line === null) continue;
    if ("amountUsd" in line) lines.push({ index, ...line });
    else fields[line.part === "coin" ? coinField(index) : amountField(index)] = line.message;
  }
  return { content: parsed.success ? parsed.data : null, lines, fields };
}

/** What PostgreSQL refuses to look for. */
const UNSEARCHABLE = /[\u0000-\u001f]|\p{Surrogate}/gu;

type Wrong = { readonly part: "coin" | "amount"; readonly message: string };

function readLine(typed: TypedHolding): Omit<ReadLine, "index"> | Wrong | null {
  const coin = typed.coin.replace(UNSEARCHABLE, "").trim().slice(0, LIMITS.id);
  const amount = withoutSpaces(typed.amount);
  if (coin === "" && amount === "") return null;
  if (coin === "") return { part: "coin", message: "Name the coin by its symbol." };
  if (amount === "") return { part: "amount", message: `Write how much of ${coin} is held.` };
  const reading = readDecimal(amount);
  if (!reading.ok) return { part: "amount", message: reading.message };
  return reading.value.gt(0)
    ? { coin, amountUsd: reading.value }
    : { part: "amount", message: "Write an amount above zero, or clear the line." };
}
