import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import readSheets from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { profileSchema } from "@/domain/profile/schema";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { buildProfile } from "@/tests/support/profile-builder";
import { FULL, HOLED } from "@/tests/support/sample-profiles";
import { assessProfile } from "../../assessments/summaries";
import { buildCoinExport } from "../build-exports";
import { writeReport } from "../write-report";
import { formula } from "./sheet-cells";
import { keepResults } from "./sheet-results";

const FOLDER = "prisma/samples";
const SAMPLES = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), "utf8");
  return [name, profileSchema.parse(JSON.parse(text))] as const;
});
const PROFILES = [
  ...SAMPLES,
  ["a full profile", buildProfile(FULL)] as const,
  ["a profile with holes", buildProfile(HOLED)] as const,
];

describe("a workbook that nobody calculates", () => {
  it.each(PROFILES)("shows the scores of %s", async (_name, profile) => {
    const policy = DEFAULT_POLICY;
    const assessment = assessProfile(profile, { asOf: profile.asOf, policy });
    const { bytes } = await writeReport(
      buildCoinExport({ assessment, profile, revision: 1, policy }),
      "xlsx",
    );
    const sheets = new Map(
      (await readSheets(bytes)).map(({ sheet, data }) => [sheet, data] as const),
    );
    const { proven, possible, uncapped } = assessment.result;
    expect((sheets.get("Result") ?? []).slice(2, 6).map((row) => row[1])).toEqual([
      uncapped.proven,
      uncapped.possible,
      proven,
      possible,
    ]);
    const pillars = (sheets.get("Pillars") ?? []).slice(1);
    expect(pillars.map((row) => [row[0], row[8], row[9]])).toEqual(
      assessment.pillars.map(({ label, band }) => [
        label,
        band?.proven ?? "nothing applies",
        band?.possible ?? "nothing applies",
      ]),
    );
    const calculated = [...(sheets.get("Findings") ?? []), ...(sheets.get("Limits") ?? [])];
    expect(calculated.flatMap((row) => row.slice(-2)).filter((cell) => cell === null)).toEqual([]);
  });

  it("is refused when the library writes formulas another way", () => {
    const feature = keepResults([{ rows: [[formula("=1+1", 2)]] }]);
    const transform = feature.files?.transform?.["xl/worksheets/sheet{id}.xml"]?.transform;
    const info = { sheetIndex: 0, sheetId: "1" };
    expect(transform?.('<c r="A1"><f>=1+1</f></c>', {}, info)).toBe(
      '<c r="A1"><f>1+1</f><v>2</v></c>',
    );
    expect(() => transform?.('<c r="A1"><f t="x">=1+1</f></c>', {}, info)).toThrow("formulas");
  });
});
