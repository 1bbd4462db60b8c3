import { Decimal, HUNDRED, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { type FactState, known, type Part } from "../facts/state";
import { classLabel } from "./asset-classes";
import { type HaircutTable, STRESS_HAIRCUTS } from "./haircuts";
import { hasPositions, type Positions, positionsOf } from "./positions";
import { NO_CLASS } from "./share";
import { sortParts, Tally } from "./tally";

/**
 * What the reserve could lose in stress, US dollars: every line above zero times the haircut of its class
 * (`reserve.stressHaircuts`). A line without a class may lose nothing or as much as the worst class. The parts
 * are percentages of the reserve by class.
 */
export function stressedLoss(view: FactView): FactState<Decimal> {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const table = view.at(STRESS_HAIRCUTS);
  const open = new Tally(positions);
  const parts: Part[] = [];
  let loss = ZERO;
  for (const group of positions.groups) {
    const haircut = table[group.assetClass];
    if (haircut.isZero()) continue;
    loss = loss.plus(group.positive.times(haircut));
    parts.push({ label: classLabel(group.assetClass), value: group.share() });
  }
  const rest = restOf(positions, table);
  let least = loss;
  let most = loss;
  for (const { amount } of positions.unclassed) {
    if (!amount.gt(0)) continue;
    open.addOpen(amount, NO_CLASS);
    most = most.plus(amount.times(rest.worstOfAll));
  }
  if (!positions.remainder.isZero()) {
    open.addRemainder(positions.remainder, positions.total, false);
    least = least.plus(positions.remainder.times(rest.low));
    most = most.plus(positions.remainder.times(rest.high));
  }
  const sorted = sortParts(parts);
  if (open.isSettled()) return known(loss.div(HUNDRED), sorted);
  return open.toBounded([least.div(HUNDRED), most.div(HUNDRED)], positions.total, sorted);
}

/** Haircuts, in percent, that what is not weighed line by line may have. */
function restOf(positions: Positions, table: HaircutTable) {
  const isSettled = positions.unclassed.length === 0 && positions.remainder.isZero();
  if (isSettled) return { low: ZERO, high: ZERO, worstOfAll: ZERO };
  const worstOfAll = Decimal.max(...Object.values(table));
  const classes = positions.unweighed.map((row) => row.values.assetClass);
  if (positions.unlisted || classes.includes(undefined)) return { low: ZERO, high: worstOfAll, worstOfAll };
  const haircuts = classes.flatMap((each) => (each === undefined ? [] : [table[each]]));
  return { low: Decimal.min(...haircuts), high: Decimal.max(...haircuts), worstOfAll };
}
