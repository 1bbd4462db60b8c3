import { Decimal } from "../decimal";
import { formatPercent, formatUsd } from "../facts/format";
import { toPercent } from "../reserve/exact-sum";
import type { BookResult, Exposure, HeldCoin, UsdRange } from "./book";
import type { InstitutionExposures } from "./institutions";
import type { RegimeExposures } from "./regimes";
import type { HeldUse } from "./uses";

/** Shares of a book, in percent, above which the house suggests to spread it. The documents ask to diversify and give no number. */
export const SPREAD_ABOVE = {
  issuer: new Decimal(50),
  institution: new Decimal(25),
  chain: new Decimal(50),
  unnamed: new Decimal(25),
} as const;

export type Cited =
  | {
      readonly kind: "finding";
      readonly slug: string;
      readonly symbol: string;
      readonly id: string;
    }
  | { readonly kind: "regime"; readonly slug: string; readonly symbol: string; readonly id: string }
  | { readonly kind: "coin"; readonly slug: string; readonly symbol: string };

/** Something to do about a book, why, and where the reason is found. */
export type Suggestion = {
  readonly id: string;
  readonly text: string;
  readonly reasons: readonly string[];
  readonly cites: readonly Cited[];
};

export type SuggestInput = {
  readonly result: BookResult;
  readonly holdings: readonly HeldCoin[];
  readonly issuers: readonly Exposure[];
  readonly institutions: InstitutionExposures;
  readonly chains: readonly Exposure[];
  readonly regimes: RegimeExposures;
  /** By slug of the coin. */
  readonly uses: ReadonlyMap<string, readonly HeldUse[]>;
  /** True where the book says what it is held for: only then do verdicts lead to a suggestion. */
  readonly hasPurpose: boolean;
};

const LARGEST_BANK = "backing.holding.largest-bank";
const NAMED_KEEPERS = "backing.holding.custodians-named";

/**
 * What the rules suggest, in the order of weight: what is not judged, what does not fit, what exceeds a limit, then
 * what several coins share. Nothing is suggested without a reason that can be opened.
 */
export function suggest(input: SuggestInput): readonly Suggestion[] {
  return [
    ...suggestJudging(input),
    ...suggestFitting(input),
    ...suggestLimits(input),
    ...suggestLaw(input),
    ...suggestIssuers(input),
    ...suggestBanks(input),
    ...suggestNaming(input),
    ...suggestChains(input),
  ];
}

const citeCoin = ({ slug, symbol }: { slug: string; symbol: string }): Cited => ({
  kind: "coin",
  slug,
  symbol,
});

function citeFinding(
  { slug, symbol }: { readonly slug: string; readonly symbol: string },
  id: string,
): Cited {
  return { kind: "finding", slug, symbol, id };
}

function suggestJudging({ holdings, result }: SuggestInput): readonly Suggestion[] {
  const open = holdings.filter(({ reading }) => reading === null);
  return open.map((held) => ({
    id: `judge.${held.slug}`,
    text: `Enter and publish a profile of ${held.symbol}, or hold less of it.`,
    reasons: [
      `${formatPercent(toPercent(held.amountUsd, result.totalUsd))} of the book is in a coin nobody here has judged.`,
    ],
    cites: [citeCoin(held)],
  }));
}

function suggestFitting({ holdings, uses, hasPurpose }: SuggestInput): readonly Suggestion[] {
  if (!hasPurpose) return [];
  return holdings.flatMap((held) =>
    (uses.get(held.slug) ?? [])
      .filter(({ outcome }) => outcome.verdict === "does_not_fit")
      .map(({ outcome, findings }) => ({
        id: `fit.${held.slug}.${outcome.id}`,
        text: `Move ${held.symbol} elsewhere: it does not fit ${outcome.title.toLowerCase()}.`,
        reasons: outcome.reasons,
        cites: findings.map((id) => citeFinding(held, id)),
      })),
  );
}

