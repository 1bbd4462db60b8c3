import { liesIn } from "../derivation/market-facts";
import type { FactView } from "../derivation/fact-view";
import { type CountryCode, EEA_MEMBERS, toLegalArea } from "../facts/countries";
import { countryName } from "../facts/format";
import type { Row } from "../profile/profile";
import type { RegimeState } from "../regime/judge-regime";
import type { RegimeOutcome } from "../regime/outcomes";

/** `offered` and `permitted` are null where no fact tells. */
export type CountryAnswer = {
  readonly country: CountryCode;
  readonly name: string;
  /** Whether the issuer, or a partner for it, offers the coin there. */
  readonly offered: boolean | null;
  /** Whether an active permission or a named exemption covers the offer. */
  readonly permitted: boolean | null;
  /** One sentence that says both. */
  readonly says: string;
  /** Law of the country and of the bloc it belongs to, with how the coin stands in perimeter mode. */
  readonly regimes: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: RegimeState;
  }[];
};

/**
 * How rules of the reader's country treat the coin, as far as the facts tell. What the country asks of the holder
 * itself, such as tax and exchange control, is no fact of a coin and stays open.
 * Source: "How to evaluate a USD1 stablecoins issuer", fifth question; "How should individuals in different countries
 * think about backing".
 */
export function answerCountry(
  view: FactView,
  regimes: readonly RegimeOutcome[],
  country: CountryCode,
): CountryAnswer {
  const name = countryName(country);
  const rows = marketsOf(view, country);
  const offered = isOffered(view, rows);
  const permitted = offered === false ? null : isPermitted(view, rows, country);
  return {
    country,
    name,
    offered,
    permitted,
    says: `${sayOffer(offered, name)}${offered === false ? "" : ` ${sayPermission(permitted)}`}`,
    regimes: regimes
      .filter(({ regime }) => regime.nature === "law" && reaches(regime.jurisdiction, country))
      .map(({ regime, perimeter }) => ({
        id: regime.id,
        name: regime.shortName,
        state: perimeter.state,
      })),
  };
}

function marketsOf(view: FactView, country: CountryCode): readonly Row<"market">[] {
  return view
    .rows("market")
    .rows.filter(({ values: { jurisdiction } }) =>
      jurisdiction === undefined ? false : liesIn(country, jurisdiction),
    );
}

function isOffered(view: FactView, rows: readonly Row<"market">[]): boolean | null {
  const { researched, complete } = view.rows("market");
  if (rows.some(({ values }) => values.offered === true)) return true;
  if (rows.length > 0) return rows.every(({ values }) => values.offered === false) ? false : null;
  return researched && complete ? false : null;
}

function isPermitted(
  view: FactView,
  rows: readonly Row<"market">[],
  country: CountryCode,
): boolean | null {
  if (rows.some(({ values }) => (values.authorisationRef ?? "").trim() !== "")) return true;
  const licences = view.rows("licence");
  const covers = licences.rows.some(
    ({ values: { status, jurisdiction } }) =>
      status === "active" && jurisdiction !== undefined && liesIn(country, jurisdiction),
  );
  if (covers) return true;
  const isOpen =
    !licences.researched ||
    !licences.complete ||
    licences.rows.some(
      ({ values: { status, jurisdiction } }) => status === undefined || jurisdiction === undefined,
    ) ||
    rows.some(
      ({ unknown: gaps }) =>
        gaps.authorisationRef !== undefined && gaps.authorisationRef !== "not_disclosed",
    );
  return isOpen ? null : false;
}

function sayOffer(offered: boolean | null, name: string): string {
  if (offered === null) return `Whether the coin is offered in ${name} is not known.`;
  return offered ? `The coin is offered in ${name}.` : `The coin is not offered in ${name}.`;
}

function sayPermission(permitted: boolean | null): string {
  if (permitted === null) return "Whether a permission covers that is not known.";
  return permitted
    ? "An active permission or a named exemption covers that."
    : "No permission on record covers that.";
}

/** Whether the place a regime names is the country, lies in it, or is the bloc it belongs to. */
function reaches(jurisdiction: string, country: CountryCode): boolean {
  if (EEA_MEMBERS.has(country) || country === "EEA")
    return jurisdiction.startsWith("European Union");
  const own = countryName(country);
  const federal = countryName(toLegalArea(country));
  if (own === federal) return jurisdiction.startsWith(own);
  return jurisdiction === federal || jurisdiction.startsWith(own);
}
