import { describe, expect, it } from "vitest";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { adviceCases } from "./advice.cases";
import { imfRegime } from "./regime";

tryRegime(imfRegime, adviceCases);

describe("IMF advice", () => {
  it("has 3 rules for 3 rows and no gate", () => {
    expect(imfRegime.rules).toHaveLength(3);
    expect(imfRegime.leftOut).toHaveLength(0);
    expect(imfRegime.rules.filter(({ severity }) => severity === "gate")).toEqual([]);
  });

  it("speaks to every issuer and binds none", () => {
    expect(judgeRegime(imfRegime, openTestView({}), "perimeter")).toMatchObject({
      state: "not_binding",
      reason: "The advice speaks to every issuer.",
    });
  });
});