function suggestLimits({ holdings, uses }: SuggestInput): readonly Suggestion[] {
  return holdings.flatMap((held) =>
    (uses.get(held.slug) ?? []).flatMap(({ outcome, limit }) => {
      const { limitUsd } = limit;
      // A limit of nothing says that the coin does not fit, which is said already.
      if (limit.state !== "exceeds" || limitUsd === null || limitUsd.isZero()) return [];
      return [
        {
          id: `limit.${held.slug}.${outcome.id}`,
          text: `Hold ${formatUsd(held.amountUsd.minus(limitUsd))} less of ${held.symbol}.`,
          reasons: [
            `${outcome.title}: the policy suggests ${outcome.exposure}, which is ${formatUsd(limitUsd)}; ${formatUsd(held.amountUsd)} are held.`,
            outcome.diversify,
          ],
          cites: [citeCoin(held)],
        },
      ];
    }),
  );
}

function suggestLaw({ regimes }: SuggestInput): readonly Suggestion[] {
  return regimes.bound.flatMap(({ key, name, states }) => {
    const short = states.filter(({ state }) => state === "falls_short");
    if (short.length === 0) return [];
    return [
      {
        id: `law.${key}`,
        text: `Ask what ${join(short.map(({ symbol }) => symbol))} will do about ${name}.`,
        reasons: [`A gate in force that binds ${short.length === 1 ? "it" : "them"} is not met.`],
        cites: short.map(
          ({ slug, symbol }) => ({ kind: "regime", slug, symbol, id: key }) as const,
        ),
      },
    ];
  });
}

function suggestIssuers({ issuers }: SuggestInput): readonly Suggestion[] {
  return issuers
    .filter(({ pct }) => pct.low.gt(SPREAD_ABOVE.issuer))
    .map(({ key, name, pct, parts }) => ({
      id: `issuer.${key}`,
      text: "Spread the book over at least one more issuer.",
      reasons: [
        `${formatPercent(pct.low)} rests on one issuer, ${name}; the house looks again above ${formatPercent(SPREAD_ABOVE.issuer)}.`,
      ],
      cites: parts.map(citeCoin),
    }));
}

function suggestBanks({ institutions }: SuggestInput): readonly Suggestion[] {
  return institutions.groups
    .filter(({ parts, pct }) => parts.length > 1 || pct.low.gt(SPREAD_ABOVE.institution))
    .map(({ key, name, pct, parts }) => {
      const symbols = join(parts.map(({ symbol }) => symbol));
      return {
        id: `bank.${key}`,
        text:
          parts.length > 1
            ? `Holding ${symbols} does not spread the risk of ${name}: look for a coin kept elsewhere.`
            : `Look for a coin that is not kept at ${name}.`,
        reasons: [`${name} stands behind ${symbols}: ${rangeText(pct)} of the book rests on it.`],
        cites: parts.map((part) => citeFinding(part, LARGEST_BANK)),
      };
    });
}

function suggestNaming({ institutions, holdings, result }: SuggestInput): readonly Suggestion[] {
  const pct = toPercent(institutions.unnamedUsd, result.totalUsd);
  const judged = holdings.filter(({ reading }) => reading !== null);
  if (!pct.gt(SPREAD_ABOVE.unnamed) || judged.length === 0) return [];
  return [
    {
      id: "name",
      text: "Ask the issuers which banks and custodians keep the reserve, and how much each.",
      reasons: [
        `For up to ${formatPercent(pct)} of the book nobody says where the reserve is kept; all of it may be at one bank.`,
      ],
      cites: judged.map((held) => citeFinding(held, NAMED_KEEPERS)),
    },
  ];
}

function suggestChains({ chains }: SuggestInput): readonly Suggestion[] {
  return chains
    .filter(({ pct }) => pct.low.gt(SPREAD_ABOVE.chain))
    .map(({ key, name, pct, parts }) => ({
      id: `chain.${key}`,
      text: `Hold part of the book on a chain other than ${name}.`,
      reasons: [
        `${rangeText(pct)} of the coins held circulates on ${name}, so that one outage stops them together.`,
      ],
      cites: parts.map(citeCoin),
    }));
}

function rangeText({ low, high }: UsdRange): string {
  return low.eq(high)
    ? formatPercent(low)
    : `at least ${formatPercent(low)} and at most ${formatPercent(high)}`;
}

function join(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
