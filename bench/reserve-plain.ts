import { Decimal } from "@/domain/decimal";
import { fromCents } from "@/domain/decimal-words";
import type { Profile } from "@/domain/profile/profile";
import type { AssetClass } from "@/domain/reserve/asset-classes";

/**
 * The reserve's figures by plain loops over the rows: what the engine is held against in the benchmark. They give the
 * same figures, exact as well, both ends of each: maturity by five conventions, funds opened; groups, largest and
 * Herfindahl index in six roles and overall; loss and surplus by two tables. They do without what a reserve can
 * otherwise hold: funds with lines of their own or inside each other, lines below zero or without an amount, lists that
 * are not complete, several names in one cell, other spellings of a name, accounts, amounts finer than a cent or beyond
 * a machine number, terms that lose everything, and classes other than these.
 */
export type PlainTables = {
  readonly haircuts: Readonly<Record<AssetClass, Decimal>>;
  readonly discounts: Readonly<Partial<Record<AssetClass, Decimal>>>;
  readonly shock: Decimal;
  readonly longest: number;
};

type Role = "deposit" | "paper";
const ROLE_OF: Readonly<Partial<Record<AssetClass, Role>>> = {
  bankDemandDeposit: "deposit",
  commercialPaper: "paper",
};

type Loop = ReturnType<typeof newLoop>;
type Moments = { weight: number; low: number; high: number };
type Fund = Moments & { isCash: boolean };
type Loss = { amount: number; low: number; high: number };

function newLoop() {
  const none = (): Moments => ({ weight: 0, low: 0, high: 0 });
  const names = (): Map<string, number> => new Map();
  return {
    held: none(),
    direct: none(),
    longest: { low: 0, high: 0 },
    funds: new Map<string, Fund>(),
    named: {
      deposit: names(),
      paper: names(),
      manager: names(),
      custodian: names(),
      owed: names(),
    },
    unnamed: { deposit: 0, paper: 0, manager: 0, custodian: 0, owed: 0 },
    unclassed: 0,
    publicCents: 0,
    losses: new Map<AssetClass | "unclassed", Loss>(),
  };
}

type PlainRow = Profile["lists"]["position"]["rows"][number];

function daysOf({ values, bounds }: PlainRow, longest: number) {
  const { residualMaturityDays: stated, assetClass } = values;
  if (stated !== undefined) return { low: stated, high: stated };
  if (assetClass === "bankDemandDeposit") return { low: 0, high: 0 };
  const { low, high } = bounds.residualMaturityDays ?? { low: null, high: null };
  return { low: Number(low ?? 0), high: high === null ? longest : Number(high) };
}

type Span = { readonly low: number; readonly high: number };

function count(to: Moments, cents: number, { low, high }: Span): void {
  to.weight += cents;
  to.low += cents * low;
  to.high += cents * high;
}

function countDays(
  loop: Loop,
  row: PlainRow,
  { cents, days }: { cents: number; days: Span },
): void {
  const { wrapper, assetClass } = row.values;
  count(loop.held, cents, days);
  loop.longest.low = Math.max(loop.longest.low, days.low);
  loop.longest.high = Math.max(loop.longest.high, days.high);
  if (wrapper === undefined) return count(loop.direct, cents, days);
  const fund = loop.funds.get(wrapper) ?? { weight: 0, low: 0, high: 0, isCash: true };
  loop.funds.set(wrapper, fund);
  count(fund, cents, days);
  if (assetClass !== "bankDemandDeposit") fund.isCash = false;
}

function countName(loop: Loop, role: keyof Loop["named"], entry: [string | undefined, number]) {
  const [name, cents] = entry;
  if (name === undefined) loop.unnamed[role] += cents;
  else loop.named[role].set(name, cents + (loop.named[role].get(name) ?? 0));
}

function countNames(loop: Loop, { values }: PlainRow, cents: number): void {
  const { assetClass, counterparty, wrapper, custodian } = values;
  if (wrapper !== undefined) countName(loop, "manager", [wrapper, cents]);
  countName(loop, "custodian", [custodian, cents]);
  const role = assetClass === undefined ? undefined : ROLE_OF[assetClass];
  if (assetClass === undefined) loop.unclassed += cents;
  else if (role === undefined) {
    loop.publicCents += cents;
    return;
  } else countName(loop, role, [counterparty, cents]);
  countName(loop, "owed", [counterparty, cents]);
}

function countLoss(loop: Loop, row: PlainRow, { cents, days }: { cents: number; days: Span }) {
  const key = row.values.assetClass ?? "unclassed";
  const loss = loop.losses.get(key) ?? { amount: 0, low: 0, high: 0 };
  loop.losses.set(key, loss);
  loss.amount += cents;
  loss.low += cents * days.low;
  loss.high += cents * days.high;
}

const cent = new Decimal("0.01");

type PlainLoss = readonly [string, Decimal, readonly Decimal[], readonly Decimal[]];

function toLosses({ losses }: Loop, tables: PlainTables): readonly PlainLoss[] {
  const worst = Decimal.max(...Object.values(tables.haircuts));
  return [...losses]
    .map(([key, loss]): PlainLoss => {
      const usd = fromCents(loss.amount);
      if (key !== "unclassed") return [key, usd, ...toLoss(key, loss, tables)];
      const none = new Decimal(0);
      return [key, usd, [none, usd.times(worst).times(cent)], [none, usd]];
    })
    .sort(([, , [, a = cent]], [, , [, b = cent]]) => b.cmp(a));
}

