import { Decimal, ZERO } from "../decimal";

/** Splits, or sets of names, tried one by one; beyond that a bound stands in. */
const MOST_SPLITS = 4096;

/** Money that several names share, and nobody says how. US dollars, above zero. */
export type Open = { readonly keys: ReadonlySet<string>; readonly amount: Decimal };
type Known = ReadonlyMap<string, Decimal>;

export type Claims = {
  /** What is one name's alone. */
  readonly known: Known;
  readonly open: readonly Open[];
  /** What nobody is named for. */
  readonly unnamed: Decimal;
};

/** What the largest name has at least over every split, and the least sum of squares; `isTight` where a split has it. */
export function evenest({ known, open }: Claims) {
  const even = levelOut(known, open);
  const amounts = even ?? floorOf(known, open);
  return {
    largest: amounts.reduce((top, each) => Decimal.max(top, each), ZERO),
    squares: squaresOf(even ?? [...known.values()]),
    isTight: even !== null,
  };
}

/** The largest sum of squares of any split; null where the splits are too many to try. */
export function unevenest({ known, open, unnamed }: Claims): Decimal | null {
  const splits = open.reduce((count, { keys }) => count * keys.size, 1);
  return splits > MOST_SPLITS ? null : mostSquares(known, open, unnamed);
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
