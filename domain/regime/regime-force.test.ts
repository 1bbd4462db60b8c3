import { describe, expect, it } from "vitest";
import { makeForce, makeRegime, makeRule } from "@/tests/support/made-regime";
import type { Force } from "./force";
import { judgeRegime } from "./judge-regime";
import type { Regime } from "./regime";
import { forceOn } from "./regime-force";
import { openTestView } from "@/tests/support/view";

const law = (from: string | null, until: string | null = null): Force =>
  makeForce("in_force", from, until);
const regimeOf = (...forces: readonly Force[]): Regime =>
  makeRegime(forces.map((force, index) => makeRule({ id: `test.redemption.r${index}`, force })));
const standingOf = (asOf: string, ...forces: readonly Force[]) =>
  forceOn(regimeOf(...forces), asOf).standing;

describe("the force of a regime", () => {
  it("counts its rules by what they can do on the day", () => {
    const regime = regimeOf(
      law("2024-06-30"),
      law("2024-06-30"),
      makeForce("enacted", "2027-01-18"),
      makeForce("draft"),
      law("2020-01-01", "2024-06-30"),
    );
    const counts = { notBinding: 1, past: 1 };
    expect(forceOn(regime, "2024-06-30")).toEqual({
      standing: "in_force",
      binding: 2,
      awaited: 1,
      ...counts,
    });
    expect(forceOn(regime, "2027-01-18")).toMatchObject({ binding: 3, awaited: 0, ...counts });
  });

  it("begins and ends with the days of its rules", () => {
    const force = law("2024-06-30", "2026-07-01");
    expect(standingOf("2024-06-29", force)).toBe("not_yet_in_force");
    expect(standingOf("2024-06-30", force)).toBe("in_force");
    expect(standingOf("2026-06-30", force)).toBe("in_force");
    expect(standingOf("2026-07-01", force)).toBe("past");
  });

  it("is not begun by older law without a recorded day, which counts alone", () => {
    expect(standingOf("2024-06-29", law(null), law("2024-06-30"))).toBe("not_yet_in_force");
    expect(standingOf("2024-06-30", law(null), law("2024-06-30"))).toBe("in_force");
    expect(standingOf("2024-06-29", law(null))).toBe("in_force");
  });

  it("does not bind where nothing is law, whatever its day", () => {
    expect(standingOf("2099-12-31", makeForce("standard", "2026-01-01"))).toBe("not_binding");
    expect(standingOf("2099-12-31", makeForce("proposed"), makeForce("policy"))).toBe(
      "not_binding",
    );
  });
});

describe("a regime on the day before it starts", () => {
  it("is not in force, whatever older law binds without a day", () => {
    const regime = regimeOf(law(null), law("2024-06-30"));
    const on = (asOf: string) => {
      const view = openTestView({ asOf, facts: { "segregation.titledForHolders": true } }, asOf);
      return judgeRegime(regime, view, "perimeter").state;
    };
    expect(on("2024-06-29")).toBe("not_in_force");
    expect(on("2024-06-30")).toBe("cannot_conclude");
  });
});
