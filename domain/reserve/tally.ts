import { Decimal, ZERO } from "../decimal";
import { toPercent } from "../derivation/interval";
import { formatPercent } from "../facts/format";
import type { ListId } from "../facts/lists";
import { type FactState, known, type Part } from "../facts/state";
import type { Weighed } from "./weighed";

/** What keeps a row from being counted in or out. */
export type MissingCells = {
  readonly columns: readonly string[];
  /** Completes "4.1 % of the reserve has no …". */
  readonly what: string;
};

/** Counted in, counted out, or not decidable and why. */
export type Membership = boolean | MissingCells;

type Gap = { readonly cells: MissingCells; readonly amount: Decimal };

/** A sum that grows row by row, with both ends of what is not decided. */
export class Tally {
  sure = ZERO;
  private spreadDown = ZERO;
  private spreadUp = ZERO;
  private readonly gaps = new Map<string, Gap>();
  private readonly remainders: { readonly why: string; readonly missing: readonly string[] }[] = [];

  constructor(private readonly base: Pick<Weighed<ListId>, "whole" | "unlisted" | "missing" | "unweighed">) {}

  addSure(amount: Decimal): void {
    this.sure = this.sure.plus(amount);
  }

  /** Counts an amount as out at one end and in at the other; the other way round below zero. */
  addOpen(amount: Decimal, cells: MissingCells): void {
    if (amount.isNegative()) this.spreadDown = this.spreadDown.plus(amount);
    else this.spreadUp = this.spreadUp.plus(amount);
    const gap = this.gaps.get(cells.what);
    const size = amount.abs();
    this.gaps.set(cells.what, { cells, amount: gap === undefined ? size : gap.amount.plus(size) });
  }

  /** Counts what no weighed row accounts for: in for sure, or open. */
  addRemainder(amount: Decimal, total: Decimal, isSure: boolean): void {
    if (amount.isZero()) return;
    if (isSure) this.addSure(amount);
    else this.spreadUp = this.spreadUp.plus(amount);
    const pct = formatPercent(toPercent(amount, total));
    const rows = this.base.unweighed.length;
    const why = this.base.unlisted
      ? `${pct} of ${this.base.whole} is not listed line by line`
      : `${rows} ${rows === 1 ? "line has" : "lines have"} no stated amount, together ${pct} of ${this.base.whole}`;
    this.remainders.push({ why, missing: this.base.missing });
  }

  low(): Decimal {
    return this.sure.plus(this.spreadDown);
  }

  high(): Decimal {
    return this.sure.plus(this.spreadUp);
  }

  isSettled(): boolean {
    return this.gaps.size === 0 && this.remainders.length === 0;
  }

  missing(): readonly string[] {
    const columns = [...this.gaps.values()].flatMap((gap) => gap.cells.columns);
    return [...new Set([...columns, ...this.remainders.flatMap((rest) => rest.missing)])].sort();
  }

  /** Why the sum is open, largest gap first. */
  why(total: Decimal): string {
    const gaps = [...this.gaps.values()].sort(
      (a, b) => b.amount.cmp(a.amount) || (a.cells.what < b.cells.what ? -1 : 1),
    );
    const open = gaps.map(
      (gap) => `${formatPercent(toPercent(gap.amount, total))} of ${this.base.whole} has no ${gap.cells.what}`,
    );
    return [...open, ...this.remainders.map((rest) => rest.why)].join("; ");
  }

  /** The sum as a percentage of `total`. */
  toShare(total: Decimal, parts?: readonly Part[]): FactState<Decimal> {
    if (this.isSettled()) return known(toPercent(this.sure, total), parts);
    return this.toBounded([toPercent(this.low(), total), toPercent(this.high(), total)], total, parts);
  }

  toBounded(
    [low, high]: readonly [Decimal, Decimal],
    total: Decimal,
    parts?: readonly Part[],
  ): FactState<Decimal> {
    const bounded = {
      status: "bounded",
      low,
      high,
      why: this.why(total),
      missing: this.missing(),
    } as const;
    return parts === undefined ? bounded : { ...bounded, parts };
  }
}

/** Parts in the order readers expect: largest first, names in order among equals. */
export function sortParts(parts: Part[]): readonly Part[] {
  return parts.sort((a, b) => b.value.cmp(a.value) || (a.label < b.label ? -1 : 1));
}
