import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DEFAULTS,
  heldLine,
  planInput,
  playPlan,
  type PlayedPlan,
  run,
} from "@/tests/support/run-arbitrary";
import { largestRunPaid } from "./survive";
import { MILLION } from "./cents";

// Friday 22 May 2026: Saturday, Sunday and Memorial Day follow, so the first bank day is day 4.
const LINES = [
  heldLine("bankDemandDeposit", 10_000, 0),
  heldLine("usTreasuryBill", 60_000, 6),
  heldLine("corporateBond", 30_000, null),
];
const SMALL = { ...DEFAULTS, lines: LINES, supply: 100_000, settlement: 1 };
/** 300 dollars asked back on Saturday and 100 on Tuesday. */
const WEEKEND = {
  parts: 400_000,
  shape: Float64Array.from({ length: 31 }, (_, day) =>
    day === 0 ? 0 : day < 4 ? 750_000 : MILLION,
  ),
};

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
const breaks = ({ outcome }: PlayedPlan): number =>
  outcome.firstBreak < 0 ? 31 : outcome.firstBreak;

describe("a run by hand", () => {
  it("over a weekend and a holiday, cent by cent", () => {
    const { outcome, work } = playPlan(SMALL, WEEKEND);
    const { tape } = work;
    const day = (at: number) => [
      tape.requested[at],
      tape.matured[at],
      tape.soldFace[at],
      tape.soldFor[at],
      tape.paid[at],
      tape.queued[at],
      tape.cash[at],
      tape.reserveLeft[at],
    ];
    expect(day(1)).toEqual([30_000, 0, 0, 0, 0, 30_000, 0, 100_000]);
    expect(day(3)).toEqual([0, 0, 0, 0, 0, 30_000, 0, 100_000]);
    // A quarter of the bills at 0.5 % and a twentieth of the bonds at 12 % off.
    expect(day(4)).toEqual([10_000, 10_000, 16_500, 16_245, 26_245, 13_755, 0, 73_500]);
    expect(day(5)).toEqual([0, 0, 13_825, 13_755, 13_755, 0, 0, 59_675]);
    expect(day(6)).toEqual([0, 31_175, 0, 0, 0, 0, 31_175, 59_675]);
    expect(outcome).toEqual({ firstBreak: -1, firstShort: 4, worstOverdue: 0, loss: 325 });
  });

  it("breaks a promise of the same day on the first bank day", () => {
    const { outcome } = playPlan({ ...SMALL, settlement: 0 }, WEEKEND);
    expect(outcome).toMatchObject({ firstBreak: 4, worstOverdue: 13_755 });
  });

  it("pays no more than the issuer's own cap on a day", () => {
    const { outcome, work } = playPlan({ ...SMALL, cap: 7_000 }, WEEKEND);
    expect([...work.tape.paid.slice(3, 8)]).toEqual([0, 7_000, 7_000, 7_000, 7_000]);
    expect(outcome.firstBreak).toBe(5);
  });

  it("leaves what a shut bank holds until it opens, and writes off what it loses", () => {
    const frozen = [{ ...heldLine("bankDemandDeposit", 10_000, 0), isFrozen: true }];
    const closed = { ...SMALL, closedDays: 1, recoveryParts: 900_000, lines: frozen };
    const { outcome, work } = playPlan(closed, { parts: 50_000, shape: WEEKEND.shape });
    expect([work.tape.paid[4], work.tape.paid[5], work.tape.cash[5]]).toEqual([0, 5_000, 4_000]);
    expect(outcome.loss).toBe(1_000);
  });

  it("pays what the reserve owes before holders", () => {
    const { work } = playPlan({ ...SMALL, owed: 26_000 }, WEEKEND);
    expect([work.tape.owedPaid[4], work.tape.paid[4]]).toEqual([26_000, 245]);
  });

  it("finds the largest run paid to a tenth of a percent", () => {
    const { plan } = playPlan(SMALL, WEEKEND);
    const largest = largestRunPaid(plan, WEEKEND.shape);
    const at = (step: number) => playPlan(SMALL, { ...WEEKEND, parts: step * 1000 });
    expect(at(largest).outcome.firstBreak).toBe(-1);
    expect(at(largest + 1).outcome.firstBreak).toBeGreaterThan(0);
    // Cash 10,000, two days' bills 29,850 and two days' bonds 2,640 reach by Wednesday.
    expect(largest).toBe(424);
  });
});

