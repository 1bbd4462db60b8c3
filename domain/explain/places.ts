import { liesIn } from "../derivation/market-facts";
import { COUNTRIES, type CountryCode, isCountryCode, toLegalArea } from "../facts/countries";
import { OFFERED_PLACES } from "../regime/offered-places";

const CODES: readonly CountryCode[] = Object.keys(COUNTRIES).filter(isCountryCode);

/**
 * Whether a place lies in another and is not that place itself: New York in the United States, Germany in the European
 * Economic Area, Dubai in the Emirates and in what of them is onshore. Says nothing of whose law or permission reaches
 * it: `liesIn` does.
 */
export function isPartOf(place: CountryCode, area: CountryCode): boolean {
  if (place === area) return false;
  return toLegalArea(place) === area || (place === "AE-DU" && area === "AE-ON");
}

/** How far a law reaches in a place: all of it, or a part alone. */
export type Reach = "whole" | "part";

/**
 * Whether a regime is law in the whole of a place, in a part of it, or not there at all (null). The whole takes every
 * part that has a code: the central bank of the Emirates stops at the free zones, and so is law of a part.
 */
export function reachOf(regimeId: string, country: CountryCode): Reach | null {
  const places = OFFERED_PLACES[regimeId] ?? [];
  const reaches = (code: CountryCode): boolean => places.some((place) => liesIn(code, place));
  const parts = CODES.filter((code) => isPartOf(code, country));
  if (reaches(country) && parts.every(reaches)) return "whole";
  return reaches(country) || parts.some(reaches) ? "part" : null;
}
