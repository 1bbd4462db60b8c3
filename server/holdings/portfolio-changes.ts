import "server-only";
import type { Decimal } from "@/domain/decimal";
import { countryName } from "@/domain/facts/format";
import type { PortfolioContent } from "./portfolio-input";

export type PortfolioChange = {
  readonly path: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

type Said = PortfolioContent & {
  readonly holdings: readonly {
    readonly coinId: string;
    readonly slug: string;
    readonly symbol: string;
    readonly amountUsd: Decimal;
  }[];
};

type Called = Pick<Said["holdings"][number], "slug" | "symbol">;

/** What tells a coin from the others beside it: its symbol, and its address too where others bear the same. */
export function nameAmong({ slug, symbol }: Called, all: readonly Called[]): string {
  const isShared = all.some((each) => each.slug !== slug && each.symbol === symbol);
  return isShared ? `${symbol} (${slug})` : symbol;
}

/** An amount with every digit: two read the same only when they are the same. */
export function toExactUsd(amount: Decimal): string {
  return `${amount.toFixed()} USD`;
}

const LABELS = {
  name: "Name",
  asOf: "As of",
  useCase: "Held for",
  country: "Own country",
  liquidFundsUsd: "Liquid funds",
  dailyPaymentsUsd: "Payments of a day",
  note: "Note",
} as const;

/** `said` tells whether two are the same; `text` is how it reads. */
type Part = { readonly label: string; readonly said: string; readonly text: string };

export type UseCaseTitle = { readonly id: string; readonly title: string };

/** The title of a use case; the id of one that the policy no longer has. */
export function titleOf(id: string, useCases: readonly UseCaseTitle[]): string {
  return useCases.find((each) => each.id === id)?.title ?? id;
}

type Words = { readonly useCases: readonly UseCaseTitle[]; readonly coins: Said["holdings"] };

function toParts(said: Said | null, { useCases, coins }: Words): ReadonlyMap<string, Part> {
  if (said === null) return new Map();
  const { name, asOf, useCase, country, liquidFundsUsd, dailyPaymentsUsd, note } = said;
  const own: Readonly<Record<keyof typeof LABELS, readonly [said: string, text: string] | null>> = {
    name: same(name),
    asOf: same(asOf),
    useCase: useCase === null ? null : [useCase, titleOf(useCase, useCases)],
    country: country === null ? null : [country, countryName(country)],
    liquidFundsUsd: liquidFundsUsd === null ? null : same(toExactUsd(liquidFundsUsd)),
    dailyPaymentsUsd: dailyPaymentsUsd === null ? null : same(toExactUsd(dailyPaymentsUsd)),
    note: note === null ? null : same(note),
  };
  const made = new Map<string, Part>();
  for (const [path, part] of Object.entries(own))
    if (part !== null)
      made.set(path, { label: LABELS[path as keyof typeof LABELS], said: part[0], text: part[1] });
  for (const holding of said.holdings) {
    const amount = toExactUsd(holding.amountUsd);
    const label = nameAmong(holding, coins);
    made.set(`holding.${holding.coinId}`, { label, said: amount, text: amount });
  }
  return made;
}

const same = (text: string) => [text, text] as const;

/** What differs between two states of a book, in words; null where there is no book. */
export function listPortfolioChanges(
  before: Said | null,
  after: Said | null,
  useCases: readonly UseCaseTitle[],
): PortfolioChange[] {
  const words = { useCases, coins: [...(before?.holdings ?? []), ...(after?.holdings ?? [])] };
  const [was, is] = [toParts(before, words), toParts(after, words)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const [old, now] = [was.get(path), is.get(path)];
    if (old?.said === now?.said) return [];
    const label = now?.label ?? old?.label ?? path;
    return [{ path, label, before: old?.text ?? null, after: now?.text ?? null }];
  });
}