describe("any run", () => {
  it("keeps every cent, every day", () => {
    fc.assert(
      fc.property(planInput, run, (input, asked) => {
        const { plan, work, outcome } = playPlan(input, asked);
        const { tape, ledger } = work;
        let [cash, reserve] = [0, plan.reserve - plan.writtenOff];
        for (let day = 1; day <= plan.days; day += 1) {
          const at = (column: Float64Array): number => column[day] ?? 0;
          cash += at(tape.matured) + at(tape.soldFor) - at(tape.owedPaid) - at(tape.paid);
          reserve -= at(tape.soldFace) - at(tape.soldFor) + at(tape.paid);
          expect(at(tape.cash)).toBe(cash);
          expect(cash).toBeGreaterThanOrEqual(0);
          expect(at(tape.reserveLeft)).toBe(reserve);
        }
        // What is left of the lines, in hand and owed is what the reserve is said to be worth.
        expect(sum(work.left) + cash - ledger.owed).toBe(reserve);
        expect(sum(work.tape.soldFace) - sum(work.got) + plan.writtenOff).toBe(outcome.loss);
      }),
    );
  });

  it("pays nobody twice, and nobody before asking", () => {
    fc.assert(
      fc.property(planInput, run, (input, asked) => {
        const { plan, work } = playPlan(input, asked);
        let [requested, paid] = [0, 0];
        for (let day = 1; day <= plan.days; day += 1) {
          requested += work.tape.requested[day] ?? 0;
          paid += work.tape.paid[day] ?? 0;
          expect(paid).toBeLessThanOrEqual(requested);
          expect(work.tape.queued[day]).toBe(requested - paid);
          expect(work.tape.paid[day]).toBeLessThanOrEqual(plan.cap);
        }
        expect(requested).toBeLessThanOrEqual(plan.supply);
      }),
    );
  });

  it("does not happen without demand", () => {
    fc.assert(
      fc.property(planInput, run, (input, { shape }) => {
        const { outcome, work, plan } = playPlan({ ...input, owed: 0 }, { parts: 0, shape });
        expect(outcome.firstBreak).toBe(-1);
        expect(sum(work.got) + sum(work.tape.paid)).toBe(0);
        expect(outcome.loss).toBe(plan.writtenOff);
      }),
    );
  });

  it("does not depend on the order of rows", () => {
    const shuffled = planInput.chain((input) =>
      fc
        .shuffledSubarray([...input.lines], { minLength: input.lines.length })
        .map((lines) => [input, { ...input, lines }] as const),
    );
    fc.assert(
      fc.property(shuffled, run, ([input, other], asked) => {
        const [one, two] = [playPlan(input, asked), playPlan(other, asked)];
        expect(two.outcome).toEqual(one.outcome);
        expect(two.work.tape).toEqual(one.work.tape);
      }),
    );
  });

  it("is never shorter survived with more to pay from", () => {
    const more = fc.record({
      cents: fc.integer({ min: 1, max: 3_000_000 }),
      due: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(planInput, run, more, (input, asked, { cents, due }) => {
        const before = playPlan(input, asked);
        const lines = [...input.lines, heldLine("bankDemandDeposit", cents, due)];
        const after = playPlan({ ...input, lines }, asked);
        expect(breaks(after)).toBeGreaterThanOrEqual(breaks(before));
        expect(after.outcome.worstOverdue).toBeLessThanOrEqual(before.outcome.worstOverdue);
        expect(largestRunPaid(after.plan, asked.shape)).toBeGreaterThanOrEqual(
          largestRunPaid(before.plan, asked.shape),
        );
      }),
    );
  });

  it("is never better for being larger", () => {
    fc.assert(
      fc.property(planInput, run, fc.integer({ min: 0, max: MILLION }), (input, asked, other) => {
        const [less, more] = [Math.min(asked.parts, other), Math.max(asked.parts, other)];
        const small = playPlan(input, { ...asked, parts: less });
        const large = playPlan(input, { ...asked, parts: more });
        expect(breaks(large)).toBeLessThanOrEqual(breaks(small));
        expect(large.outcome.worstOverdue).toBeGreaterThanOrEqual(small.outcome.worstOverdue);
        expect(large.outcome.loss).toBeGreaterThanOrEqual(small.outcome.loss);
      }),
    );
  });
});
