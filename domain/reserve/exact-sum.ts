import { type Decimal, HUNDRED, ZERO } from "../decimal";
import { compareDecimals, fromCents } from "../decimal-words";
import { percentOfCents } from "../percent";
import { quotientOf } from "../quotient";

/** An amount with its whole cents, where it has no finer part and is not too large for them. */
export type Money = { readonly amount: Decimal; readonly cents: number | null };

/** Takes an amount apart once, so that adding it up is cheap. */
export function toMoney(amount: Decimal): Money {
  return { amount, cents: toCents(amount) };
}

/** Digits per word of a decimal, and what one word counts. */
const WORD_DIGITS = 7;
const WORD = 10_000_000;
const CENT_OF_WORD = 100_000;

/** Read off the words of the number: going through text would cost as much as the additions it saves. */
function toCents({ d: words, e: exponent, s: sign }: Decimal): number | null {
  if (words === null) return null;
  let place = Math.floor(exponent / WORD_DIGITS);
  if (place > 2) return null;
  let whole = 0;
  let cents = 0;
  for (const word of words) {
    if (place >= 0) whole += word * WORD ** place;
    else if (place === -1 && word % CENT_OF_WORD === 0) cents = word / CENT_OF_WORD;
    else if (word !== 0) return null;
    place -= 1;
  }
  const total = whole * 100 + cents;
  return Number.isSafeInteger(total) ? sign * total : null;
}

/**
 * An exact sum of money. Counts whole cents as long as they are exact in a machine number and turns to decimals
 * for the rest, so that adding up a reserve costs little and never rounds. The order of additions does not matter.
 */
export class ExactSum {
  private cents = 0;
  private beyond: Decimal | null = null;
  private made: Decimal | null = null;

  /** Adds an amount, or `times` of it. */
  add({ amount, cents }: Money, times: number | Decimal = 1): this {
    const part = cents === null || typeof times !== "number" ? Number.NaN : cents * times;
    if (!this.count(part)) this.addBeyond(times === 1 ? amount : amount.times(times));
    return this;
  }

  addSum(other: ExactSum): this {
    if (!this.count(other.cents)) this.addBeyond(fromCents(other.cents));
    if (other.beyond !== null) this.addBeyond(other.beyond);
    return this;
  }

  subtract(other: ExactSum): this {
    if (!this.count(0 - other.cents)) this.addBeyond(fromCents(0 - other.cents));
    if (other.beyond !== null) this.addBeyond(other.beyond.neg());
    return this;
  }

  /** A new sum: this one less the other. */
  minus(other: ExactSum): ExactSum {
    return new ExactSum().addSum(this).subtract(other);
  }

  /** False where a machine number cannot hold the sum. A part that is safe by itself may still not add safely. */
  private count(part: number): boolean {
    const total = this.cents + part;
    if (!Number.isSafeInteger(part) || !Number.isSafeInteger(total)) return false;
    this.cents = total;
    this.made = null;
    return true;
  }

  private addBeyond(amount: Decimal): void {
    this.beyond = this.beyond === null ? amount : this.beyond.plus(amount);
    this.made = null;
  }

  toDecimal(): Decimal {
    if (this.made === null) {
      const counted = this.cents === 0 ? ZERO : fromCents(this.cents);
      this.made = this.beyond === null ? counted : this.beyond.plus(counted);
    }
    return this.made;
  }

  toMoney(): Money {
    return this.beyond === null
      ? { amount: this.toDecimal(), cents: this.cents }
      : toMoney(this.toDecimal());
  }

  /** The sum in whole cents; null where it is finer, or larger than a machine number holds. */
  inCents(): number | null {
    return this.beyond === null ? this.cents : null;
  }

  /** Negative, zero or positive as this is below, equal to or above the other. */
  compare(other: ExactSum): number {
    if (this.beyond === null && other.beyond === null) return this.cents - other.cents;
    return compareDecimals(this.toDecimal(), other.toDecimal());
  }

  isZero(): boolean {
    return this.beyond === null ? this.cents === 0 : this.toDecimal().isZero();
  }

  isAboveZero(): boolean {
    if (this.beyond === null) return this.cents > 0;
    return this.toDecimal().isPositive() && !this.toDecimal().isZero();
  }

  /** This sum divided by one above zero, to sixty digits, half-even. */
  dividedBy(other: ExactSum): Decimal {
    const [top, bottom] = [this.inCents(), other.inCents()];
    if (top === null || bottom === null || top < 0) return this.toDecimal().div(other.toDecimal());
    return quotientOf(BigInt(top), BigInt(bottom));
  }

  /** This sum in percent of a whole above zero, to sixty digits, half-even. */
  percentOf(whole: ExactSum): Decimal {
    if (this.beyond === null && whole.beyond === null)
      return percentOfCents(this.cents, whole.cents);
    return toPercent(this.toDecimal(), whole.toDecimal());
  }

  /** This sum in percent of a whole, in machine precision: for sentences that show one decimal. */
  roughPercentOf(whole: ExactSum): number {
    return (100 * this.toRough()) / whole.toRough();
  }

  private toRough(): number {
    return this.beyond === null ? this.cents : this.toDecimal().toNumber() * 100;
  }
}

/** Part of a whole in percent, to sixty digits. The whole must be above zero. Exact for nothing and for all. */
export function toPercent(part: Decimal, whole: Decimal): Decimal {
  const [partCents, wholeCents] = [toCents(part), toCents(whole)];
  if (partCents !== null && wholeCents !== null) return percentOfCents(partCents, wholeCents);
  if (part.isZero()) return ZERO;
  return part.eq(whole) ? HUNDRED : part.times(HUNDRED).div(whole);
}

/** Sum of several amounts. */
export function sumOf(amounts: Iterable<Money>): ExactSum {
  const sum = new ExactSum();
  for (const amount of amounts) sum.add(amount);
  return sum;
}
