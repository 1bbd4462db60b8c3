import type { FactView, VisibleList } from "../derivation/fact-view";
import { listGap } from "../derivation/gaps";
import { Decimal } from "../decimal";
import type { ListId } from "../facts/lists";
import { type Unknown, unknown } from "../facts/state";
import type { FactId } from "../facts/vocabulary";
import type { Row } from "../profile/profile";
import { ExactSum, type Money, toMoney } from "./exact-sum";

/** The lists whose rows are weighed by an amount of money. */
export type WeighedList = "position" | "account" | "deployment";

export type Line<L extends ListId> = Money & { readonly row: Row<L> };

/** The rows of a list with their weights, and what is worth something without being a weighed row. */
export type Weighed<L extends ListId> = {
  readonly list: L;
  /** "the reserve": how sentences name the whole. */
  readonly name: string;
  readonly lines: readonly Line<L>[];
  /** Rows without an amount; together with what is not listed they are worth `remainder`. */
  readonly unweighed: readonly Row<L>[];
  readonly remainder: Money;
  /** True when part of the remainder may sit in rows nobody entered. */
  readonly unlisted: boolean;
  /** US dollars, above zero. */
  readonly whole: ExactSum;
  /** Columns and facts whose absence leaves a remainder. */
  readonly missing: readonly string[];
};

const NO_MONEY: Money = toMoney(new Decimal(0));

const WEIGHTS = {
  position: { column: "amountUsd", total: "reserve.fairValueUsd", name: "the reserve" },
  account: { column: "amountUsd", total: "reserve.fairValueUsd", name: "the money in accounts" },
  deployment: { column: "supplyUsd", total: "coin.outstandingUsd", name: "the supply" },
} as const satisfies Record<WeighedList, { column: string; total: FactId; name: string }>;

/**
 * Weighs the rows of a list visible on the assessment date. The whole is the sum of the rows where the list
 * is complete and every row has an amount; otherwise the stated total, so that what is missing has a size.
 * Unknown where neither is known, or where the whole is not above zero: a share of nothing is not defined.
 */
export function weigh<L extends WeighedList>(view: FactView, list: L): Weighed<L> | Unknown {
  const { column, total: totalFact, name } = WEIGHTS[list];
  const ref = `${list}[].${column}`;
  const visible: VisibleList<L> = view.rows(list);
  if (!visible.researched) return listGap(view, list, [ref]);
  const lines: Line<L>[] = [];
  const unweighed: Row<L>[] = [];
  const sum = new ExactSum();
  for (const row of visible.rows) {
    const amount = readAmount(row, column);
    if (amount === null) {
      unweighed.push(row);
      continue;
    }
    const money = toMoney(amount);
    lines.push({ row, amount, cents: money.cents });
    sum.add(money);
  }
  const unlisted = !visible.complete || visible.hidden > 0;
  const base = { list, name, lines, unweighed, unlisted };
  if (unweighed.length === 0 && !unlisted) {
    return sum.isAboveZero()
      ? { ...base, remainder: NO_MONEY, whole: sum, missing: [] }
      : nothing(ref, name);
  }
  return weighAgainst(view, base, { sum, ref, totalFact });
}

type Base<L extends ListId> = Omit<Weighed<L>, "remainder" | "whole" | "missing">;
type Against = { readonly sum: ExactSum; readonly ref: string; readonly totalFact: FactId };

function weighAgainst<L extends WeighedList>(
  view: FactView,
  base: Base<L>,
  { sum, ref, totalFact }: Against,
): Weighed<L> | Unknown {
  const stated = view.fact(totalFact);
  const missing = [ref];
  if (stated.status !== "known" || !(stated.value instanceof Decimal)) {
    const without = [
      ...new Set([...missing, ...(stated.status === "known" ? [] : stated.missing)]),
    ];
    return unknown(
      without,
      "not_computed",
      `${base.name} is not listed in full and its total is not known`,
    );
  }
  const rest = stated.value.minus(sum.toDecimal());
  const isOver = rest.isNegative() && !rest.isZero();
  if (isOver && base.unweighed.length > 0) {
    return unknown(
      missing,
      "not_computed",
      "the lines with an amount already exceed the stated total",
    );
  }
  const remainder = isOver ? NO_MONEY : toMoney(rest);
  sum.add(remainder);
  return sum.isAboveZero() ? { ...base, remainder, whole: sum, missing } : nothing(ref, base.name);
}

function nothing(ref: string, name: string): Unknown {
  return unknown([ref], "not_computed", `${name} adds up to nothing`);
}

function readAmount(row: Row<WeighedList>, column: "amountUsd" | "supplyUsd"): Decimal | null {
  const values: { readonly amountUsd?: Decimal; readonly supplyUsd?: Decimal } = row.values;
  return values[column] ?? null;
}

/** Tells a weighed list from the reason why it has no weight. */
export function isWeighed<L extends ListId>(base: Weighed<L> | Unknown): base is Weighed<L> {
  return !("status" in base);
}

const ACCOUNTS = {};

/** The accounts, weighed once per view. */
export function weighedAccounts(view: FactView): Weighed<"account"> | Unknown {
  return view.remember(ACCOUNTS, () => weigh(view, "account"));
}
