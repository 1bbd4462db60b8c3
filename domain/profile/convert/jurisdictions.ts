import { COUNTRIES, type CountryCode, isCountryCode } from "../../facts/countries";

const NAMES: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries(COUNTRIES).flatMap(([code, name]) =>
    isCountryCode(code) ? [[name.toLowerCase(), code]] : [],
  ),
);

const OTHER_NAMES: Readonly<Record<string, CountryCode>> = {
  usa: "US",
  "united states of america": "US",
  "hong kong": "HK",
  uk: "GB",
  bvi: "VG",
  "european union": "EEA",
  eu: "EEA",
};

/** The code of a place given as a clean code, or by its name in front of a bracket; null where it is not that plain. */
export function readJurisdiction(text: string): CountryCode | null {
  const trimmed = text.trim();
  if (isCountryCode(trimmed)) return trimmed;
  const name = trimmed.replace(/\s*\([^()]*\)\s*$/, "").toLowerCase();
  return NAMES.get(name) ?? OTHER_NAMES[name] ?? null;
}

/** As `readJurisdiction`, for a licence: where the text names a member state and the bloc, the bloc. */
export function readLicenceArea(text: string): CountryCode | null {
  const parts = text.split("/").map((part) => part.trim());
  return parts.includes("EEA") ? "EEA" : readJurisdiction(text);
}

/** The first of several places separated by semicolons. */
export function readFirstJurisdiction(text: string): CountryCode | null {
  return readJurisdiction(text.split(";")[0] ?? "");
}
