import { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { endsOf } from "../derivation/interval";
import type { FactState } from "../facts/state";
import { definitionOf, FACT_IDS, type FactId, type FactValue } from "../facts/vocabulary";

export type Discrepancy = {
  readonly fact: FactId;
  readonly stated: Decimal;
  /** What the rows give; both ends are the same where it is known exactly. */
  readonly computed: { readonly low: Decimal; readonly high: Decimal };
  /** Stated minus the nearest computed value. */
  readonly difference: Decimal;
};

/** Facts that may be stated although rows also give them. */
const BOTH_WAYS: readonly FactId[] = FACT_IDS.filter((id) => {
  const definition = definitionOf(id);
  return definition.derived !== undefined && definition.computedOnly !== true;
});

/**
 * Numbers that are both stated and computed, and differ by more than the rounding of the stated one.
 * Which of the two counts is for the fact's definition to say; here both are shown.
 */
export function discrepanciesOf(view: FactView): readonly Discrepancy[] {
  return view.remember(DISCREPANCIES, () => compareBoth(view));
}

const DISCREPANCIES = {};

function compareBoth(view: FactView): readonly Discrepancy[] {
  return BOTH_WAYS.flatMap((id) => {
    const stated: FactState<FactValue<FactId>> = view.stated(id);
    const computed: FactState<FactValue<FactId>> | null = view.computed(id);
    if (stated.status !== "known" || computed === null || computed.status === "unknown") return [];
    const [low, high] = endsOf(computed).map(toNumber);
    const value = toNumber(stated.value);
    if (value === null || low === undefined || low === null || high === undefined || high === null)
      return [];
    return toDiscrepancy(id, value, { low, high });
  });
}

function toDiscrepancy(
  fact: FactId,
  stated: Decimal,
  computed: Discrepancy["computed"],
): readonly Discrepancy[] {
  const nearest = Decimal.max(computed.low, Decimal.min(computed.high, stated));
  const difference = stated.minus(nearest);
  const halfStep = new Decimal(10).pow(-stated.decimalPlaces()).div(2);
  return difference.abs().lte(halfStep) ? [] : [{ fact, stated, computed, difference }];
}

function toNumber(value: unknown): Decimal | null {
  if (value instanceof Decimal) return value;
  return typeof value === "number" ? new Decimal(value) : null;
}
