import type { Decimal } from "../decimal";
import type { AssetClass } from "../reserve/asset-classes";
import { MILLION, share, toParts } from "./cents";
import type { HeldLine } from "./outage";
import type { Plan } from "./simulate";

/** A line as the loop sees it, with its class for readers. */
export type PlanLine = {
  readonly assetClass: AssetClass | null;
  readonly cents: number;
  readonly due: number;
  readonly saleFrom: number;
  /** Millionths of face value lost in a sale. */
  readonly haircut: number;
  /** Cents of face value sold on a bank day at most; 0 where it cannot be sold. */
  readonly capacity: number;
};

export type PlanInput = {
  readonly lines: readonly HeldLine[];
  readonly owed: number;
  readonly supply: number;
  readonly bankDay: readonly boolean[];
  readonly settlement: number;
  readonly cap: number;
  /** Bank days on which frozen deposits pay nothing, and what comes back of them in millionths. */
  readonly closedDays: number;
  readonly recoveryParts: number;
  readonly haircuts: Readonly<Record<AssetClass, Decimal>>;
  readonly haircutPct: number;
  readonly capacities: Readonly<Record<AssetClass, number>>;
};

export type Compiled = { readonly plan: Plan; readonly lines: readonly PlanLine[] };

/** First bank day on or after `day`, but not before day 1; one past the last day where there is none. */
function bankDayFrom(bankDay: readonly boolean[], day: number): number {
  const found = bankDay.findIndex((isOpen, index) => isOpen && index >= Math.max(1, day));
  return found < 0 ? bankDay.length : found;
}

/** The `count`th bank day after the start, from 1; one past the last day where there is none. */
export function nthBankDay(bankDay: readonly boolean[], count: number): number {
  let seen = 0;
  const found = bankDay.findIndex((isOpen, index) => {
    if (isOpen && index > 0) seen += 1;
    return seen === count && isOpen && index > 0;
  });
  return found < 0 ? bankDay.length : found;
}

/**
 * Brings lines into the order of sale (least loss first, then longest to run), joins those that differ in nothing,
 * and lays them out for `simulate`.
 */
export function compile(input: PlanInput): Compiled {
  const { lines, writtenOff } = joined(input);
  const saleable = lines.filter(({ capacity, haircut }) => capacity > 0 && haircut < MILLION);
  const rest = lines.filter((line) => !saleable.includes(line));
  const ordered = [...saleable.sort(byLoss), ...rest.sort(byLoss)];
  const due = Int32Array.from(ordered, (line) => line.due);
  const dueOrder = Int32Array.from(ordered.keys()).sort((a, b) => (due[a] ?? 0) - (due[b] ?? 0));
  const gross = ordered.reduce((sum, { cents }) => sum + cents, 0);
  const { owed, supply, settlement, cap, bankDay } = input;
  const plan: Plan = {
    days: bankDay.length - 1,
    bankDay: Uint8Array.from(bankDay, Number),
    face: Float64Array.from(ordered, ({ cents }) => cents),
    due,
    dueOrder,
    saleable: saleable.length,
    capacity: Float64Array.from(ordered, ({ capacity }) => capacity),
    keep: Int32Array.from(ordered, ({ haircut }) => MILLION - haircut),
    saleFrom: Int32Array.from(ordered, ({ saleFrom }) => saleFrom),
    supply,
    reserve: gross + writtenOff - owed,
    owed,
    writtenOff,
    settlement,
    cap,
  };
  return { plan, lines: ordered };
}

function byLoss(a: PlanLine, b: PlanLine): number {
  return (
    a.haircut - b.haircut ||
    b.due - a.due ||
    a.saleFrom - b.saleFrom ||
    ((a.assetClass ?? "") < (b.assetClass ?? "") ? -1 : 1)
  );
}

function joined(input: PlanInput): { lines: PlanLine[]; writtenOff: number } {
  const { closedDays, recoveryParts, bankDay } = input;
  const opens = nthBankDay(bankDay, closedDays + 1);
  const found = new Map<string, Omit<PlanLine, "haircut" | "capacity"> & { isSaleable: boolean }>();
  let writtenOff = 0;
  for (const { holding, isFrozen } of input.lines) {
    const cents = isFrozen ? share(holding.cents, recoveryParts) : holding.cents;
    writtenOff += holding.cents - cents;
    const saleFrom = isFrozen ? opens : 0;
    const own = holding.due === null ? bankDay.length : bankDayFrom(bankDay, holding.due);
    const due = Math.max(own, saleFrom);
    const { assetClass, isSaleable } = holding;
    const key = [assetClass, due, saleFrom, isSaleable].join();
    const same = found.get(key)?.cents ?? 0;
    found.set(key, { assetClass, due, saleFrom, isSaleable, cents: cents + same });
  }
  return { lines: [...found.values()].map((line) => priced(line, input)), writtenOff };
}

type Unpriced = Omit<PlanLine, "haircut" | "capacity"> & { readonly isSaleable: boolean };

function priced({ isSaleable, ...line }: Unpriced, input: PlanInput): PlanLine {
  const { assetClass, cents } = line;
  if (assetClass === null || !isSaleable) return { ...line, haircut: 0, capacity: 0 };
  const table = toParts(input.haircuts[assetClass]);
  return {
    ...line,
    haircut: Math.min(MILLION, Math.floor((table * input.haircutPct) / 100)),
    capacity: share(cents, Math.round(input.capacities[assetClass] * 10_000)),
  };
}
