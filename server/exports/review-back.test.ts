import readSheets from "read-excel-file/node";
import { afterAll, expect, it } from "vitest";
import { backingChecklist, ruleset } from "@/checklists";
import type { ReviewOfReport } from "@/domain/report/review-section";
import { applyJudgements } from "@/domain/review/apply-judgements";
import { assessmentFileSchema } from "@/domain/report/assessment-file";
import { assessView, openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { buildProfile } from "@/tests/support/profile-builder";
import { parseCsv, readPdf } from "@/tests/support/read-files";
import { HOLED } from "@/tests/support/sample-profiles";
import { buildCoinExport } from "./build-exports";
import { closePdfCompiler } from "./pdf/compiler";
import { type ReportFormat, writeReport } from "./write-report";

const profile = buildProfile(HOLED);
const input = { ruleset, policy, asOf: profile.asOf };
const view = openForAssessment(profile, input);
const assessment = assessView(view, input);
const open = assessment.findings.find(({ verdict }) => verdict === "unknown");
if (open === undefined) throw new Error("nothing is open");

const REASON = "=1+1 The bank's letter shows that it is in place.";
const REPLY = "=2+2 We read <b>clause 4</b> otherwise.";
const judged = applyJudgements(
  assessment,
  [
    {
      criterion: open.id,
      computed: "unknown",
      judged: "met",
      reason: REASON,
      sources: ["S1"],
      madeOn: "2026-07-01",
      expiresOn: "2026-12-01",
      by: { id: "per_a", name: "Ann Author" },
    },
  ],
  { view, checklist: backingChecklist, policy, on: "2026-07-02" },
);
const WHEN = "2026-07-02T09:30:00.000Z";
const APPROVED = "Bo Approver, 2026-07-02 09:30:00 UTC";
const review: ReviewOfReport = {
  number: 7,
  state: "approved",
  author: "Ann Author",
  summary: "Sound, with one open question.",
  approvals: [{ name: "Bo Approver", when: WHEN }],
  approvalsNeeded: 1,
  packageHash: "c".repeat(64),
  supersedes: 6,
  supersededBy: null,
  judged,
  sourceTitles: new Map([["S1", "Letter of the bank"]]),
  replies: [
    {
      about: "the assessment",
      from: "Issuer Ltd",
      receivedOn: "2026-07-01",
      text: REPLY,
      document: null,
    },
  ],
};
const source = { assessment, profile, revision: 3, policy };
const reviewed = buildCoinExport({ ...source, review });
const write = async (format: ReportFormat, from = reviewed) =>
  (await writeReport(from, format)).bytes;

afterAll(() => closePdfCompiler());

it("names author and approver with the moment, each judgement and each reply in the PDF", async () => {
  const { text } = await readPdf(await write("pdf"));
  // A long word may be divided at the edge of a column.
  const joined = text.replaceAll(/\s+/g, "");
  for (const part of ["7, approved", "Ann Author", APPROVED, "c".repeat(64)])
    expect(joined).toContain(part.replaceAll(" ", ""));
  expect(text).toContain("The bank's letter");
  expect(text).toContain("clause 4");
});

it("does so in the workbook, formulas defused", async () => {
  const sheets = await readSheets(await write("xlsx"));
  const cells = sheets.flatMap(({ data }) => data.flat());
  expect(cells).toContain(APPROVED);
  expect(cells).toContain("7, approved");
  for (const part of [REASON, REPLY])
    expect(cells.some((cell) => typeof cell === "string" && cell.includes(part))).toBe(true);
});

it("does so in the CSV: names with every line, judgements and replies as lines of their own", async () => {
  const [head = [], ...lines] = parseCsv((await write("csv")).toString("utf8").slice(1));
  const at = (line: readonly string[], name: string) => line[head.indexOf(name)];
  expect(new Set(lines.map((line) => at(line, "Approved by")))).toEqual(new Set([APPROVED]));
  const of = (kind: string) => lines.filter((line) => at(line, "Checklist") === kind);
  const [judgement] = of("Judgement of a person");
  const [reply] = of("Reply of the issuer");
  expect([at(judgement ?? [], "Id"), at(judgement ?? [], "Verdict")]).toEqual([open.id, "Met"]);
  expect(at(judgement ?? [], "Reason")).toContain(REASON);
  expect(at(reply ?? [], "Reason")).toBe(`Issuer Ltd, 2026-07-01: ${REPLY}`);
  expect(lines.every((line) => line.length === head.length)).toBe(true);
});

it("does so in the JSON, which fits its schema", async () => {
  const json = assessmentFileSchema.parse(JSON.parse((await write("json")).toString("utf8")));
  expect(json.review).toMatchObject({
    number: 7,
    approvals: [{ name: "Bo Approver", when: WHEN }],
    judgements: [{ criterion: open.id, judged: "met", state: "counts", reason: REASON }],
    replies: [{ text: REPLY }],
  });
  expect(json.review?.shown).toEqual(judged.shown);
  expect(json.result).toEqual(assessment.result);
});

it("says nothing of a review where nobody put a name to the report", async () => {
  const plain = buildCoinExport(source);
  const json = assessmentFileSchema.parse(
    JSON.parse((await write("json", plain)).toString("utf8")),
  );
  expect(json.review).toBeUndefined();
  const [head = []] = parseCsv((await write("csv", plain)).toString("utf8").slice(1));
  expect(head).not.toContain("Approved by");
});
