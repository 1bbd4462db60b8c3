import type { IsoDate } from "../dates";
import { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { type FactState, type Unknown, unknown } from "../facts/state";
import { STRESS_HAIRCUTS } from "../reserve/haircuts";
import { hasPositions, type Positions, positionsOf } from "../reserve/positions";
import { MOST_CENTS, toCents } from "./cents";
import { demandDays, demandOf, shapeOf } from "./demand";
import { bankDays, daysThatHold } from "./holidays";
import { holdingsAt, openColumns } from "./holdings";
import { freeze, namesBank } from "./outage";
import { compile, type Compiled, nthBankDay, type PlanInput } from "./plan";
import { reserveDay, settlementOf, supplyOf } from "../stress/run-facts";
import type { RunEnd } from "../stress/run-ladder";
import { SALE_CAPACITY } from "./sale-capacity";
import { type Scenario, totalDemand } from "./scenario";
import { makeWorkspace, type Outcome, simulate, type Workspace } from "./simulate";
import { largestRunPaid } from "./survive";

/** A run played at one end of what is known. */
export type Played = Compiled & {
  readonly outcome: Outcome;
  /** What happened day by day, and what is left and sold of each line. */
  readonly work: Workspace;
  readonly shape: Float64Array;
  /** Largest run of this shape paid in time, in tenths of a percent of the supply. */
  readonly largest: number;
};

/** A run at both ends; the same where all is known. */
export type RunReading = {
  readonly startsOn: IsoDate;
  readonly early: Played;
  readonly late: Played;
  /** Facts and columns that separate the ends. */
  readonly missing: readonly string[];
  /** Facts that are not known and that neither end takes into account. */
  readonly leftOut: readonly string[];
};

/**
 * Plays a scenario on a profile, at both ends of what is known. Unknown where the supply or the size of the reserve
 * is not known, or where an amount is too large to be followed to the cent (90 trillion dollars).
 * Source: "FAQ: What happens if many people redeem at once".
 */
export function playRun(view: FactView, scenario: Scenario): RunReading | Unknown {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const supply = supplyOf(view);
  if ("status" in supply) return supply;
  const early = inputAt(view, scenario, { positions, supply: supply.low, end: "early" });
  const late = inputAt(view, scenario, { positions, supply: supply.high, end: "late" });
  if (early === null || late === null) return tooLarge();
  const settlement = settlementOf(view);
  const cap = capOf(view);
  const missing = [
    ...openColumns(view, positions),
    ...supply.missing,
    ...(scenario.settlementDays === null ? settlementGap(view, settlement) : []),
    ...(scenario.outage === null ? [] : bankGap(early, late)),
    ...cap.missing,
  ];
  return {
    startsOn: reserveDay(view),
    early: play(scenario, early),
    late: play(scenario, late),
    missing: [...new Set(missing)].sort(),
    leftOut: cap.leftOut,
  };
}

function tooLarge(): Unknown {
  return unknown(
    ["position[].amountUsd", "coin.outstandingUsd"],
    "not_computed",
    "an amount above 90 trillion dollars cannot be followed to the cent",
  );
}

type End = {
  readonly positions: Positions;
  readonly supply: Decimal;
  readonly end: RunEnd;
};

function inputAt(view: FactView, scenario: Scenario, given: End): PlanInput | null {
  const { positions, end } = given;
  const holdings = holdingsAt(view, positions, end);
  const supply = toCents(given.supply);
  if (holdings === null || supply === null) return null;
  const gross = holdings.lines.reduce((sum, { cents }) => sum + cents, 0);
  if (gross + holdings.owed + supply > MOST_CENTS) return null;
  const { outage } = scenario;
  const settlement = scenario.settlementDays ?? settlementOf(view)[end];
  const lines =
    outage === null
      ? holdings.lines.map((holding) => ({ holding, isFrozen: false }))
      : freeze(holdings.lines, { outage, reserve: gross - holdings.owed, end });
  return {
    lines,
    owed: holdings.owed,
    supply,
    bankDay: calendarOf(view, scenario, settlement),
    settlement,
    cap: capAt(view, supply, end),
    closedDays: outage?.closedDays ?? 0,
    recoveryParts: outage?.recoveryParts ?? 1_000_000,
    haircuts: view.at(STRESS_HAIRCUTS),
    haircutPct: scenario.haircutPct,
    capacities: view.at(SALE_CAPACITY),
  };
}

/** Long enough for the last request to fall due, however long a promise the policy lets the run follow. */
function calendarOf(view: FactView, scenario: Scenario, settlement: number): readonly boolean[] {
  const enough = daysThatHold(scenario.demand.length + 1 + settlement);
  const all = bankDays(reserveDay(view), Math.max(scenario.days, enough));
  const last = demandDays(scenario, all).at(-1) ?? 0;
  const before = all.slice(0, last).filter((isOpen, day) => isOpen && day > 0).length;
  const due = nthBankDay(all, before + 1 + settlement);
  return all.slice(0, Math.max(scenario.days, due) + 1);
}

function play(scenario: Scenario, input: PlanInput): Played {
  const compiled = compile(input);
  const { plan } = compiled;
  const work = makeWorkspace(plan);
  const shape = shapeOf(scenario, plan);
  const demand = new Float64Array(plan.days + 1);
  demandOf(plan, { shape, parts: totalDemand(scenario) }, demand);
  const outcome = simulate(plan, demand, work);
  return { ...compiled, outcome, work, shape, largest: largestRunPaid(plan, shape) };
}

function settlementGap(view: FactView, settlement: ReturnType<typeof settlementOf>) {
  if (settlement.early === settlement.late) return [];
  return settlement.missing.length > 0
    ? settlement.missing
    : view.fact("redemption.timePromised").status === "known"
      ? ["redemption.timePromised"]
      : ["redemption.settlementBusinessDays"];
}

/** Deposits that may be at the bank that shuts, because nobody is named. */
function bankGap(early: PlanInput, late: PlanInput): readonly string[] {
  const frozen = ({ lines }: PlanInput): number =>
    lines.reduce((sum, { holding, isFrozen }) => sum + (isFrozen ? holding.cents : 0), 0);
  return frozen(early) === frozen(late) ? [] : ["position[].counterparty"];
}

const CAPS = ["redemption.dailyCapPct", "redemption.dailyCapUsd"] as const;

function capOf(view: FactView) {
  const states = CAPS.map((id) => ({ id, state: view.fact(id) as FactState<Decimal> }));
  const missing = states.flatMap(({ state }) => (state.status === "bounded" ? state.missing : []));
  const isKnown = states.some(({ state }) => state.status !== "unknown");
  return { missing, leftOut: isKnown ? [] : [CAPS[0]] };
}

/** Most the issuer pays on a bank day by its own terms; Infinity where the terms set no cap or none is known. */
function capAt(view: FactView, supply: number, end: RunEnd): number {
  const endOf = (state: FactState<Decimal>): Decimal | null => {
    if (state.status === "unknown") return null;
    if (state.status === "known") return state.value;
    return end === "early" ? state.high : state.low;
  };
  const percent = endOf(view.fact("redemption.dailyCapPct"));
  const dollars = endOf(view.fact("redemption.dailyCapUsd"));
  const ofSupply =
    percent === null || percent.gte(100)
      ? Infinity
      : new Decimal(supply).times(percent).div(100).trunc().toNumber();
  return Math.min(ofSupply, dollars === null ? Infinity : (toCents(dollars) ?? Infinity));
}

/** True where a scenario's bank is named in the reserve; false where only the share stands for it. */
export function isBankNamed(view: FactView, scenario: Scenario): boolean {
  const positions = positionsOf(view);
  if (!hasPositions(positions) || scenario.outage === null) return false;
  const holdings = holdingsAt(view, positions, "early");
  return holdings !== null && namesBank(holdings.lines, scenario.outage);
}
