import type { CountryCode } from "../facts/countries";
import { countryName } from "../facts/format";
import type { Offer } from "./country-offer";
import type { Permission } from "./country-permission";

const WITH_ARTICLE =
  /^(?:United|European Economic|Democratic Rep|Republic|Dominican Rep|Central African|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Isle of)|Islands/;

/** "Japan", "the United States". */
export function thePlace(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** "in Japan", "in the United States". */
export function inPlace(name: string): string {
  return `in ${thePlace(name)}`;
}

/** What is on record on the offer, in a sentence. */
export function sayOffer({ offered, parts, around }: Offer, country: CountryCode): string {
  const name = countryName(country);
  if (offered === true) return `The coin is offered ${inPlace(name)}.`;
  if (offered === false) return `The coin is not offered ${inPlace(name)}.`;
  if (parts.length > 0) {
    const names = parts.map((each) => countryName(each).replace(`${name}, `, "")).join(", ");
    return `The coin is offered in a part of ${thePlace(name)} (${names}); whether in all of it is not known.`;
  }
  const [area] = around;
  if (area !== undefined)
    return `The coin is offered ${inPlace(countryName(area))}; whether that reaches ${thePlace(name)} is not known.`;
  return `Whether the coin is offered ${inPlace(name)} is not known.`;
}

/** What is on record on a permission for the offer, in a sentence or two. */
export function sayPermission(
  { permitted, unchecked }: Permission,
  { offered, parts }: Offer,
): string {
  const it = offered === null && parts.length > 0 ? "an offer in all of it" : "that";
  if (unchecked !== null)
    return `“${unchecked}” is named on record as what permits ${it}; it was not checked against a licence on record.`;
  if (permitted === null) return `Whether a permission covers ${it} is not known.`;
  return permitted
    ? `An active permission on record covers ${it}.`
    : `No permission on record covers ${it}.`;
}