function toLoss(key: AssetClass, { amount, low, high }: Loss, tables: PlainTables) {
  const usd = fromCents(amount);
  const flat = usd.times(tables.haircuts[key]).times(cent);
  const discount = tables.discounts[key];
  if (discount === undefined) {
    return [
      [flat, flat],
      [flat, flat],
    ] as const;
  }
  const fixed = usd.times(discount).times(cent);
  const byTerm = (moment: number): Decimal =>
    fromCents(moment).times(tables.shock).div(36_500).plus(fixed);
  return [
    [flat, flat],
    [byTerm(low), byTerm(high)],
  ] as const;
}

function toSurplus(ends: readonly (readonly Decimal[])[], { assets, liabilities }: Totals) {
  let low = new Decimal(0);
  let high = new Decimal(0);
  for (const [least = cent, most = cent] of ends) {
    low = low.plus(least);
    high = high.plus(most);
  }
  const before = assets.minus(liabilities);
  const after = [before.minus(high), before.minus(low)];
  return [low, high, ...after, ...after.map((each) => each.times(100).div(liabilities))];
}

type Totals = { readonly assets: Decimal; readonly liabilities: Decimal };

/** Groups by the most each may hold, then the largest and the index at both ends. */
function toSpread(named: ReadonlyMap<string, number>, unnamed: number) {
  const groups = [...named].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const largest = groups[0]?.[1] ?? 0;
  let total = BigInt(unnamed);
  let squares = 0n;
  for (const [, cents] of groups) {
    const big = BigInt(cents);
    total += big;
    squares += big * big;
  }
  const joined = BigInt(largest + unnamed);
  const whole = new Decimal(String(total * total));
  const toIndex = (square: bigint): Decimal => new Decimal(String(square * 10_000n)).div(whole);
  const low = toIndex(squares);
  const high =
    unnamed === 0 ? low : toIndex(squares + joined * joined - BigInt(largest) * BigInt(largest));
  return {
    groups: groups.map(([group, cents]) => {
      const least = fromCents(cents);
      return { group, low: least, high: unnamed === 0 ? least : fromCents(cents + unnamed) };
    }),
    figures: [fromCents(largest), fromCents(largest + unnamed), low, high],
  };
}

/** Every institution in any role: what it owes, and what hangs on it. */
function toGroups({ named, unnamed, held }: Loop) {
  const all = new Set([...named.owed.keys(), ...named.manager.keys(), ...named.custodian.keys()]);
  return [...all]
    .map((group) => {
      const at = (role: keyof Loop["named"]): number => named[role].get(group) ?? 0;
      const least = Math.max(at("owed"), at("manager"), at("custodian"));
      const owed = at("owed") + unnamed.owed;
      const most = owed + at("manager") + at("custodian") + unnamed.custodian;
      return { group, owed: [at("owed"), owed], least, most: Math.min(most, held.weight) };
    })
    .sort((a, b) => b.most - a.most || b.least - a.least || (a.group < b.group ? -1 : 1))
    .map(({ group, owed, least, most }) => {
      return [group, owed.map(fromCents), [fromCents(least), fromCents(most)]];
    });
}

function toMaturities({ held, direct, longest, funds }: Loop) {
  const daily = { ...direct };
  const average = { ...direct };
  for (const { weight, low, high, isCash } of funds.values()) {
    average.weight += weight;
    average.low += low;
    average.high += high;
    daily.weight += weight;
    daily.low += isCash ? weight : Math.min(weight, low);
    daily.high += isCash ? weight : Math.max(weight, high);
  }
  const figures = [held, held, average, daily].flatMap(({ weight, low, high }) => {
    const all = new Decimal(weight);
    const near = new Decimal(low).div(all);
    return [near, low === high ? near : new Decimal(high).div(all)];
  });
  return [...figures, new Decimal(longest.low), new Decimal(longest.high)];
}

/** Every figure of the reserve, in the order in which the benchmark reads the engine's. */
export function reserveByHand(profile: Profile, tables: PlainTables, totals: Totals) {
  const loop = newLoop();
  for (const row of profile.lists.position.rows) {
    const cents = Math.round(100 * (row.values.amountUsd?.toNumber() ?? 0));
    const days = daysOf(row, tables.longest);
    countDays(loop, row, { cents, days });
    countNames(loop, row, cents);
    countLoss(loop, row, { cents, days });
  }
  const { named, unnamed, unclassed } = loop;
  const losses = toLosses(loop, tables);
  return {
    maturities: toMaturities(loop),
    spreads: [
      toSpread(named.deposit, unnamed.deposit + unclassed),
      toSpread(new Map(), unclassed),
      toSpread(named.paper, unnamed.paper + unclassed),
      toSpread(new Map(), unclassed),
      toSpread(named.manager, 0),
      toSpread(named.custodian, unnamed.custodian),
      toSpread(named.owed, unnamed.owed),
    ],
    groups: toGroups(loop),
    publicUsd: fromCents(loop.publicCents),
    losses,
    byClass: toSurplus(
      losses.map(([, , byClass]) => byClass),
      totals,
    ),
    byMaturity: toSurplus(
      losses.map(([, , , byMaturity]) => byMaturity),
      totals,
    ),
  };
}

export type PlainFigures = ReturnType<typeof reserveByHand>;
