import { Decimal } from "../decimal";
import { type Bounded, type FactState, known, unknown } from "../facts/state";
import { toPercent } from "../reserve/exact-sum";
import { joinGaps } from "./gaps";

/** Above zero; cheaper than a comparison, which matters where every line of every reserve is asked. */
export function isAboveZero(value: Decimal): boolean {
  return value.isPositive() && !value.isZero();
}

/** Both ends of a known or bounded state. */
export function endsOf<T>(state: Exclude<FactState<T>, { status: "unknown" }>): readonly [T, T] {
  return state.status === "known" ? [state.value, state.value] : [state.low, state.high];
}

type Formula = (left: Decimal, right: Decimal) => Decimal | null;

/**
 * Applies a formula that rises or falls steadily in each of two inputs, at every end of what is known of them.
 * The formula answers null where it is not defined (a division by zero); then the result is unknown.
 */
export function computeFrom(
  left: FactState<Decimal>,
  right: FactState<Decimal>,
  formula: Formula,
): FactState<Decimal> {
  if (left.status === "unknown" || right.status === "unknown") return joinGaps([left, right]);
  if (left.status === "known" && right.status === "known") {
    const value = formula(left.value, right.value);
    return value === null ? undefinedResult() : known(value);
  }
  const corners: Decimal[] = [];
  for (const x of endsOf(left)) {
    for (const y of endsOf(right)) {
      const value = formula(x, y);
      if (value === null) return undefinedResult();
      corners.push(value);
    }
  }
  return spread(corners, [left, right]);
}

/** 100 × left ÷ right; unknown where the right side is not above zero. */
export function ratioPct(left: FactState<Decimal>, right: FactState<Decimal>): FactState<Decimal> {
  return computeFrom(left, right, (x, y) => (isAboveZero(y) ? toPercent(x, y) : null));
}

function undefinedResult(): FactState<Decimal> {
  return unknown([], "not_computed", "a share of nothing is not defined");
}

function spread(corners: readonly Decimal[], inputs: readonly FactState[]): FactState<Decimal> {
  const bounded = inputs.filter((state): state is Bounded<unknown> => state.status === "bounded");
  return {
    status: "bounded",
    low: Decimal.min(...corners),
    high: Decimal.max(...corners),
    why: [...new Set(bounded.map((state) => state.why))].join("; "),
    missing: [...new Set(bounded.flatMap((state) => state.missing))],
  };
}
