import { type Decimal, ZERO } from "../decimal";
import { compareDecimals, fromCents } from "../decimal-words";
import { quotientOf } from "../quotient";
import { type Money, toMoney } from "../reserve/exact-sum";

/**
 * A running sum of money, exact, that the sums of this folder are made of. Counts whole cents in a machine number as
 * long as that holds every cent, and what is finer or larger in decimals, so that nothing is ever rounded.
 */
export class Total {
  private cents = 0;
  private beyond: Decimal | null = null;

  /** Adds an amount, or `times` of it. */
  add({ amount, cents }: Money, times: number | Decimal = 1): this {
    const part = cents === null || typeof times !== "number" ? Number.NaN : cents * times;
    if (!this.count(part)) this.addBeyond(times === 1 ? amount : amount.times(times));
    return this;
  }

  addTotal(other: Total): this {
    if (!this.count(other.cents)) this.addBeyond(fromCents(other.cents));
    if (other.beyond !== null) this.addBeyond(other.beyond);
    return this;
  }

  subtract(other: Total): this {
    if (!this.count(0 - other.cents)) this.addBeyond(fromCents(0 - other.cents));
    if (other.beyond !== null) this.addBeyond(other.beyond.neg());
    return this;
  }

  /** A new sum: this one less the other. */
  minus(other: Total): Total {
    return new Total().addTotal(this).subtract(other);
  }

  /** False where a machine number cannot hold the sum. A part that is safe by itself may still not add safely. */
  private count(part: number): boolean {
    const total = this.cents + part;
    if (!Number.isSafeInteger(part) || !Number.isSafeInteger(total)) return false;
    this.cents = total;
    return true;
  }

  private addBeyond(amount: Decimal): void {
    this.beyond = this.beyond === null ? amount : this.beyond.plus(amount);
  }

  toDecimal(): Decimal {
    if (this.beyond === null) return this.cents === 0 ? ZERO : fromCents(this.cents);
    return this.beyond.plus(fromCents(this.cents));
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

  /** This sum divided by one above zero, to sixty digits, half-even. */
  dividedBy(other: Total): Decimal {
    const [top, bottom] = [this.inCents(), other.inCents()];
    if (top === null || bottom === null || top < 0) return this.toDecimal().div(other.toDecimal());
    return quotientOf(BigInt(top), BigInt(bottom));
  }

  isZero(): boolean {
    return this.beyond === null ? this.cents === 0 : this.toDecimal().isZero();
  }

  isAboveZero(): boolean {
    return this.compare(NOTHING) > 0;
  }

  /** Negative, zero or positive as this is below, equal to or above the other. */
  compare(other: Total): number {
    if (this.beyond === null && other.beyond === null) return this.cents - other.cents;
    return compareDecimals(this.toDecimal(), other.toDecimal());
  }
}

const NOTHING = new Total();

/** Sum of several amounts. */
export function totalOf(amounts: Iterable<Money>): Total {
  const total = new Total();
  for (const amount of amounts) total.add(amount);
  return total;
}
