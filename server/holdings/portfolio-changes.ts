import "server-only";
import type { Decimal } from "@/domain/decimal";
import { countryName, formatUsd } from "@/domain/facts/format";
import type { PortfolioContent } from "./portfolio-input";

export type PortfolioChange = {
  readonly path: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

type Said = PortfolioContent & {
  readonly holdings: readonly { readonly symbol: string; readonly amountUsd: Decimal }[];
};

const LABELS = {
  name: "Name",
  asOf: "As of",
  useCase: "Held for",
  country: "Own country",
  liquidFundsUsd: "Liquid funds",
  dailyPaymentsUsd: "Payments of a day",
  note: "Note",
} as const;

type Labelled = readonly [label: string, text: string];

function toTexts(said: Said | null): ReadonlyMap<string, Labelled> {
  if (said === null) return new Map();
  const { country, liquidFundsUsd, dailyPaymentsUsd, holdings, ...plain } = said;
  const money = (amount: Decimal | null) => (amount === null ? null : formatUsd(amount));
  const texts = {
    name: plain.name,
    asOf: plain.asOf,
    useCase: plain.useCase,
    country: country === null ? null : countryName(country),
    liquidFundsUsd: money(liquidFundsUsd),
    dailyPaymentsUsd: money(dailyPaymentsUsd),
    note: plain.note,
  };
  const made = new Map<string, Labelled>();
  for (const [path, text] of Object.entries(texts))
    if (text !== null) made.set(path, [LABELS[path as keyof typeof LABELS], text]);
  for (const { symbol, amountUsd } of holdings)
    made.set(`holding.${symbol}`, [symbol, `${amountUsd.toFixed()} USD`]);
  return made;
}

/** What differs between two states of a book, in words; null where there is no book. */
export function listPortfolioChanges(before: Said | null, after: Said | null): PortfolioChange[] {
  const [was, is] = [toTexts(before), toTexts(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const [old, now] = [was.get(path), is.get(path)];
    if (old?.[1] === now?.[1]) return [];
    const label = now?.[0] ?? old?.[0] ?? path;
    return [{ path, label, before: old?.[1] ?? null, after: now?.[1] ?? null }];
  });
}
