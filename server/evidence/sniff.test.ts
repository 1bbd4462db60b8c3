import { describe, expect, it } from "vitest";
import { LARGEST_FILE } from "@/domain/evidence/file-types";
import writeExcelFile from "write-excel-file/node";
import {
  join,
  makeJpeg,
  makePdf,
  makePng,
  makeWorkbook,
  makeZip,
  toBytes,
  WORKBOOK_PARTS,
} from "@/tests/support/evidence-files";
import { sniffFile } from "./sniff";

async function refusalOf(name: string, bytes: Uint8Array | string) {
  const sniffed = await sniffFile(name, typeof bytes === "string" ? toBytes(bytes) : bytes);
  return sniffed.ok ? sniffed.type : sniffed.refusal;
}

describe("files that are what they say", () => {
  it.each([
    ["report.pdf", makePdf(), "pdf"],
    ["REPORT.PDF", makePdf(), "pdf"],
    ["chart.png", makePng(), "png"],
    ["photo.jpg", makeJpeg(), "jpeg"],
    ["photo.jpeg", join(makeJpeg(), makeJpeg()), "jpeg"],
    ["holdings.csv", toBytes("\uFEFFname;amount\r\nBill \u2264 30 days;10\r\n"), "csv"],
    ["terms.txt", toBytes("5 < 7, said the \u0627\u0644\u0628\u0646\u0643\n\f"), "txt"],
    ["book.xlsx", makeWorkbook(), "xlsx"],
  ] as const)("%s is taken", async (name, bytes, type) => {
    expect(await refusalOf(name, bytes)).toBe(type);
  });

  it("takes a workbook as a common writer makes it", async () => {
    const book = await writeExcelFile([[{ value: "Bill", type: String }]]).toBuffer();
    expect(await refusalOf("book.xlsx", new Uint8Array(book))).toBe("xlsx");
  });
});

describe("names and contents that do not fit", () => {
  it.each([
    ["page.pdf", "<!DOCTYPE html><script>alert(1)</script>", { code: "markup" }],
    ["page.txt", " \n<html>", { code: "markup" }],
    ["drawing.svg", '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', { code: "markup" }],
    ["drawing.png", '<?xml version="1.0"?><svg/>', { code: "markup" }],
    ["drawing.txt", "\uFEFF<svg/>", { code: "markup" }],
    ["holdings.csv", "<?php system($_GET[0]); ?>", { code: "markup" }],
    ["report.pdf", makePng(), { code: "mismatch", named: "pdf", found: "png" }],
    ["report.pdf", "plain words", { code: "mismatch", named: "pdf", found: "text" }],
    ["chart.png", makeJpeg(), { code: "mismatch", named: "png", found: "jpeg" }],
    ["terms.txt", makePdf(), { code: "mismatch", named: "txt", found: "pdf" }],
    [
      "old.xlsx",
      join(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), new Uint8Array(40)),
      { code: "mismatch", named: "xlsx", found: "office" },
    ],
    [
      "words.xlsx",
      makeZip([{ name: "word/document.xml", content: "<w/>" }]),
      { code: "mismatch", named: "xlsx", found: "zip" },
    ],
    ["run.exe", "MZ", { code: "ending" }],
    ["nameless", makePdf(), { code: "ending" }],
    ["report.pdf", "", { code: "empty" }],
  ] as const)("%s is refused", async (name, bytes, refusal) => {
    expect(await refusalOf(name, bytes)).toEqual(refusal);
  });

  it("refuses one byte more than 20 MB, and takes 20 MB", async () => {
    const large = new Uint8Array(LARGEST_FILE + 1).fill(0x61);
    expect(await refusalOf("large.txt", large)).toEqual({ code: "tooLarge" });
    expect(await refusalOf("large.txt", large.subarray(1))).toBe("txt");
  });
});

