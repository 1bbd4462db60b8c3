import { describe, expect, it } from "vitest";
import { type Checklist, getChecklist } from "../checklist/checklist";
import { DEFAULT_POLICY } from "../scoring/default-policy";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { type PolicyContext, readPolicy, toPolicyJson } from "./policy-edit";

const context: PolicyContext = { checklist: getChecklist(HOUSE, "backing"), parameters: [] };
const json = toPolicyJson(HOUSE_POLICY);
const [cap] = json.caps;
const [useCase] = json.useCases;
const [high, medium, low] = json.confidence;

function errorsOf(change: object): readonly string[] {
  const read = readPolicy({ ...json, ...change }, context);
  return read.ok ? [] : read.errors.map(({ path, message }) => `${path}: ${message}`);
}

describe("a policy as JSON", () => {
  it("reads back as the same policy", () => {
    expect(readPolicy(JSON.parse(JSON.stringify(json)), context)).toEqual({
      ok: true,
      policy: HOUSE_POLICY,
    });
  });

  it("holds the shipped policy, exact limits included", () => {
    const ids = (list: readonly string[]) => [...new Set(list)];
    const gates = Object.keys(DEFAULT_POLICY.gateCeilings.byCriterion);
    const named = DEFAULT_POLICY.useCases.flatMap(({ requires, conditions }) => [
      ...requires,
      ...conditions.map(({ criterion }) => criterion),
    ]);
    const [model] = context.checklist.criteria;
    if (model === undefined) throw new Error("no criterion");
    const checklist: Checklist = {
      ...context.checklist,
      pillars: Object.keys(DEFAULT_POLICY.pillarWeights).map((id) => ({
        id,
        label: id,
        question: "?",
      })),
      criteria: ids([...gates, ...named]).map((id) => ({
        ...model,
        id,
        severity: "gate" as const,
      })),
    };
    const read = readPolicy(toPolicyJson(DEFAULT_POLICY), { checklist, parameters: [] });
    expect(read).toEqual({ ok: true, policy: DEFAULT_POLICY });
  });
});

