import { describe, expect, it } from "vitest";
import { read } from "@/domain/regime/truth";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { aeAdgmRegime } from "./regime";
import { zoneCases } from "./rules.cases";

describe("Abu Dhabi Global Market", () => {
  it("turns all nine rows of its source into rules", () => {
    expect(aeAdgmRegime.rules).toHaveLength(9);
    expect(aeAdgmRegime.leftOut).toHaveLength(0);
    expect(new Set(aeAdgmRegime.rules.map(({ id }) => id)).size).toBe(9);
  });

  it("binds issuers at home there and coins offered there", () => {
    const truthOf = (
      domicile: "AE-ADGM" | "AE" | "US",
      jurisdiction: "AE-ADGM" | "AE" | "AE-DU",
    ) => {
      const view = openTestView({
        facts: { "issuer.domicile": domicile },
        market: [{ jurisdiction, offered: true, issuedFrom: domicile === "AE" }],
      });
      return read(aeAdgmRegime.applies, view, "perimeter").truth;
    };
    expect(truthOf("AE-ADGM", "AE-DU")).toBe("yes");
    expect(truthOf("US", "AE-ADGM")).toBe("yes");
    expect(truthOf("US", "AE-DU")).toBe("no");
    expect(truthOf("US", "AE")).toBe("unknown");
    expect(truthOf("AE", "AE-ADGM")).toBe("yes");
    expect(truthOf("AE", "AE-DU")).toBe("no");
    expect(truthOf("AE", "AE")).toBe("unknown");
  });
});

tryRegime(aeAdgmRegime, zoneCases);
