import { toLegalArea } from "@/domain/facts/countries";
import type { Row } from "@/domain/profile/profile";

/** Names only a supervisor of the United States bears. */
const US_ONLY =
  /\b(OCC|FRB|FDIC|NCUA|CFTC|NYDFS)\b|comptroller of the currency|federal reserve|federal deposit insurance|national credit union administration|commodity futures trading|new york state department of financial services/i;

/** Names that authorities elsewhere bear too; they count where the account is in the United States. */
const SHARED =
  /\bSEC\b|securities and exchange commission|(department|division|office|bureau|commissioner|board) of (banking|banks|credit unions|financial (services|institutions|regulation))/i;

/**
 * Whether an institution answers to a supervisor on the Act's list, as far as its name tells: null where no
 * supervisor is named, or where a name in the United States may be that of a State authority.
 */
export function isListedSupervisor({ values }: Row<"account">): boolean | null {
  const { supervisor, country } = values;
  const area = country === undefined ? null : toLegalArea(country);
  if (supervisor === undefined) return null;
  if (US_ONLY.test(supervisor)) return true;
  if (area === "US") return SHARED.test(supervisor) ? true : null;
  return area === null ? null : false;
}
