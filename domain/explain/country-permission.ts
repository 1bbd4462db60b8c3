import type { FactView } from "../derivation/fact-view";
import { liesIn } from "../derivation/market-facts";
import type { CountryCode } from "../facts/countries";
import type { Row } from "../profile/profile";
import { sameName } from "../reserve/concentration";
import { marketsOf } from "./country-offer";
import { PERMITS_COIN } from "./issuing-licences";
import { isPartOf } from "./places";

type Licence = Row<"licence">;
type Market = Row<"market">;

/** Whether something permits the offer; null where no fact tells. */
export type Permission = {
  readonly permitted: boolean | null;
  /** What the issuer says it relies on, where only that permits: no licence on record was found to bear it out. */
  readonly unchecked: string | null;
};

/**
 * Whether a licence on record, or an authorisation named for the place, permits the offer. A named authorisation that
 * is the register number of a licence on record counts as far as that licence does; any other is taken at its word and
 * handed back, so that the answer can say so.
 */
export function readPermission(view: FactView, country: CountryCode): Permission {
  const licences = view.rows("licence");
  const named = namedFor(view, country).map((text) => ({
    text,
    counts: checkNamed(text, licences.rows),
  }));
  const answers = [
    ...licences.rows.map((row) => coversOffer(row, country)),
    ...named.flatMap(({ counts }) => (counts === "unchecked" ? [] : [counts])),
  ];
  if (answers.includes(true)) return { permitted: true, unchecked: null };
  const unchecked = named.find(({ counts }) => counts === "unchecked")?.text ?? null;
  if (unchecked !== null) return { permitted: true, unchecked };
  const isOpen =
    !licences.researched ||
    !licences.complete ||
    licences.hidden > 0 ||
    answers.includes(null) ||
    mayBeNamed(view, country);
  return { permitted: isOpen ? null : false, unchecked: null };
}

/** Authorisations named for the place or for a bloc or federation it belongs to, in the order of the alphabet. */
function namedFor(view: FactView, country: CountryCode): readonly string[] {
  return marketsOf(view, country)
    .filter((row) => reaches(row, country))
    .map(refOf)
    .filter((text) => text !== "")
    .sort();
}

const refOf = ({ values }: Market): string => (values.authorisationRef ?? "").trim();

function reaches({ values: { jurisdiction } }: Market, country: CountryCode): boolean {
  return jurisdiction === undefined ? false : liesIn(country, jurisdiction);
}

/** Where the licence is valid is left to the row that names it: a passport is relied on abroad. */
function checkNamed(text: string, licences: readonly Licence[]): boolean | null | "unchecked" {
  const answers = licences
    .filter(({ values: { reference = "" } }) => sameName(reference) === sameName(text))
    .map(({ values }) => join(permits(values)));
  if (answers.length === 0) return "unchecked";
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** Whether an authorisation that a row leaves open, or that speaks for a larger area, may cover the offer. */
function mayBeNamed(view: FactView, country: CountryCode): boolean {
  return marketsOf(view, country).some((row) => {
    if (refOf(row) !== "") return !reaches(row, country);
    const gap = row.unknown.authorisationRef;
    return gap !== undefined && gap !== "not_disclosed";
  });
}

const permits = ({ kind, status }: Licence["values"]): readonly (boolean | null)[] => [
  kind === undefined ? null : PERMITS_COIN[kind],
  status === undefined ? null : status === "active",
];

/** Whether a licence lets the coin be issued or offered there; null where what is not known of it decides. */
function coversOffer({ values }: Licence, country: CountryCode): boolean | null {
  const { jurisdiction } = values;
  return join([
    ...permits(values),
    jurisdiction === undefined ? null : isValidIn(jurisdiction, country),
  ]);
}

/** Null where the place lies in an area whose permissions may or may not reach it: Dubai in the Emirates. */
function isValidIn(area: CountryCode, country: CountryCode): boolean | null {
  if (liesIn(country, area)) return true;
  return isPartOf(country, area) ? null : false;
}

function join(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}
