import { describe, expect, it } from "vitest";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { gbBoeRegime } from "./regime";
import { boeCases } from "./rules.cases";

tryRegime(gbBoeRegime, boeCases);

describe("the Bank of England's draft", () => {
  it("takes up every row of its source", () => {
    expect(gbBoeRegime.rules).toHaveLength(9);
    expect(gbBoeRegime.leftOut).toHaveLength(0);
  });

  it("binds nobody while it is a draft, and reaches only recognised issuers", () => {
    const stateOf = (ukRecognised: boolean) =>
      judgeRegime(
        gbBoeRegime,
        openTestView({ facts: { "issuer.systemicDesignations.ukRecognised": ukRecognised } }),
        "perimeter",
      ).state;
    expect(stateOf(true)).toBe("not_binding");
    expect(stateOf(false)).toBe("does_not_apply");
  });
});