describe("files that are two things at once or broken", () => {
  const zip = makeZip([{ name: "a.txt", content: "hidden" }]);
  it.each([
    ["html-first.pdf", join(toBytes("<html></html>"), makePdf()), "markup"],
    ["html-second.pdf", join(toBytes("%PDF-1.4\n<script>x()</script>\n"), makePdf()), "mixed"],
    ["tail.pdf", join(makePdf(), toBytes("<script>")), "mixed"],
    ["archive.pdf", join(makePdf(), zip), "mixed"],
    ["pdf.txt", toBytes("words\n%PDF-1.4\n"), "mixed"],
    ["tail.png", join(makePng(), zip), "mixed"],
    ["tail.jpg", join(makeJpeg(), zip, toBytes("\u0000")), "mixed"],
    ["before.xlsx", join(makeWorkbook().subarray(0, 4), makeWorkbook()), "mixed"],
    ["behind.xlsx", join(makeWorkbook(), toBytes("more")), "mixed"],
    ["cut.png", makePng().subarray(0, -6), "damaged"],
    ["cut.jpg", makeJpeg().subarray(0, -2), "damaged"],
    ["cut.pdf", makePdf().subarray(0, 60), "damaged"],
    ["cut.xlsx", makeWorkbook().subarray(0, -30), "damaged"],
    ["head.pdf", toBytes("%PDF-x\n%%EOF"), "damaged"],
    ["latin.csv", new Uint8Array([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68]), "encoding"],
    ["wide.txt", new Uint8Array([0xff, 0xfe, 0x61, 0x00]), "encoding"],
    ["bell.txt", toBytes("a\u0007b"), "controls"],
    ["nul.csv", toBytes("a,b\u0000"), "controls"],
  ] as const)("%s is refused", async (name, bytes, code) => {
    expect(await refusalOf(name, bytes)).toEqual({ code });
  });
});

describe("workbooks that would do harm", () => {
  const relation = (type: string) =>
    `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.com/x" TargetMode="External"/></Relationships>`;
  it.each([
    [
      "a directory that claims more than it may",
      [{ name: "a.xml", content: "x", claimed: 60_000_000 }],
      "archive",
    ],
    [
      "a directory that claims less than there is",
      [{ name: "a.xml", content: "x".repeat(9_000), claimed: 90 }],
      "archive",
    ],
    [
      "a part a hundred times its size",
      [{ name: "a.bin", content: new Uint8Array(3_000_000) }],
      "archive",
    ],
    [
      "too many parts",
      Array.from({ length: 200 }, (_, index) => ({ name: `p${index}`, content: "" })),
      "archive",
    ],
    [
      "a document type",
      [{ name: "a.xml", content: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }],
      "archive",
    ],
    ["macros", [{ name: "xl/vbaProject.bin", content: "x" }], "macros"],
    ["old macros", [{ name: "xl/macrosheets/sheet1.xml", content: "<x/>" }], "macros"],
    ["an embedded program", [{ name: "xl/embeddings/oleObject1.bin", content: "x" }], "macros"],
    ["a linked book", [{ name: "xl/externalLinks/externalLink1.xml", content: "<x/>" }], "links"],
    ["a data connection", [{ name: "xl/connections.xml", content: "<x/>" }], "links"],
    [
      "a picture from elsewhere",
      [{ name: "xl/_rels/a.rels", content: relation("image") }],
      "links",
    ],
    ["a password", [{ name: "a.xml", content: "x", flags: 1 }], "locked"],
    ["a path upwards", [{ name: "../../x", content: "x" }], "damaged"],
    ["an absolute path", [{ name: "/etc/passwd", content: "x" }], "damaged"],
    ["the same name twice", [{ name: "XL/workbook.xml", content: "x" }], "damaged"],
    ["two names for a part", [{ name: "a.xml", localName: "b.xml", content: "x" }], "mixed"],
  ] as const)("%s is refused", async (_, parts, code) => {
    expect(await refusalOf("book.xlsx", makeWorkbook(...parts))).toEqual({ code });
  });

  it("knows a workbook with macros by its content types too", async () => {
    const types = String(WORKBOOK_PARTS[0]?.content).replace(
      "sheet.main",
      "sheet.macroEnabled.main",
    );
    const book = makeZip([{ name: "[Content_Types].xml", content: types }]);
    expect(await refusalOf("book.xlsx", book)).toEqual({ code: "macros" });
  });

  it("takes a link for the reader to click", async () => {
    const part = { name: "xl/worksheets/_rels/sheet1.xml.rels", content: relation("hyperlink") };
    expect(await refusalOf("book.xlsx", makeWorkbook(part))).toBe("xlsx");
  });
});
