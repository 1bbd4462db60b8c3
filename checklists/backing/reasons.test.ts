import { describe, expect, it } from "vitest";
import type { Criterion } from "@/domain/checklist/criterion";
import { evaluate } from "@/domain/checklist/evaluate";
import { Decimal } from "@/domain/decimal";
import { definitionOf, type FactId } from "@/domain/facts/vocabulary";
import { stubView } from "@/tests/support/fact-stub";
import { backingChecklist } from "../index";

const { criteria } = backingChecklist;
const PARTS = [
  { label: "overnight reverse repo", value: new Decimal("71.6") },
  { label: "US Treasury bills", value: new Decimal("11.6") },
];
const FIGURES = [
  "0",
  "1",
  "100",
  "-5",
  "0.0000001",
  "33.3333333333333333",
  "99.99999",
  "1e15",
  "-1e15",
];
const INTEGERS = [0, 1, 2, 100, -5, 1e15];

function valuesOf(id: FactId): readonly unknown[] {
  const definition = definitionOf(id);
  if (definition.kind === "boolean") return [true, false];
  if (definition.kind === "enum") return Object.keys(definition.choices);
  return definition.kind === "integer" ? INTEGERS : FIGURES;
}

/** Every combination of choices and extreme figures the criterion can read. */
function combinations(criterion: Criterion): readonly Record<string, unknown>[] {
  let options: Record<string, unknown>[] = [{}];
  for (const id of criterion.reads) {
    options = options.flatMap((option) =>
      valuesOf(id).map((value) => ({ ...option, [id]: value })),
    );
  }
  return options;
}

function reasonsOf(criterion: Criterion): readonly string[] {
  const [outside, inside] = [
    {},
    Object.fromEntries((criterion.scope?.reads ?? []).map((id) => [id, scopeValue(id)])),
  ];
  return combinations(criterion).flatMap((facts) =>
    [outside, inside].flatMap((scope) =>
      evaluate(stubView({ facts: { ...facts, ...scope }, parts: PARTS }), [criterion]).map(
        ({ reason }) => reason,
      ),
    ),
  );
}

function scopeValue(id: FactId): unknown {
  return definitionOf(id).kind === "boolean" ? true : 99;
}

const readsFigures = (criterion: Criterion): boolean =>
  criterion.reads.every((id) => !["boolean", "enum"].includes(definitionOf(id).kind));

describe.each(criteria.map((criterion) => [criterion.id, criterion] as const))(
  "the reasons of %s",
  (_, criterion) => {
    const reasons = reasonsOf(criterion);

    it("are one plain sentence each", () => {
      expect(reasons.length).toBeGreaterThan(1);
      for (const reason of reasons) {
        expect(reason).toMatch(/^[A-Z0-9-].*[^.,;: ]\.$/);
        expect(reason).not.toMatch(
          /undefined|null|NaN|Infinity|\[object|\d[eE][+-]?\d| {2}|\(\)|\.\.|[.] [A-Z]/,
        );
        expect(reason.length).toBeLessThan(320);
      }
    });
  },
);

const figured = criteria
  .filter(readsFigures)
  .map((criterion) => [criterion.id, criterion] as const);

it.each(figured)("the reasons of %s hold the figure and the limit", (_, criterion) => {
  const told = reasonsOf(criterion).filter((reason) => !reason.startsWith("Whether it applies"));
  expect(told.length).toBeGreaterThan(1);
  for (const reason of told)
    expect(reason).toMatch(/(\d|No floor|not capped|zero).*(limit is|wanted: )/);
});

describe("pieces of computed facts", () => {
  it("stand in brackets after the claim", () => {
    const view = stubView({ facts: { "reserve.conservativePct": "83.2" }, parts: PARTS });
    const [finding] = evaluate(
      view,
      criteria.filter(({ id }) => id === "backing.reserve.conservative-share"),
    );
    expect(finding?.reason).toBe(
      "83.2 % of the reserve is cash, central-bank money or short government paper (71.6 % overnight reverse repo, 11.6 % US Treasury bills); wanted: 95.0 % or more, with part credit from 80.0 %.",
    );
  });
});
