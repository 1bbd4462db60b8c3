import { beforeAll, describe, expect, it } from "vitest";
import { ruleset } from "@/checklists/index";
import { findDefinition } from "@/domain/facts/vocabulary";
import { rowsOfSources } from "@/tests/support/source-rows";
import { type ChecklistsJson, checklistsSchema } from "./checklists-schema";
import { runCaptured } from "./test-io";

let listed: ChecklistsJson;

beforeAll(async () => {
  const { out, code } = await runCaptured(["checklists", "--json"]);
  expect(code).toBe(0);
  listed = checklistsSchema.parse(JSON.parse(out));
});

describe("assay checklists --json", () => {
  it("lists 91 criteria and 417 rules, each once", () => {
    const { criteria } = listed;
    expect(criteria.filter(({ checklist }) => checklist === "backing")).toHaveLength(91);
    expect(criteria.filter(({ checklist }) => checklist !== "backing")).toHaveLength(417);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(508);
    expect([...new Set(criteria.map(({ checklist }) => checklist))]).toEqual([
      "backing",
      ...ruleset.regimes.map(({ id }) => id),
    ]);
  });

  it.each(rowsOfSources())("has every row of the source of %s as rule or left out", (id, rows) => {
    const rules = listed.criteria.filter(({ checklist }) => checklist === id);
    const leftOut = listed.leftOut.filter(({ checklist }) => checklist === id);
    const all = [...rules.map(({ sourceRow }) => sourceRow), ...leftOut.map((each) => each.id)];
    expect(all.toSorted()).toEqual(rows.toSorted());
    for (const { why } of leftOut) expect(why).toMatch(/\.$/);
  });

  it("covers 541 rows of 18 sources", () => {
    expect(rowsOfSources()).toHaveLength(18);
    expect(rowsOfSources().flatMap(([, rows]) => rows)).toHaveLength(541);
    expect(listed.leftOut).toHaveLength(33);
  });

  it("says of the backing checklist that it binds nobody and where its documents ask", () => {
    expect(listed.criteria[0]).toEqual({
      id: "backing.reserve.full-backing",
      sourceRow: "backing.reserve.full-backing",
      checklist: "backing",
      part: "reserve",
      severity: "gate",
      force: "voluntary",
      from: null,
      until: null,
      verification: "primary",
      citation:
        "USD1backed.com, What it means for USD1 stablecoins to be backed; USD1backed.com, Global regulatory perspective on backing; USD1borrow.com, Main risks: reserve, redemption, and segregation risk; USD1borrow.com, How to evaluate a place that offers borrowing",
      reads: ["reserve.fairValueUsd", "coin.outstandingUsd"],
    });
  });

  it("gives a rule its law: force, days, article and how far the text was checked", () => {
    const rules = new Map(listed.criteria.map((each) => [each.id, each]));
    for (const rule of ruleset.regimes.flatMap((regime) => regime.rules)) {
      expect(rules.get(rule.id)).toMatchObject({
        part: rule.part,
        severity: rule.severity,
        force: rule.force.status,
        from: rule.force.from,
        until: rule.force.until,
        verification: rule.verification,
        citation: rule.citation,
        reads: rule.reads,
      });
    }
    expect(rules.get("us-genius.reserve.one-to-one")).toMatchObject({
      checklist: "us-genius",
      force: "enacted",
      from: "2027-01-18",
    });
  });

  it("names in reads only what an analyst can enter", () => {
    for (const { id, reads, citation } of listed.criteria) {
      expect(reads.length, id).toBeGreaterThan(0);
      expect(citation.length, id).toBeGreaterThan(3);
      for (const ref of reads) expect(findDefinition(ref)?.computedOnly, ref).not.toBe(true);
    }
  });

  it("names the ruleset and is the same every time", async () => {
    const { version, hash } = ruleset;
    expect(listed.ruleset).toEqual({ version, hash });
    const [first, second] = [
      await runCaptured(["checklists", "--json"]),
      await runCaptured(["checklists", "--json"]),
    ];
    expect(second.out).toBe(first.out);
    expect(Object.keys(JSON.parse(first.out) as object)).toEqual([
      "schema",
      "ruleset",
      "criteria",
      "leftOut",
    ]);
  });
});

describe("assay checklists", () => {
  it("prints a line for each, what was left out, and totals", async () => {
    const { out, code } = await runCaptured(["checklists"]);
    expect(code).toBe(0);
    const lines = out.split("\n");
    for (const { id, citation } of listed.criteria) {
      const own = lines.filter((line) => line.startsWith(`${id} `));
      expect(own, id).toHaveLength(1);
      expect(own[0]).toContain(citation);
    }
    expect(out).toMatch(/eu-mica\.\S+ +eu-mica +gate +In force from 2024-06-30 +\S/);
    expect(out).toMatch(/us-genius\.\S+ +us-genius +gate +Enacted from 2027-01-18 +\S/);
    expect(out).toContain("Rows of the sources left out (33)");
    expect(out).toMatch(/\nbacking +91 +6 +0\n/);
    expect(out).toMatch(/\nTotal +508 +176 +33\n/);
  });

  it.each([
    [["checklists", "--preview"], "--preview"],
    [["checklists", "--as-of", "2026-06-30"], "--as-of"],
    [["checklists", "backing"], "takes no files"],
  ])("refuses %j with the usage", async (args, words) => {
    const run = await runCaptured(args);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(words);
    expect(run.err).toContain("assay checklists [--json]");
  });
});
