import type { At } from "../checklist/parameter";
import type { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import type { FactState } from "../facts/state";
import { dueDays, type DayRange } from "./maturity";
import { LIQUIDITY_STEPS, type LiquidityStep } from "./parameters";
import { type Position, shareOfLines } from "./share";
import type { Membership, MissingCells } from "./tally";

const NO_LIQUIDITY: MissingCells = {
  columns: ["position[].liquidityDays", "position[].residualMaturityDays"],
  what: "stated time to cash",
};

/** Business days to cash in normal markets as the row states them; null where it states nothing. */
export function statedLiquidity(row: Position): DayRange | null {
  const { liquidityDays } = row.values;
  if (liquidityDays !== undefined) return { low: liquidityDays, high: liquidityDays };
  const limits = row.bounds.liquidityDays;
  if (limits === undefined) return null;
  const low = limits.low === null ? 0 : Number(limits.low);
  return { low, high: limits.high === null ? null : Number(limits.high) };
}

/** Whether a holding is cash within a step: by its stated days to cash, else because it matures by then. */
export function isCashWithin(row: Position, step: LiquidityStep, at: At): Membership {
  const stated = statedLiquidity(row);
  if (stated !== null) {
    if (stated.high !== null && stated.high <= step.business) return true;
    return stated.low > step.business ? false : NO_LIQUIDITY;
  }
  const due = dueDays(row, at);
  // Paper due later may still be sold in time, so a late maturity alone decides nothing.
  return due !== null && due.high !== null && due.high <= step.calendar ? true : NO_LIQUIDITY;
}

/**
 * Share of the reserve that becomes cash within a step of the ladder without a forced sale, in percent; bounded
 * where a line states neither its days to cash nor a maturity within the step.
 * Source: "How reserves are held and managed".
 */
export function liquidShare(view: FactView, step: "day" | "week" | "month"): FactState<Decimal> {
  const limits = view.at(LIQUIDITY_STEPS)[step];
  return shareOfLines(view, (row) => isCashWithin(row, limits, view.at));
}
