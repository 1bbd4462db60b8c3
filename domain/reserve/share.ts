import { type Decimal, HUNDRED, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { toPercent } from "../derivation/interval";
import { type FactState, type Part, type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import { type AssetClass, classLabel } from "./asset-classes";
import { hasPositions, type Positions, positionsOf } from "./positions";
import { type Membership, type MissingCells, sortParts, Tally } from "./tally";
import { isWeighed, type Weighed, type WeighedList } from "./weighed";

export type Position = Row<"position">;

export const NO_CLASS: MissingCells = {
  columns: ["position[].assetClass"],
  what: "stated asset class",
};

/**
 * Share of the reserve in the classes of a group, in percent. Known where every line has a class and an amount;
 * otherwise bounded: a line without a class counts as out at the low end and in at the high end (a negative
 * line the other way round). Unknown where the list was not researched or its whole has no size.
 */
export function shareOfClasses(view: FactView, classes: ReadonlySet<AssetClass>): FactState<Decimal> {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const tally = new Tally(positions);
  const parts: Part[] = [];
  for (const group of positions.groups) {
    if (!classes.has(group.assetClass)) continue;
    tally.addSure(group.sum);
    parts.push({ label: classLabel(group.assetClass), value: group.share() });
  }
  for (const { amount } of positions.unclassed) tally.addOpen(amount, NO_CLASS);
  addRemainder(tally, positions, (row) => inClasses(row, classes));
  return tally.toShare(positions.total, sortParts(parts));
}

/** Whether a row's class belongs to a group, where the class is known. */
export function inClasses(row: Position, classes: ReadonlySet<AssetClass>): Membership {
  const { assetClass } = row.values;
  return assetClass === undefined ? NO_CLASS : classes.has(assetClass);
}

/**
 * Share of the reserve whose lines satisfy a question that a line may leave open, in percent, with the parts
 * by asset class. `leaveOut` names classes that count neither above nor below the line.
 */
export function shareOfLines(
  view: FactView,
  isIn: (row: Position) => Membership,
  leaveOut?: AssetClass,
): FactState<Decimal> {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const tally = new Tally(positions);
  const counted: { readonly label: string; readonly sum: Decimal; readonly share: (() => Decimal) | null }[] = [];
  let total = positions.total;
  for (const group of positions.groups) {
    if (group.assetClass === leaveOut) {
      total = total.minus(group.sum);
      continue;
    }
    let sum = ZERO;
    let all = true;
    for (const line of group.lines) {
      const membership = isIn(line.row);
      if (membership === true) sum = sum.plus(line.amount);
      else all = false;
      if (typeof membership === "object") tally.addOpen(line.amount, membership);
    }
    if (sum.isZero()) continue;
    tally.addSure(sum);
    counted.push({ label: classLabel(group.assetClass), sum, share: all ? group.share : null });
  }
  if (!total.gt(0)) return noWhole();
  for (const line of positions.unclassed) addLine(tally, line.amount, isIn(line.row));
  addRemainder(tally, positions, isIn);
  const parts = counted.map(({ label, sum, share }) => ({
    label,
    value: share === null || leaveOut !== undefined ? toPercent(sum, total) : share(),
  }));
  return tally.toShare(total, sortParts(parts));
}

/** Share of a weighed list whose rows satisfy a question that a row may leave open, in percent. */
export function shareOfRows<L extends WeighedList>(
  base: Weighed<L> | Unknown,
  isIn: (row: Row<L>) => Membership,
): FactState<Decimal> {
  if (!isWeighed(base)) return base;
  const tally = new Tally(base);
  for (const { row, amount } of base.lines) addLine(tally, amount, isIn(row));
  addRemainder(tally, base, isIn);
  return tally.toShare(base.total);
}

export function addLine(tally: Tally, amount: Decimal, membership: Membership): void {
  if (membership === true) tally.addSure(amount);
  else if (membership !== false) tally.addOpen(amount, membership);
}

/** Counts what no weighed row accounts for, as far as the rows without an amount decide it. */
export function addRemainder<L extends WeighedList>(
  tally: Tally,
  base: Weighed<L>,
  isIn: (row: Row<L>) => Membership,
): void {
  if (base.remainder.isZero()) return;
  const answers = base.unweighed.map(isIn);
  const isDecided = !base.unlisted && answers.length > 0;
  if (isDecided && answers.every((answer) => answer === false)) return;
  const isSure = isDecided && answers.every((answer) => answer === true);
  tally.addRemainder(base.remainder, base.total, isSure);
}

type Subset = {
  readonly group: (row: Position) => Membership;
  readonly member: (row: Position) => Membership;
  /** Completes "holds no …" when the group is empty. */
  readonly groupName: string;
};

/**
 * Share of a group of lines that also belongs to a smaller group, in percent, both ends where a line leaves
 * either open. Lines at or below zero are left out. Unknown where nothing belongs to the group.
 */
export function shareWithin(view: FactView, { group, member, groupName }: Subset): FactState<Decimal> {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const sums = sumWithin(positions, group, member);
  if (sums.isEmpty) return unknown([], "not_computed", `the reserve holds no ${groupName}`);
  const low = overOr(sums.lowPart, sums.lowWhole, HUNDRED);
  if (sums.open.isSettled()) return { status: "known", value: low };
  const high = overOr(sums.highPart, sums.highWhole, ZERO);
  return sums.open.toBounded([low, high], positions.total);
}

function sumWithin(
  positions: Positions,
  group: (row: Position) => Membership,
  member: (row: Position) => Membership,
) {
  const open = new Tally(positions);
  const sums = { open, isEmpty: true, lowPart: ZERO, lowWhole: ZERO, highPart: ZERO, highWhole: ZERO };
  for (const { row, amount } of positions.lines) {
    const inGroup = amount.gt(0) ? group(row) : false;
    if (inGroup === false) continue;
    const isMember = member(row);
    sums.isEmpty = false;
    if (typeof inGroup === "object") open.addOpen(amount, inGroup);
    if (typeof isMember === "object") open.addOpen(amount, isMember);
    if (isMember === true && inGroup === true) sums.lowPart = sums.lowPart.plus(amount);
    if (isMember !== true || inGroup === true) sums.lowWhole = sums.lowWhole.plus(amount);
    if (isMember !== false) sums.highPart = sums.highPart.plus(amount);
    if (isMember !== false || inGroup === true) sums.highWhole = sums.highWhole.plus(amount);
  }
  const mayBelong = positions.unlisted || positions.unweighed.some((row) => group(row) !== false);
  if (mayBelong && !positions.remainder.isZero()) {
    const rest = positions.remainder;
    sums.isEmpty = false;
    open.addRemainder(rest, positions.total, false);
    sums.lowWhole = sums.lowWhole.plus(rest);
    sums.highPart = sums.highPart.plus(rest);
    sums.highWhole = sums.highWhole.plus(rest);
  }
  return sums;
}

function overOr(part: Decimal, whole: Decimal, otherwise: Decimal): Decimal {
  return whole.isZero() ? otherwise : toPercent(part, whole);
}

function noWhole(): Unknown {
  return unknown(["position[].amountUsd"], "not_computed", "a share of nothing is not defined");
}
