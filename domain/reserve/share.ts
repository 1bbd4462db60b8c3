import type { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { type FactState, type Part, type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import { type AssetClass, classLabel } from "./asset-classes";
import { ExactSum, type Money, sumOf } from "./exact-sum";
import { type ClassGroup, hasPositions, positionsOf } from "./positions";
import { SubsetSums } from "./subset";
import { type Membership, type MissingCells, sortParts, Tally } from "./tally";
import { isWeighed, type Line, type Weighed, type WeighedList } from "./weighed";

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
export function shareOfClasses(
  view: FactView,
  classes: ReadonlySet<AssetClass>,
): FactState<Decimal> {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const tally = new Tally(positions);
  const members = positions.groups.filter((group) => classes.has(group.assetClass));
  for (const group of members) tally.addSureSum(group.sum);
  for (const line of positions.unclassed) tally.addOpen(line, NO_CLASS);
  addRemainder(tally, positions, (row) => inClasses(row, classes));
  const parts = (): readonly Part[] =>
    sortParts(
      members.map((group) => ({ label: classLabel(group.assetClass), value: group.share() })),
    );
  return tally.toShare(positions.whole, parts);
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
  const counted: { readonly label: string; readonly sum: ExactSum }[] = [];
  const whole = leaveOut === undefined ? positions.whole : new ExactSum().add(positions.remainder);
  for (const group of positions.groups) {
    if (group.assetClass === leaveOut) continue;
    if (leaveOut !== undefined) whole.addSum(group.sum);
    const sum = countGroup(group, isIn, tally);
    if (sum !== null) counted.push({ label: classLabel(group.assetClass), sum });
  }
  for (const line of positions.unclassed) {
    if (leaveOut !== undefined) whole.add(line);
    addLine(tally, line, isIn(line.row));
  }
  if (!whole.isAboveZero()) return noWhole();
  addRemainder(tally, positions, isIn);
  const parts = (): readonly Part[] =>
    sortParts(counted.map(({ label, sum }) => ({ label, value: sum.percentOf(whole) })));
  return tally.toShare(whole, parts);
}

/** Adds the lines of a class that are in, and answers their sum; lines that leave it open are noted. */
function countGroup(
  group: ClassGroup,
  isIn: (row: Position) => Membership,
  tally: Tally,
): ExactSum | null {
  const members: Line<"position">[] = [];
  for (const line of group.lines) {
    const membership = isIn(line.row);
    if (membership === true) members.push(line);
    else if (membership !== false) tally.addOpen(line, membership);
  }
  if (members.length === 0) return null;
  const sum = members.length === group.lines.length ? group.sum : sumOf(members);
  tally.addSureSum(sum);
  return sum;
}

/** Share of a weighed list whose rows satisfy a question that a row may leave open, in percent. */
export function shareOfRows<L extends WeighedList>(
  base: Weighed<L> | Unknown,
  isIn: (row: Row<L>) => Membership,
): FactState<Decimal> {
  if (!isWeighed(base)) return base;
  const tally = new Tally(base);
  for (const line of base.lines) addLine(tally, line, isIn(line.row));
  addRemainder(tally, base, isIn);
  return tally.toShare(base.whole);
}

function addLine(tally: Tally, money: Money, membership: Membership): void {
  if (membership === true) tally.addSure(money);
  else if (membership !== false) tally.addOpen(money, membership);
}

/** Counts what no weighed row accounts for, as far as the rows without an amount decide it. */
function addRemainder<L extends WeighedList>(
  tally: Tally,
  base: Weighed<L>,
  isIn: (row: Row<L>) => Membership,
): void {
  if (base.remainder.amount.isZero()) return;
  const answers = base.unweighed.map(isIn);
  const isDecided = !base.unlisted && answers.length > 0;
  if (isDecided && answers.every((answer) => answer === false)) return;
  const isSure = isDecided && answers.every((answer) => answer === true);
  tally.addRemainder(base.remainder, base.whole, isSure);
}

type Subset = {
  readonly group: (row: Position) => Membership;
  readonly member: (row: Position) => Membership;
  /** Completes "the reserve holds no …" when the group is empty. */
  readonly groupName: string;
};

/**
 * Share of a group of lines that also answers a narrower question, in percent, both ends where a line leaves
 * either open. Lines at or below zero are left out. Unknown where nothing belongs to the group.
 */
export function shareWithin(
  view: FactView,
  { group, member, groupName }: Subset,
): FactState<Decimal> {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const sums = new SubsetSums(positions);
  for (const line of positions.lines) {
    const membership = group(line.row);
    if (membership !== false) sums.add(line, membership, member(line.row));
  }
  sums.addRest(positions, group);
  return sums.toShare(positions.whole, groupName);
}

function noWhole(): Unknown {
  return unknown(["position[].amountUsd"], "not_computed", "a share of nothing is not defined");
}
