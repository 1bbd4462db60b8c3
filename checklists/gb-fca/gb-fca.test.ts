import { describe, expect, it } from "vitest";
import type { CaseProfile } from "@/checklists/common/rule-cases";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { read } from "@/domain/regime/truth";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { holderCases } from "./holders.cases";
import { permissionCases } from "./permission.cases";
import { poolCases } from "./pool.cases";
import { gbFcaRegime } from "./regime";

tryRegime(gbFcaRegime, { ...permissionCases, ...poolCases, ...holderCases });

describe("the FCA regime", () => {
  it("takes up every row of its source", () => {
    expect(gbFcaRegime.rules).toHaveLength(21);
    expect(gbFcaRegime.leftOut).toHaveLength(0);
  });

  const scopeOf = (change: CaseProfile["facts"], issuedFrom: boolean) => {
    const facts = {
      "coin.references": "singleFiat",
      "coin.stabilisation": "reserveBacked",
      ...change,
    } as const;
    const market = [{ jurisdiction: "GB", issuedFrom, offered: true }] as const;
    return read(gbFcaRegime.applies, openTestView({ facts, market }), "perimeter").truth;
  };

  it("binds coins issued in the United Kingdom, not those only offered there", () => {
    expect(scopeOf({}, true)).toBe("yes");
    expect(scopeOf({}, false)).toBe("no");
    expect(scopeOf({ "coin.references": "multiFiat" }, true)).toBe("no");
    expect(scopeOf({ "coin.stabilisation": "algorithmic" }, true)).toBe("no");
  });

  it("can be breached from its first day and not before", () => {
    const view = (asOf: string) =>
      openTestView({
        asOf,
        facts: { "coin.references": "singleFiat", "coin.stabilisation": "reserveBacked" },
        market: [{ jurisdiction: "GB", issuedFrom: true }],
        licence: [],
      });
    const stateOn = (asOf: string) => judgeRegime(gbFcaRegime, view(asOf), "perimeter").state;
    expect(stateOn("2027-10-24")).toBe("not_in_force");
    expect(stateOn("2027-10-25")).toBe("falls_short");
  });
});
