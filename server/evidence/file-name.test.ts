import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDisposition, toSafeName } from "./file-name";

describe("toSafeName", () => {
  it.each([
    ["report.pdf", "report.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\anna\\report.PDF", "report.pdf"],
    ["\u202Efdp.exe", "fdp.exe"],
    ["invoice\u202Efdp.pdf", "invoicefdp.pdf"],
    ["a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf"],
    ["  .hidden.txt ", "hidden.txt"],
    ["con.txt", "_con.txt"],
    ["\u200B.pdf", "document.pdf"],
    ['a"b;c%.pdf', "a_b_c_.pdf"],
    [
      "\u0627\u0644\u062A\u0642\u0631\u064A\u0631.pdf",
      "\u0627\u0644\u062A\u0642\u0631\u064A\u0631.pdf",
    ],
    ["", "document"],
  ])("%j becomes %j", (raw, safe) => expect(toSafeName(raw)).toBe(safe));

  it("is short, plain and its own safe name, whatever comes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (raw) => {
        const name = toSafeName(raw);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[/\\"\p{C}<>:|?*;%]|^\./u);
        expect(toSafeName(name)).toBe(name);
      }),
      { numRuns: 300 },
    );
  });
});

describe("toDisposition", () => {
  it("always attaches, with a plain name and the exact one", () => {
    expect(toDisposition("Résumé (1) 🪙.pdf")).toBe(
      "attachment; filename=\"Resume (1) __.pdf\"; filename*=UTF-8''R%C3%A9sum%C3%A9%20%281%29%20%F0%9F%AA%99.pdf",
    );
  });

  it("gives a header for every safe name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (raw) => {
        const value = toDisposition(toSafeName(raw));
        expect(new Headers({ "content-disposition": value }).get("content-disposition")).toBe(
          value,
        );
        expect(value).toMatch(/^attachment; filename="[\x20-\x7E]*"; filename\*=UTF-8''[\w.~%-]*$/);
      }),
    );
  });
});
