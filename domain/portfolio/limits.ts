import { Decimal, HUNDRED } from "../decimal";

/** A suggested limit of the policy, as far as its words can be measured. */
export type Limit =
  | { readonly kind: "none" }
  | { readonly kind: "open" }
  | { readonly kind: "funds"; readonly pct: Decimal }
  | { readonly kind: "days"; readonly days: Decimal }
  | { readonly kind: "words" };

const NOTHING = ["none", "not as collateral", "do not list"];
const OPEN = ["no special limit", "no limit"];
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const FUNDS = /^up to (\d+(?:\.\d+)?)\s*% of liquid funds$/;
const DAYS = /^up to (\w+(?:\.\d+)?) days? of payment volume$/;

/**
 * Reads a limit of the policy. It is text that people write: "none", "up to 10 % of liquid funds", "up to five days of
 * payment volume" and "no special limit" can be measured, anything else is left to the reader.
 */
export function readLimit(text: string): Limit {
  const words = text.trim().replace(/\s+/g, " ").toLowerCase();
  if (NOTHING.includes(words)) return { kind: "none" };
  if (OPEN.includes(words)) return { kind: "open" };
  const funds = FUNDS.exec(words)?.[1];
  if (funds !== undefined) return { kind: "funds", pct: new Decimal(funds) };
  const days = toNumber(DAYS.exec(words)?.[1] ?? "");
  return days === null ? { kind: "words" } : { kind: "days", days };
}

function toNumber(word: string): Decimal | null {
  if (/^\d+(?:\.\d+)?$/.test(word)) return new Decimal(word);
  const place = NUMBERS.indexOf(word);
  return place === -1 ? null : new Decimal(place + 1);
}

/** What the house's own figures are, where they were entered. US dollars above zero. */
export type OwnFigures = {
  readonly liquidFundsUsd: Decimal | null;
  /** Payments in dollars on an average day. */
  readonly dailyPaymentsUsd: Decimal | null;
};

export type LimitCheck = {
  readonly state: "within" | "exceeds" | "cannot_compare";
  /** The limit in US dollars; null where there is none, or none that can be measured. */
  readonly limitUsd: Decimal | null;
  /** What is missing for a comparison; null where nothing is. */
  readonly why: string | null;
};

/** Whether an amount in US dollars exceeds a limit of the policy. An amount equal to the limit is within it. */
export function checkLimit(amountUsd: Decimal, text: string, own: OwnFigures): LimitCheck {
  const limit = readLimit(text);
  switch (limit.kind) {
    case "none":
      return compareTo(amountUsd, new Decimal(0));
    case "open":
      return { state: "within", limitUsd: null, why: null };
    case "funds":
      return own.liquidFundsUsd === null
        ? cannot("enter the liquid funds to compare")
        : compareTo(amountUsd, own.liquidFundsUsd.times(limit.pct).div(HUNDRED));
    case "days":
      return own.dailyPaymentsUsd === null
        ? cannot("enter the payments of a day to compare")
        : compareTo(amountUsd, own.dailyPaymentsUsd.times(limit.days));
    case "words":
      return cannot("the limit is no amount");
  }
}

function compareTo(amountUsd: Decimal, limitUsd: Decimal): LimitCheck {
  return { state: amountUsd.gt(limitUsd) ? "exceeds" : "within", limitUsd, why: null };
}

function cannot(why: string): LimitCheck {
  return { state: "cannot_compare", limitUsd: null, why };
}
