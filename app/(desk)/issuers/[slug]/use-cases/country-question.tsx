import type { CoinAddress } from "@/components/overview/address";
import { CountryAnswerText } from "@/components/use-cases/country-answer";
import { CountryForm } from "@/components/use-cases/country-form";
import { CountryReports } from "@/components/use-cases/country-reports";
import type { FactView } from "@/domain/derivation/fact-view";
import { answerCountry } from "@/domain/explain/country-question";
import { type CountryCode, isCountryCode } from "@/domain/facts/countries";
import { judgeBothModes } from "@/server/regimes/queries";

type Props = {
  readonly address: CoinAddress;
  readonly view: FactView;
  /** As the address gives it. */
  readonly country: string | null;
};

/** The country an address names; null where it names none of the list. */
export function toCountry(text: string | null): CountryCode | null {
  return text !== null && isCountryCode(text) ? text : null;
}

/** Asks for a country and answers; regimes are judged only once one is chosen. */
export function CountryQuestion({ address, view, country }: Props) {
  const asked = toCountry(country);
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
          <>
            <CountryAnswerText
              answer={answerCountry(view, judgeBothModes(view), asked)}
              {...{ slug, asOf, revision }}
            />
            <CountryReports address={address} country={asked} />
          </>
        )}
      </div>
    </div>
  );
}
