import { MILLION, share } from "./cents";
import type { Plan } from "./simulate";
import type { Scenario } from "./scenario";

/** Calendar day of each day of the run's demand, from 1; shorter where the bank days given do not reach. */
export function demandDays(
  { demand, countedIn }: Pick<Scenario, "demand" | "countedIn">,
  bankDay: ArrayLike<number | boolean>,
): readonly number[] {
  if (countedIn === "calendarDays") return demand.map((_, index) => index + 1);
  const days: number[] = [];
  for (let day = 1; day < bankDay.length && days.length < demand.length; day += 1) {
    if (bankDay[day]) days.push(day);
  }
  return days;
}

/** The shape of a run: the part of all it asks for, in millionths, asked by the end of each calendar day. */
export function shapeOf(scenario: Scenario, plan: Pick<Plan, "days" | "bankDay">): Float64Array {
  const total = scenario.demand.reduce((sum, parts) => sum + parts, 0);
  const shape = new Float64Array(plan.days + 1);
  const days = demandDays(scenario, plan.bankDay);
  let asked = 0;
  let step = 0;
  for (let day = 1; day <= plan.days; day += 1) {
    while (step < days.length && days[step] === day) {
      asked += scenario.demand[step] ?? 0;
      step += 1;
    }
    shape[day] = total === 0 ? 0 : Math.floor((asked * MILLION) / total);
  }
  return shape;
}

/**
 * Cents asked back on each calendar day when `parts` millionths of the supply run in the given shape. Larger `parts`
 * never ask for less by any day. Writes into `into`.
 */
export function demandOf(
  { supply, days }: Pick<Plan, "supply" | "days">,
  { shape, parts }: { readonly shape: Float64Array; readonly parts: number },
  into: Float64Array,
): Float64Array {
  const whole = share(supply, parts);
  let asked = 0;
  into[0] = 0;
  for (let day = 1; day <= days; day += 1) {
    const until = share(whole, shape[day] ?? 0);
    into[day] = until - asked;
    asked = until;
  }
  return into;
}
