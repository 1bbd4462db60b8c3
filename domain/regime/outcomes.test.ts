import { describe, expect, it } from "vitest";
import { makeForce, makeRegime, makeRule } from "@/tests/support/made-regime";
import { openTestView } from "@/tests/support/view";
import { licensed, no, yes } from "./condition";
import { judgeRegime } from "./judge-regime";
import { judgeOutcomes } from "./outcomes";

const law = makeRegime(
  [
    makeRule({ applies: licensed(yes("segregation.titledForHolders")) }),
    makeRule({ id: "test.licence.held", met: yes("segregation.titledForHolders") }),
  ],
  { applies: licensed(yes("segregation.titledForHolders")) },
);
const draft = makeRegime([makeRule({ force: makeForce("draft") })], {
  id: "draft",
  nature: "proposed",
});
const view = openTestView({
  facts: { "segregation.titledForHolders": false, "redemption.atPar": false },
});

describe("outcomes of regimes", () => {
  it("come in the order given, each mode judged on its own", () => {
    const outcomes = judgeOutcomes([draft, law], view);
    expect(outcomes.map(({ regime }) => regime)).toEqual([draft, law]);
    for (const { regime, perimeter, benchmark } of outcomes) {
      expect(perimeter).toEqual(judgeRegime(regime, view, "perimeter"));
      expect(benchmark).toEqual(judgeRegime(regime, view, "benchmark"));
    }
    expect(judgeOutcomes([], view)).toEqual([]);
  });

  it("call a gap in a benchmark no breach", () => {
    const [outcome] = judgeOutcomes([law], view);
    expect(outcome?.perimeter.state).toBe("does_not_apply");
    expect(outcome?.perimeter.gates).toEqual({ failed: [], open: [], held: [] });
    expect(outcome?.benchmark.state).toBe("falls_short");
  });

  it("do not ask for the permission itself in a benchmark", () => {
    const [outcome] = judgeOutcomes([law], view);
    expect(outcome?.benchmark.gates.failed).toEqual(["test.redemption.par"]);
    const reach = makeRegime([makeRule({ met: yes("issuer.systemicDesignations.global") })]);
    const known = openTestView({
      facts: { "segregation.titledForHolders": true, "issuer.systemicDesignations.global": false },
    });
    expect(judgeRegime(reach, known, "perimeter").state).toBe("falls_short");
    expect(judgeRegime(reach, known, "benchmark").gates.failed).toEqual([]);
  });

  it("praise nobody where no gate was held", () => {
    const aside = makeRegime([makeRule({ applies: no("redemption.termsPublished") })]);
    const minor = makeRegime([makeRule({ severity: "minor" })]);
    const known = openTestView({
      facts: {
        "segregation.titledForHolders": true,
        "redemption.termsPublished": true,
        "redemption.atPar": true,
      },
    });
    for (const regime of [aside, minor])
      for (const mode of ["perimeter", "benchmark"] as const)
        expect(judgeRegime(regime, known, mode).state).toBe("no_gates");
  });
});
