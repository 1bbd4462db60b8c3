import { describe, expect, it } from "vitest";
import { getChecklist } from "../checklist/checklist";
import { type Parameter, parameter } from "../checklist/parameter";
import { Decimal } from "../decimal";
import { RECOGNISED_JURISDICTIONS } from "../derivation/custody-parameters";
import { STRESS_HAIRCUTS } from "../reserve/haircuts";
import { CONSERVATIVE_MAX_DAYS, LIQUIDITY_STEPS } from "../reserve/parameters";
import { MARKET_DISCOUNTS, RATE_SHOCK } from "../reserve-analysis/rate-haircuts";
import { RUN_LONGEST_SETTLEMENT_DAYS, RUN_UNPROMISED_DAYS } from "../stress/parameters";
import { DRAWN_HAIRCUTS, DRAWN_RUN_HIGH } from "../stress-analysis/monte-carlo";
import { SALE_CAPACITY } from "../stress-analysis/sale-capacity";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { readPolicy, toPolicyJson } from "./policy-edit";
import { toOverrideJson } from "./policy-overrides";

const LAW = parameter<number>({
  id: "law.days",
  label: "Days by law",
  house: false,
  rationale: "law",
  value: 2,
});
const SINCE = parameter<string>({
  id: "house.since",
  label: "Since",
  house: true,
  rationale: "house",
  value: "2024-06-30",
});
const parameters: readonly Parameter[] = [
  CONSERVATIVE_MAX_DAYS,
  LIQUIDITY_STEPS,
  STRESS_HAIRCUTS,
  RECOGNISED_JURISDICTIONS,
  SALE_CAPACITY,
  DRAWN_RUN_HIGH,
  DRAWN_HAIRCUTS,
  RATE_SHOCK,
  MARKET_DISCOUNTS,
  RUN_LONGEST_SETTLEMENT_DAYS,
  RUN_UNPROMISED_DAYS,
  LAW,
  SINCE,
];
const HAIRCUTS = toOverrideJson(STRESS_HAIRCUTS.values[0]?.value) as Record<string, string>;
const DISCOUNTS = toOverrideJson(MARKET_DISCOUNTS.values[0]?.value) as Record<string, string>;
const context = { checklist: getChecklist(HOUSE, "backing"), parameters };
const json = toPolicyJson(HOUSE_POLICY);

function errorsOf(change: object): readonly string[] {
  const read = readPolicy({ ...json, ...change }, context);
  return read.ok ? [] : read.errors.map(({ path, message }) => `${path}: ${message}`);
}

