import { describe, expect, it } from "vitest";
import { ruleset } from "@/checklists";
import { getChecklist } from "@/domain/checklist/checklist";
import { attribute } from "@/domain/explain/attribution";
import { assessView, BACKING, openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { buildProfile, missing } from "@/tests/support/profile-builder";
import { FULL } from "@/tests/support/sample-profiles";
import { analyse } from "@/domain/report/analysis";
import { toAttribution } from "@/domain/report/attribution-section";
import {
  MOST_QUESTIONS,
  toContributions,
  toPaths,
  toQuestionSection,
} from "@/domain/report/explain-sections";
import type { Cell, Section, TableBlock } from "@/domain/report/tree";
import { toUseCases } from "@/domain/report/use-case-section";

const policy = DEFAULT_POLICY;
const profile = buildProfile(FULL);
const view = openForAssessment(profile, { ruleset, policy, asOf: profile.asOf });
const assessment = assessView(view, { ruleset, policy, asOf: profile.asOf });
const { criteria } = getChecklist(ruleset, BACKING);
const { paths, questions } = analyse({ assessment, view, criteria, policy });

const tablesIn = ({ blocks }: Section): readonly TableBlock[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
const valueOf = (cell: Cell | undefined): number =>
  cell !== undefined && "value" in cell ? Number(cell.value) : NaN;
const textOf = (cell: Cell | undefined): string =>
  cell !== undefined && "text" in cell ? cell.text : "";

describe("the explanation in the report", () => {
  it("adds the pillars up to the proven figure, in the table and in the drawing", () => {
    const section = toContributions(assessment);
    const rows = tablesIn(section)[0]?.rows ?? [];
    const proven = rows.map((row) => Math.round(100 * valueOf(row[2])));
    expect(proven.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(proven.at(-1));
    expect(proven.at(-1)).toBe(100 * assessment.result.proven);
    const [figure] = section.blocks;
    if (figure?.kind !== "figure" || figure.figure.type !== "waterfall") throw new Error("no fall");
    const { parts, end } = figure.figure;
    expect(parts.reduce((sum, { value }) => sum + Math.round(100 * value), 0)).toBe(
      Math.round(100 * end.value),
    );
  });

  it("lists every step of a path with its effort, which adds up to the one in the caption", () => {
    const reachable = paths.flatMap((path) => (path.state === "reachable" ? [path] : []));
    expect(reachable.length).toBeGreaterThan(0);
    const tables = tablesIn(toPaths(paths));
    for (const [index, { effort, steps }] of reachable.entries()) {
      const rows = tables[index]?.rows ?? [];
      expect(rows).toHaveLength(steps.length);
      expect(rows.reduce((sum, row) => sum + valueOf(row[3]), 0)).toBe(effort);
      expect(tables[index]?.caption).toContain(`effort ${effort}`);
    }
  });

  it("says in a sentence that the tier is the highest, or what stands in the way", () => {
    expect(toPaths([{ state: "highest" }]).blocks).toMatchObject([
      { text: expect.stringContaining("highest tier already") },
    ]);
    const [table] = tablesIn(
      toPaths([
        {
          state: "unreachable",
          goal: { kind: "tier", tier: "strong", floor: 85 },
          obstacles: [{ id: "x", title: "Age", why: "it rests on time" }],
          most: { proven: 70, possible: 80 },
        },
      ]),
    );
    expect([table?.caption, table?.note]).toEqual([
      "Path to Strong, 85 or more proven: not reachable now; no act of the issuer changes what stands in the way",
      "With everything met that can be, the result would be 70–80.",
    ]);
  });

  it("names the ten furthest questions and counts the rest", () => {
    const [table] = tablesIn(toQuestionSection(questions));
    expect(questions.length).toBeGreaterThan(MOST_QUESTIONS);
    expect(table?.rows.map(([label]) => textOf(label))).toEqual(
      questions.slice(0, MOST_QUESTIONS).map(({ label }) => label),
    );
    expect(table?.note).toContain(`${questions.length - MOST_QUESTIONS} more questions are open`);
    expect(tablesIn(toQuestionSection([]))[0]?.note).toContain("Nothing is unknown");
  });

  it("splits the way from an earlier assessment into parts that add up", () => {
    const earlier = buildProfile({
      ...FULL,
      facts: { ...FULL.facts, "redemption.timePromised": missing() },
    });
    const side = { ruleset, policy, asOf: profile.asOf };
    const made = attribute({ ...side, profile: earlier }, { ...side, profile });
    const section = toAttribution({ from: "Revision 1", to: "Revision 2", standing: null, made });
    const [layers, facts] = tablesIn(section);
    for (const column of [1, 2, 3, 4]) {
      const figures = (layers?.rows ?? []).map((row) => valueOf(row[column]));
      expect(figures.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(figures.at(-1));
    }
    expect(made.by.proven).not.toBe(0);
    expect(facts?.rows.map(([label]) => textOf(label))).toEqual(["Time limit promised"]);
  });

  it("states for each situation the tier it requires, its conditions and the limit by tier", () => {
    const [verdicts, rules] = tablesIn(toUseCases({ assessment, policy, criteria }));
    expect(verdicts?.rows.map((row) => textOf(row[2]))).toEqual([
      "Constrained",
      "Sound",
      "Adequate",
      "Constrained",
    ]);
    const [payments] = policy.useCases;
    expect(rules?.rows[0]?.slice(3).map(textOf)).toEqual(
      (["weak", "constrained", "adequate", "sound", "strong"] as const).map(
        (tier) => payments?.exposure[tier],
      ),
    );
    expect(textOf(rules?.rows[0]?.[1])).toBe(payments?.description);
  });
});
