import { type Decimal, sum, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import type { RegimeOutcome } from "../regime/outcomes";
import { toPercent } from "../reserve/exact-sum";
import type { Assessment, Band } from "../scoring/assessment";

/** A coin as it was judged, with the facts it was judged on. */
export type HeldReading = {
  readonly assessment: Assessment;
  readonly view: FactView;
  readonly regimes: readonly RegimeOutcome[];
};

/** An amount of one coin, in US dollars above zero. */
export type HeldCoin = {
  readonly slug: string;
  readonly symbol: string;
  /** The issuer's key and, where it is identified, its legal name. */
  readonly issuerId: string;
  readonly issuer: string | null;
  readonly amountUsd: Decimal;
  /** Null where nothing of the coin is published. */
  readonly reading: HeldReading | null;
};

/** Both ends of an amount in US dollars. */
export type UsdRange = { readonly low: Decimal; readonly high: Decimal };

export type BookResult = {
  readonly totalUsd: Decimal;
  /** Held in coins of which a result exists. */
  readonly judgedUsd: Decimal;
  /** Weighted by amount, 0–100, higher is better, rounded down; a coin without a result counts 0 and 100. */
  readonly band: Band;
  /** Weighted share of what is known, whole percent, rounded down; a coin without a result counts 0. */
  readonly known: number;
};

const NOTHING: Band = { proven: 0, possible: 100 };

/** The result of a coin as it counts in a book: what was not judged may be anything. */
export function bandOf({ reading }: HeldCoin): Band {
  const result = reading?.assessment.result;
  return result === undefined || result.state === "nothing_applicable" ? NOTHING : result;
}

/**
 * The result of a book: each coin's proven and possible figure, weighted by the amount held, rounded down once at the
 * end. Null for an empty book. Source: house choice, after the rule that unknown counts nothing in proven and
 * everything in possible.
 */
export function weighBook(holdings: readonly HeldCoin[]): BookResult | null {
  const totalUsd = sum(holdings.map(({ amountUsd }) => amountUsd));
  if (totalUsd.isZero()) return null;
  const mean = (figureOf: (held: HeldCoin) => number): number =>
    sum(holdings.map((held) => held.amountUsd.times(figureOf(held))))
      .divToInt(totalUsd)
      .toNumber();
  return {
    totalUsd,
    judgedUsd: sum(holdings.flatMap((held) => (isJudged(held) ? [held.amountUsd] : []))),
    band: {
      proven: mean((held) => bandOf(held).proven),
      possible: mean((held) => bandOf(held).possible),
    },
    known: mean(({ reading }) => reading?.assessment.coverage.known ?? 0),
  };
}

function isJudged({ reading }: HeldCoin): boolean {
  return reading !== null && reading.assessment.result.state !== "nothing_applicable";
}

/** One name behind the book, and how much of it rests on that name. */
export type Exposure = {
  readonly key: string;
  readonly name: string;
  readonly usd: UsdRange;
  /** Percent of the book, 0–100. */
  readonly pct: UsdRange;
  /** What each coin adds that names it; the largest lowest first. */
  readonly parts: readonly ExposurePart[];
};

export type ExposurePart = {
  readonly slug: string;
  readonly symbol: string;
  readonly usd: UsdRange;
};

/** Adds parts up to the exposure to one name. `unnamedUsd` may rest on it too, and counts at the high end. */
export function toExposure(
  { key, name, parts }: Pick<Exposure, "key" | "name" | "parts">,
  { totalUsd, unnamedUsd = ZERO }: { readonly totalUsd: Decimal; readonly unnamedUsd?: Decimal },
): Exposure {
  const low = sum(parts.map(({ usd }) => usd.low));
  const high = sum(parts.map(({ usd }) => usd.high)).plus(unnamedUsd);
  return {
    key,
    name,
    usd: { low, high },
    pct: { low: toPercent(low, totalUsd), high: toPercent(high, totalUsd) },
    parts: [...parts].sort(
      (a, b) => b.usd.low.cmp(a.usd.low) || b.usd.high.cmp(a.usd.high) || compare(a.slug, b.slug),
    ),
  };
}

/** Largest lowest exposure first; among equals the one that may be larger, then by name. */
export function sortExposures(exposures: readonly Exposure[]): readonly Exposure[] {
  return [...exposures].sort(
    (a, b) => b.usd.low.cmp(a.usd.low) || b.usd.high.cmp(a.usd.high) || compare(a.key, b.key),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The whole book by issuer. US dollars; both ends agree, since the amounts are the house's own. */
export function exposureByIssuer(holdings: readonly HeldCoin[]): readonly Exposure[] {
  const totalUsd = sum(holdings.map(({ amountUsd }) => amountUsd));
  const byIssuer = new Map<string, HeldCoin[]>();
  for (const held of holdings)
    byIssuer.set(held.issuerId, [...(byIssuer.get(held.issuerId) ?? []), held]);
  return sortExposures(
    [...byIssuer].map(([key, held]) =>
      toExposure(
        {
          key,
          name: held[0]?.issuer ?? "no legal issuer identified",
          parts: held.map(({ slug, symbol, amountUsd }) => ({
            slug,
            symbol,
            usd: { low: amountUsd, high: amountUsd },
          })),
        },
        { totalUsd },
      ),
    ),
  );
}
