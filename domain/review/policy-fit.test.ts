import { describe, expect, it } from "vitest";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { getChecklist } from "../checklist/checklist";
import { toPolicyJson } from "./policy-edit";
import { fitPolicy } from "./policy-fit";

const context = { checklist: getChecklist(HOUSE, "backing"), parameters: [] };
const json = toPolicyJson(HOUSE_POLICY);
const [useCase] = json.useCases;
const fit = (stored: unknown) => fitPolicy(stored, { context, spare: HOUSE_POLICY });
const without = (key: string) =>
  Object.fromEntries(Object.entries(json).filter(([name]) => name !== key));

describe("a stored policy that fits", () => {
  it("is read as it stands", () => {
    expect(fit(JSON.parse(JSON.stringify(json)))).toEqual({ policy: HOUSE_POLICY, misfits: [] });
  });
});

describe("a stored policy that does not fit", () => {
  const stored = {
    ...json,
    leastKnown: 4321,
    pillarWeights: { ...json.pillarWeights, vanished: 0 },
    gateCeilings: {
      ...json.gateCeilings,
      byCriterion: { ...json.gateCeilings.byCriterion, "backing.gone.gate": "weak" },
    },
    caps: [
      ...json.caps,
      {
        id: "cap.gone",
        title: "Gone",
        condition: { kind: "criterion_not_met", criterion: "backing.gone.cap" },
        ceiling: "weak",
        basis: "House",
        from: null,
        until: null,
      },
    ],
    useCases: [
      { ...useCase, requires: [...(useCase?.requires ?? []), "backing.gone.use"] },
      ...json.useCases.slice(1),
    ],
    overrides: { ...json.overrides, "gone.number": 3 },
  };

  it("keeps what still fits and takes the spare for the rest", () => {
    expect(fit(stored).policy).toEqual({ ...HOUSE_POLICY, leastKnown: 4321 });
  });

  it("names each pillar, criterion and parameter as it was stored", () => {
    expect(fit(stored).misfits).toEqual([
      {
        place: "Weight of a pillar, basis points (vanished)",
        message: "The checklist has no pillar vanished.",
      },
      {
        place: "Ceiling of a gate (byCriterion.backing.gone.gate)",
        message: "The checklist has no criterion backing.gone.gate.",
      },
      {
        place: "Cap ([cap.gone].condition.criterion)",
        message: "The checklist has no criterion backing.gone.cap.",
      },
      {
        place: expect.stringMatching(/^Use case \(\[.+\]\.requires\[\d+\]\)$/),
        message: "The checklist has no criterion backing.gone.use.",
      },
      { place: "House number (gone.number)", message: "There is no parameter gone.number." },
    ]);
  });

  it.each<[string, unknown, string]>([
    ["a part that is new since", without("halfLifeDays"), "Days in which evidence"],
    ["a part that is gone since", { ...json, mood: 1 }, "mood"],
    ["another way to write a part", { ...json, confidence: "high" }, "Rule of confidence"],
    ["two entries with one id", { ...json, useCases: [useCase, useCase] }, "Use case"],
    ["bad entries of a list", { ...json, caps: [7] }, "Cap"],
    ["another format", { ...json, schema: "assay-policy/9" }, "schema"],
  ])("gets the spare for %s", (_name, changed, place) => {
    const { policy, misfits } = fit(changed);
    expect(misfits[0]?.place).toContain(place);
    const caps = place === "Cap" ? [] : HOUSE_POLICY.caps;
    expect(policy).toEqual({ ...HOUSE_POLICY, caps });
  });

  it.each([null, 1, "x", [], {}])("is the spare where nothing can be read: %j", (nothing) => {
    const { policy, misfits } = fit(nothing);
    expect(policy).toEqual(HOUSE_POLICY);
    expect(misfits.length).toBeGreaterThan(0);
  });
});
