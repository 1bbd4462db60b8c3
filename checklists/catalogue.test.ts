import { describe, expect, it } from "vitest";
import { evaluate } from "@/domain/checklist/evaluate";
import type { Parameter } from "@/domain/checklist/parameter";
import { columnsOf, LIST_IDS } from "@/domain/facts/lists";
import { expandReads } from "@/domain/facts/reads";
import { definitionOf, FACT_IDS, findDefinition } from "@/domain/facts/vocabulary";
import { readsOfRegime } from "@/domain/regime/asked";
import { factsOf } from "@/domain/regime/reads";
import { buildProfile } from "@/tests/support/profile-builder";
import { viewOf } from "@/tests/support/view";
import * as assurance from "./backing/parameters/assurance";
import * as conduct from "./backing/parameters/conduct";
import * as holding from "./backing/parameters/holding";
import * as liquidity from "./backing/parameters/liquidity";
import * as redemption from "./backing/parameters/redemption";
import * as reserve from "./backing/parameters/reserve";
import { FROZEN, REPLACED_READS } from "./catalogue.cases";
import { findLocator } from "./documents";
import { backingChecklist, regimes, ruleset } from "./index";

const { criteria, pillars } = backingChecklist;
const ids = criteria.map(({ id }) => id);
const readsOf = ({ reads, scope }: (typeof criteria)[number]) =>
  expandReads([...reads, ...(scope?.reads ?? [])]);
const allReads = new Set(criteria.flatMap(readsOf));
const declared: readonly Parameter[] = [
  assurance,
  conduct,
  holding,
  liquidity,
  redemption,
  reserve,
].flatMap((file) => Object.values(file));

describe("the backing checklist", () => {
  it("holds the 91 criteria of its source, each once", () => {
    expect(criteria).toHaveLength(91);
    expect([...ids].sort()).toEqual(FROZEN.map(([id]) => id).sort());
  });

  const frozen = FROZEN.map(([id, severity, weight, ...reads]) => ({
    id,
    severity,
    weight,
    reads,
  }));
  it.each(frozen)("keeps severity, weight and reads of $id", ({ id, severity, weight, reads }) => {
    const criterion = criteria.find((each) => each.id === id);
    if (criterion === undefined) throw new Error(`${id} is lost`);
    expect(criterion).toMatchObject({ severity, weight, pillar: id.split(".")[1] });
    expect(readsOf(criterion)).toEqual(
      expect.arrayContaining(reads.flatMap((read) => REPLACED_READS[read]?.by ?? [read])),
    );
  });

  it("has exactly six gates", () => {
    expect(criteria.filter(({ severity }) => severity === "gate").map(({ id }) => id)).toEqual([
      "backing.reserve.full-backing",
      "backing.reserve.no-own-token-backing",
      "backing.reserve.mechanism",
      "backing.segregation.legal-segregation",
      "backing.redemption.open-now",
      "backing.assurance.attestation-recency",
    ]);
  });

  it("has criteria in each of its ten pillars and no other", () => {
    expect(new Set(criteria.map(({ pillar }) => pillar))).toEqual(
      new Set(pillars.map(({ id }) => id)),
    );
    expect(pillars).toHaveLength(10);
  });

  it.each(criteria.map((criterion) => [criterion.id, criterion] as const))(
    "writes %s out in full",
    (_, criterion) => {
      expect(Number.isInteger(criterion.weight) && criterion.weight > 0).toBe(true);
      expect(criterion.question).toMatch(/^[A-Z].+\?$/);
      expect(criterion.title).toMatch(/^[A-Z].+[^.?]$/);
      expect(criterion.evidenceWanted).toMatch(/^[A-Z].+[^.]\.$/);
      expect(criterion.remedy).toMatch(/^[A-Z].+[^.]\.$/);
      expect(criterion.scope?.when ?? "none").not.toMatch(/[.?]$/);
    },
  );

  it("concludes nothing from an empty profile", () => {
    const findings = evaluate(viewOf(buildProfile()), criteria);
    expect(findings).toHaveLength(91);
    for (const { id, verdict, missing } of findings) {
      expect(["unknown", "not_applicable"], id).toContain(verdict);
      expect(missing.length, id).toBeGreaterThan(0);
    }
  });
});

describe("citations", () => {
  const cites = [...criteria, ...ruleset.parameters].flatMap(({ id, cites: each }) =>
    each.map((cite) => ({ id, cite })),
  );

  it.each(cites)("of $id lead to a heading", ({ cite }) => {
    expect(findLocator(cite)?.heading.length).toBeGreaterThan(0);
  });
});

/** Facts named by some criterion, rule or scope, computed ones included. */
const named = new Set<string>([
  ...criteria.flatMap(({ reads, scope }) => [...reads, ...(scope?.reads ?? [])]),
  ...regimes.flatMap(({ applies, rules }) => [
    ...factsOf(applies),
    ...rules.flatMap(({ facts }) => facts),
  ]),
]);
const readByRegimes = new Set(regimes.flatMap((regime) => [...readsOfRegime(regime)]));
const isRead = (ref: string): boolean =>
  allReads.has(ref) || readByRegimes.has(ref) || named.has(ref);

describe("facts", () => {
  it.each(FACT_IDS.map((id) => [id]))(
    "%s is marked profile-only exactly where no criterion and no regime reads it",
    (id) => {
      const { profileOnly, computedOnly } = definitionOf(id);
      const words = computedOnly === true ? "computed for nobody" : "entered for nobody";
      expect(isRead(id), words).toBe(profileOnly !== true);
    },
  );

  it.each(LIST_IDS.map((id) => [id]))("so is every column of %s[]", (list) => {
    for (const [column, { profileOnly, structural }] of Object.entries(columnsOf(list))) {
      const ref = `${list}[].${column}`;
      // What decides whether a row counts is read before any criterion asks, and named by none.
      expect(isRead(ref), ref).toBe(profileOnly !== true && structural !== true);
    }
  });

  it("that rules and scopes read are ones an analyst can enter", () => {
    const loose = [...readByRegimes].filter((ref) => {
      const definition = findDefinition(ref);
      return definition === null || definition.computedOnly === true;
    });
    expect(loose).toEqual([]);
    expect(readByRegimes.size).toBeGreaterThan(300);
  });
});

describe("parameters", () => {
  it("are each used by some criterion", () => {
    const used = new Set(criteria.flatMap(({ parameters }) => parameters.map(({ id }) => id)));
    expect(declared.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("have one definition per id, reasons and dates without holes", () => {
    const all = [...new Set([...declared, ...criteria.flatMap(({ parameters }) => parameters)])];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, label, rationale, cites, values } of all) {
      expect(label.length, id).toBeGreaterThan(3);
      expect(rationale, id).toMatch(/^[A-Z].+\.$/s);
      expect(cites.length, id).toBeGreaterThan(0);
      expect(values[0]?.from, id).toBeNull();
      expect(values.at(-1)?.until, id).toBeNull();
      values.slice(1).forEach(({ from }, index) => expect(from, id).toBe(values[index]?.until));
    }
  });
});

describe("the ruleset", () => {
  it("carries a version, a hash and every parameter once", () => {
    expect(ruleset.version).toMatch(/^\d{4}\.\d{2}\.\d+$/);
    expect(ruleset.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(ruleset.parameters.map(({ id }) => id)).toEqual(
      [...new Set(criteria.flatMap(({ parameters }) => parameters.map(({ id }) => id)))].sort(),
    );
  });
});
