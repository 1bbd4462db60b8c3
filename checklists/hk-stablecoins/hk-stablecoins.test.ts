import { describe, expect, it } from "vitest";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { capitalCases } from "./capital.cases";
import { conductCases } from "./conduct.cases";
import { disclosureCases } from "./disclosure.cases";
import { licenceCases } from "./licence.cases";
import { operationsCases } from "./operations.cases";
import { redemptionCases } from "./redemption.cases";
import { hkStablecoinsRegime } from "./regime";
import { assetCases } from "./reserve-assets.cases";
import { backingCases } from "./reserve-backing.cases";
import { safeguardCases } from "./safeguards.cases";

tryRegime(hkStablecoinsRegime, {
  ...licenceCases,
  ...capitalCases,
  ...backingCases,
  ...assetCases,
  ...safeguardCases,
  ...disclosureCases,
  ...redemptionCases,
  ...conductCases,
  ...operationsCases,
});

describe("the Hong Kong rules", () => {
  it("account for every row once", () => {
    const { rules, leftOut } = hkStablecoinsRegime;
    expect(rules).toHaveLength(44);
    expect(leftOut).toHaveLength(1);
    expect(new Set([...rules, ...leftOut].map(({ id }) => id)).size).toBe(45);
    const gates = rules.filter(({ severity }) => severity === "gate");
    expect(gates).toHaveLength(16);
    expect(rules.filter(({ verification }) => verification === "unverified")).toHaveLength(4);
  });

  it("use no parameter id twice", () => {
    const parameters = new Set(hkStablecoinsRegime.rules.flatMap((rule) => rule.parameters));
    expect(new Set([...parameters].map(({ id }) => id)).size).toBe(parameters.size);
  });

  it("leave a coin alone that has nothing to do with Hong Kong, and bind one on offer there", () => {
    const facts = { "coin.referenceCurrency": "USD" } as const;
    const here = { jurisdiction: "HK", issuedFrom: false, activelyMarketed: false } as const;
    const elsewhere = { jurisdiction: "SG", offered: true, issuedFrom: true } as const;
    const stateOf = (...market: readonly object[]) =>
      judgeRegime(hkStablecoinsRegime, openTestView({ facts, market, licence: [] }), "perimeter")
        .state;
    expect(stateOf(elsewhere)).toBe("does_not_apply");
    expect(stateOf({ ...here, offered: true, retail: false })).toBe("meets");
    expect(stateOf({ ...here, offered: true, retail: true })).toBe("falls_short");
    expect(stateOf({ ...here, offered: true })).toBe("cannot_conclude");
    expect(stateOf({ jurisdiction: "HK" })).toBe("scope_unknown");
  });

  it("measure an unlicensed coin against the licensee's duties in a benchmark", () => {
    const market = [{ jurisdiction: "HK", offered: true, retail: false }] as const;
    const view = openTestView({
      facts: { "coin.referenceCurrency": "USD", "redemption.settlementBusinessDays": 5 },
      market,
      licence: [],
    });
    const verdictIn = (mode: "perimeter" | "benchmark") =>
      judgeRegime(hkStablecoinsRegime, view, mode).findings.find(
        ({ id }) => id === "hk-stablecoins.redemption.one-business-day",
      )?.verdict;
    expect(verdictIn("perimeter")).toBe("not_applicable");
    expect(verdictIn("benchmark")).toBe("not_met");
  });
});
