import { Decimal, ZERO } from "../decimal";
import { isAboveZero } from "../derivation/interval";
import { quotientOf } from "../quotient";
import { ExactSum, type Money } from "../reserve/exact-sum";
import { NameKeys } from "./name-keys";
import { evenest, unevenest } from "./splits";

/**
 * Money and who it hangs on: one name; several where the split between them is not stated; or none where nobody is
 * named. US dollars; what is not above zero is left out.
 */
export type Claim = Money & { readonly names: readonly string[] };

/** Both ends, the same where nothing is open. */
export type Ends = { readonly low: Decimal; readonly high: Decimal };

export type SpreadGroup = Ends & {
  readonly group: string;
  /** The name as it is compared. */
  readonly key: string;
};

export type Spread = {
  /** What the claims add up to, US dollars. */
  readonly totalUsd: Decimal;
  /** Part of it at nobody named, US dollars. */
  readonly unnamedUsd: Decimal;
  /** Part of it at several names without a split, US dollars. */
  readonly unsplitUsd: Decimal;
  /** What hangs on each name, US dollars: the largest possible first. */
  readonly groups: readonly SpreadGroup[];
  /** What hangs on the largest, US dollars: least and most over every split that is possible. */
  readonly largest: Ends;
  /** Sum of squared shares of the total in percent, 0–10,000, lower is more spread; null where the total is nothing. */
  readonly herfindahl: (Ends & { readonly isTight: boolean }) | null;
};

const PERCENT = new Decimal(10_000);

/**
 * How claims spread over names, at both ends of what is not known. Least: what nobody is named for goes to ever more
 * others, what several share is split as evenly as the rest allows (a set of names holds at least what only they can
 * hold, so the fullest set decides). Most: everything open goes to one. Exact; where the splits are too many to try,
 * bounds that hold stand in (`isTight` false).
 */
export function spreadOf(claims: readonly Claim[], keys = new NameKeys()): Spread {
  const sorted = sort(claims, keys);
  const { named, shared, unnamed } = sorted;
  const unsplit = new ExactSum();
  for (const { sum } of shared) unsplit.addSum(sum);
  const total = new ExactSum().addSum(unnamed).addSum(unsplit);
  for (const { sum } of named.values()) total.addSum(sum);
  const ends = toEnds(sorted);
  const unnamedUsd = unnamed.toDecimal();
  const spread = {
    totalUsd: total.toDecimal(),
    unnamedUsd,
    unsplitUsd: unsplit.toDecimal(),
    groups: ends.map(({ key, group, low, high }): SpreadGroup => {
      const least = low.toDecimal();
      return { key, group, low: least, high: high === low ? least : high.toDecimal() };
    }),
  };
  const most = spread.groups[0]?.high ?? unnamedUsd;
  if (!total.isAboveZero())
    return { ...spread, largest: { low: ZERO, high: most }, herfindahl: null };
  return {
    ...spread,
    ...(shared.length === 0 ? settled(sorted, ends, total) : unsettled(sorted, total, most)),
  };
}

/** A name with what is its alone. */
type Named = { readonly key: string; group: string; readonly sum: ExactSum };
type Shared = { readonly keys: ReadonlySet<string>; readonly sum: ExactSum };
type Sorted = {
  readonly named: ReadonlyMap<string, Named>;
  readonly shared: readonly Shared[];
  readonly unnamed: ExactSum;
};

function sort(claims: readonly Claim[], keysOf: NameKeys): Sorted {
  const named = new Map<string, Named>();
  const shared = new Map<string, Shared>();
  const unnamed = new ExactSum();
  for (const claim of claims) {
    if (!isAboveZero(claim.amount)) continue;
    const heirs = namesIn(claim.names, { named, keysOf });
    const [only] = heirs;
    if (only === undefined) unnamed.add(claim);
    else if (heirs.size === 1) only.sum.add(claim);
    else {
      const keys = [...heirs].map(({ key }) => key).sort();
      const id = keys.join("\n");
      const found = shared.get(id) ?? { keys: new Set(keys), sum: new ExactSum() };
      found.sum.add(claim);
      shared.set(id, found);
    }
  }
  return { named, shared: [...shared.values()], unnamed };
}

