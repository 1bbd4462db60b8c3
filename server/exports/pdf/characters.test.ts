import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { buildProfile } from "@/tests/support/profile-builder";
import { HOLED } from "@/tests/support/sample-profiles";
import { assessProfile } from "../../assessments/summaries";
import { buildCoinExport } from "../build-exports";
import { writeReport } from "../write-report";
import { closePdfCompiler } from "./compiler";
import { FAMILY_NAMES } from "./faces";
import { nameFamilies } from "./glyphs";

const FOLDER = "server/exports/pdf/fonts";
const NOTE = "stands for a character that none of this report's typefaces can show";

afterAll(() => closePdfCompiler());

async function print(name: string): Promise<Buffer> {
  const profile = { ...buildProfile(HOLED), coin: { symbol: "TST", name, dti: null } };
  const policy = DEFAULT_POLICY;
  const assessment = assessProfile(profile, { asOf: profile.asOf, policy });
  const exportable = buildCoinExport({ assessment, profile, revision: null, policy });
  return (await writeReport(exportable, "pdf")).bytes;
}

/** The words of the whole document without spaces, which the reader puts between the pieces of a run. */
async function textOf(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return texts.join("").replace(/\s+/g, "");
}

const SCRIPTS = {
  Latin: "Đồng Łódź Žižkov ŐŰ",
  Greek: "Ελληνικό Ὕδωρ",
  Cyrillic: "Рубль Їжак Ђорђе",
  Hebrew: "שקל",
  Arabic: "درهم",
  Chinese: "人民币稳定币 穩定幣",
  Japanese: "円ステーブルコイン ひらがな",
  Korean: "한국 원화 스테이블코인",
  Thai: "บาท",
  Devanagari: "रपय",
  "Armenian and Georgian": "Դրամ ლარი",
  symbols: "₿ ₹ ₩ ① ✓ ☂ ∞ ≤ →",
  emoji: "😀🚀🏦",
};
/** Far more kinds of characters than a name has. */
const IDEOGRAPHS = String.fromCodePoint(
  ...Array.from({ length: 900 }, (_, index) => 0x4e00 + index),
);

describe("a name in other scripts", () => {
  let text = "";
  beforeAll(async () => {
    const name = [...Object.values(SCRIPTS), IDEOGRAPHS].join(" ");
    const [first, second] = [await print(name), await print(name)];
    expect(first.equals(second), "the same bytes each time").toBe(true);
    text = await textOf(first);
  });

  it.each(Object.entries(SCRIPTS))("is printed in %s", (_script, name) => {
    for (const word of name.split(" ")) {
      const turned = [...word].reverse().join("");
      expect(text.includes(word) || text.includes(turned), word).toBe(true);
    }
  });

  it("is printed whole, without a note", () => {
    // A page may end in the middle of a name this long.
    expect([...IDEOGRAPHS].filter((each) => !text.includes(each))).toEqual([]);
    expect(text).not.toContain("[U+");
    expect(text).not.toContain(NOTE.replaceAll(" ", ""));
  });
});

it("prints what has no glyph, or turns text around, as code points, and says so", async () => {
  const text = await textOf(await print("A\ue000B US\u202egnp\u202cD C\ud800D \u{12000}"));
  expect(text).toContain("A[U+E000]BUS[U+202E]gnp[U+202C]DC[U+D800]D[U+12000]");
  expect(text).toContain(NOTE.replaceAll(" ", ""));
});

describe("the typefaces", () => {
  it("come with their licences and stay small", () => {
    const fonts = readdirSync(FOLDER).filter((name) => name.endsWith(".ttf"));
    expect(fonts.length).toBeGreaterThan(FAMILY_NAMES.length);
    expect(readdirSync(join(FOLDER, "licences"))).toHaveLength(FAMILY_NAMES.length);
    const sizes = fonts.map((name) => readFileSync(join(FOLDER, name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10 * 2 ** 20);
  });

  it("are named in pictures for what the house face lacks", () => {
    expect(nameFamilies('<svg><title>漢</title><text x="1">A漢字b</text></svg>')).toBe(
      '<svg><title>漢</title><text x="1">A<tspan font-family="Droid Sans Fallback" font-weight="400">漢字</tspan>b</text></svg>',
    );
  });
});
