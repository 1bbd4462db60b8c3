import type { RuleCases } from "../common/rule-cases";
import {
  art,
  bank,
  emt,
  ordinaryArt,
  ordinaryEmi,
  significantArt,
  significantEmi,
} from "./profiles.cases";

/** One euro is worth 1.2 dollars, so that the floor of EUR 350,000 lies at USD 420,000. */
const euro = { "fx.eurUsd": "1.2" } as const;
const onCoins = (own: number, coins: number) => ({
  ...euro,
  "capital.ownFundsUsd": own,
  "coin.average6mUsd": coins,
});
const onReserve = (own: number, reserve: number, overheads = 0) => ({
  ...euro,
  "capital.ownFundsUsd": own,
  "reserve.average6mUsd": reserve,
  "capital.fixedOverheadsUsd": overheads,
});
const addOn = (own: number, reserve: number, extra: number) => ({
  ...onReserve(own, reserve),
  "capital.supervisoryAddOnUsd": extra,
});

export const capitalCases: RuleCases = {
  "eu-mica.capital.emi-own-funds": [
    ["met", ordinaryEmi(onCoins(420_000, 10_000_000))],
    ["not_met", ordinaryEmi(onCoins(419_999, 10_000_000))],
    ["met", ordinaryEmi(onCoins(2_000_000, 100_000_000))],
    ["partly_met", ordinaryEmi(onCoins(1_999_999, 100_000_000))],
    ["not_met", ordinaryEmi({ ...euro, "capital.ownFundsUsd": 419_999 })],
    ["not_applicable", significantEmi(onCoins(0, 0))],
    ["not_applicable", bank(onCoins(0, 0))],
  ],
  "eu-mica.capital.significant-own-funds": [
    ["met", significantEmi(onReserve(3_000_000, 100_000_000))],
    ["partly_met", significantEmi(onReserve(2_999_999, 100_000_000))],
    ["partly_met", significantArt(onReserve(2_000_000, 100_000_000))],
    ["not_met", significantArt(onReserve(1_999_999, 100_000_000))],
    ["met", significantArt(onReserve(420_000, 10_000_000))],
    ["not_met", significantArt(onReserve(419_999, 10_000_000))],
    ["met", significantArt(onReserve(1_000_000, 10_000_000, 4_000_000))],
    ["partly_met", significantArt(onReserve(999_999, 10_000_000, 4_000_000))],
    ["not_applicable", ordinaryEmi(onReserve(0, 0))],
    ["not_applicable", ordinaryArt(onReserve(0, 0))],
  ],
  "eu-mica.capital.art-own-funds": [
    ["met", ordinaryArt(onReserve(2_000_000, 100_000_000))],
    ["partly_met", ordinaryArt(onReserve(1_999_999, 100_000_000))],
    ["met", ordinaryArt(onReserve(420_000, 1_000_000, 1_680_000))],
    ["partly_met", ordinaryArt(onReserve(420_000, 1_000_000, 1_680_001))],
    ["not_met", ordinaryArt(onReserve(419_999, 1_000_000))],
    ["not_applicable", significantArt(onReserve(0, 0))],
    ["not_applicable", ordinaryEmi(onReserve(0, 0))],
  ],
  "eu-mica.capital.art-cet1": [
    ["met", art({ "capital.cet1Only": true })],
    ["not_met", art({ "capital.cet1Only": false })],
    ["not_applicable", emt({ "capital.cet1Only": false })],
  ],
  "eu-mica.capital.art-add-on": [
    ["met", art(addOn(2_400_000, 100_000_000, 400_000))],
    ["not_met", art(addOn(2_399_999, 100_000_000, 400_000))],
    ["met", art(addOn(520_000, 1_000_000, 100_000))],
    ["not_met", art(addOn(519_999, 1_000_000, 100_000))],
    ["met", art(addOn(2_000_000, 100_000_000, 0))],
    ["partly_met", art(addOn(1_999_999, 100_000_000, 0))],
    ["not_applicable", emt(addOn(0, 0, 0))],
  ],
};