function namesIn(
  names: readonly string[],
  { named, keysOf }: { readonly named: Map<string, Named>; readonly keysOf: NameKeys },
): ReadonlySet<Named> {
  const found = new Set<Named>();
  for (const group of names) {
    const key = keysOf.of(group);
    if (key === null) continue;
    const entry = named.get(key) ?? { key, group, sum: new ExactSum() };
    // The first spelling in the alphabet stands, whatever the order of the rows.
    if (group < entry.group) entry.group = group;
    named.set(key, entry);
    found.add(entry);
  }
  return found;
}

type GroupTotals = {
  readonly key: string;
  readonly group: string;
  readonly low: ExactSum;
  readonly high: ExactSum;
};

/** Least and most of each name, the largest possible first. */
function toEnds({ named, shared, unnamed }: Sorted): readonly GroupTotals[] {
  const isSure = shared.length === 0 && unnamed.isZero();
  const all = [...named.values()].map(({ key, group, sum }): GroupTotals => {
    if (isSure) return { key, group, low: sum, high: sum };
    const high = new ExactSum().addSum(sum).addSum(unnamed);
    for (const claim of shared) if (claim.keys.has(key)) high.addSum(claim.sum);
    return { key, group, low: sum, high };
  });
  return all.sort(
    (a, b) => b.high.compare(a.high) || b.low.compare(a.low) || (a.group < b.group ? -1 : 1),
  );
}

type Figures = Pick<Spread, "largest" | "herfindahl">;

/** Where every claim has one name or none: the order by size is the same at both ends. */
function settled({ unnamed }: Sorted, ends: readonly GroupTotals[], total: ExactSum): Figures {
  const [first] = ends;
  const largest = first?.low ?? new ExactSum();
  const joined = new ExactSum().addSum(largest).addSum(unnamed);
  const least = new Squares();
  for (const { low } of ends) least.add(low);
  const low = least.indexOf(total);
  const isSure = unnamed.isZero();
  const isOne = joined.compare(total) === 0;
  const most = (): Decimal => (isOne ? PERCENT : least.add(joined).remove(largest).indexOf(total));
  const high = isSure ? low : most();
  const from = largest.toDecimal();
  return {
    largest: { low: from, high: isSure ? from : joined.toDecimal() },
    herfindahl: { low, high, isTight: true },
  };
}

function unsettled(sorted: Sorted, total: ExactSum, most: Decimal): Figures {
  const known = new Map<string, Decimal>();
  for (const { key, sum } of sorted.named.values())
    if (sum.isAboveZero()) known.set(key, sum.toDecimal());
  const open = sorted.shared.map(({ keys, sum }) => ({ keys, amount: sum.toDecimal() }));
  const claims = { known, open, unnamed: sorted.unnamed.toDecimal() };
  const whole = total.toDecimal();
  const toIndex = (squares: Decimal): Decimal => squares.times(PERCENT).div(whole.times(whole));
  const [even, uneven] = [evenest(claims), unevenest(claims)];
  // No share passes the largest possible one, and the shares add up to the whole.
  const high = toIndex(uneven ?? most.times(whole));
  return {
    largest: { low: even.largest, high: most },
    herfindahl: { low: toIndex(even.squares), high, isTight: even.isTight && uneven !== null },
  };
}

/** A sum of squares of money, exact: in whole square cents as long as every amount is in whole cents. */
class Squares {
  private cents = 0n;
  private beyond = ZERO;

  add(amount: ExactSum): this {
    return this.count(amount, 1n);
  }

  remove(amount: ExactSum): this {
    return this.count(amount, -1n);
  }

  private count(amount: ExactSum, sign: bigint): this {
    const cents = amount.inCents();
    if (cents === null) {
      const dollars = amount.toDecimal();
      this.beyond = this.beyond.plus(dollars.times(dollars).times(Number(sign)));
    } else this.cents += sign * BigInt(cents) * BigInt(cents);
    return this;
  }

  /** In percent squared of a whole above zero, 0–10,000, to sixty digits. */
  indexOf(whole: ExactSum): Decimal {
    if (this.cents === 0n && this.beyond.isZero()) return ZERO;
    const cents = whole.inCents();
    if (cents !== null && this.beyond.isZero())
      return quotientOf(this.cents * 10_000n, BigInt(cents) ** 2n);
    const all = whole.toDecimal();
    // A square cent is a ten-thousandth of a square dollar.
    const squares = new Decimal(String(this.cents)).plus(this.beyond.times(PERCENT));
    return squares.div(all.times(all));
  }
}
