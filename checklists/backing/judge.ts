import { type Judgement, met, notMet, say } from "@/domain/checklist/criterion";
import type { Decimal } from "@/domain/decimal";
import { compareFigures } from "@/domain/percent";

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
  readonly parts?: () => string;
};

/** Met from the limit upwards, partly met from the lower limit upwards, otherwise not met. Limits are included. */
export function atLeast<T extends Figure>(value: T, limits: Limits<T>, words: Words<T>): Judgement {
  return say(
    verdictOf(compare(value, limits.met), limits, (limit) => compare(value, limit)),
    () => {
      const wanted = `; wanted: ${limitText(limits.met, words.unit)} or more`;
      const credit = (limit: T): string =>
        `, with part credit from ${limitText(limit, words.unit)}`;
      return sentenceOf(value, limits, { words, wanted, credit, side: compare(value, limits.met) });
    },
  );
}

/** Met up to the limit, partly met up to the higher limit, otherwise not met. Limits are included. */
export function atMost<T extends Figure>(value: T, limits: Limits<T>, words: Words<T>): Judgement {
  return say(
    verdictOf(compare(limits.met, value), limits, (limit) => compare(limit, value)),
    () => {
      const limit = isZero(limits.met) ? "zero" : limitText(limits.met, words.unit);
      const wanted = `; the limit is ${limit}`;
      const credit = (each: T): string => `, with part credit up to ${limitText(each, words.unit)}`;
      return sentenceOf(value, limits, { words, wanted, credit, side: compare(limits.met, value) });
    },
  );
}

function verdictOf<T extends Figure>(
  side: number,
  limits: Limits<T>,
  beside: (limit: T) => number,
): Judgement["verdict"] {
  if (side >= 0) return "met";
  return limits.partly !== null && beside(limits.partly) >= 0 ? "partly_met" : "not_met";
}

type Saying<T extends Figure> = {
  readonly words: Words<T>;
  readonly wanted: string;
  readonly credit: (limit: T) => string;
  /** Zero or above where the limit is kept. */
  readonly side: number;
};

function sentenceOf<T extends Figure>(value: T, limits: Limits<T>, saying: Saying<T>): string {
  const { words, wanted, credit, side } = saying;
  if (side >= 0 || limits.partly === null) return claimOf(value, [limits.met], words) + wanted;
  return claimOf(value, [limits.met, limits.partly], words) + wanted + credit(limits.partly);
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
  const parts = words.parts?.() ?? "";
  return parts === "" ? claim : `${claim} (${parts})`;
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
  return typeof b === "number" ? a.cmp(b) : compareFigures(a, b);
}

function isZero(value: Figure): boolean {
  return typeof value === "number" ? value === 0 : value.isZero();
}
