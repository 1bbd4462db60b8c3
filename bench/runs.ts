import { amountFor, MILLION, share } from "@/domain/stress-analysis/cents";
import { STRESS_HAIRCUTS } from "@/domain/reserve/haircuts";
import { valueAt } from "@/domain/checklist/parameter";
import { bankDays } from "@/domain/stress-analysis/holidays";
import { makeSampler, type SampleInput } from "@/domain/stress-analysis/monte-carlo";
import type { HeldLine } from "@/domain/stress-analysis/outage";
import { compile } from "@/domain/stress-analysis/plan";
import { SALE_CAPACITY } from "@/domain/stress-analysis/sale-capacity";
import { seededRandom } from "@/domain/random";
import { triangleAt } from "@/domain/stress-analysis/triangle";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import type { Plan } from "@/domain/stress-analysis/simulate";
import { largestRunPaid } from "@/domain/stress-analysis/survive";
import { rates } from "./rates";
import type { Row } from "./table";

const START = "2026-06-30";
const DAYS = 30;
const POSITIONS = 40;
const PATHS = 2000;

const CLASSES: readonly AssetClass[] = [
  "bankDemandDeposit",
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "corporateBond",
  "termReverseRepo",
  "crypto",
  "agency",
  "otherMoneyFund",
];

/** Forty lines that differ, worth a little more than the supply. */
function buildPlan(): Plan {
  const lines: HeldLine[] = Array.from({ length: POSITIONS }, (_, index) => ({
    holding: {
      assetClass: CLASSES[index % CLASSES.length] ?? "other",
      bank: null,
      isDeposit: false,
      cents: 100_000_000_00 + index * 1_234_567_89,
      due: index % CLASSES.length === 0 ? 0 : (index * 7) % 120,
      isSaleable: true,
    },
    isFrozen: false,
  }));
  return compile({
    lines,
    owed: 0,
    supply: 5_000_000_000_00,
    bankDay: bankDays(START, DAYS),
    settlement: 1,
    cap: Infinity,
    closedDays: 0,
    recoveryParts: MILLION,
    haircuts: valueAt(STRESS_HAIRCUTS, START),
    haircutPct: 100,
    capacities: valueAt(SALE_CAPACITY, START),
  }).plan;
}

function buildInput(): SampleInput {
  const plan = buildPlan();
  const shape = Float64Array.from({ length: DAYS + 1 }, (_, day) =>
    Math.floor((Math.min(day, 20) * MILLION) / 20),
  );
  const draws = {
    size: { low: 0, mode: 300_000, high: MILLION },
    haircut: { low: 50, mode: 100, high: 300 },
  };
  return { plan, shape, draws, seed: 1, count: PATHS };
}

/** What the plain loop keeps of a path: arrays by line, and cash and payments so far. */
function makeRoom(lines: number) {
  const column = (): Float64Array => new Float64Array(lines);
  return {
    left: column(),
    got: column(),
    worth: column(),
    daily: column(),
    keep: new Int32Array(lines),
    asked: new Float64Array(DAYS + 1),
    cash: 0,
    paid: 0,
  };
}
type Room = ReturnType<typeof makeRoom>;

function refill(room: Room, { face, keep, capacity }: Plan, factor: number): void {
  for (let line = 0; line < face.length; line += 1) {
    const cut = Math.floor(((MILLION - (keep[line] ?? 0)) * factor) / 100);
    const parts = MILLION - Math.min(MILLION, cut);
    room.keep[line] = parts;
    room.left[line] = face[line] ?? 0;
    room.got[line] = 0;
    room.worth[line] = share(face[line] ?? 0, parts);
    room.daily[line] = share(capacity[line] ?? 0, parts);
  }
  room.cash = 0;
  room.paid = 0;
}

function collect(room: Room, { due }: Plan, day: number): void {
  for (let line = 0; line < due.length; line += 1) {
    if ((due[line] ?? 0) > day) continue;
    room.cash += room.left[line] ?? 0;
    room.left[line] = 0;
  }
}

function sell(room: Room, { face, saleable }: Plan, need: number): void {
  const { left, got, worth, daily, keep } = room;
  let missing = need;
  for (let line = 0; line < saleable && missing > 0; line += 1) {
    if (left[line] === 0) continue;
    const before = got[line] ?? 0;
    const brought = Math.min(missing, daily[line] ?? 0, (worth[line] ?? 0) - before);
    if (brought === 0) continue;
    const all = before + brought;
    got[line] = all;
    left[line] = all === worth[line] ? 0 : (face[line] ?? 0) - amountFor(all, keep[line] ?? 0);
    missing -= brought;
  }
  room.cash += need - missing;
}

/** True where nobody is paid late. */
function isPaid(room: Room, { plan, shape }: SampleInput, whole: number): boolean {
  let bank = 0;
  let isKept = true;
  for (let day = 1; day <= DAYS; day += 1) {
    if (plan.bankDay[day] === 0) continue;
    const requested = share(whole, shape[day] ?? 0);
    collect(room, plan, day);
    const need = requested - room.paid - room.cash;
    if (need > 0) sell(room, plan, need);
    const payment = Math.min(room.cash, requested - room.paid);
    room.cash -= payment;
    room.paid += payment;
    bank += 1;
    room.asked[bank] = requested;
    if (bank > plan.settlement && (room.asked[bank - plan.settlement] ?? 0) > room.paid)
      isKept = false;
  }
  return isKept;
}

/** The same paths by a plain loop that keeps no day's figures: what the engine is measured against. */
function plainPaths(input: SampleInput): number {
  const { plan, draws, seed, count } = input;
  const random = seededRandom(seed);
  const room = makeRoom(plan.face.length);
  let broken = 0;
  for (let path = 0; path < count; path += 1) {
    const whole = share(plan.supply, Math.round(triangleAt(draws.size, random.next())));
    refill(room, plan, triangleAt(draws.haircut, random.next()));
    if (!isPaid(room, input, whole)) broken += 1;
  }
  return broken;
}

/** Paths whose promise breaks, by the engine. */
function enginePaths(input: SampleInput): number {
  const { paths, play } = makeSampler(input);
  play(input.count);
  return paths.breakDay.reduce((sum, day) => sum + (day > 0 ? 1 : 0), 0);
}

/** Drawn runs and the search for the largest one survived, next to a plain loop over the same paths. */
export async function benchRuns(): Promise<readonly Row[]> {
  const input = buildInput();
  if (enginePaths(input) !== plainPaths(input))
    throw new Error("the plain loop and the engine disagree");
  const [engine = 0, plain = 0, search = 0] = await rates([
    () => enginePaths(input),
    () => plainPaths(input),
    () => largestRunPaid(input.plan, input.shape),
  ]);
  return [
    {
      what: `Paths of ${DAYS} days, ${POSITIONS} positions, drawn and played`,
      value: `${Math.round(engine * PATHS)} /s`,
      target: "at least 20,000 /s",
    },
    {
      what: "The same by a plain loop that keeps no day's figures",
      value: `${Math.round(plain * PATHS)} /s`,
      target: "",
    },
    {
      what: "Ratio, engine to plain loop",
      value: `${(engine / plain).toFixed(2)} ×`,
      target: "at least 0.5 ×",
    },
    {
      what: "Largest run survived, by halving",
      value: `${(1000 / search).toFixed(2)} ms`,
      target: "",
    },
  ];
}
