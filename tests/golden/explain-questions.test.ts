import { describe, expect, it } from "vitest";
import { backingChecklist, ruleset } from "@/checklists";
import { buildLetter } from "@/domain/explain/letter";
import { type Question, rankQuestions } from "@/domain/explain/questions";
import { assessView, openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { loadSample, sampleNames } from "./freeze";

function openSample(name: string) {
  const profile = loadSample(name);
  const input = { ruleset, policy, asOf: profile.asOf };
  const view = openForAssessment(profile, input);
  const assessment = assessView(view, input);
  return { assessment, view, criteria: backingChecklist.criteria, policy };
}

const reachOf = ({ raises, lowers }: Question): number => raises + lowers;

describe("next-best question", () => {
  it.each(sampleNames())("%s: every unknown finding is asked for, the furthest first", (name) => {
    const input = openSample(name);
    const questions = rankQuestions(input);
    const asked = new Set(questions.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
    const open = input.assessment.findings.filter(({ verdict }) => verdict === "unknown");
    expect([...asked].sort()).toEqual(open.map(({ id }) => id).sort());
    for (const [index, question] of questions.entries()) {
      const next = questions[index + 1];
      if (next !== undefined) expect(reachOf(question)).toBeGreaterThanOrEqual(reachOf(next));
      expect(question.raises).toBeGreaterThanOrEqual(0);
      expect(question.lowers).toBeGreaterThanOrEqual(0);
      expect(question.raises).toBeLessThanOrEqual(100 - input.assessment.result.proven);
      expect(question.label).not.toBe("");
    }
    const letter = buildLetter({ assessment: input.assessment, questions, revision: 1 });
    const items = letter.sections.flatMap((section) => section.items);
    expect(items).toHaveLength(questions.length);
  });

  it("asks USDC first whether redemption is open: the gate holds the proven end at 39", () => {
    const [first] = rankQuestions(openSample("USDC-2026-06-30"));
    expect(first).toMatchObject({
      subject: "redemption.status",
      columns: [],
      section: "redemption",
      criteria: [{ id: "backing.redemption.open-now", isGate: true, needsMore: false }],
    });
    // At its best the gate opens and 39 rises to 49; at its worst the possible end falls from 89 to the ceiling of 39.
    expect([first?.raises, first?.lowers]).toEqual([10, 50]);
  });

  it("asks for a list once, with the columns that are missing", () => {
    const questions = rankQuestions(openSample("USDC-2026-06-30"));
    const [account, ...others] = questions.filter(({ subject }) => subject === "account");
    expect(others).toEqual([]);
    expect(account?.label).toBe("Banks and custodians");
    expect(account?.columns.length).toBeGreaterThan(2);
    expect(account?.criteria.some(({ id }) => id === "backing.holding.largest-bank")).toBe(true);
  });
});
