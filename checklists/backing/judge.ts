import { type Judgement, met, notMet, partlyMet } from "@/domain/checklist/criterion";
import { Decimal } from "@/domain/decimal";

type Figure = Decimal | number;

/** The limit for met, and the wider one for partly met; null where the criterion knows no middle. */
export type Limits<T extends Figure> = { readonly met: T; readonly partly: T | null };

export type Words<T extends Figure> = {
  /** The figure and the limits in their unit: "62 days". */
  readonly unit: (value: T) => string;
  /** The claim around the figure: "83.2 % of the reserve is cash". */
  readonly says: (figure: string) => string;
  /** Pieces behind the figure, set in brackets after the claim; an empty text adds nothing. */
  readonly parts?: string;
};

/** Met from the limit upwards, partly met from the lower limit upwards, otherwise not met. Limits are included. */
export function atLeast<T extends Figure>(value: T, limits: Limits<T>, words: Words<T>): Judgement {
  const { unit } = words;
  const wanted = `${claimOf(value, limits, words)}; ${unit(limits.met)} or more is wanted`;
  if (compare(value, limits.met) >= 0) return met(wanted);
  if (limits.partly === null) return notMet(wanted);
  const reason = `${wanted}, with part credit from ${unit(limits.partly)}`;
  return compare(value, limits.partly) >= 0 ? partlyMet(reason) : notMet(reason);
}

/** Met up to the limit, partly met up to the higher limit, otherwise not met. Limits are included. */
export function atMost<T extends Figure>(value: T, limits: Limits<T>, words: Words<T>): Judgement {
  const { unit } = words;
  const limit = isZero(limits.met) ? "zero" : unit(limits.met);
  const wanted = `${claimOf(value, limits, words)}; the limit is ${limit}`;
  if (compare(value, limits.met) <= 0) return met(wanted);
  if (limits.partly === null) return notMet(wanted);
  const reason = `${wanted}, with part credit up to ${unit(limits.partly)}`;
  return compare(value, limits.partly) <= 0 ? partlyMet(reason) : notMet(reason);
}

/** One judgement per choice: a choice the vocabulary gains later does not compile until it is judged. */
export function oneOf<C extends string>(value: C, table: Readonly<Record<C, Judgement>>): Judgement {
  return table[value];
}

/** Met when yes, not met when no, each with its own sentence. */
export function wantYes(value: boolean, sentences: { readonly yes: string; readonly no: string }): Judgement {
  return value ? met(sentences.yes) : notMet(sentences.no);
}

function claimOf<T extends Figure>(value: T, limits: Limits<T>, words: Words<T>): string {
  const claim = words.says(shown(value, limits, words.unit));
  return words.parts === undefined || words.parts === "" ? claim : `${claim} (${words.parts})`;
}

/** Rounding must not make a figure look equal to the limit it misses: 94.96 % reads "just under 95.0 %". */
function shown<T extends Figure>(value: T, { met: limit, partly }: Limits<T>, unit: Words<T>["unit"]): string {
  const text = unit(value);
  return beside(text, value, { limit, unit }) ?? (partly === null ? null : beside(text, value, { limit: partly, unit })) ?? text;
}

function beside<T extends Figure>(
  text: string,
  value: T,
  { limit, unit }: { readonly limit: T; readonly unit: Words<T>["unit"] },
): string | null {
  const order = compare(value, limit);
  if (order === 0 || text !== unit(limit)) return null;
  return order > 0 ? `just over ${text}` : `just under ${text}`;
}

function compare(a: Figure, b: Figure): number {
  if (typeof a === "number") return typeof b === "number" ? a - b : -b.cmp(a);
  return a.cmp(b);
}

function isZero(value: Figure): boolean {
  return typeof value === "number" ? value === 0 : value.isZero();
}
