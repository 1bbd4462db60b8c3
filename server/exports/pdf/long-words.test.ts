import { afterAll, expect, it } from "vitest";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import * as cell from "@/domain/report/cells";
import type { Report } from "@/domain/report/tree";
import { closePdfCompiler } from "./compiler";
import { writePdf } from "./write-pdf";

const ADDRESS = `https://example.org/${"0123456789abcdef".repeat(12)}/Report%20June%202026.pdf`;
const COINS = ["A", "B", "C", "D", "E", "F"];

/** The widest table there is: three columns of words and six coins. */
const report: Report = {
  kind: "comparison",
  title: "Wide",
  subtitle: "Wide",
  asOf: "2026-06-30",
  stem: "wide",
  headline: [],
  provenance: [{ label: "Hash", value: "f".repeat(64) }],
  statements: [],
  sections: [
    {
      id: "wide",
      title: "Wide",
      blocks: [
        {
          kind: "table",
          id: "wide",
          caption: "Wide",
          columns: ["Regime", "Gate", "Citation", ...COINS].map((name) =>
            cell.words(name, `${name}${"x".repeat(40)}`, 3),
          ),
          rows: [[...COINS, "G", "H"].map(cell.text).concat(cell.link(ADDRESS, ADDRESS))],
          note: null,
        },
      ],
    },
  ],
};

afterAll(() => closePdfCompiler());

it("breaks words wider than their column, and leaves their characters as they are", async () => {
  const data = new Uint8Array(await writePdf(report));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const [, , width = 0] = page.view;
  const { items } = await page.getTextContent();
  const found = items.flatMap((item) => ("str" in item ? [item] : []));
  const rightmost = Math.max(...found.map((item) => Number(item.transform[4]) + item.width));
  expect(rightmost).toBeLessThan(width - 50);
  const text = found.map(({ str }) => str).join("");
  expect(text.replaceAll(" ", "")).toContain(ADDRESS);
});
