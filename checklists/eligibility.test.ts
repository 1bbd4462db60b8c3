import { describe, expect, it } from "vitest";
import type { Verdict } from "@/domain/checklist/criterion";
import { type LineAnswerId, readEligibility } from "@/domain/regime/eligibility";
import { judgeRule } from "@/domain/regime/judge-rule";
import type { Regime } from "@/domain/regime/regime";
import { openTestView } from "@/tests/support/view";
import { ASSET_CLASSES } from "@/domain/facts/rows/asset-classes";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { regimes } from "./regimes";
import type { CaseProfile } from "./common/rule-cases";

type Line = NonNullable<CaseProfile["position"]>[number];
type Facts = NonNullable<CaseProfile["facts"]>;

const whole: Line = { amountUsd: 100, currency: "USD" };
const bill: Line = { ...whole, assetClass: "usTreasuryBill", residualMaturityDays: 30 };
const deposit: Line = { ...whole, assetClass: "bankDemandDeposit", counterpartyCountry: "US" };
const crypto: Line = { ...whole, assetClass: "crypto" };
const fund: Line = { ...whole, assetClass: "governmentMoneyFund" };
const noClass: Line = { ...whole };

type Reserve = {
  /** The rule that lists what a reserve may hold. */
  readonly rule: string;
  readonly facts: Facts;
  readonly good: readonly Line[];
  readonly bad?: Line;
  readonly open?: Line;
  /** Counts in part. */
  readonly part?: Line;
};

/** A coin in the scope of each list, with a reserve of accepted lines and one line that is not. */
const RESERVES: Readonly<Record<string, Reserve>> = {
  "us-genius": {
    rule: "us-genius.reserve.only-listed-classes",
    facts: { "issuer.usCategory": "insuredBankSubsidiary" },
    good: [bill, deposit],
    bad: { ...bill, residualMaturityDays: 94 },
    open: { ...whole, assetClass: "bankDemandDeposit" },
  },
  "eu-mica": {
    rule: "eu-mica.reserve.secure-low-risk",
    facts: {
      "issuer.entityKind": "eMoneyInstitution",
      "issuer.systemicDesignations.euSignificant": false,
    },
    good: [deposit, bill],
    bad: { ...fund, fundLookThroughOk: false },
    open: fund,
    part: { ...fund, fundLookThroughOk: true },
  },
  "us-nydfs": {
    rule: "us-nydfs.reserve.four-asset-classes",
    facts: {},
    good: [deposit, { ...bill, acquiredOn: "2026-06-01", maturityOn: "2026-07-15" }],
    bad: { ...bill, assetClass: "usTreasuryNoteBond" },
    open: { ...whole, assetClass: "bankDemandDeposit" },
  },
  "hk-stablecoins": {
    rule: "hk-stablecoins.reserve.eligible-assets",
    facts: {},
    good: [deposit, bill],
    bad: { ...whole, assetClass: "certificateOfDeposit" },
    open: fund,
    part: { ...fund, fundLookThroughOk: true },
  },
  "sg-mas": {
    rule: "sg-mas.reserve.three-months",
    facts: { "coin.referenceCurrency": "USD" },
    good: [deposit, bill],
    bad: { ...bill, residualMaturityDays: 94 },
    open: { ...whole, assetClass: "usTreasuryNoteBond" },
    part: fund,
  },
  "gb-fca": {
    rule: "gb-fca.reserve.core-assets",
    facts: { "coin.referenceCurrency": "USD" },
    good: [deposit, bill],
  },
  "jp-psa": {
    rule: "jp-psa.reserve.fifty-percent",
    facts: {},
    good: [deposit, { ...bill, amountUsd: 90 }],
    open: { ...whole, assetClass: "bankDepositUnsplit" },
  },
  "ae-cbuae": {
    rule: "ae-cbuae.reserve.cash-escrow",
    facts: {
      "coin.referenceCurrency": "AED",
      "issuer.entityKind": "trustCompany",
      "segregation.accounts": "separate",
    },
    good: [deposit],
    open: { ...whole, assetClass: "bankDepositUnsplit" },
  },
  "ae-vara": {
    rule: "ae-vara.reserve.eligible-assets",
    facts: { "coin.referenceCurrency": "USD" },
    good: [deposit, bill],
    bad: { ...bill, residualMaturityDays: 91 },
    open: { ...whole, assetClass: "usTreasuryNoteBond" },
  },
  "ae-adgm": {
    rule: "ae-adgm.reserve.eligible-assets",
    facts: { "coin.referenceCurrency": "USD" },
    good: [deposit, bill],
    bad: { ...deposit, currency: "EUR" },
    open: { amountUsd: 100, assetClass: "bankDemandDeposit" },
  },
  "us-genius-proposed": {
    rule: "us-genius-proposed.reserve.exclusive-classes",
    facts: {},
    good: [deposit, bill],
    bad: { ...bill, residualMaturityDays: 94 },
    open: { ...whole, assetClass: "bankDemandDeposit" },
  },
};