describe("house numbers", () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      "of the law",
      { "law.days": 3 },
      "overrides.law.days: This number is not the house's own; a policy cannot set it.",
    ],
    ["nobody reads", { "x.y": 3 }, "overrides.x.y: There is no parameter x.y."],
    [
      "beyond what its unit can mean",
      { "reserve.conservativeMaxDays": 36601 },
      "overrides.reserve.conservativeMaxDays: Write at most 36600 days.",
    ],
    [
      "as text",
      { "reserve.conservativeMaxDays": "93" },
      "overrides.reserve.conservativeMaxDays: Write a number of 0 or more, without quotes.",
    ],
    [
      "below zero",
      { "reserve.conservativeMaxDays": -1 },
      "overrides.reserve.conservativeMaxDays: Write a number of 0 or more, without quotes.",
    ],
    [
      "in parts of a day",
      { "reserve.conservativeMaxDays": 9.5 },
      "overrides.reserve.conservativeMaxDays: Write a whole number.",
    ],
    [
      "with a part missing",
      {
        "reserve.liquiditySteps": {
          day: { business: 1, calendar: 1 },
          week: { business: 5, calendar: 7 },
          month: { business: 21 },
        },
      },
      "overrides.reserve.liquiditySteps.month.calendar: This is required.",
    ],
    [
      "with a part too many",
      { "reserve.liquiditySteps": { ...LIQUIDITY_STEPS.values[0]?.value, year: 1 } },
      "overrides.reserve.liquiditySteps.year: The parameter has no such key. Take it out.",
    ],
    [
      "of no place",
      { "custody.recognisedJurisdictions": ["US", "XX"] },
      "overrides.custody.recognisedJurisdictions[1]: Write the code of a place, such as US or EEA.",
    ],
    [
      "of a place twice",
      { "custody.recognisedJurisdictions": ["US", "US"] },
      "overrides.custody.recognisedJurisdictions: Name each entry once.",
    ],
    [
      "of no places",
      { "custody.recognisedJurisdictions": [] },
      "overrides.custody.recognisedJurisdictions: Write a list that is not empty.",
    ],
    [
      "beyond what the unit of a table can mean",
      { "stress.saleCapacity": { ...SALE_CAPACITY.values[0]?.value, equity: 101 } },
      "overrides.stress.saleCapacity.equity: Write at most 100 percent of the line.",
    ],
    [
      "of more than the supply",
      { "stress.drawnRunHigh": 101 },
      "overrides.stress.drawnRunHigh: Write at most 100 percent of supply.",
    ],
    [
      "of losses beyond ten times the table",
      { "stress.drawnHaircuts": { low: 50, mode: 100, high: 1001 } },
      "overrides.stress.drawnHaircuts.high: Write at most 1000 percent.",
    ],
    [
      "of a loss of more than the whole line",
      { "reserve.stressHaircuts": { ...HAIRCUTS, crypto: "100.01" } },
      "overrides.reserve.stressHaircuts.crypto: Write at most 100 percent.",
    ],
    [
      "of a fall beyond the whole price",
      { "reserve.marketDiscounts": { ...DISCOUNTS, municipal: "101" } },
      "overrides.reserve.marketDiscounts.municipal: Write at most 100 percent.",
    ],
    [
      "of a rise of yields beyond all reason",
      { "reserve.rateShock": "100.5" },
      "overrides.reserve.rateShock: Write at most 100 percentage points.",
    ],
    [
      "of a promise of more than two years",
      { "stress.runLongestSettlementDays": 523 },
      "overrides.stress.runLongestSettlementDays: Write at most 522 business days.",
    ],
    [
      "of a wait of more than two years",
      { "stress.runUnpromisedDays": 523 },
      "overrides.stress.runUnpromisedDays: Write at most 522 business days.",
    ],
    [
      "whose likeliest loss is above the greatest",
      { "stress.drawnHaircuts": { low: 50, mode: 400, high: 300 } },
      "overrides.stress.drawnHaircuts: Write low, mode and high so that none is below the one before.",
    ],
    ["of no day", { "house.since": "soon" }, "overrides.house.since: Write the day as YYYY-MM-DD."],
  ])("are refused %s", (_name, overrides, error) => {
    expect(errorsOf({ overrides })).toEqual([error]);
  });

  it("are read up to their bounds, and where a triangle is a single value", () => {
    expect(
      errorsOf({
        overrides: {
          "stress.saleCapacity": { ...SALE_CAPACITY.values[0]?.value, equity: 100 },
          "stress.drawnRunHigh": 100,
          "stress.drawnHaircuts": { low: 1000, mode: 1000, high: 1000 },
          "reserve.stressHaircuts": { ...HAIRCUTS, crypto: "100" },
          "reserve.rateShock": "100",
          "stress.runLongestSettlementDays": 522,
          "stress.runUnpromisedDays": 522,
        },
      }),
    ).toEqual([]);
  });

  it("are read as exact decimals where the parameter holds such, and written back as text", () => {
    const own = STRESS_HAIRCUTS.values[0]?.value;
    const table = Object.fromEntries(Object.entries(own ?? {}).map(([key]) => [key, "1.25"]));
    const read = readPolicy({ ...json, overrides: { "reserve.stressHaircuts": table } }, context);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const value = read.policy.overrides["reserve.stressHaircuts"] as Record<string, Decimal>;
    expect(value.cash).toEqual(new Decimal("1.25"));
    expect(toPolicyJson(read.policy).overrides).toEqual({ "reserve.stressHaircuts": table });
  });
});
