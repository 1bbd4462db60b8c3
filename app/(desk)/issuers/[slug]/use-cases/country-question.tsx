import type { CoinAddress } from "@/components/overview/address";
import { CountryAnswerText } from "@/components/use-cases/country-answer";
import { CountryForm } from "@/components/use-cases/country-form";
import type { FactView } from "@/domain/derivation/fact-view";
import { answerCountry } from "@/domain/explain/country-question";
import { isCountryCode } from "@/domain/facts/countries";
import { judgeBothModes } from "@/server/regimes/queries";

type Props = {
  readonly address: CoinAddress;
  readonly view: FactView;
  /** As the address gives it. */
  readonly country: string | null;
};

/** Asks for a country and answers; regimes are judged only once one is chosen. */
export function CountryQuestion({ address, view, country }: Props) {
  const asked = country !== null && isCountryCode(country) ? country : null;
  const { slug, asOf, revision } = address;
  const error =
    country === null || asked !== null
      ? undefined
      : `“${country.slice(0, 40)}” is no country of this list: choose one.`;
  return (
    <div className="flex flex-col gap-4">
      <CountryForm address={address} country={asked} error={error} />
      <div aria-live="polite">
        {asked === null ? (
          <p className="text-sm text-muted">
            Choose a country to read whether the coin is offered there, whether a permission covers
            that, and how the law of the place stands to it.
          </p>
        ) : (
          <CountryAnswerText
            answer={answerCountry(view, judgeBothModes(view), asked)}
            {...{ slug, asOf, revision }}
          />
        )}
      </div>
    </div>
  );
}
