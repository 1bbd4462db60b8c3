import type { IsoDate } from "../dates";
import type { FactView } from "../derivation/fact-view";
import type { CountryCode } from "../facts/countries";
import { countryName } from "../facts/format";
import type { RegimeState } from "../regime/judge-regime";
import type { RegimeOutcome } from "../regime/outcomes";
import { lawOn } from "../regime/regime-force";
import { readOffer } from "./country-offer";
import { readPermission } from "./country-permission";
import { sayOffer, sayPermission } from "./country-words";
import { type Reach, reachOf } from "./places";

/** `offered` and `permitted` are null where no fact tells. */
export type CountryAnswer = {
  readonly country: CountryCode;
  readonly name: string;
  /** Whether the issuer, or a partner for it, offers the coin there. */
  readonly offered: boolean | null;
  /** Places within it where the coin is offered, where nothing tells of the whole. */
  readonly offeredIn: readonly CountryCode[];
  /** Whether an active permission to issue or offer the coin, or a named exemption, covers the offer. */
  readonly permitted: boolean | null;
  /** What is on record on both, in sentences. */
  readonly says: string;
  /** Law of the country, of the bloc it belongs to and of its parts, with how the coin stands in perimeter mode. */
  readonly regimes: readonly CountryRegime[];
};

export type CountryRegime = {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  /** Whether it is law in the whole of the country, or in a part alone. */
  readonly reach: Reach;
  /** Whether it is law on the day at all. */
  readonly isInForce: boolean;
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
  const offer = readOffer(view, country);
  const { offered, parts } = offer;
  const permission = offered === false ? null : readPermission(view, country);
  const said = [
    sayOffer(offer, country),
    ...(permission === null ? [] : [sayPermission(permission, offer)]),
  ];
  return {
    country,
    name: countryName(country),
    offered,
    offeredIn: parts,
    permitted: permission?.permitted ?? null,
    says: said.join(" "),
    regimes: regimes.flatMap((each) => toCountryRegime(each, { country, asOf: view.asOf })),
  };
}

function toCountryRegime(
  { regime, perimeter }: RegimeOutcome,
  { country, asOf }: { readonly country: CountryCode; readonly asOf: IsoDate },
): readonly CountryRegime[] {
  const reach = regime.nature === "law" ? reachOf(regime.id, country) : null;
  if (reach === null) return [];
  const titles = new Map(regime.rules.map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, title: titles.get(id) ?? id }));
  const { id, shortName: name, jurisdiction } = regime;
  const { isInForce } = lawOn(regime, asOf);
  const { state, reason, gates } = perimeter;
  const [failed, open] = [named(gates.failed), named(gates.open)];
  return [{ id, name, jurisdiction, reach, isInForce, state, reason, failed, open }];
}
