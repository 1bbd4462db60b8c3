/** Group separator: narrow no-break space, so that a figure never breaks across lines. */
export const THIN_SPACE = "\u202f";
export const NO_BREAK_SPACE = "\u00a0";
export const MINUS = "\u2212";

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

type Parts = { negative: boolean; digits: bigint; scale: number };

function toParts(value: string | number): Parts {
  const match = DECIMAL.exec(String(value).trim());
  if (!match) throw new RangeError(`not a decimal number: ${String(value)}`);
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0
    ? { negative: sign === "-", digits, scale }
    : { negative: sign === "-", digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

function divideHalfEven(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  const twice = (value % divisor) * 2n;
  if (twice > divisor) return quotient + 1n;
  if (twice < divisor) return quotient;
  return quotient % 2n === 0n ? quotient : quotient + 1n;
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, THIN_SPACE);
}

/** Rounds a decimal string or number half-even at `places` after dividing by 10^shift; never goes through a float. */
export function toFixedText(value: string | number, places: number, shift = 0): string {
  const { negative, digits, scale } = toParts(value);
  const drop = scale + shift - places;
  const rounded =
    drop > 0 ? divideHalfEven(digits, 10n ** BigInt(drop)) : digits * 10n ** BigInt(-drop);
  const padded = rounded.toString().padStart(places + 1, "0");
  const whole = groupThousands(padded.slice(0, padded.length - places));
  const text = places > 0 ? `${whole}.${padded.slice(padded.length - places)}` : whole;
  return negative && rounded !== 0n ? `${MINUS}${text}` : text;
}

/** Every digit of the source, grouped, trailing zeros kept. */
export function toExactText(value: string | number): string {
  return toFixedText(value, toParts(value).scale);
}

/** Number of digits before the decimal point, 0 for values under one. */
export function wholeDigits(value: string | number): number {
  const { digits, scale } = toParts(value);
  return Math.max(0, digits.toString().length - scale);
}
