import { Decimal } from "./decimal";

/**
 * What a decimal is made of: words of seven digits, the exponent of the first digit, the sign. Reading and
 * writing them directly saves the detour over text and copies, which is most of what small operations cost.
 */
const WORD_DIGITS = 7;
const TENTH_OF_WORD = 1_000_000;
const HALF_TENTH = 500_000;

/** Negative, zero or positive as `a` is below, equal to or above `b`. Exact. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = [a.d, b.d];
  // Not a number or infinite: the library knows the rules.
  if (left === null || right === null) return a.cmp(b);
  const sides = signOf(a, left) - signOf(b, right);
  if (sides !== 0) return sides;
  const sign = a.s;
  if (a.e !== b.e) return a.e > b.e ? sign : -sign;
  const difference = compareWords(left, right);
  return sign > 0 ? difference : 0 - difference;
}

function signOf(value: Decimal, words: readonly number[]): number {
  return words[0] === 0 ? 0 : value.s;
}

function compareWords(left: readonly number[], right: readonly number[]): number {
  const shorter = Math.min(left.length, right.length);
  for (let index = 0; index < shorter; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

const WORD = 10_000_000;

/** The value in machine precision; a few units in the last place may be wrong. */
export function approximate(value: Decimal): number {
  const { d: words, e: exponent, s: sign } = value;
  if (words === null) return value.toNumber();
  const first = words[0] ?? 0;
  const rest = ((words[1] ?? 0) + (words[2] ?? 0) / WORD) / WORD;
  return sign * (first + rest) * WORD ** Math.floor(exponent / WORD_DIGITS);
}

/** A figure in whole tenths, and whether rounding left it as it was. */
export type Tenths = { readonly tenths: number; readonly isExact: boolean };

/**
 * The value in whole tenths, rounded half-even. Null outside 0 to 10,000,000, below one ten-millionth, and for
 * what is no number.
 */
export function toTenths(value: Decimal): Tenths | null {
  const { d: words, e: exponent } = value;
  if (words === null || value.s < 0 || exponent >= WORD_DIGITS || exponent < -WORD_DIGITS)
    return null;
  // From one upwards the first word is the whole part, and the next one the fraction.
  const first = exponent >= 0 ? 1 : 0;
  const whole = wordAt(words, first - 1);
  const fraction = wordAt(words, first);
  const hasMore = words.length > first + 1;
  const floor = whole * 10 + Math.floor(fraction / TENTH_OF_WORD);
  const rest = fraction % TENTH_OF_WORD;
  const isTie = rest === HALF_TENTH && !hasMore;
  const isUp = isTie ? floor % 2 === 1 : rest >= HALF_TENTH;
  return { tenths: isUp ? floor + 1 : floor, isExact: rest === 0 && !hasMore };
}

function wordAt(words: readonly number[], index: number): number {
  return words[index] ?? 0;
}

type Writable = { -readonly [K in "d" | "e" | "s"]: Decimal[K] };

/** The decimal `sign` × `digits` × 10^-`scale`; `digits` is text without leading zeros, and not "0". */
export function fromDigits(digits: string, scale: number, sign: 1 | -1): Decimal {
  const exponent = digits.length - 1 - scale;
  const words: number[] = [];
  let end = (((exponent % WORD_DIGITS) + WORD_DIGITS) % WORD_DIGITS) + 1;
  for (let start = 0; start < digits.length; start = end, end += WORD_DIGITS)
    words.push(toWord(digits.slice(start, end), end - start));
  while (words.length > 1 && words[words.length - 1] === 0) words.pop();
  const made = new Decimal(1);
  const parts: Writable = made;
  parts.s = sign;
  parts.e = exponent;
  parts.d = words;
  return made;
}

/** A last word that is cut short counts as if zeros followed. */
function toWord(digits: string, size: number): number {
  return Number(digits) * 10 ** (size - digits.length);
}

const CENT_OF_WORD = 100_000;

/** Dollars of whole cents, exact. `cents` is a whole number a machine number holds exactly, of either sign. */
export function fromCents(cents: number): Decimal {
  const size = Math.abs(cents);
  const dollars = Math.floor(size / 100);
  const fraction = (size - dollars * 100) * CENT_OF_WORD;
  const made = new Decimal(1);
  const parts: Writable = made;
  if (size === 0) {
    parts.e = 0;
    parts.d = [0];
    return made;
  }
  const high = Math.floor(dollars / WORD);
  const low = dollars - high * WORD;
  const words = high > 0 ? [high, low, fraction] : dollars > 0 ? [low, fraction] : [fraction];
  while (words.length > 1 && words[words.length - 1] === 0) words.pop();
  parts.s = cents < 0 ? -1 : 1;
  parts.e =
    high > 0 ? WORD_DIGITS + lastPlace(high) : dollars > 0 ? lastPlace(low) : lastPlace(size) - 2;
  parts.d = words;
  return made;
}

/** Place of the first digit of a whole number above zero: 0 for 1 to 9. */
function lastPlace(whole: number): number {
  let place = 0;
  for (let rest = whole; rest >= 10; rest = Math.floor(rest / 10)) place += 1;
  return place;
}
