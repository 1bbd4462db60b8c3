/** A text that says that a name is missing instead of giving one. */
const UNNAMED =
  /\b(not named|not disclosed|undisclosed|unnamed|not stated|not given|not known|unknown|not identified)\b/i;
const NOBODY = /^(none|n\/a|self|nobody)\b/i;
/** Ends in a plural kind of party: a description, not a name. */
const KIND_OF_PARTY =
  /\b(borrowers|tranches|venues|issuers|banks|dealers|institutions|counterparties|custodians|funds|wallets|contracts|customers|companies)$/;

export type NameReading =
  | { readonly kind: "name"; readonly name: string; readonly rest: string | null }
  | { readonly kind: "unnamed" }
  | { readonly kind: "nobody" };

/**
 * Reads who is meant: a name with what follows it, a statement that the name is not given, or that there is nobody.
 * "US Treasury (route not disclosed)" is a name; "FDIC-insured network banks, not named" is none.
 */
export function readName(text: string): NameReading {
  const head = text.split(";")[0] ?? "";
  const name = head.replace(/\s*\([^()]*\)\s*$/, "").trim();
  if (NOBODY.test(name)) return { kind: "nobody" };
  if (name === "" || UNNAMED.test(name) || isDescription(name)) return { kind: "unnamed" };
  return { kind: "name", name, rest: name === text.trim() ? null : text.trim() };
}

function isDescription(name: string): boolean {
  // An on-chain address identifies its holder better than any name.
  if (/0x[0-9a-f]{4,}/i.test(name)) return false;
  if (KIND_OF_PARTY.test(name)) return !/^[A-Z]{2,6} wallets$/.test(name);
  return /^[a-z]/.test(name);
}

const LEGAL_FORM =
  /\b(limited|ltd|llc|inc|incorporated|corp|corporation|plc|na|n a|sa|ag|co|company|gmbh|sas)\b/g;
const ALIASES: Readonly<Record<string, string>> = {
  bny: "bank of new york mellon",
  "bny mellon": "bank of new york mellon",
};

/** A name reduced to what tells institutions apart. */
export function toPlainName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/^the /, " ")
    .replace(LEGAL_FORM, " ")
    .replace(/\s+/g, " ")
    .trim();
  return ALIASES[plain] ?? plain;
}

/** True where both names mean the same institution: equal, or one is the other's initials. */
export function isSameName(left: string, right: string): boolean {
  const a = toPlainName(left);
  const b = toPlainName(right);
  if (a === "" || b === "") return false;
  return a === b || startsWithInitials(a, b) || startsWithInitials(b, a);
}

function startsWithInitials(short: string, long: string): boolean {
  const words = long.split(" ");
  const first = short.split(" ")[0] ?? "";
  return words.length > 2 && first === words.map((word) => word[0] ?? "").join("");
}

/** True where a name or role says that the institution is a trust company. */
export function isTrustCompany(text: string): boolean {
  return /\btrust (company|limited|ltd|co)\b/i.test(text);
}
