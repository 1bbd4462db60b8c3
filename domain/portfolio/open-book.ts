import type { CountryCode } from "../facts/countries";
import { answerCountry, type CountryAnswer } from "../explain/country-question";
import type { Policy } from "../scoring/policy";
import { type BookResult, type Exposure, exposureByIssuer, type HeldCoin, weighBook } from "./book";
import { exposureByChain } from "./chains";
import { exposureByInstitution, type InstitutionExposures } from "./institutions";
import type { OwnFigures } from "./limits";
import { exposureByRegime, type RegimeExposures } from "./regimes";
import { suggest, type Suggestion } from "./suggestions";
import { type HeldUse, usesOf } from "./uses";

export type Book = {
  readonly result: BookResult;
  readonly issuers: readonly Exposure[];
  readonly institutions: InstitutionExposures;
  readonly chains: readonly Exposure[];
  readonly regimes: RegimeExposures;
  /** By slug of the coin. */
  readonly uses: ReadonlyMap<string, readonly HeldUse[]>;
  /** By slug of the coin; empty where the book names no country. */
  readonly countries: ReadonlyMap<string, CountryAnswer>;
  readonly suggestions: readonly Suggestion[];
};

export type BookInput = {
  readonly holdings: readonly HeldCoin[];
  readonly policy: Policy;
  /** The situation of the policy the coins are held for; null where none was chosen. */
  readonly useCase: string | null;
  readonly country: CountryCode | null;
  readonly own: OwnFigures;
};

/** Everything that is worked out of a book of holdings; null for an empty one. Pure. */
export function openBook(input: BookInput): Book | null {
  const { holdings, policy, country, own } = input;
  const result = weighBook(holdings);
  if (result === null) return null;
  // A policy may have dropped the situation since the book was saved.
  const useCase = policy.useCases.some(({ id }) => id === input.useCase) ? input.useCase : null;
  const uses = new Map(
    holdings.map((held) => [held.slug, usesOf(held, { policy, useCase, own })] as const),
  );
  const parts = {
    result,
    issuers: exposureByIssuer(holdings),
    institutions: exposureByInstitution(holdings),
    chains: exposureByChain(holdings),
    regimes: exposureByRegime(holdings),
    uses,
  };
  const suggestions = suggest({ ...parts, holdings, hasPurpose: useCase !== null });
  return { ...parts, countries: answerFor(holdings, country), suggestions };
}

function answerFor(
  holdings: readonly HeldCoin[],
  country: CountryCode | null,
): ReadonlyMap<string, CountryAnswer> {
  if (country === null) return new Map();
  return new Map(
    holdings.flatMap(({ slug, reading }) =>
      reading === null
        ? []
        : [[slug, answerCountry(reading.view, reading.regimes, country)] as const],
    ),
  );
}
