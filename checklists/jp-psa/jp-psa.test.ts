import { describe, expect, it } from "vitest";
import { read } from "@/domain/regime/truth";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { backingCases } from "./backing.cases";
import { issuerCases } from "./issuers.cases";
import { jpPsaRegime } from "./regime";
import { userCases } from "./users.cases";

describe("Japan, Payment Services Act", () => {
  it("turns all sixteen rows of its source into rules", () => {
    expect(jpPsaRegime.rules).toHaveLength(16);
    expect(jpPsaRegime.leftOut).toHaveLength(0);
    expect(new Set(jpPsaRegime.rules.map(({ id }) => id)).size).toBe(16);
  });

  it("binds where the coin is issued, offered or listed in Japan and nowhere else", () => {
    const truthOf = (flag: "issuedFrom" | "offered" | "admittedToTrading", area: "JP" | "KR") => {
      const flags = { issuedFrom: false, offered: false, admittedToTrading: false, [flag]: true };
      const view = openTestView({ market: [{ jurisdiction: area, ...flags }] });
      return read(jpPsaRegime.applies, view, "perimeter").truth;
    };
    expect(truthOf("issuedFrom", "JP")).toBe("yes");
    expect(truthOf("offered", "JP")).toBe("yes");
    expect(truthOf("admittedToTrading", "JP")).toBe("yes");
    expect(truthOf("offered", "KR")).toBe("no");
  });

  it("asks the rule on half the backing only since June 2026", () => {
    const dates = jpPsaRegime.rules
      .filter(({ part }) => part === "reserve")
      .map(({ force }) => force.from);
    expect(dates).toEqual(["2026-06-01", "2026-06-01", "2026-06-01"]);
  });
});

tryRegime(jpPsaRegime, { ...backingCases, ...issuerCases, ...userCases });
