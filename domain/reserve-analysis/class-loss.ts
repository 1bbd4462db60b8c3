import type { At } from "../checklist/parameter";
import { Decimal, ZERO } from "../decimal";
import type { AssetClass } from "../reserve/asset-classes";
import { ExactSum, type Money } from "../reserve/exact-sum";
import type { Holding } from "./look-through";
import {
  classHaircut,
  type PricedDays,
  pricedDays,
  type PriceFall,
  priceFallOf,
  YEAR,
} from "./rate-haircuts";
import type { Ends } from "./spread";

const PER_CENT = new Decimal("0.01");

/** What an amount loses at a haircut in percent, US dollars, both ends. */
export function lossOf(amount: Decimal, { low, high }: Ends): Ends {
  const least = amount.times(low).times(PER_CENT);
  return { low: least, high: high === low ? least : amount.times(high).times(PER_CENT) };
}

/**
 * What the lines of one class, or those without a class, lose in stress by both tables, US dollars. Amounts are added
 * up first and multiplied once: exact by class; by class and maturity rounded once, to sixty digits.
 */
export class ClassLoss {
  private readonly all = new ExactSum();
  /** Lines that keep to the table by class, and those that may lose nothing or everything. */
  private readonly flat = new ExactSum();
  private readonly any = new ExactSum();
  private isOpen = false;
  private readonly near: PricedSum;
  private readonly far: PricedSum;
  private readonly haircut: Ends;

  constructor(
    private readonly assetClass: AssetClass | null,
    private readonly at: At,
  ) {
    const fall = assetClass === null ? null : priceFallOf(assetClass, at);
    this.near = new PricedSum(fall);
    this.far = new PricedSum(fall);
    this.haircut = classHaircut({ values: assetClass === null ? {} : { assetClass } }, at);
  }

  /** Adds a line above zero of the class. */
  add(line: Holding): void {
    this.all.add(line);
    if (line.row !== null && this.assetClass === null) return void this.any.add(line);
    const days = line.row === null ? null : pricedDays(line.row, this.at);
    if (days === null) this.flat.add(line);
    else this.addPriced(line, days);
  }

  private addPriced(line: Money, { low, high }: PricedDays): void {
    this.near.add(line, low);
    this.far.add(line, high);
    this.isOpen ||= low !== high;
  }

  amountUsd(): Decimal {
    return this.all.toDecimal();
  }

  byTable(): { readonly class: Ends; readonly maturity: Ends } {
    const flat = this.flat.isZero() ? NONE : lossOf(this.flat.toDecimal(), this.haircut);
    const near = this.near.loss();
    const far = this.isOpen ? this.far.loss() : near;
    const maturity = {
      low: near.plus(flat.low),
      high: far.plus(flat.high).plus(this.any.toDecimal()),
    };
    return { class: lossOf(this.all.toDecimal(), this.haircut), maturity };
  }
}

const NONE: Ends = { low: ZERO, high: ZERO };

/** Lines at one end of their days. */
class PricedSum {
  private readonly dated = new ExactSum();
  /** Sum of amount times days. */
  private readonly moment = new ExactSum();
  private readonly lost = new ExactSum();

  constructor(private readonly fall: PriceFall | null) {}

  /** `days` is null where everything may be lost. */
  add(line: Money, days: number | null): void {
    if (days === null || this.fall?.isWhole(days) === true) {
      this.lost.add(line);
      return;
    }
    this.dated.add(line);
    this.moment.add(line, days);
  }

  loss(): Decimal {
    const lost = this.lost.toDecimal();
    if (this.fall === null || this.dated.isZero()) return lost;
    const { slope, discount } = this.fall;
    const byRates = this.moment
      .toDecimal()
      .times(slope)
      .div(100 * YEAR);
    const beyond = this.dated.toDecimal().times(discount).times(PER_CENT);
    return byRates.plus(beyond).plus(lost);
  }
}
