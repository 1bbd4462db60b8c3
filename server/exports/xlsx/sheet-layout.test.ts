import { describe, expect, it } from "vitest";
import type { Cell, Report, TableBlock } from "@/domain/report/tree";
import { words, withHeight } from "./sheet-cells";
import { keepResults } from "./sheet-results";
import { writeXlsx } from "./write-xlsx";
import readSheets from "read-excel-file/node";

const text = (value: string): Cell => ({ kind: "text", text: value });

describe("the look of a sheet", () => {
  it("gives a row the height of its longest text, in lines as wide as the column", () => {
    const widths = [{ width: 10 }, { width: 20 }];
    const heightOf = (...texts: readonly string[]) => {
      const [first] = withHeight(texts.map(words), widths);
      return typeof first === "object" && first !== null && "height" in first ? first.height : null;
    };
    // 23 letters fit in 20 units.
    expect(heightOf("short", "x".repeat(23))).toBeNull();
    expect(heightOf("short", "x".repeat(24))).toBe(30);
    expect(heightOf("one\ntwo\nthree", "short")).toBe(45);
    expect(heightOf("x".repeat(32_000), "")).toBe(409);
  });

  it("prints a sheet as wide as a landscape page", () => {
    const transform = keepResults([{ rows: [] }]).files?.transform?.["xl/worksheets/sheet{id}.xml"]
      ?.transform;
    const xml = "<worksheet><sheetViews></sheetViews><sheetData></sheetData></worksheet>";
    const laidOut = transform?.(xml, {}, { sheetIndex: 0, sheetId: "1" });
    expect(laidOut).toMatch(/^<worksheet><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetV/);
    expect(laidOut).toMatch(/<\/sheetData><pageSetup [^>]*fitToHeight="0"\/><\/worksheet>$/);
  });

  it("names sheets by whole words, each name once", async () => {
    const table = (id: string): TableBlock => ({
      ...{ kind: "table", id, note: null, rows: [[text("x")]] },
      caption: "Criteria the result leans on most, in points",
      columns: [{ id: "a", label: "A", width: 1, align: "start" }],
    });
    const report: Report = {
      ...{ kind: "comparison", title: "T", subtitle: "", asOf: "2026-06-30", stem: "t" },
      ...{ headline: [], provenance: [], statements: [] },
      sections: [{ id: "s", title: "S", blocks: [table("one"), table("two")] }],
    };
    const sheets = await readSheets(await writeXlsx(report));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Result",
      "Criteria the result leans on",
      "Criteria the result leans on 2",
    ]);
  });
});
