import { describe, expect, it } from "vitest";
import { columnsOf } from "../facts/lists";
import { readPaste, readPastedCell, toPastedRow } from "./paste";
import { readPastedDay } from "./paste-day";
import { splitTable } from "./table-text";

const block = (...rows: string[][]) => rows.map((cells) => cells.join("\t")).join("\r\n");

describe("splitTable", () => {
  it("keeps lines, tabs and quotes inside a quoted cell", () => {
    expect(splitTable('a\t"two\nlines and a ""quote"""\r\nb\tc\r\n')).toEqual([
      ["a", 'two\nlines and a "quote"'],
      ["b", "c"],
    ]);
  });

  it("drops blank rows", () => {
    expect(splitTable("\t\n\na\t\n")).toEqual([["a", ""]]);
  });
});

describe("readPaste", () => {
  const text = block(
    ["Description", "Type", "Market value (USD)", "Maturity date", "CUSIP", "Colour"],
    ["Bill A", "US Treasury bills", "1,234.50", "30 Sep 2026", "912796XX1", "blue"],
    ["Payable", "settlement items", "(1,234)", "", "", ""],
    ["Odd", "nonsense", "abc", "03/04/2026", "", ""],
  );
  const preview = readPaste({ list: "position", text });

  it("maps columns by their headings and leaves out what it does not know", () => {
    expect(preview.hasHeader).toBe(true);
    expect(preview.mapping).toEqual([
      "label",
      "assetClass",
      "amountUsd",
      "maturityOn",
      "identifier",
      null,
    ]);
  });

  it("reads numbers, brackets, days and choices", () => {
    const [bill, payable] = preview.rows;
    expect(bill?.cells["amountUsd"]?.cell.value).toBe("1,234.50");
    expect(bill?.cells["assetClass"]?.cell.value).toBe("usTreasuryBill");
    expect(bill?.cells["maturityOn"]?.cell.value).toBe("2026-09-30");
    expect(payable?.cells["amountUsd"]?.cell.value).toBe("-1,234");
  });

  it("names every cell it cannot read and keeps its text in the note", () => {
    expect(preview.errorCount).toBe(3);
    const odd = preview.rows[2];
    if (odd === undefined) throw new Error("no third row");
    const row = toPastedRow("position", odd, "row_1");
    expect(row.cells["amountUsd"]).toBeUndefined();
    expect(row.cells["label"]?.value).toBe("Odd");
    for (const lost of ["nonsense", "abc", "03/04/2026"]) expect(row.note).toContain(lost);
  });

  it("takes the table's own order where there is no heading", () => {
    const plain = readPaste({ list: "position", text: block(["Bill A", "Cash", "5", "0"]) });
    expect(plain.hasHeader).toBe(false);
    expect(plain.mapping).toEqual(["label", "assetClass", "amountUsd", "residualMaturityDays"]);
    expect(plain.rows).toHaveLength(1);
  });

  it("follows the analyst's own mapping", () => {
    const chosen = readPaste({
      list: "position",
      text: block(["x", "5"]),
      mapping: [null, "amountUsd"],
      hasHeader: false,
    });
    expect(Object.keys(chosen.rows[0]?.cells ?? {})).toEqual(["amountUsd"]);
  });
});

describe("readPastedCell", () => {
  const columns = columnsOf("position");
  const read = (column: string, text: string) => {
    const definition = columns[column];
    if (definition === undefined) throw new Error(`no column ${column}`);
    return readPastedCell(definition, text);
  };

  it.each([
    ["amountUsd", "$1,000,000", "1,000,000"],
    ["amountUsd", "-45", "-45"],
    ["amountUsd", "($2.5)", "-2.5"],
    ["repoOverCollateralPct", "2.5 %", "2.5 %"],
    ["residualMaturityDays", "45.0", "45"],
    ["counterpartyCountry", "United Kingdom", "GB"],
    ["withdrawableOnDemand", "Yes", "Yes"],
    ["tokenised", "x", "yes"],
  ])("%s: %s", (column, text, value) => {
    expect(read(column, text)).toMatchObject({ error: null, cell: { value } });
  });

  it("keeps what is not disclosed apart from what is blank, and never makes it zero", () => {
    expect(read("amountUsd", "n/a").cell).toMatchObject({ value: "", unknown: "not_disclosed" });
    expect(read("amountUsd", "–").cell).toMatchObject({ value: "", unknown: "" });
  });

  it("refuses numbers beyond the limits of their column", () => {
    expect(read("residualMaturityDays", "-1").error).toBe("Write a number of at least 0.");
  });
});

describe("readPastedDay", () => {
  it.each([
    ["2026-06-30", "2026-06-30"],
    ["2026/6/3", "2026-06-03"],
    ["30 June 2026", "2026-06-30"],
    ["30-Jun-2026", "2026-06-30"],
    ["June 30, 2026", "2026-06-30"],
    ["30/06/2026", "2026-06-30"],
    ["06/30/2026", "2026-06-30"],
    ["04/04/2026", "2026-04-04"],
  ])("%s", (text, day) => expect(readPastedDay(text)).toBe(day));

  it("refuses a date that two readers read in two ways", () => {
    expect(readPastedDay("03/04/2026")).toHaveProperty("error");
  });
});
