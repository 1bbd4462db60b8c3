import { describe, expect, it } from "vitest";
import type { Cell, Report, TableBlock } from "@/domain/report/tree";
import { partsOf } from "@/tests/support/zip-parts";
import { words, withHeight } from "./sheet-cells";
import { writeXlsx } from "./write-xlsx";
import readSheets from "read-excel-file/node";

const text = (value: string): Cell => ({ kind: "text", text: value });

/** A report with a table for each id, all under one caption. */
function reportOf(...ids: readonly string[]): Report {
  const table = (id: string): TableBlock => ({
    ...{ kind: "table", id, note: null, rows: [[text("x")]] },
    caption: "Criteria the result leans on most, in points",
    columns: [{ id: "a", label: "A", width: 1, align: "start" }],
  });
  return {
    ...{ kind: "comparison", title: "T", subtitle: "", asOf: "2026-06-30", stem: "t" },
    ...{ headline: [], provenance: [], statements: [] },
    sections: [{ id: "s", title: "S", blocks: ids.map(table) }],
  };
}

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

  it("prints every sheet of a workbook as wide as a landscape page", async () => {
    const sheets = [...partsOf(await writeXlsx(reportOf("one", "two")))].filter(([name]) =>
      name.startsWith("xl/worksheets/sheet"),
    );
    expect(sheets).toHaveLength(3);
    for (const [name, xml] of sheets) {
      expect(xml, name).toMatch(
        /<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/,
      );
      const [setup = "", ...more] = xml.match(/<pageSetup [^>]*>/g) ?? [];
      expect(setup, name).toMatch(/ orientation="landscape"/);
      expect(setup, name).toMatch(/ fitToHeight="0"/);
      expect(more, name).toEqual([]);
    }
  });

  it("names sheets by whole words, each name once", async () => {
    const sheets = await readSheets(await writeXlsx(reportOf("one", "two")));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Result",
      "Criteria the result leans on",
      "Criteria the result leans on 2",
    ]);
  });

  it("takes the rest of a caption into the name where its beginning is another sheet's", async () => {
    const report = reportOf("one", "two", "three");
    const captions = ["Day by day, 10 % in one day", "Day by day, 30 % in five days", "Day by day"];
    const [section] = report.sections;
    const blocks = (section?.blocks ?? []).map((block, index) => ({
      ...block,
      caption: captions[index] ?? "",
    }));
    const sheets = await readSheets(
      await writeXlsx({ ...report, sections: [{ id: "s", title: "S", blocks }] } as Report),
    );
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Result",
      "Day by day",
      "Day by day 30 % in five days",
      "Day by day 2",
    ]);
  });
});
