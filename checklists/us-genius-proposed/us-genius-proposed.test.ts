import { describe, expect, it } from "vitest";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { tryRegime } from "@/tests/support/try-regime";
import {
  between,
  buildRow,
  DEFAULT_AS_OF,
  type ProfileInput,
} from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { isListedLine } from "./eligible-line";
import { INSURED_AMOUNT, INSURED_PCT } from "./insured-deposits";
import { issuerCases } from "./issuer.cases";
import { moneyLaunderingCases } from "./money-laundering.cases";
import { redemptionCases } from "./redemption.cases";
import { usGeniusProposedRegime } from "./regime";
import { reportingCases } from "./reporting.cases";
import { reserveLiquidityCases } from "./reserve-liquidity.cases";

tryRegime(usGeniusProposedRegime, {
  ...reserveLiquidityCases,
  ...redemptionCases,
  ...reportingCases,
  ...issuerCases,
  ...moneyLaunderingCases,
});

describe("the regime", () => {
  const { rules, leftOut } = usGeniusProposedRegime;
  const coin = {
    "coin.fixedRedemptionObligation": true,
    "coin.referenceCurrency": "USD",
    "coin.legalNature": "none",
    "issuer.domicile": "US-NY",
  } as const;

  it("accounts for every row once", () => {
    expect(rules).toHaveLength(38);
    expect(leftOut).toHaveLength(11);
    expect(new Set([...rules, ...leftOut].map(({ id }) => id)).size).toBe(49);
  });

  it("never binds and is never a gate", () => {
    expect(new Set(rules.map(({ force }) => force.status))).toEqual(new Set(["proposed"]));
    expect(rules.filter(({ severity }) => severity === "gate")).toEqual([]);
    const { state } = judgeRegime(
      usGeniusProposedRegime,
      openTestView({ facts: coin }),
      "perimeter",
    );
    expect(state).toBe("not_binding");
  });

  it("leaves out coins that are no payment stablecoin, or neither issued nor offered there", () => {
    const stateOf = (change: object, offered = false) =>
      judgeRegime(
        usGeniusProposedRegime,
        openTestView({
          facts: { ...coin, ...change },
          market: [{ jurisdiction: "US", offered }],
        }),
        "perimeter",
      ).state;
    expect(stateOf({ "issuer.domicile": "SV" })).toBe("does_not_apply");
    expect(stateOf({ "issuer.domicile": "SV" }, true)).toBe("not_binding");
    expect(stateOf({ "coin.referenceCurrency": "EUR" })).toBe("does_not_apply");
    expect(stateOf({ "coin.legalNature": "deposit" })).toBe("does_not_apply");
    expect(stateOf({ "coin.fixedRedemptionObligation": false })).toBe("does_not_apply");
  });

  it("takes the permission as given when a coin is measured against it", () => {
    const input: ProfileInput = {
      facts: { ...coin, "issuer.primaryUsRegulator": "NONE", "redemption.feeNoticeDays": 6 },
    };
    const view = openTestView(input);
    const verdictIn = (mode: "perimeter" | "benchmark") =>
      judgeRegime(usGeniusProposedRegime, view, mode).findings.find(
        ({ id }) => id === "us-genius-proposed.redemption.fee-notice",
      )?.verdict;
    expect(verdictIn("perimeter")).toBe("not_applicable");
    expect(verdictIn("benchmark")).toBe("not_met");
  });
});

describe("a line of the reserve", () => {
  const { at } = openTestView({});
  const bill = (low: number | null, high: number | null) =>
    isListedLine(
      buildRow("position", {
        assetClass: "usTreasuryBill",
        residualMaturityDays: between(low, high),
        amountUsd: 1,
      }),
      at,
      DEFAULT_AS_OF,
    );

  it("is judged on both ends where only those are on record", () => {
    expect(bill(1, 93)).toBe(true);
    expect(bill(94, 200)).toBe(false);
    expect(bill(1, 94)).toBeNull();
    expect(bill(null, null)).toBeNull();
  });
});

describe("insured deposits", () => {
  const facts = { "reserve.fairValueUsd": 1000 } as const;
  const ends = (input: ProfileInput, figure = INSURED_AMOUNT) => {
    const state = figure.of(openTestView(input));
    if (state.status === "unknown") return "unknown";
    if (state.status === "known") return state.value.toString();
    return `${state.low.toString()} to ${state.high.toString()}`;
  };
  const stated = { kind: "bank", amountUsd: 300, insuredUsd: 100 } as const;
  const silent = { kind: "bank", amountUsd: 200 } as const;

  it("adds up what is stated, and takes the rest as open up to the money there", () => {
    expect(ends({ facts, account: [stated, { kind: "fund", amountUsd: 500 }] })).toBe("100");
    expect(ends({ facts, account: [stated, silent] })).toBe("100 to 300");
    expect(ends({ facts, account: [stated, { kind: "bank" }] })).toBe("100 to 1000");
    expect(ends({ facts, account: [stated], completeness: { account: "partial" } })).toBe(
      "100 to 1000",
    );
    expect(ends({ account: [{ kind: "bank" }] })).toBe("unknown");
    expect(ends({ facts })).toBe("unknown");
  });

  it("is a share of the reserve, and of nothing where there is none", () => {
    expect(ends({ facts, account: [stated] }, INSURED_PCT)).toBe("10");
    expect(ends({ facts: { "reserve.fairValueUsd": 0 }, account: [stated] }, INSURED_PCT)).toBe(
      "unknown",
    );
  });
});
