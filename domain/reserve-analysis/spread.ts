import { Decimal, ZERO } from "../decimal";
import { isAboveZero } from "../derivation/interval";
import { sameName } from "../reserve/concentration";

/**
 * Money and who it hangs on: one name; several where the split between them is not stated; or none where nobody is
 * named. US dollars; what is not above zero is left out.
 */
export type Claim = { readonly names: readonly string[]; readonly amount: Decimal };

/** Both ends, the same where nothing is open. */
export type Ends = { readonly low: Decimal; readonly high: Decimal };

export type SpreadGroup = Ends & { readonly group: string };

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

/** Splits, or sets of names, tried one by one; beyond that a bound stands in. */
const MOST_SPLITS = 4096;
const PERCENT = new Decimal(10_000);

type Open = { readonly keys: ReadonlySet<string>; readonly amount: Decimal };
type Known = ReadonlyMap<string, Decimal>;

/**
 * How claims spread over names, at both ends of what is not known. Least: what nobody is named for goes to ever more
 * others, what several share is split as evenly as the rest allows (a set of names holds at least what only they can
 * hold, so the fullest set decides). Most: everything open goes to one. Exact; where the splits are too many to try,
 * bounds that hold stand in (`isTight` false).
 */
export function spreadOf(claims: readonly Claim[]): Spread {
  const { known, open, unnamed, names } = sort(claims);
  const unsplit = open.reduce((sum, { amount }) => sum.plus(amount), ZERO);
  const sure = [...known.values()].reduce((sum, amount) => sum.plus(amount), ZERO);
  const total = sure.plus(unsplit).plus(unnamed);
  const groups = [...names]
    .map(([key, group]): SpreadGroup => {
      const low = known.get(key) ?? ZERO;
      const shared = open.filter(({ keys }) => keys.has(key));
      const high = shared.reduce((sum, { amount }) => sum.plus(amount), low).plus(unnamed);
      return { group, low, high };
    })
    .sort((a, b) => b.high.cmp(a.high) || b.low.cmp(a.low) || (a.group < b.group ? -1 : 1));
  const even = levelOut(known, open);
  const least = (even ?? floorOf(known, open)).reduce((top, each) => Decimal.max(top, each), ZERO);
  const most = groups.reduce((top, { high }) => Decimal.max(top, high), unnamed);
  return {
    totalUsd: total,
    unnamedUsd: unnamed,
    unsplitUsd: unsplit,
    groups,
    largest: { low: least, high: most },
    herfindahl: isAboveZero(total)
      ? herfindahlOf({ known, open, unnamed, total, even, most })
      : null,
  };
}

function sort(claims: readonly Claim[]) {
  const known = new Map<string, Decimal>();
  const open = new Map<string, Open>();
  const names = new Map<string, string>();
  let unnamed = ZERO;
  for (const { names: given, amount } of claims) {
    if (!isAboveZero(amount)) continue;
    const keys = new Set(given.map(sameName).filter((key) => key !== ""));
    for (const name of given.filter((each) => keys.has(sameName(each)))) {
      // The first spelling in the alphabet stands, whatever the order of the rows.
      const found = names.get(sameName(name));
      if (found === undefined || name < found) names.set(sameName(name), name);
    }
    const [only] = keys;
    if (only === undefined) unnamed = unnamed.plus(amount);
    else if (keys.size === 1) known.set(only, amount.plus(known.get(only) ?? ZERO));
    else {
      const id = [...keys].sort().join("\n");
      open.set(id, { keys, amount: amount.plus(open.get(id)?.amount ?? ZERO) });
    }
  }
  return { known, open: [...open.values()], unnamed, names };
}

/**
 * The most even amounts each name can have: the set of names that what only they can hold fills highest is levelled
 * first, then the rest without them. No other split has a smaller largest or a smaller sum of squares. Null where the
 * sets are too many to try.
 */
