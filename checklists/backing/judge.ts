import { type Judgement, met, notMet, partlyMet } from "@/domain/checklist/criterion";
import type { Decimal } from "@/domain/decimal";

type Figure = Decimal | number;

/** The limit for met, and the wider one for partly met; null where the criterion knows no middle. */
export type Limits<T extends Figure> = { readonly met: T; readonly partly: T | null };

type Unit<T extends Figure> = (value: T) => string;

export type Words<T extends Figure> = {
  /** The figure and the limits in their unit: "62 days". A named function, so that limits are worded once. */
  readonly unit: Unit<T>;
  /** The claim around the figure: "83.2 % of the reserve is cash". */
  readonly says: (figure: string) => string;
  /** Pieces behind the figure, set in brackets after the claim; an empty text adds nothing. */
  readonly parts?: string;
};

/** Met from the limit upwards, partly met from the lower limit upwards, otherwise not met. Limits are included. */
export function atLeast<T extends Figure>(value: T, limits: Limits<T>, words: Words<T>): Judgement {
  const wanted = `; wanted: ${limitText(limits.met, words.unit)} or more`;
  if (compare(value, limits.met) >= 0) return met(claimOf(value, [limits.met], words) + wanted);
  if (limits.partly === null) return notMet(claimOf(value, [limits.met], words) + wanted);
  const claim = claimOf(value, [limits.met, limits.partly], words);
  const reason = `${claim}${wanted}, with part credit from ${limitText(limits.partly, words.unit)}`;
  return compare(value, limits.partly) >= 0 ? partlyMet(reason) : notMet(reason);
}

/** Met up to the limit, partly met up to the higher limit, otherwise not met. Limits are included. */
export function atMost<T extends Figure>(value: T, limits: Limits<T>, words: Words<T>): Judgement {
  const limit = isZero(limits.met) ? "zero" : limitText(limits.met, words.unit);
  const wanted = `; the limit is ${limit}`;
  if (compare(value, limits.met) <= 0) return met(claimOf(value, [limits.met], words) + wanted);
  if (limits.partly === null) return notMet(claimOf(value, [limits.met], words) + wanted);
  const claim = claimOf(value, [limits.met, limits.partly], words);
  const reason = `${claim}${wanted}, with part credit up to ${limitText(limits.partly, words.unit)}`;
  return compare(value, limits.partly) <= 0 ? partlyMet(reason) : notMet(reason);
}

/** One judgement per choice: a choice the vocabulary gains later does not compile until it is judged. */
export function oneOf<C extends string>(
  value: C,
  table: Readonly<Record<C, Judgement>>,
): Judgement {
  return table[value];
}

/** Met when yes, not met when no, each with its own sentence. */
export function wantYes(
  value: boolean,
  sentences: { readonly yes: string; readonly no: string },
): Judgement {
  return value ? met(sentences.yes) : notMet(sentences.no);
}

/** Rounding must not make a figure look equal to a limit it misses: 94.96 % reads "just under 95.0 %". */
function claimOf<T extends Figure>(value: T, limits: readonly T[], words: Words<T>): string {
  let text = words.unit(value);
  const beside = limits.find(
    (limit) => limitText(limit, words.unit) === text && compare(value, limit) !== 0,
  );
  if (beside !== undefined) text = `just ${compare(value, beside) > 0 ? "over" : "under"} ${text}`;
  const claim = words.says(text);
  return words.parts === undefined || words.parts === "" ? claim : `${claim} (${words.parts})`;
}

const limitTexts = new WeakMap<object, WeakMap<object, string>>();

/** Limits are the same objects at every call, so their texts are kept. */
function limitText<T extends Figure>(limit: T, unit: Unit<T>): string {
  if (typeof limit === "number") return unit(limit);
  let texts = limitTexts.get(unit);
  if (texts === undefined) {
    texts = new WeakMap();
    limitTexts.set(unit, texts);
  }
  let text = texts.get(limit);
  if (text === undefined) {
    text = unit(limit);
    texts.set(limit, text);
  }
  return text;
}

function compare(a: Figure, b: Figure): number {
  if (typeof a === "number") return typeof b === "number" ? a - b : -b.cmp(a);
  return a.cmp(b);
}

function isZero(value: Figure): boolean {
  return typeof value === "number" ? value === 0 : value.isZero();
}
