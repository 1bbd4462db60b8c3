import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { licensee, UNBOUND } from "./case-profiles";

type Facts = NonNullable<CaseProfile["facts"]>;

/** Reserve in percent of the coins. */
const covered = (percent: number, facts: Facts = {}): CaseProfile =>
  licensee({ "reserve.fairValueUsd": percent * 1000, "coin.outstandingUsd": 100_000, ...facts });
const lowest = (percent: number): Facts => ({ "reserve.lowestCoverage12mPct": percent });
const matched = (isMatched: boolean): Facts => ({ "reserve.practices.mintMatched": isMatched });
const reconciled = (days: number, isMatched: boolean): CaseProfile =>
  licensee({ "reserve.reconciledEveryDays": days, ...matched(isMatched) });

export const backingCases: RuleCases = {
  "hk-stablecoins.reserve.full-backing": [
    ["met", covered(100, lowest(100))],
    ["partly_met", covered(100, lowest(99.9))],
    ["not_met", covered(99.9, lowest(99.9))],
    ["not_met", covered(99.9)],
    ["unknown", covered(100)],
    ...UNBOUND,
  ],
  "hk-stablecoins.reserve.buffer": [
    ["met", covered(100.5)],
    ["partly_met", covered(100.4)],
    ["partly_met", covered(100.1)],
    ["not_met", covered(100)],
    ...UNBOUND,
  ],
  "hk-stablecoins.reserve.reconciled": [
    ["met", reconciled(1, true)],
    ["partly_met", reconciled(1, false)],
    ["partly_met", reconciled(2, true)],
    ["partly_met", reconciled(7, false)],
    ["not_met", reconciled(8, true)],
    ...UNBOUND,
  ],
  "hk-stablecoins.reserve.frozen-backed": [
    ["met", licensee({ "reserve.practices.frozenUnitsBacked": true })],
    ["not_met", licensee({ "reserve.practices.frozenUnitsBacked": false })],
    ...UNBOUND,
  ],
  "hk-stablecoins.reserve.global-backing": [
    ["met", licensee({ "reserve.practices.coversAllUnits": true })],
    ["not_met", licensee({ "reserve.practices.coversAllUnits": false })],
    ...UNBOUND,
  ],
  "hk-stablecoins.reserve.excess-withdrawal": [
    ["met", covered(100, matched(true))],
    ["not_met", covered(99.9, matched(true))],
    ["not_met", covered(100, matched(false))],
    ["unknown", covered(100)],
    ...UNBOUND,
  ],
};