function levelOut(known: Known, open: readonly Open[]): readonly Decimal[] | null {
  const levels: Decimal[] = [];
  const left = new Map(known);
  let claims = open;
  while (claims.length > 0) {
    const full = fullestSet(left, claims);
    if (full === null) return null;
    const top = [...left.values()].reduce((most, amount) => Decimal.max(most, amount), ZERO);
    if (top.gt(full.level)) {
      // A name that has more than the fullest set takes no part in levelling.
      const [key] = [...left].find(([, amount]) => amount.eq(top)) ?? [""];
      levels.push(top);
      left.delete(key);
      claims = withoutKeys(claims, new Set([key]));
      continue;
    }
    for (const key of full.keys) {
      levels.push(full.level);
      left.delete(key);
    }
    claims = withoutKeys(
      claims.filter(({ keys }) => !isSubset(keys, full.keys)),
      full.keys,
    );
  }
  return [...levels, ...left.values()];
}

/** Of the unions of claims: the one whose names have most to hold between them. */
function fullestSet(known: Known, open: readonly Open[]) {
  const unions = unionsOf(open);
  if (unions === null) return null;
  let best = { keys: new Set<string>() as ReadonlySet<string>, level: ZERO };
  for (const keys of unions) {
    const level = levelOf(keys, known, open);
    if (level.gt(best.level)) best = { keys, level };
  }
  return best;
}

/** What each of these names has at least, if what only they can hold is shared out evenly. */
function levelOf(keys: ReadonlySet<string>, known: Known, open: readonly Open[]): Decimal {
  let held = ZERO;
  for (const key of keys) held = held.plus(known.get(key) ?? ZERO);
  for (const claim of open) if (isSubset(claim.keys, keys)) held = held.plus(claim.amount);
  return held.div(keys.size);
}

/** Amounts the largest cannot be below, whatever the split. */
function floorOf(known: Known, open: readonly Open[]): readonly Decimal[] {
  return [...known.values(), ...open.map(({ keys }) => levelOf(keys, known, open))];
}

/** Every union of the claims' sets of names, each once; null where they are too many. */
function unionsOf(open: readonly Open[]): readonly ReadonlySet<string>[] | null {
  const unions = new Map<string, ReadonlySet<string>>();
  for (const { keys } of open) {
    for (const other of [new Set<string>(), ...unions.values()]) {
      const union = new Set([...other, ...keys]);
      unions.set([...union].sort().join("\n"), union);
      if (unions.size > MOST_SPLITS) return null;
    }
  }
  return [...unions.values()];
}

const isSubset = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((key) => whole.has(key));

function withoutKeys(open: readonly Open[], gone: ReadonlySet<string>): readonly Open[] {
  return open
    .map(({ keys, amount }) => ({
      keys: new Set([...keys].filter((key) => !gone.has(key))),
      amount,
    }))
    .filter(({ keys }) => keys.size > 0);
}

type Sums = {
  readonly known: Known;
  readonly open: readonly Open[];
  readonly unnamed: Decimal;
  readonly total: Decimal;
  readonly even: readonly Decimal[] | null;
  readonly most: Decimal;
};

function herfindahlOf({ known, open, unnamed, total, even, most }: Sums) {
  const toIndex = (squares: Decimal): Decimal => squares.times(PERCENT).div(total.times(total));
  const low = toIndex(squaresOf(even ?? [...known.values()]));
  const splits = open.reduce((count, { keys }) => count * keys.size, 1);
  if (splits > MOST_SPLITS) {
    // No share passes the largest possible one, and the shares add up to the whole.
    return { low, high: toIndex(most.times(total)), isTight: false };
  }
  return { low, high: toIndex(mostSquares(known, open, unnamed)), isTight: even !== null };
}

/** Largest sum of squares: each open claim goes whole to one of its names, what nobody is named for to the largest. */
function mostSquares(known: Known, [claim, ...rest]: readonly Open[], unnamed: Decimal): Decimal {
  if (claim === undefined) {
    const largest = [...known.values()].reduce((top, each) => Decimal.max(top, each), ZERO);
    const joined = largest.plus(unnamed);
    const others = squaresOf([...known.values()]).minus(largest.times(largest));
    return others.plus(joined.times(joined));
  }
  let best = ZERO;
  for (const key of claim.keys) {
    const given = new Map(known).set(key, claim.amount.plus(known.get(key) ?? ZERO));
    best = Decimal.max(best, mostSquares(given, rest, unnamed));
  }
  return best;
}

const squaresOf = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce((sum, amount) => sum.plus(amount.times(amount)), ZERO);
