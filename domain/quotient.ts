import { type Decimal, ZERO } from "./decimal";
import { fromDigits } from "./decimal-words";

/** Significant digits of a quotient, as of every decimal here. */
const DIGITS = 60;
const LIMIT = 10n ** BigInt(DIGITS);
const TENTH_OF_LIMIT = LIMIT / 10n;

/**
 * `top` ÷ `bottom` to sixty digits, half-even: what the library's division gives, in a quarter of the time. `top` is
 * zero or more, `bottom` above zero, and both below 10^300.
 */
export function quotientOf(top: bigint, bottom: bigint): Decimal {
  if (top === 0n) return ZERO;
  const leading = Math.floor(Math.log10(Number(top) / Number(bottom)));
  const [digits, scale] = divideTo(top, bottom, DIGITS - 1 - leading);
  return fromDigits(String(digits), scale, 1);
}

/** Quotient of exactly sixty digits and its decimal places; `scale` is a guess that may be one off. */
function divideTo(top: bigint, bottom: bigint, scale: number): readonly [bigint, number] {
  const [scaled, whole] =
    scale < 0 ? [top, bottom * powerOfTen(-scale)] : [top * powerOfTen(scale), bottom];
  const quotient = scaled / whole;
  if (quotient >= LIMIT) return divideTo(top, bottom, scale - 1);
  if (quotient < TENTH_OF_LIMIT) return divideTo(top, bottom, scale + 1);
  const twice = (scaled % whole) * 2n;
  const isUp = twice > whole || (twice === whole && quotient % 2n === 1n);
  return [isUp ? quotient + 1n : quotient, scale];
}

const powers: bigint[] = [];

/** 10^exponent, worked out once each: quotients need only a few dozen of them. */
function powerOfTen(exponent: number): bigint {
  const known = powers[exponent];
  if (known !== undefined) return known;
  const made = 10n ** BigInt(exponent);
  powers[exponent] = made;
  return made;
}
