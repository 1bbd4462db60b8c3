import { Decimal } from "../decimal";
import type { FactDefinition } from "../facts/definition";
import type { Bounded, FactState } from "../facts/state";

/**
 * Joins what was stated with what the rows give. A computed value wins over a stated one; a stated value or
 * pair of limits narrows computed limits only as far as it lies inside them; where the definition asks for the larger, it counts.
 */
export function combine<T>(
  definition: FactDefinition,
  stated: FactState<T>,
  computed: FactState<T>,
): FactState<T> {
  if (definition.computedOnly === true) return computed;
  if (definition.derived?.combine === "larger") return larger(stated, computed);
  if (computed.status === "known") return computed;
  if (computed.status === "unknown") return stated.status === "unknown" ? computed : stated;
  if (stated.status === "known") return isWithin(stated.value, computed) ? stated : computed;
  return stated.status === "bounded" ? narrow(stated, computed) : computed;
}

/** The overlap of two pairs of limits; the computed pair where they contradict each other. */
function narrow<T>(stated: Bounded<T>, computed: Bounded<T>): FactState<T> {
  const low = isWithin(stated.low, computed) ? stated.low : computed.low;
  const high = isWithin(stated.high, computed) ? stated.high : computed.high;
  const overlaps = isWithin(stated.low, computed) || isWithin(stated.high, computed);
  return overlaps ? { ...computed, low, high } : computed;
}

function larger<T>(stated: FactState<T>, computed: FactState<T>): FactState<T> {
  if (stated.status === "unknown") return computed;
  if (computed.status === "unknown") return stated;
  if (stated.status !== "known" || computed.status !== "known") return computed;
  return toNumber(stated.value).gt(toNumber(computed.value)) ? stated : computed;
}

function isWithin<T>(value: T, bounds: { readonly low: T; readonly high: T }): boolean {
  if (typeof value === "string") return value >= String(bounds.low) && value <= String(bounds.high);
  const number = toNumber(value);
  return number.gte(toNumber(bounds.low)) && number.lte(toNumber(bounds.high));
}

function toNumber(value: unknown): Decimal {
  return value instanceof Decimal ? value : new Decimal(Number(value));
}
