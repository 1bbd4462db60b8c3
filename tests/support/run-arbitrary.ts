import fc from "fast-check";
import type { Decimal } from "@/domain/decimal";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { STRESS_HAIRCUTS } from "@/domain/reserve/haircuts";
import { demandOf } from "@/domain/stress-analysis/demand";
import { bankDays } from "@/domain/stress-analysis/holidays";
import type { HeldLine } from "@/domain/stress-analysis/outage";
import { compile, type PlanInput } from "@/domain/stress-analysis/plan";
import { SALE_CAPACITY } from "@/domain/stress-analysis/sale-capacity";
import {
  makeWorkspace,
  type Outcome,
  type Plan,
  simulate,
  type Workspace,
} from "@/domain/stress-analysis/simulate";

const CLASSES: readonly (AssetClass | null)[] = [
  "bankDemandDeposit",
  "bankTermDeposit",
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "corporateBond",
  "crypto",
  "ownToken",
  "settlementItem",
  null,
];

export const DEFAULTS = {
  bankDay: bankDays("2026-05-22", 30),
  haircuts: STRESS_HAIRCUTS.values[0]?.value ?? ({} as Record<AssetClass, Decimal>),
  capacities: SALE_CAPACITY.values[0]?.value ?? ({} as Record<AssetClass, number>),
  owed: 0,
  cap: Infinity,
  closedDays: 0,
  recoveryParts: 1_000_000,
  haircutPct: 100,
  settlement: 0,
} satisfies Partial<PlanInput>;

/** One line of a reserve in cents; cash pays at once. */
export function heldLine(
  assetClass: AssetClass | null,
  cents: number,
  due: number | null,
): HeldLine {
  const holding = { assetClass, bank: null, isDeposit: false, cents, due };
  return { holding: { ...holding, isSaleable: assetClass !== null }, isFrozen: false };
}

const line: fc.Arbitrary<HeldLine> = fc
  .record({
    assetClass: fc.constantFrom(...CLASSES),
    cents: fc.integer({ min: 1, max: 5_000_000 }),
    due: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
    isFrozen: fc.boolean(),
  })
  .map(({ assetClass, cents, due, isFrozen }) => ({
    ...heldLine(assetClass, cents, due),
    isFrozen,
  }));

/** Reserves of up to eight lines with every limit a run knows. */
export const planInput: fc.Arbitrary<PlanInput> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 8 }),
    owed: fc.constantFrom(0, 0, 12_345),
    supply: fc.integer({ min: 1, max: 20_000_000 }),
    settlement: fc.integer({ min: 0, max: 5 }),
    cap: fc.constantFrom(Infinity, Infinity, 500_000),
    closedDays: fc.integer({ min: 0, max: 4 }),
    recoveryParts: fc.integer({ min: 0, max: 1_000_000 }),
    haircutPct: fc.constantFrom(0, 100, 173, 400),
  })
  .map((given) => ({ ...DEFAULTS, ...given }));

/** Millionths of the run asked for by the end of each of thirty days, and of the supply in all. */
export const run = fc.record({
  parts: fc.integer({ min: 0, max: 1_000_000 }),
  shape: fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 30, maxLength: 30 })
    .map((steps) => Float64Array.of(0, ...steps.sort((a, b) => a - b).slice(1), 1_000_000)),
});

export type Run = { readonly parts: number; readonly shape: Float64Array };
export type PlayedPlan = {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly work: Workspace;
};

/** Plays a run on a reserve. */
export function playPlan(input: PlanInput, asked: Run): PlayedPlan {
  const { plan } = compile(input);
  const work = makeWorkspace(plan);
  const demand = demandOf(plan, asked, new Float64Array(plan.days + 1));
  return { plan, outcome: simulate(plan, demand, work), work };
}
