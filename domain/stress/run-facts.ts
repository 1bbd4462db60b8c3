import { type IsoDate, toEpochDay } from "../dates";
import type { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { joinGaps } from "../derivation/gaps";
import { endsOf } from "../derivation/interval";
import { type FactState, known, type Unknown, unknown } from "../facts/state";
import {
  RUN_FIVE_DAY_PCT,
  RUN_HORIZON_DAYS,
  RUN_LONGEST_SETTLEMENT_DAYS,
  RUN_ONE_DAY_PCT,
  RUN_UNPROMISED_DAYS,
} from "./parameters";
import { type RunEnd, type RunLadder, runLadderOf } from "./run-ladder";
import { evenDemand, isPaidInTime, type RunInput, type RunResult, runTest } from "./run-test";

/** A tenth of the supply in a day, or three tenths over five. */
export type RunSize = "oneDay" | "fiveDay";

export type SupplyEnds = {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly missing: readonly string[];
};
export type Settlement = {
  readonly early: number;
  readonly late: number;
  readonly missing: readonly string[];
};

/** Promised business days to payment at both ends; a part of a day does not count as a further day. */
export function settlementOf(view: FactView): Settlement {
  const promised = view.fact("redemption.timePromised");
  const days = view.fact("redemption.settlementBusinessDays");
  const longest = view.at(RUN_LONGEST_SETTLEMENT_DAYS);
  const toDays = (value: Decimal): number =>
    Math.min(longest, Math.max(0, Math.floor(value.toNumber())));
  if (days.status === "unknown" || (promised.status === "known" && !promised.value)) {
    const missing = days.status === "unknown" ? days.missing : [];
    return { early: view.at(RUN_UNPROMISED_DAYS), late: 0, missing };
  }
  const [low, high] = endsOf(days);
  return {
    early: toDays(high),
    late: toDays(low),
    missing: days.status === "bounded" ? days.missing : [],
  };
}

/** The day the holdings are dated: stated, else the day of the profile. */
export function reserveDay(view: FactView): IsoDate {
  const day = view.fact("reserve.asOf");
  return day.status === "known" && toEpochDay(day.value) !== null ? day.value : view.profile.asOf;
}

/** Coins outstanding at both ends, US dollars. */
export function supplyOf(view: FactView): SupplyEnds | Unknown {
  const supply = view.fact("coin.outstandingUsd");
  if (supply.status === "unknown") return joinGaps([supply]);
  const [low, high] = endsOf(supply);
  if (low.isNegative())
    return unknown(["coin.outstandingUsd"], "not_computed", "the supply is below zero");
  return { low, high, missing: supply.status === "bounded" ? supply.missing : [] };
}

/**
 * The house run over the entered positions, at one end of what is known: 10 % of supply in a business day or
 * 30 % over five by default. Unknown where the supply or the size of the reserve is not known.
 */
export function houseRun(view: FactView, size: RunSize, end: RunEnd): RunResult | Unknown {
  return view.remember(HOUSE_RUNS[size][end], () => run(view, size, end));
}

const HOUSE_RUNS: Readonly<Record<RunSize, Readonly<Record<RunEnd, object>>>> = {
  oneDay: { early: {}, late: {} },
  fiveDay: { early: {}, late: {} },
};

function run(view: FactView, size: RunSize, end: RunEnd): RunResult | Unknown {
  const ladder = runLadderOf(view);
  if ("status" in ladder) return ladder;
  const supply = supplyOf(view);
  if ("status" in supply) return supply;
  return runTest(toInput(view, { size, end, ladder, supply, horizon: view.at(RUN_HORIZON_DAYS) }));
}

type InputParts = {
  readonly size: RunSize;
  readonly end: RunEnd;
  readonly ladder: RunLadder;
  readonly supply: SupplyEnds;
  readonly horizon: number;
};

function toInput(view: FactView, { size, end, ladder, supply, horizon }: InputParts): RunInput {
  const coins = end === "early" ? supply.low : supply.high;
  const percent = view.at(size === "oneDay" ? RUN_ONE_DAY_PCT : RUN_FIVE_DAY_PCT);
  return {
    startsOn: reserveDay(view),
    supply: coins,
    reserve: ladder.reserve,
    inflows: ladder[end],
    demand: evenDemand(coins, percent, size === "oneDay" ? 1 : 5),
    settlementDays: settlementOf(view)[end],
    horizon,
  };
}

/**
 * Whether the house run is paid in the promised time. Known where both ends of what is known agree; otherwise
 * unknown, and the note says between which ends.
 */
export function isRunMet(view: FactView, size: RunSize): FactState<boolean> {
  const ladder = runLadderOf(view);
  if ("status" in ladder) return ladder;
  const supply = supplyOf(view);
  if ("status" in supply) return supply;
  const run = (end: RunEnd): boolean =>
    isPaidInTime(toInput(view, { size, end, ladder, supply, horizon: 0 }));
  const atWorst = run("late");
  const settlement = settlementOf(view);
  const isSettled =
    ladder.missing.length + supply.missing.length === 0 && settlement.early === settlement.late;
  if (atWorst || isSettled) return known(atWorst);
  if (!run("early")) return known(false);
  const missing = [
    ...new Set([...ladder.missing, ...supply.missing, ...settlement.missing]),
  ].sort();
  return unknown(
    missing.length > 0 ? missing : PROMISE,
    "not_computed",
    noteOf(ladder, supply, settlement),
  );
}

const PROMISE = ["redemption.timePromised"];

function noteOf(ladder: RunLadder, supply: SupplyEnds, { early, late }: Settlement): string {
  const causes = [
    ladder.missing.length > 0 ? "everything not dated falls due at once, or never in time" : "",
    supply.missing.length > 0 ? "the supply is at its lowest, or at its highest" : "",
    early !== late ? `payment is due after ${early} business days, or after ${late}` : "",
  ];
  return `met or not met as ${causes.filter((cause) => cause !== "").join("; and ")}`;
}
