import { demandOf } from "./demand";
import { makeWorkspace, type Plan, simulate } from "./simulate";

const STEPS = 1000;
const PARTS_PER_STEP = 1000;

/**
 * The largest run that is paid in the promised time: the greatest multiple of 0.1 % of the supply, 0–100 %, that can
 * be asked back in the given shape without a payment ever being late. A larger run of the same shape is never easier,
 * so halving finds it in ten runs. In tenths of a percent.
 */
export function largestRunPaid(plan: Plan, shape: Float64Array): number {
  const work = makeWorkspace(plan);
  const demand = new Float64Array(plan.days + 1);
  const isPaid = (step: number): boolean => {
    demandOf(plan, { shape, parts: step * PARTS_PER_STEP }, demand);
    return simulate(plan, demand, work).firstBreak < 0;
  };
  let low = 0;
  let high = STEPS + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isPaid(middle)) low = middle;
    else high = middle;
  }
  return low;
}
