import type { FactView } from "../derivation/fact-view";
import { liesIn } from "../derivation/market-facts";
import type { CountryCode } from "../facts/countries";
import type { Row } from "../profile/profile";
import { isPartOf } from "./places";

type Market = Row<"market">;

/** What the list of markets says of an offer in one place. */
export type Offer = {
  /** Null where it does not tell for the place as a whole. */
  readonly offered: boolean | null;
  /** Where nothing tells of the whole: places within it that have the coin on offer, and places around it that do. */
  readonly parts: readonly CountryCode[];
  readonly around: readonly CountryCode[];
};

/**
 * Rows of the place itself; where there is none, of the areas it lies in: what is said of the one place goes first.
 * A row without a jurisdiction is not among them.
 */
export function marketsOf(view: FactView, country: CountryCode): readonly Market[] {
  const { rows } = view.rows("market");
  const own = rows.filter(({ values }) => values.jurisdiction === country);
  return own.length > 0 ? own : within(rows, (place) => isPartOf(country, place));
}

function within(rows: readonly Market[], test: (place: CountryCode) => boolean): readonly Market[] {
  return rows.filter(({ values: { jurisdiction } }) =>
    jurisdiction === undefined ? false : test(jurisdiction),
  );
}

/**
 * Whether the coin is offered in a place. An offer to a bloc or federation is one to its members; one in a part, or in
 * an area that falls under several laws (the Emirates), leaves the place open. "No" takes rows that say so, or a list
 * that is complete on the day and has no row of the place, of a part of it or of nowhere in particular.
 */
export function readOffer(view: FactView, country: CountryCode): Offer {
  const rows = marketsOf(view, country);
  const parts = within(view.rows("market").rows, (place) => isPartOf(place, country));
  const reaching = within(rows, (place) => liesIn(country, place));
  if (reaching.some(isOnOffer)) return { offered: true, parts: [], around: [] };
  const mayBe = rows.length > 0 ? rows.some(isOpen) : isOpenList(view);
  const offered = mayBe || parts.some(isOpen) ? null : false;
  return { offered, parts: placesOf(parts), around: placesOf(rows) };
}

const isOnOffer = ({ values }: Market): boolean => values.offered === true;
const isOpen = ({ values }: Market): boolean => values.offered !== false;

/** Whether a place without a row may still be a market. */
function isOpenList(view: FactView): boolean {
  const { rows, researched, complete, hidden } = view.rows("market");
  if (!researched || !complete || hidden > 0) return true;
  return rows.some((row) => row.values.jurisdiction === undefined && isOpen(row));
}

function placesOf(rows: readonly Market[]): readonly CountryCode[] {
  const places = rows.flatMap((row) => (isOnOffer(row) ? (row.values.jurisdiction ?? []) : []));
  return [...new Set(places)].sort();
}
