import { describe, expect, it } from "vitest";
import {
  between,
  missing,
  type ProfileInput,
  type RowInput,
} from "@/tests/support/profile-builder";
import { PRESETS } from "@/tests/support/presets";
import { RUN_INPUT } from "@/tests/support/run-input";
import { openSample } from "@/tests/support/sample-view";
import { openTestView } from "@/tests/support/view";
import { derivations } from "../derivation/derivations";
import { openView } from "../derivation/fact-view";
import { sampleInput } from "./drawn";
import { isBankNamed, playRun, type RunReading } from "./play";
import { findPreset } from "./presets";
import { SALE_CAPACITY } from "./sale-capacity";
import { type Scenario, totalDemand } from "./scenario";

type Position = RowInput<"position">;
const CASH: Position = { assetClass: "bankDemandDeposit", amountUsd: 100, counterparty: "First" };
const BILL: Position = { assetClass: "usTreasuryBill", amountUsd: 900, residualMaturityDays: 60 };

function read(view: Parameters<typeof playRun>[0], scenario: Scenario): RunReading {
  const reading = playRun(view, scenario);
  if ("status" in reading) throw new Error(`no answer: ${reading.note ?? reading.reason}`);
  return reading;
}

function open(position: readonly Position[], facts: ProfileInput["facts"] = {}) {
  return openTestView({ ...RUN_INPUT, facts: { ...RUN_INPUT.facts, ...facts }, position });
}

const [ONE_DAY, FIVE_DAYS] = ["one-day", "five-days"].map((id) => {
  const preset = findPreset(PRESETS, id);
  if (preset === null) throw new Error(`no preset ${id}`);
  return preset.scenario;
}) as [Scenario, Scenario];

function preset(id: string): Scenario {
  const found = findPreset(PRESETS, id);
  if (found === null) throw new Error(`no preset ${id}`);
  return found.scenario;
}

const NO_SALES = Object.keys(SALE_CAPACITY.values[0]?.value ?? {}).map((each) => [each, 0]);

