import { Decimal, HUNDRED, ZERO } from "./decimal";
import { approximate, compareDecimals, type Tenths, toTenths } from "./decimal-words";
import { quotientOf } from "./quotient";

/** Farther apart than this, relative to their size, two figures differ whatever machine arithmetic rounds. */
const CLEAR = 1e-9;
/** So far from a tie between two tenths, machine arithmetic rounds as exact arithmetic would. */
const CLEAR_OF_TIE = 1e-6;
const MOST_TENTHS = 1e8;

/**
 * A share whose digits are worked out when somebody reads them: most shares are only held against a limit and
 * shown to one decimal, and the division is most of what a share costs. To the library it is a decimal.
 */
class Share {
  private made: Decimal | null = null;

  constructor(
    private readonly part: number,
    private readonly whole: number,
  ) {}

  get d(): number[] {
    return this.digits().d;
  }
  get e(): number {
    return this.digits().e;
  }
  get s(): number {
    return this.digits().s;
  }

  digits(): Decimal {
    this.made ??= divide(this.part, this.whole);
    return this.made;
  }

  /** The percentage in machine precision. */
  rough(): number {
    return (100 * this.part) / this.whole;
  }
}

Object.setPrototypeOf(Share.prototype, Decimal.prototype);
Object.defineProperty(Share.prototype, "constructor", { value: Decimal });

function shareIn(value: Decimal): Share | null {
  const each: unknown = value;
  return each instanceof Share ? each : null;
}

/**
 * Part of a whole in percent, to sixty digits, half-even; exact for nothing and for all. Whole cents both, and the
 * whole above zero.
 */
export function percentOfCents(part: number, whole: number): Decimal {
  if (part === 0) return ZERO;
  if (part === whole) return HUNDRED;
  const share: unknown = new Share(part, whole);
  return share as Decimal;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. Exact, and quick where they lie apart. */
export function compareFigures(a: Decimal, b: Decimal): number {
  const [left, right] = [shareIn(a), shareIn(b)];
  if (left === null && right === null) return compareDecimals(a, b);
  const x = left?.rough() ?? approximate(a);
  const y = right?.rough() ?? approximate(b);
  if (Math.abs(x - y) > CLEAR * Math.max(Math.abs(x), Math.abs(y))) return x - y;
  return compareDecimals(left?.digits() ?? a, right?.digits() ?? b);
}

/** The figure in whole tenths as `toTenths` gives it, without its other digits where they do not matter. */
export function roundToTenths(value: Decimal): Tenths | null {
  const share = shareIn(value);
  if (share === null) return toTenths(value);
  const tenths = share.rough() * 10;
  const nearest = Math.round(tenths);
  const isClear =
    Math.abs(tenths - nearest) > CLEAR_OF_TIE &&
    Math.abs(Math.abs(tenths - nearest) - 0.5) > CLEAR_OF_TIE;
  const isQuick = isClear && tenths > 0 && tenths < MOST_TENTHS;
  return isQuick ? { tenths: nearest, isExact: false } : toTenths(share.digits());
}

function divide(part: number, whole: number): Decimal {
  const quotient = quotientOf(BigInt(Math.abs(part)) * 100n, BigInt(whole));
  return part < 0 ? quotient.neg() : quotient;
}