describe("bounds of a policy", () => {
  it.each<[string, object, string]>([
    [
      "weights above the whole",
      { pillarWeights: { reserve: 6000, redemption: 4001 } },
      "pillarWeights: The weights add up to 10001 basis points; they have to add up to 10000.",
    ],
    [
      "weights below it",
      { pillarWeights: { reserve: 6000, redemption: 3999 } },
      "pillarWeights: The weights add up to 9999 basis points; they have to add up to 10000.",
    ],
    [
      "half a basis point",
      { pillarWeights: { reserve: 5999.5, redemption: 4000.5 } },
      "pillarWeights.reserve: Write a whole number.",
    ],
    [
      "a pillar left out",
      { pillarWeights: { reserve: 10_000 } },
      "pillarWeights.redemption: Give Redemption a weight; 0 leaves it out.",
    ],
    [
      "a pillar of its own",
      { pillarWeights: { reserve: 6000, redemption: 4000, luck: 0 } },
      "pillarWeights.luck: The checklist has no pillar luck.",
    ],
    [
      "a lowest floor above 0",
      { tierFloors: { ...json.tierFloors, weak: 1 } },
      "tierFloors.weak: The lowest tier begins at 0.",
    ],
    [
      "two floors alike",
      { tierFloors: { ...json.tierFloors, sound: 55 } },
      "tierFloors.sound: This floor has to lie above that of adequate.",
    ],
    [
      "a floor above 100",
      { tierFloors: { ...json.tierFloors, strong: 101 } },
      "tierFloors.strong: Write a whole number from 0 to 100.",
    ],
    ["a tier left out", { tierFloors: { weak: 0 } }, "tierFloors.constrained: This is required."],
    [
      "points for nothing",
      { points: { met: 2, partly_met: 1, not_met: 1 } },
      "points.not_met: Not met gives 0, or nothing proven would be more than nothing.",
    ],
    [
      "partly as good as met",
      { points: { met: 2, partly_met: 2, not_met: 0 } },
      "points.partly_met: Partly met lies between not met and met.",
    ],
    [
      "a ceiling that limits nothing",
      { gateCeilings: { default: "strong", byCriterion: {} } },
      "gateCeilings.default: A ceiling at Strong limits nothing. Choose a lower tier.",
    ],
    [
      "a ceiling of no tier",
      { gateCeilings: { default: "poor", byCriterion: {} } },
      "gateCeilings.default: Choose one of weak, constrained, adequate, sound, strong.",
    ],
    [
      "a ceiling on what is no gate",
      { gateCeilings: { default: "weak", byCriterion: { "t.time": "weak" } } },
      "gateCeilings.byCriterion.t.time: Only a gate has a ceiling; this criterion is none.",
    ],
    [
      "a ceiling on nothing",
      { gateCeilings: { default: "weak", byCriterion: { "t.x": "weak" } } },
      "gateCeilings.byCriterion.t.x: The checklist has no criterion t.x.",
    ],
    ["two caps of one id", { caps: [cap, cap] }, "caps: Two caps have the same id."],
    [
      "a cap that ends before it begins",
      { caps: [{ ...cap, from: "2026-01-02", until: "2026-01-02" }] },
      "caps[0].until: The first day without the cap has to lie after its first day.",
    ],
    [
      "a day that does not exist",
      { caps: [{ ...cap, from: "2026-02-30" }] },
      "caps[0].from: Write a day that exists in the calendar, as YYYY-MM-DD.",
    ],
    [
      "a fact nobody knows",
      { caps: [{ ...cap, condition: { kind: "fact_above", fact: "x.y", limit: "1" } }] },
      "caps[0].condition.fact: The vocabulary has no fact of this name.",
    ],
    [
      "a limit on a choice",
      {
        caps: [
          { ...cap, condition: { kind: "fact_above", fact: "redemption.eligible", limit: "1" } },
        ],
      },
      "caps[0].condition.fact: A limit needs a fact that is a number.",
    ],
    [
      "a limit that is no number",
      {
        caps: [
          { ...cap, condition: { kind: "fact_above", fact: "redemption.feePct", limit: "1e3" } },
        ],
      },
      "caps[0].condition.limit: Write the number in full, without an exponent.",
    ],
    [
      "a cap on nothing",
      { caps: [{ ...cap, condition: { kind: "criterion_not_met", criterion: "t.x" } }] },
      "caps[0].condition.criterion: The checklist has no criterion t.x.",
    ],
    [
      "a choice of a yes-or-no fact",
      {
        caps: [{ ...cap, condition: { kind: "fact_is", fact: "redemption.atPar", value: "true" } }],
      },
      "caps[0].condition.value: Choose a fact that is answered by a choice.",
    ],
    [
      "more than all known",
      { leastKnown: 10_001 },
      "leastKnown: Write a whole number from 0 to 10000.",
    ],
    [
      "high that asks less than medium",
      { confidence: [{ ...high, known: 1 }, medium, low] },
      "confidence[0]: High may ask for no less than medium.",
    ],
    [
      "low that asks for something",
      { confidence: [high, medium, { ...low, cited: 1 }] },
      "confidence[2]: Low has to hold always: 0, 0 and 0.",
    ],
    [
      "a kind of source left out",
      { strength: { law: 100 } },
      "strength.audited: This is required.",
    ],
    [
      "evidence that never ages",
      { halfLifeDays: 0 },
      "halfLifeDays: Write a whole number from 1 to 36525.",
    ],
    ["no approval", { approvals: 0 }, "approvals: One or two people approve: write 1 or 2."],
    ["three approvals", { approvals: 3 }, "approvals: One or two people approve: write 1 or 2."],
    [
      "two use cases of one id",
      { useCases: [useCase, useCase] },
      "useCases: Two use cases have the same id.",
    ],
    [
      "a use case that needs nothing there is",
      { useCases: [{ ...useCase, requires: ["t.x"] }] },
      "useCases[0].requires[0]: The checklist has no criterion t.x.",
    ],
    ["no version", { version: "new" }, "version: Write the version as 1.2.3."],
  ])("refuse %s", (_name, change, error) => {
    expect(errorsOf(change)).toContain(error);
  });

  it.each([[null], [[]], ["x"], [{}]])("refuse %j without throwing", (input) => {
    expect(readPolicy(input, context).ok).toBe(false);
  });
});