describe("a run on a profile", () => {
  it("pays from cash, then from bills at the table's loss", () => {
    const { early, late, missing: gaps, leftOut } = read(open([CASH, BILL]), FIVE_DAYS);
    expect([early.outcome, late.outcome]).toEqual([early.outcome, early.outcome]);
    // 300 asked, 100 in cash; 200.00 raised costs 201.00503, so 201.01 of bills.
    expect(early.outcome).toEqual({ firstBreak: -1, firstShort: 2, worstOverdue: 0, loss: 101 });
    expect([gaps, leftOut]).toEqual([[], []]);
    // Cash and a quarter of 900 at 99.5 % on the one day: 323.8 of 1,000.
    expect(read(open([CASH, BILL]), ONE_DAY).early.largest).toBe(323);
  });

  it("sells as fast, and draws from what, a policy says", () => {
    const { profile, asOf } = open([CASH, BILL]);
    const table = { ...SALE_CAPACITY.values[0]?.value, usTreasuryBill: 50 };
    const overrides = new Map<string, unknown>([
      ["stress.saleCapacity", table],
      ["stress.drawnRunHigh", 60],
      ["stress.drawnHaircuts", { low: 0, mode: 0, high: 200 }],
    ]);
    const view = openView({ profile, asOf, derivations, overrides });
    const { early } = read(view, ONE_DAY);
    // Cash and half of 900 at 99.5 % on the one day: 547.75 of 1,000.
    expect(early.largest).toBe(547);
    const { draws } = sampleInput(view, {
      end: early,
      scenario: ONE_DAY,
      draw: { count: 100, seed: 1 },
    });
    expect(draws).toEqual({
      size: { low: 0, mode: 100_000, high: 600_000 },
      haircut: { low: 0, mode: 0, high: 200 },
    });
  });

  it("follows a promise as long as a policy lets it, to the day it falls due", () => {
    const { profile, asOf } = open([{ ...BILL, residualMaturityDays: 600 }], {
      "redemption.settlementBusinessDays": 290,
    });
    const overrides = new Map<string, unknown>([
      ["stress.runLongestSettlementDays", 300],
      ["stress.saleCapacity", Object.fromEntries(NO_SALES)],
    ]);
    const { early } = read(openView({ profile, asOf, derivations, overrides }), ONE_DAY);
    // Asked on 1 July 2026 and due 290 bank days later, on 25 August 2027: day 421 after 30 June 2026.
    expect(early.plan.days).toBe(421);
    expect(early.outcome.firstBreak).toBe(421);
    expect(early.largest).toBe(0);
  });

  it("skips the holiday the house run does not know", () => {
    const view = open([CASH, BILL], { "reserve.asOf": "2026-11-25" });
    const { early } = read(view, ONE_DAY);
    expect([...early.work.tape.requested.slice(0, 4)]).toEqual([0, 0, 10_000, 0]);
  });

  it("runs both ends of what is not known, and names it", () => {
    const unnamed: Position = { assetClass: "bankDepositUnsplit", amountUsd: 100 };
    const facts = { "coin.outstandingUsd": between(900, 1000) } as const;
    const { early, late, missing: gaps } = read(open([unnamed, BILL], facts), ONE_DAY);
    expect(gaps).toEqual(["coin.outstandingUsd", "position[].residualMaturityDays"]);
    expect([early.outcome.loss, late.outcome.loss]).toEqual([0, 51]);
    expect([early.plan.supply, late.plan.supply]).toEqual([90_000, 100_000]);
  });

  it("keeps the issuer's own cap, and says where none is known", () => {
    const capped = read(open([CASH, BILL], { "redemption.dailyCapPct": 4 }), ONE_DAY);
    expect(capped.early.plan.cap).toBe(4_000);
    expect(capped.early.outcome.firstBreak).toBe(1);
    const dollars = { "redemption.dailyCapPct": missing(), "redemption.dailyCapUsd": 30 } as const;
    expect(read(open([CASH], dollars), ONE_DAY).late.plan.cap).toBe(3_000);
    const none = read(open([CASH], { "redemption.dailyCapPct": missing() }), ONE_DAY);
    expect([none.leftOut, none.late.plan.cap]).toEqual([["redemption.dailyCapPct"], Infinity]);
  });

  it("shuts the bank it names, by either spelling, and no other", () => {
    const outage = { bank: " FIRST ", reserveParts: 500_000, closedDays: 2, recoveryParts: 0 };
    const scenario = { ...ONE_DAY, outage };
    const view = open([CASH, { ...CASH, counterparty: "Second" }, BILL]);
    const { early, late, missing: gaps } = read(view, scenario);
    expect([early.plan.writtenOff, late.plan.writtenOff, gaps]).toEqual([10_000, 10_000, []]);
    expect(isBankNamed(view, scenario)).toBe(true);
  });

  it("takes a share of the reserve where the bank is not named there", () => {
    const outage = { bank: "Elsewhere", reserveParts: 50_000, closedDays: 1, recoveryParts: 0 };
    const { early } = read(open([CASH, BILL]), { ...ONE_DAY, outage });
    expect(early.plan.writtenOff).toBe(5_000);
    expect(early.outcome.firstShort).toBe(0);
  });

  it("freezes deposits of nobody named at the harder end only", () => {
    const outage = { bank: "First", reserveParts: null, closedDays: 3, recoveryParts: 1_000_000 };
    const view = open([{ assetClass: "bankDemandDeposit", amountUsd: 1000 }]);
    const { early, late, missing: gaps } = read(view, { ...ONE_DAY, outage });
    expect([early.outcome.firstBreak, late.outcome.firstBreak]).toEqual([-1, 1]);
    expect(gaps).toEqual(["position[].counterparty"]);
  });

  it("neither pays from nor sells pledged lines, and pays debts first", () => {
    const pledged = read(open([{ ...BILL, encumbered: true, amountUsd: 1000 }]), ONE_DAY);
    expect(pledged.early.largest).toBe(0);
    const owing = read(open([CASH, { assetClass: "settlementItem", amountUsd: -1 }]), ONE_DAY);
    expect(owing.early.outcome).toMatchObject({ firstBreak: 1, worstOverdue: 100 });
  });

  it("has no answer without a supply, or beyond what a cent can be followed in", () => {
    expect(playRun(open([CASH], { "coin.outstandingUsd": missing() }), ONE_DAY)).toMatchObject({
      status: "unknown",
    });
    expect(playRun(open([{ ...CASH, amountUsd: "90071992547410" }]), ONE_DAY)).toMatchObject({
      note: "an amount above 90 trillion dollars cannot be followed to the cent",
    });
  });
});

describe("the presets", () => {
  it("ask back no more than there is, under ids of their own", () => {
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
    for (const { id, scenario } of PRESETS) {
      expect(totalDemand(scenario), id).toBeGreaterThan(0);
      expect(totalDemand(scenario), id).toBeLessThanOrEqual(1_000_000);
    }
    expect(totalDemand(preset("usdc-2023"))).toBe(89_622);
    expect(totalDemand(preset("ust-2022"))).toBe(591_322);
  });

  it("of history carry a source each", () => {
    for (const { id, history, sources } of PRESETS) {
      if (history !== null) expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  it("replay USDC in March 2023: paid with the bank open, harder with it shut", () => {
    const view = openSample("USDC-2023-03-11");
    const { early, late } = read(view, preset("usdc-2023"));
    expect([early.outcome.firstBreak, late.outcome.firstBreak]).toEqual([-1, -1]);
    const shut = read(view, preset("usdc-2023-shut"));
    expect(shut.early.plan.writtenOff).toBe(33_000_000_000);
    expect(shut.late.largest).toBeLessThan(late.largest);
  });

  it("replay UST in May 2022: broken at both ends, a business week later where no time is promised", () => {
    const { early, late } = read(openSample("UST-2022-04-18"), preset("ust-2022"));
    expect([early.outcome.firstBreak, late.outcome.firstBreak]).toEqual([8, 1]);
    expect([early.outcome.firstShort, late.outcome.firstShort]).toEqual([0, 0]);
  });
});
