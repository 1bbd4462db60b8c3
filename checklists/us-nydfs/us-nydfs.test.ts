import { describe, expect, it } from "vitest";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { assuranceCases } from "./assurance.cases";
import { custodyCases } from "./custody.cases";
import { permissionCases } from "./permission.cases";
import { redemptionCases } from "./redemption.cases";
import { usNydfsRegime } from "./regime";
import { reserveCases } from "./reserve.cases";
import { reserveLimitCases } from "./reserve-limits.cases";

tryRegime(usNydfsRegime, {
  ...permissionCases,
  ...reserveCases,
  ...reserveLimitCases,
  ...redemptionCases,
  ...custodyCases,
  ...assuranceCases,
});

describe("New York guidance", () => {
  it("has 31 rules and leaves out one of 32 rows", () => {
    const ids = [...usNydfsRegime.rules, ...usNydfsRegime.leftOut].map(({ id }) => id);
    expect(usNydfsRegime.rules).toHaveLength(31);
    expect(usNydfsRegime.leftOut).toHaveLength(1);
    expect(new Set(ids).size).toBe(32);
  });

  const DOLLAR = { "coin.referenceCurrency": "USD" } as const;
  const stateOf = (kind: "nyTrustCharter" | "euEmi", mode: "perimeter" | "benchmark") =>
    judgeRegime(
      usNydfsRegime,
      openTestView({ facts: DOLLAR, licence: [{ kind, status: "active" }] }),
      mode,
    ).state;

  it("binds dollar coins of supervised issuers, and measures others as if they were", () => {
    expect(stateOf("nyTrustCharter", "perimeter")).toBe("cannot_conclude");
    expect(stateOf("euEmi", "perimeter")).toBe("does_not_apply");
    expect(stateOf("euEmi", "benchmark")).toBe("cannot_conclude");
  });
});
