import { Decimal } from "../../decimal";
import type { FactState } from "../../facts/state";
import type { FactView } from "../fact-view";
import { computeFrom, isAboveZero } from "../interval";

const MONTHS = new Decimal(12);

/** Months of operating expenses that the issuer's own liquid assets would pay for. */
export function liquidMonths(view: FactView): FactState<Decimal> {
  return computeFrom(
    view.fact("capital.liquidAssetsUsd"),
    view.fact("capital.annualExpensesUsd"),
    (liquid, expenses) => (isAboveZero(expenses) ? liquid.times(MONTHS).div(expenses) : null),
  );
}
