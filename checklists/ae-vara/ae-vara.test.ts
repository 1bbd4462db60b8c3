import { describe, expect, it } from "vitest";
import type { CaseProfile } from "@/checklists/common/rule-cases";
import { read } from "@/domain/regime/truth";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { issuingCases } from "./issuing.cases";
import { aeVaraRegime } from "./regime";
import { reserveCases } from "./reserve.cases";

describe("Dubai, virtual assets authority", () => {
  it("turns all twelve rows of its source into rules", () => {
    expect(aeVaraRegime.rules).toHaveLength(12);
    expect(aeVaraRegime.leftOut).toHaveLength(0);
    expect(new Set(aeVaraRegime.rules.map(({ id }) => id)).size).toBe(12);
  });

  it("binds issuers at home in Dubai outside its financial centre", () => {
    const truthOf = (input: CaseProfile) =>
      read(aeVaraRegime.applies, openTestView(input), "perimeter").truth;
    expect(truthOf({ facts: { "issuer.domicile": "AE-DU" } })).toBe("yes");
    expect(truthOf({ facts: { "issuer.domicile": "AE-DIFC" } })).toBe("no");
    expect(truthOf({ facts: { "issuer.domicile": "AE-ADGM" } })).toBe("no");
    expect(truthOf({ facts: { "issuer.domicile": "US" } })).toBe("no");
  });

  it("looks at the markets where the home is the Emirates without more", () => {
    const truthOf = (jurisdiction: "AE" | "AE-DU" | "AE-ON", issuedFrom: boolean) => {
      const view = openTestView({
        facts: { "issuer.domicile": "AE" },
        market: [{ jurisdiction, issuedFrom }],
      });
      return read(aeVaraRegime.applies, view, "perimeter").truth;
    };
    expect(truthOf("AE-DU", true)).toBe("yes");
    expect(truthOf("AE-ON", true)).toBe("no");
    expect(truthOf("AE", true)).toBe("unknown");
    expect(truthOf("AE", false)).toBe("no");
  });
});

tryRegime(aeVaraRegime, { ...issuingCases, ...reserveCases });
