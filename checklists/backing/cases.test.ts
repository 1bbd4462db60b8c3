import { describe, expect, it } from "vitest";
import type { Criterion, Verdict } from "@/domain/checklist/criterion";
import { evaluate } from "@/domain/checklist/evaluate";
import type { Parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import { definitionOf, type FactId } from "@/domain/facts/vocabulary";
import { stubView, toValue } from "@/tests/support/fact-stub";
import { backingChecklist } from "../index";
import { assuranceDisclosureCases } from "./assurance-disclosure.cases";
import { assuranceReportsCases } from "./assurance-reports.cases";
import type { Case, CaseTable } from "./case-table";
import { governanceCases } from "./governance.cases";
import { holdingCases } from "./holding.cases";
import { liquidityCases } from "./liquidity.cases";
import { redemptionCases } from "./redemption.cases";
import { regulationCases } from "./regulation.cases";
import { reservePolicyCases } from "./reserve-policy.cases";
import { reserveQualityCases } from "./reserve-quality.cases";
import { segregationCases } from "./segregation.cases";
import { technologyCases } from "./technology.cases";
import { trackRecordCases } from "./track-record.cases";

const CASES: CaseTable = {
  ...reserveQualityCases,
  ...reservePolicyCases,
  ...liquidityCases,
  ...holdingCases,
  ...segregationCases,
  ...redemptionCases,
  ...assuranceReportsCases,
  ...assuranceDisclosureCases,
  ...governanceCases,
  ...trackRecordCases,
  ...technologyCases,
  ...regulationCases,
};

/** Limits added to another fact, so that no case can hold the limit itself. */
const RELATIVE = new Set(["backing.reserve.yield-margin"]);

function judge(criterion: Criterion, facts: object, asked?: Set<string>) {
  const onParameter = (parameter: Parameter) => void asked?.add(parameter.id);
  const [finding] = evaluate(stubView({ facts: { ...facts }, onParameter }), [criterion]);
  if (finding === undefined) throw new Error(`${criterion.id} gave no finding`);
  return finding;
}

const casesOf = (criterion: Criterion): readonly Case[] => CASES[criterion.id] ?? [];

describe.each(backingChecklist.criteria.map((criterion) => [criterion.id, criterion] as const))(
  "%s",
  (_, criterion) => {
    it.each(casesOf(criterion).map((each) => [each[0], JSON.stringify(each[1]), each] as const))(
      "is %s for %s",
      (verdict, _facts, [, facts, says]) => {
        const finding = judge(criterion, facts);
        expect(finding.verdict).toBe(verdict);
        if (says !== undefined) expect(finding.reason.toLowerCase()).toContain(says.toLowerCase());
      },
    );

    it("has a case for every verdict it can give", () => {
      const tried = new Set<Verdict>(casesOf(criterion).map(([verdict]) => verdict));
      const wanted: Verdict[] = ["unknown", ...reachable(criterion)];
      if (criterion.scope !== null) wanted.push("not_applicable");
      expect([...tried].sort()).toEqual([...new Set(wanted)].sort());
    });

    it("has a case for every choice it reads", () => {
      for (const id of criterion.reads) {
        const used = new Set(casesOf(criterion).map(([, facts]) => facts[id]));
        for (const choice of choicesOf(id))
          expect(used, `${id} = ${String(choice)}`).toContain(choice);
      }
    });

    it("has cases at each limit and just past it", () => {
      for (const parameter of criterion.parameters) {
        if (!parameter.id.startsWith("backing.") || RELATIVE.has(parameter.id)) continue;
        const limit = toNumber(parameter.values[0]?.value);
        const near = casesOf(criterion).flatMap(placesNear(limit));
        const at = near.filter(({ value }) => value === limit);
        const past = near.filter(({ value }) => value !== limit);
        const flips = at.some((a) =>
          past.some((b) => a.fact === b.fact && a.verdict !== b.verdict),
        );
        expect(flips, `${parameter.id}: no pair of cases at ${limit} and just past it`).toBe(true);
      }
    });

    it("asks for the parameters it declares and no other", () => {
      const asked = new Set<string>();
      for (const [, facts] of casesOf(criterion)) judge(criterion, facts, asked);
      const declared = criterion.parameters.map(({ id }) => id);
      expect(declared).toEqual(expect.arrayContaining([...asked]));
      expect([...asked]).toEqual(
        expect.arrayContaining(declared.filter((id) => id.startsWith("backing."))),
      );
    });
  },
);

it("has no cases for criteria that do not exist", () => {
  const ids = new Set(backingChecklist.criteria.map(({ id }) => id));
  expect(Object.keys(CASES).filter((id) => !ids.has(id))).toEqual([]);
});

/** Verdicts the predicate gives over every choice and over figures at, between and far past its limits. */
function reachable(criterion: Criterion): ReadonlySet<Verdict> {
  const { at } = stubView({ facts: {} });
  const limits = criterion.parameters.filter(({ id }) => id.startsWith("backing."));
  const figures = [
    -10,
    0,
    0.0625,
    1,
    4,
    6,
    1000,
    1e9,
    ...limits.map(({ values }) => toNumber(values[0]?.value)),
  ];
  let options: Record<string, unknown>[] = [{}];
  for (const id of criterion.reads) {
    const values = choicesOf(id).length > 0 ? choicesOf(id) : figures;
    options = options.flatMap((option) =>
      values.map((value) => ({ ...option, [id]: toValue(id, value) })),
    );
  }
  return new Set(options.map((facts) => criterion.test(facts as never, at, () => "").verdict));
}

function choicesOf(id: FactId): readonly unknown[] {
  const definition = definitionOf(id);
  if (definition.kind === "boolean") return [true, false];
  return definition.kind === "enum" ? Object.keys(definition.choices) : [];
}

type Place = { readonly fact: string; readonly value: number; readonly verdict: Verdict };

/** Known figures of a case at the limit, within a hundredth of it or, for whole limits such as days, within one. */
function placesNear(limit: number): (each: Case) => readonly Place[] {
  const reach = Number.isInteger(limit) && limit > 0 ? 1 : 0.01;
  return ([verdict, facts]) =>
    Object.entries(facts)
      .map(([fact, value]) => ({
        fact,
        value: typeof value === "object" ? Number.NaN : Number(value),
        verdict,
      }))
      .filter(({ value }) => Math.abs(value - limit) <= reach);
}

function toNumber(value: unknown): number {
  return value instanceof Decimal ? value.toNumber() : Number(value);
}
