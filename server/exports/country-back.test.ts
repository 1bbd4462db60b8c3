import readSheets from "read-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { assessmentFileSchema } from "@/domain/report/assessment-file";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { buildProfile } from "@/tests/support/profile-builder";
import { parseCsv, readPdf } from "@/tests/support/read-files";
import { FULL } from "@/tests/support/sample-profiles";
import { assessProfile } from "../assessments/summaries";
import { buildCoinExport } from "./build-exports";
import { closePdfCompiler } from "./pdf/compiler";
import { type Exportable, type ReportFormat, writeReport } from "./write-report";

const policy = DEFAULT_POLICY;
const profile = buildProfile({ ...FULL, market: [{ jurisdiction: "SG", offered: true }] });
const assessment = assessProfile(profile, { asOf: profile.asOf, policy });
const source = { assessment, profile, policy, revision: 2 };
const plain = buildCoinExport(source);
const asked = buildCoinExport({ ...source, country: "SG" });

const write = (exportable: Exportable, format: ReportFormat) => writeReport(exportable, format);
const textOf = async (exportable: Exportable, format: "csv" | "json") =>
  (await write(exportable, format)).bytes.toString("utf8").replace("\ufeff", "");
const sheetsOf = async (exportable: Exportable) =>
  new Map(
    (await readSheets((await write(exportable, "xlsx")).bytes)).map((each) => [
      each.sheet,
      each.data,
    ]),
  );

const QUESTION = "May the coin be offered in Singapore?";

afterAll(() => closePdfCompiler());

describe("the country question in every format of a report", () => {
  it("stands in JSON with its day, verdict, reasons and laws, and fits the schema", async () => {
    const { country } = assessmentFileSchema.parse(JSON.parse(await textOf(asked, "json")));
    expect(country).toMatchObject({
      question: QUESTION,
      country: "SG",
      name: "Singapore",
      asOf: profile.asOf,
      offered: true,
    });
    expect(country?.reasons[0]).toMatch(/^The coin is offered in Singapore\./);
    expect(country?.laws.map(({ jurisdiction }) => jurisdiction)).toContain("Singapore");
    const binding = country?.laws.filter(
      ({ state }) => state === "falls_short" || state === "cannot_conclude",
    );
    for (const law of country?.laws ?? []) {
      if (!binding?.includes(law)) expect([law.failed, law.open]).toEqual([[], []]);
    }
  });

  it("stands in the workbook, the CSV and the PDF with the same verdict", async () => {
    const { country } = assessmentFileSchema.parse(JSON.parse(await textOf(asked, "json")));
    const says = country?.says ?? "";
    const sheets = await sheetsOf(asked);
    const answer = sheets.get("The answer") ?? [];
    expect(answer.find(([point]) => point === "Verdict")?.[1]).toBe(says);
    expect(answer.find(([point]) => point === "Country")?.[1]).toBe("Singapore (SG)");
    expect(answer.find(([point]) => point === "Read on")?.[1]).toEqual(
      new Date(`${profile.asOf}T00:00:00Z`),
    );
    expect((sheets.get("Law of the place read here") ?? []).length).toBe(
      (country?.laws.length ?? 0) + 1,
    );
    const [head = [], ...lines] = parseCsv(await textOf(asked, "csv"));
    const own = lines.filter((line) => line[head.indexOf("Checklist")] === QUESTION);
    const verdict = own.find((line) => line[head.indexOf("Criterion")] === "Verdict");
    expect(verdict?.[head.indexOf("Reason")]).toContain(says);
    const pdf = await readPdf((await write(asked, "pdf")).bytes);
    expect(pdf.outline).toContain(QUESTION);
    expect(pdf.text.replaceAll(/\s+/g, " ")).toContain(says);
  });

  it("names the file, and stays out of a report that was asked about no country", async () => {
    expect((await write(asked, "csv")).name).toBe(`TST-SG-${profile.asOf}.csv`);
    const { report, json } = plain;
    expect(report.stem).toBe(`TST-${profile.asOf}`);
    expect(report.sections.map(({ id }) => id)).not.toContain("country");
    expect(json).not.toHaveProperty("country");
    const without = asked.report.sections.filter(({ id }) => id !== "country");
    expect(without).toEqual(report.sections);
  });
});