const SHORT: readonly Verdict[] = ["not_met", "partly_met"];

const withList = regimes.filter(({ eligibility }) => eligibility !== undefined);
const tried = withList.flatMap((regime) => {
  const reserve = RESERVES[regime.id];
  return reserve === undefined ? [] : [{ id: regime.id, regime, reserve }];
});

const sumOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { amountUsd }) => sum + Number(amountUsd), 0);

/** The answers to a reserve that equals the coins, trades on their way left out, and what each rule comes to on it. */
function answersTo({ regime, reserve }: (typeof tried)[number], lines: readonly Line[]) {
  const settled = lines.filter(({ assetClass }) => assetClass !== "settlementItem");
  const facts = {
    ...reserve.facts,
    "reserve.fairValueUsd": sumOf(lines),
    "coin.outstandingUsd": sumOf(settled),
  };
  const view = openTestView({ facts, position: lines });
  const { eligibility } = regime;
  if (eligibility === undefined) throw new Error(`${regime.id} has no list`);
  const verdictOf = (rule: string) => judgeRule(ruleOf(regime, rule), view, "benchmark").verdict;
  return { ...readEligibility(eligibility, view), verdictOf, verdict: verdictOf(reserve.rule) };
}

const given = (...lines: readonly (Line | undefined)[]): readonly Line[] =>
  lines.filter((line) => line !== undefined);

/** The rule as it reads once it applies. */
function ruleOf(regime: Regime, id: string) {
  const found = regime.rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`${regime.id} has no rule ${id}`);
  const { applies: _scope, ...rule } = found;
  return rule;
}

describe("regimes that list accepted assets", () => {
  it("are all tried", () => {
    expect(withList.map(({ id }) => id).toSorted()).toEqual(Object.keys(RESERVES).toSorted());
  });

  it.each(tried)("$id takes every line of a reserve that meets its rule", (each) => {
    const { lines, verdict } = answersTo(each, each.reserve.good);
    expect(lines.map(({ answer, limit }) => answer === "allowed" || limit !== null)).toEqual(
      lines.map(() => true),
    );
    expect(verdict).toBe("met");
  });

  it.each(tried)("$id refuses a line, and the rule is not met", (each) => {
    for (const line of given(crypto, each.reserve.bad)) {
      const { lines, verdict } = answersTo(each, [...each.reserve.good, line]);
      expect(lines.at(-1)).toMatchObject({ answer: "not_allowed", missing: [] });
      expect(SHORT).toContain(verdict);
    }
  });

  it.each(tried)("$id leaves a line without a class open, and the rule unknown", (each) => {
    for (const line of given(noClass, each.reserve.open)) {
      const { lines, verdict } = answersTo(each, [...each.reserve.good, line]);
      const last = lines.at(-1);
      expect(last?.answer).toBe("unclear");
      expect(last?.missing.length).toBeGreaterThan(0);
      expect(verdict).toBe("unknown");
    }
  });

  it.each(tried.filter(({ reserve }) => reserve.part !== undefined))(
    "$id takes a line in part, and the rule is partly met",
    (each) => {
      const { lines, verdict } = answersTo(each, [
        ...each.reserve.good,
        ...given(each.reserve.part),
      ]);
      expect(lines.at(-1)).toMatchObject({ answer: "limited", limit: null });
      expect(verdict).toBe("partly_met");
    },
  );
});

/** What rules may come to for each answer; a line refused by one limb of a rule can leave it partly met. */
const VERDICTS: Readonly<Record<LineAnswerId, readonly Verdict[]>> = {
  not_allowed: SHORT,
  unclear: ["unknown"],
  limited: ["met", "partly_met"],
  allowed: ["met"],
};

describe("a line of every class, its terms not stated", () => {
  const classes = Object.keys(ASSET_CLASSES) as readonly AssetClass[];

  it.each(tried)("$id answers as the rule it names", (each) => {
    const wrong = classes.filter((assetClass) => {
      const line: Line = { ...whole, assetClass };
      const { lines, limits, verdictOf, verdict } = answersTo(each, [...each.reserve.good, line]);
      const last = lines.at(-1);
      if (last === undefined || limits.some(({ kept }) => kept === false)) return false;
      const found = last.limit === null ? verdictOf(last.rule) : verdict;
      return !VERDICTS[last.answer].includes(found);
    });
    expect(wrong).toEqual([]);
  });
});
