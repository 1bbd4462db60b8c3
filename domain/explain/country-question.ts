import { liesIn } from "../derivation/market-facts";
import type { FactView } from "../derivation/fact-view";
import { type CountryCode, EEA_MEMBERS, toLegalArea } from "../facts/countries";
import { countryName } from "../facts/format";
import type { Row } from "../profile/profile";
import type { RegimeState } from "../regime/judge-regime";
import type { RegimeOutcome } from "../regime/outcomes";
import { PERMITS_COIN } from "./issuing-licences";

/** `offered` and `permitted` are null where no fact tells. */
export type CountryAnswer = {
  readonly country: CountryCode;
  readonly name: string;
  /** Whether the issuer, or a partner for it, offers the coin there. */
  readonly offered: boolean | null;
  /** Whether an active permission to issue or offer the coin, or a named exemption, covers the offer. */
  readonly permitted: boolean | null;
  /** One sentence that says both. */
  readonly says: string;
  /** Law of the country, of the bloc it belongs to and of its parts, with how the coin stands in perimeter mode. */
  readonly regimes: readonly CountryRegime[];
};

export type CountryRegime = {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  /** Whether it is law in the whole of the country, or in a part alone. */
  readonly reach: "whole" | "part";
  readonly state: RegimeState;
  /** Why it binds or does not, in a sentence. */
  readonly reason: string;
  /** Gates that count on the day: not met, and not known. */
  readonly failed: readonly RuleName[];
  readonly open: readonly RuleName[];
};

export type RuleName = { readonly id: string; readonly title: string };

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
    regimes: regimes.flatMap((each) => toCountryRegime(each, country)),
  };
}

function toCountryRegime(
  { regime, perimeter }: RegimeOutcome,
  country: CountryCode,
): readonly CountryRegime[] {
  const reach = regime.nature === "law" ? reachOf(regime.jurisdiction, country) : null;
  if (reach === null) return [];
  const titles = new Map(regime.rules.map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, title: titles.get(id) ?? id }));
  const { id, shortName: name, jurisdiction } = regime;
  const { state, reason, gates } = perimeter;
  const failed = named(gates.failed);
  return [{ id, name, jurisdiction, reach, state, reason, failed, open: named(gates.open) }];
}

/** Rows of the country itself; where there is none, of the area it lies in: what is said of the one place goes first. */
function marketsOf(view: FactView, country: CountryCode): readonly Row<"market">[] {
  const { rows } = view.rows("market");
  const own = rows.filter(({ values }) => values.jurisdiction === country);
  if (own.length > 0) return own;
  return rows.filter(({ values: { jurisdiction } }) =>
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
  const covers = licences.rows.map((row) => coversOffer(row, country));
  if (covers.includes(true)) return true;
  const isOpen =
    !licences.researched ||
    !licences.complete ||
    covers.includes(null) ||
    rows.some(
      ({ unknown: gaps }) =>
        gaps.authorisationRef !== undefined && gaps.authorisationRef !== "not_disclosed",
    );
  return isOpen ? null : false;
}

/** Whether a licence lets the coin be issued or offered there; null where what is not known of it decides. */
function coversOffer({ values }: Row<"licence">, country: CountryCode): boolean | null {
  const { kind, status, jurisdiction } = values;
  const answers = [
    kind === undefined ? null : PERMITS_COIN[kind],
    status === undefined ? null : status === "active",
    jurisdiction === undefined ? null : liesIn(country, jurisdiction),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function sayOffer(offered: boolean | null, name: string): string {
  if (offered === null) return `Whether the coin is offered ${inPlace(name)} is not known.`;
  return offered
    ? `The coin is offered ${inPlace(name)}.`
    : `The coin is not offered ${inPlace(name)}.`;
}

const WITH_ARTICLE =
  /^(?:United|European Economic|Democratic Rep|Republic|Dominican Rep|Central African|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Isle of)|Islands/;

/** "in Japan", "in the United States". */
export function inPlace(name: string): string {
  return WITH_ARTICLE.test(name) ? `in the ${name}` : `in ${name}`;
}

function sayPermission(permitted: boolean | null): string {
  if (permitted === null) return "Whether a permission covers that is not known.";
  return permitted
    ? "An active permission or a named exemption covers that."
    : "No permission on record covers that.";
}

/** Whether a regime is law in the whole country, in a part of it, or not there at all. */
function reachOf(jurisdiction: string, country: CountryCode): CountryRegime["reach"] | null {
  if (EEA_MEMBERS.has(country) || country === "EEA")
    return jurisdiction.startsWith("European Union") ? "whole" : null;
  const own = countryName(country);
  if (jurisdiction === own || jurisdiction === countryName(toLegalArea(country))) return "whole";
  if (!jurisdiction.startsWith(own)) return null;
  return country.includes("-") ? "whole" : "part";
}
