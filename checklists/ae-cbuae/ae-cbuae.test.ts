import { describe, expect, it } from "vitest";
import { judgeRule } from "@/domain/regime/judge-rule";
import { read } from "@/domain/regime/truth";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { dirhamCases } from "./dirham.cases";
import { holderCases } from "./holders.cases";
import { perimeterCases } from "./perimeter.cases";
import { aeCbuaeRegime } from "./regime";

describe("United Arab Emirates, central bank", () => {
  it("turns all eighteen rows of its source into rules", () => {
    expect(aeCbuaeRegime.rules).toHaveLength(18);
    expect(aeCbuaeRegime.leftOut).toHaveLength(0);
    expect(new Set(aeCbuaeRegime.rules.map(({ id }) => id)).size).toBe(18);
  });

  it("binds in the Emirates but not in the financial free zones", () => {
    const truthOf = (jurisdiction: "AE" | "AE-ON" | "AE-DU" | "AE-ADGM" | "AE-DIFC" | "SA") => {
      const market = [{ jurisdiction, offered: true, issuedFrom: false }];
      return read(aeCbuaeRegime.applies, openTestView({ market }), "perimeter").truth;
    };
    expect(truthOf("AE")).toBe("yes");
    expect(truthOf("AE-ON")).toBe("yes");
    expect(truthOf("AE-DU")).toBe("yes");
    expect(truthOf("AE-ADGM")).toBe("no");
    expect(truthOf("AE-DIFC")).toBe("no");
    expect(truthOf("SA")).toBe("no");
  });

  it("takes the registration as given in benchmark mode, except where it is what is asked for", () => {
    const view = openTestView({
      market: [{ jurisdiction: "AE", offered: true, issuedFrom: false }],
      licence: [],
      facts: {
        "coin.referenceCurrency": "USD",
        "uae.conditions.useLimited": true,
        "uae.conditions.legalOpinion": true,
        "coin.recognitions.uaeNonObjection": true,
      },
    });
    const verdictOf = (id: string, mode: "perimeter" | "benchmark") => {
      const rule = aeCbuaeRegime.rules.find((each) => each.id === id);
      return rule === undefined ? null : judgeRule(rule, view, mode).verdict;
    };
    expect(verdictOf("ae-cbuae.conduct.foreign-use", "perimeter")).toBe("partly_met");
    expect(verdictOf("ae-cbuae.conduct.foreign-use", "benchmark")).toBe("met");
    expect(verdictOf("ae-cbuae.licence.foreign-registration", "benchmark")).toBe("not_met");
  });
});

tryRegime(aeCbuaeRegime, { ...dirhamCases, ...holderCases, ...perimeterCases });
