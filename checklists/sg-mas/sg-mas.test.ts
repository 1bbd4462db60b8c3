import { describe, expect, it } from "vitest";
import type { CaseProfile } from "@/checklists/common/rule-cases";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { read } from "@/domain/regime/truth";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { capitalCases } from "./capital.cases";
import { holderCases } from "./holders.cases";
import { permissionCases } from "./permission.cases";
import { sgMasRegime } from "./regime";
import { reserveCases } from "./reserve.cases";

tryRegime(sgMasRegime, { ...permissionCases, ...reserveCases, ...holderCases, ...capitalCases });

describe("the Singapore framework", () => {
  it("takes up every row of its source", () => {
    expect(sgMasRegime.rules).toHaveLength(20);
    expect(sgMasRegime.leftOut).toHaveLength(1);
  });

  const scopeOf = (input: CaseProfile) =>
    read(sgMasRegime.applies, openTestView(input), "perimeter").truth;
  const issued = (outstanding: number, change: CaseProfile["facts"] = {}): CaseProfile => ({
    facts: {
      "marketing.claims.masRegulated": false,
      "coin.references": "singleFiat",
      "coin.referenceCurrency": "USD",
      "issuer.entityKind": "company",
      "coin.outstandingUsd": outstanding,
      "fx.sgdUsd": "0.75",
      ...change,
    },
    market: [{ jurisdiction: "SG", issuedFrom: true }],
  });

  it("binds above the floor, and a bank or a coin with the label at any size", () => {
    expect(scopeOf(issued(3_750_001))).toBe("yes");
    expect(scopeOf(issued(3_750_000))).toBe("no");
    expect(scopeOf(issued(1, { "issuer.entityKind": "creditInstitution" }))).toBe("yes");
    expect(scopeOf(issued(1, { "marketing.claims.masRegulated": true }))).toBe("yes");
  });

  it("breaches only the law that binds today, never the policy", () => {
    const resultOf = (licence: CaseProfile["licence"] & object, asOf = "2026-11-21") => {
      const { facts, market } = issued(9_000_000, { "redemption.atPar": false });
      const view = openTestView({ asOf, facts: facts ?? {}, market: market ?? [], licence });
      return judgeRegime(sgMasRegime, view, "perimeter");
    };
    const licensed = resultOf([{ kind: "sgMajorPayment", status: "active" }]);
    expect(licensed.state).toBe("meets");
    expect(licensed.gates.held).toEqual(["sg-mas.scope.payment-token-rules"]);
    expect(resultOf([]).gates.failed).toEqual(["sg-mas.scope.payment-token-rules"]);
    expect(resultOf([], "2020-01-27").state).toBe("not_in_force");
  });

  it("leaves out other references, other currencies and coins issued elsewhere", () => {
    expect(scopeOf(issued(9_000_000, { "coin.references": "commodity" }))).toBe("no");
    expect(scopeOf(issued(9_000_000, { "coin.referenceCurrency": "HKD" }))).toBe("no");
    const offered = [{ jurisdiction: "SG", issuedFrom: false, offered: true }] as const;
    expect(scopeOf({ ...issued(9_000_000), market: offered })).toBe("no");
  });
});
