import type { ColumnValue } from "../../facts/lists";

type ProviderKind = ColumnValue<"attestation", "providerKind">;

const BIG_FOUR = /\b(deloitte|kpmg|ernst & young|EY|pwc|pricewaterhousecoopers)\b/i;
const MAJOR_NETWORK = /\b(bdo|grant thornton|moore|rsm|mazars|forvis|baker tilly|crowe)\b/i;

/** Standing of a firm by the network its name shows; null where the name alone does not tell. */
export function toProviderKind(name: string): ProviderKind | null {
  if (BIG_FOUR.test(name)) return "bigFour";
  return MAJOR_NETWORK.test(name) ? "majorNetwork" : null;
}

type Standard = ColumnValue<"attestation", "standard">;

const STANDARDS: readonly (readonly [RegExp, Standard])[] = [
  [/AT-C 205/i, "atC205"],
  [/AT-C 210/i, "atC210"],
  [/AT-C 215/i, "atC215"],
  [/ISAE 3000/i, "isae3000"],
  [/ISRS 4400/i, "isrs4400"],
  [/financial-statement audit|PCAOB|GAAS|\bISA\b/i, "other"],
];

export function toStandard(text: string): Standard | null {
  return STANDARDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

type Opinion = ColumnValue<"attestation", "opinion">;

/** The outcome, where the words are about this very report; wording borrowed from another date says nothing. */
export function toOpinion(text: string): Opinion | null {
  if (/not obtained|not seen|not available|wording reported for/i.test(text)) return null;
  if (/\bdisclaim/i.test(text)) return "disclaimer";
  if (/\badverse\b/i.test(text)) return "adverse";
  if (/\bemphasis\b/i.test(text)) return "emphasisOfMatter";
  if (/\b(unmodified|unqualified|clean)\b/i.test(text)) return "unmodified";
  if (/\bqualified\b/i.test(text)) return "qualified";
  return /fairly (stated|presented)|(stated|presented|presents) fairly/i.test(text)
    ? "unmodified"
    : null;
}
