import { Decimal, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { isAboveZero } from "../derivation/interval";
import { KnownWithParts } from "../facts/lazy-states";
import type { FactState, Part } from "../facts/state";
import { classLabel } from "./asset-classes";
import { type HaircutTable, STRESS_HAIRCUTS } from "./haircuts";
import { hasPositions, type Positions, positionsOf } from "./positions";
import { NO_CLASS } from "./share";
import { sortParts, Tally } from "./tally";

const PER_CENT = new Decimal("0.01");

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
  const losing = positions.groups.filter((group) => !table[group.assetClass].isZero());
  let loss = ZERO;
  for (const group of losing)
    loss = loss.plus(group.positive.toDecimal().times(table[group.assetClass]));
  const rest = restOf(positions, table);
  let least = loss;
  let most = loss;
  for (const line of positions.unclassed) {
    if (!isAboveZero(line.amount)) continue;
    open.addOpen(line, NO_CLASS);
    most = most.plus(line.amount.times(rest.worstOfAll));
  }
  const { amount } = positions.remainder;
  if (!amount.isZero()) {
    open.addRemainder(positions.remainder, positions.whole, false);
    least = least.plus(amount.times(rest.low));
    most = most.plus(amount.times(rest.high));
  }
  const parts = (): readonly Part[] =>
    sortParts(
      losing.map((group) => ({ label: classLabel(group.assetClass), value: group.share() })),
    );
  const low = least.times(PER_CENT);
  return open.isSettled()
    ? new KnownWithParts(low, parts)
    : open.toBounded([low, most.times(PER_CENT)], positions.whole, parts);
}

/** Haircuts, in percent, that what is not weighed line by line may have. */
function restOf(positions: Positions, table: HaircutTable) {
  const isSettled = positions.unclassed.length === 0 && positions.remainder.amount.isZero();
  if (isSettled) return { low: ZERO, high: ZERO, worstOfAll: ZERO };
  const worstOfAll = Decimal.max(...Object.values(table));
  const haircuts = positions.unweighed.map(({ values }) =>
    values.assetClass === undefined ? null : table[values.assetClass],
  );
  const known = haircuts.filter((haircut) => haircut !== null);
  const isOpen = positions.unlisted || known.length === 0 || known.length < haircuts.length;
  if (isOpen) return { low: ZERO, high: worstOfAll, worstOfAll };
  return { low: Decimal.min(...known), high: Decimal.max(...known), worstOfAll };
}
