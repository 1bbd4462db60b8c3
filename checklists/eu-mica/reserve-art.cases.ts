import type { RuleCases } from "../common/rule-cases";
import {
  art,
  emt,
  ordinaryArt,
  ordinaryEmt,
  significantArt,
  significantBank,
  significantEmi,
} from "./profiles.cases";
import { eligibleAssets, reserveOf } from "./reserve-emoney.cases";

const coverage = (reserveUsd: number | string, lowest: number | string) => ({
  "reserve.fairValueUsd": reserveUsd,
  "coin.outstandingUsd": 100_000_000,
  "reserve.lowestCoverage12mPct": lowest,
});
const deposits = (share: number | string) => ({ "reserve.euBankDepositsPct": share });
const valued = (basis: "fairValue" | "cost", days: number) => ({
  "disclosure.valuationBasis": basis,
  "reserve.valuedEveryDays": days,
});
const free = {
  "segregation.rehypothecation": "permitted",
  "segregation.encumbrance.any": false,
  "reserve.soldUnderRepoPct": 0,
} as const;
const topsUp = (isBound: boolean) => ({ "reserve.practices.issuerTopsUp": isBound });

export const reserveArtCases: RuleCases = {
  "eu-mica.reserve.art-full-backing": [
    ["met", art(coverage(100_000_000, 100))],
    ["partly_met", art(coverage(100_000_000, "99.99"))],
    ["not_met", art(coverage(99_999_999, 100))],
    ["not_applicable", emt(coverage(100_000_000, 100))],
  ],
  "eu-mica.reserve.art-deposits-30": [
    ["met", ordinaryArt(deposits(30))],
    ["partly_met", ordinaryArt(deposits("29.99"))],
    ["partly_met", ordinaryArt(deposits(27))],
    ["not_met", ordinaryArt(deposits("26.99"))],
    ["not_applicable", significantArt(deposits(30))],
    ["not_applicable", ordinaryEmt(deposits(30))],
  ],
  "eu-mica.reserve.art-market-value": [
    ["met", art(valued("fairValue", 1))],
    ["partly_met", art(valued("fairValue", 2))],
    ["not_met", art(valued("cost", 1))],
    ["not_applicable", emt(valued("fairValue", 1))],
  ],
  "eu-mica.reserve.art-unencumbered": [
    ["met", art(free)],
    ["met", significantEmi(free)],
    ["partly_met", art({ ...free, "reserve.soldUnderRepoPct": "0.01" })],
    ["not_met", art({ ...free, "segregation.rehypothecation": "occurring" })],
    ["not_met", art({ ...free, "segregation.encumbrance.any": true })],
    ["not_applicable", ordinaryEmt(free)],
    ["not_applicable", significantBank(free)],
  ],
  "eu-mica.reserve.art-investments": [
    ...eligibleAssets(ordinaryArt),
    ...eligibleAssets(significantEmi),
    ["not_applicable", ordinaryEmt({}, reserveOf(["crypto", 1_000_000]))],
  ],
  "eu-mica.reserve.art-funds": [
    ["met", art({}, reserveOf())],
    ["met", art({}, reserveOf(["otherFund", 1_000_000, { fundLookThroughOk: true }]))],
    ["not_met", art({}, reserveOf(["otherMoneyFund", 1, { fundLookThroughOk: false }]))],
    [
      "not_met",
      significantEmi({}, reserveOf(["governmentMoneyFund", 1, { fundLookThroughOk: false }])),
    ],
    ["unknown", art({}, reserveOf(["otherFund", 1_000_000]))],
    ["unknown", art({}, { position: [{ amountUsd: 1 }] })],
    ["not_applicable", ordinaryEmt({}, reserveOf())],
  ],
  "eu-mica.reserve.art-losses": [
    ["met", art(topsUp(true))],
    ["met", significantEmi(topsUp(true))],
    ["not_met", art(topsUp(false))],
    ["not_applicable", ordinaryEmt(topsUp(false))],
  ],
};
