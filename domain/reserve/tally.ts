import { Decimal } from "../decimal";
import { compareFigures } from "../percent";
import { formatPercent } from "../facts/format";
import type { ListId } from "../facts/lists";
import { BoundedLazily, KnownWithParts } from "../facts/lazy-states";
import { type FactState, known, type Part } from "../facts/state";
import { ExactSum, type Money } from "./exact-sum";
import type { Weighed } from "./weighed";

/** What keeps a row from being counted in or out. */
export type MissingCells = {
  readonly columns: readonly string[];
  /** Completes "4.1 % of the reserve has no …". */
  readonly what: string;
};

/** Counted in, counted out, or not decidable and why. */
export type Membership = boolean | MissingCells;

type Gap = { readonly cells: MissingCells; readonly size: ExactSum };
type Rest = { readonly why: string; readonly missing: readonly string[] };
type Base = Pick<Weighed<ListId>, "name" | "unlisted" | "missing" | "unweighed">;

/** Parts are worked out when somebody asks: most readers of a share never do, and each costs a division. */
export type Parts = () => readonly Part[];

/** A sum that grows row by row, with both ends of what is not decided. */
export class Tally {
  private readonly sure = new ExactSum();
  private readonly down = new ExactSum();
  private readonly up = new ExactSum();
  private readonly gaps: Gap[] = [];
  private readonly rests: Rest[] = [];

  constructor(private readonly base: Base) {}

  addSure(money: Money): void {
    this.sure.add(money);
  }

  addSureSum(sum: ExactSum): void {
    this.sure.addSum(sum);
  }

  /** Counts an amount as out at one end and in at the other; the other way round below zero. */
  addOpen(money: Money, cells: MissingCells): void {
    const isBelow = money.amount.isNegative();
    (isBelow ? this.down : this.up).add(money);
    const found = this.gaps.find((gap) => gap.cells.what === cells.what);
    const gap = found ?? { cells, size: new ExactSum() };
    if (found === undefined) this.gaps.push(gap);
    gap.size.add(money, isBelow ? -1 : 1);
  }

  /** Counts what no weighed row accounts for: in for sure, or open. */
  addRemainder(money: Money, whole: ExactSum, isSure: boolean): void {
    if (money.amount.isZero()) return;
    (isSure ? this.sure : this.up).add(money);
    const pct = formatRough(new ExactSum().add(money).roughPercentOf(whole));
    const rows = this.base.unweighed.length;
    const why = this.base.unlisted
      ? `${pct} of ${this.base.name} is not listed line by line`
      : `${rows} ${rows === 1 ? "line has" : "lines have"} no stated amount, together ${pct} of ${this.base.name}`;
    this.rests.push({ why, missing: this.base.missing });
  }

  low(): ExactSum {
    return new ExactSum().addSum(this.sure).addSum(this.down);
  }

  high(): ExactSum {
    return new ExactSum().addSum(this.sure).addSum(this.up);
  }

  isSettled(): boolean {
    return this.gaps.length === 0 && this.rests.length === 0;
  }

  missing(): readonly string[] {
    const columns = this.gaps.flatMap((gap) => gap.cells.columns);
    return [...new Set([...columns, ...this.rests.flatMap((rest) => rest.missing)])].sort();
  }

  /** Why the sum is open, largest gap first. */
  why(whole: ExactSum): string {
    const gaps = this.gaps.map(({ cells, size }) => ({
      what: cells.what,
      pct: size.roughPercentOf(whole),
    }));
    gaps.sort((a, b) => b.pct - a.pct || (a.what < b.what ? -1 : 1));
    const open = gaps.map(
      ({ what, pct }) => `${formatRough(pct)} of ${this.base.name} has no ${what}`,
    );
    return [...open, ...this.rests.map((rest) => rest.why)].join("; ");
  }

  /** The sum as a percentage of a whole above zero. */
  toShare(whole: ExactSum, parts?: Parts): FactState<Decimal> {
    if (!this.isSettled()) {
      return this.toBounded(
        [this.low().percentOf(whole), this.high().percentOf(whole)],
        whole,
        parts,
      );
    }
    const value = this.sure.percentOf(whole);
    return parts === undefined ? known(value) : new KnownWithParts(value, parts);
  }

  toBounded<T>([low, high]: readonly [T, T], whole: ExactSum, parts?: Parts): FactState<T> {
    const behind = { why: () => this.why(whole), missing: () => this.missing() };
    return new BoundedLazily(low, high, [behind, parts]);
  }
}

/** As `formatPercent`, from a machine number; texts need no more than its precision. */
function formatRough(percent: number): string {
  const text = percent.toFixed(1);
  const hidesDifference = (text === "0.0" || text === "100.0") && percent !== Number(text);
  return hidesDifference || !Number.isFinite(percent)
    ? formatPercent(new Decimal(percent))
    : `${text} %`;
}

/** Parts in the order readers expect: largest first, names in order among equals. */
export function sortParts(parts: Part[]): readonly Part[] {
  return parts.sort((a, b) => compareFigures(b.value, a.value) || (a.label < b.label ? -1 : 1));
}
