import { describe, expect, it, vi } from "vitest";
import { backingChecklist, ruleset } from "@/checklists";
import { buildLetter, type Letter } from "@/domain/explain/letter";
import { rankQuestions } from "@/domain/explain/questions";
import { assessView, openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { buildProfile } from "@/tests/support/profile-builder";
import { HOLED } from "@/tests/support/sample-profiles";
import { partsOf } from "@/tests/support/zip-parts";
import { stillZip } from "./still-zip";
import { writeLetterDocx } from "./write-docx";
import { writeLetterMarkdown } from "./write-markdown";

function letterOf(issuer = "Example Issuer Ltd"): Letter {
  const built = buildProfile(HOLED);
  const profile = { ...built, issuer: { ...built.issuer, name: issuer } };
  const input = { ruleset, policy, asOf: profile.asOf };
  const view = openForAssessment(profile, input);
  const assessment = assessView(view, input);
  const { criteria } = backingChecklist;
  const questions = rankQuestions({ assessment, view, criteria, policy });
  return buildLetter({ assessment, questions, revision: 3 });
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The texts a file does not hold, each looked for after the one before. */
function findMissing(file: string, texts: readonly string[]): readonly string[] {
  let from = 0;
  return texts.filter((text) => {
    const at = file.indexOf(text, from);
    if (at !== -1) from = at + text.length;
    return at === -1;
  });
}

const NASTY = 'Évil <b>& "Co" [x](http://a.b) *bold* @here\n# Head | a';

describe("letter of questions", () => {
  it("asks each open question once, numbered through, and names five to answer first", () => {
    const letter = letterOf();
    const items = letter.sections.flatMap((section) => section.items);
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
    expect(new Set(items.map(({ heading }) => heading)).size).toBe(items.length);
    expect(items.every(({ asks, lines }) => asks.length + lines.length > 0)).toBe(true);
    expect(letter.opening.join(" ")).toContain(`${items.length} questions are open`);
    expect(letter.opening[1]).toMatch(/come first: \d+, \d+, \d+, \d+ and \d+\.$/);
    expect(letter.stem).toMatch(/^[A-Za-z0-9-]+-questions-2026-06-30$/);
  });

  it("holds the same text in both files, in the same order", async () => {
    const letter = letterOf();
    const markdown = writeLetterMarkdown(letter)
      .toString("utf8")
      .replace(/\\(?=[^\w\s])/g, "");
    const docx = partsOf(await writeLetterDocx(letter)).get("word/document.xml") ?? "";
    const words = docx
      .split(/<w:p[ >]/)
      .map((paragraph) => unescapeXml(paragraph.replace(/<[^>]+>/g, "")))
      .join("\n");
    const texts = letter.sections.flatMap(({ title, items }) => [
      title,
      ...items.flatMap(({ heading, asks, lines }) => [
        heading,
        ...asks,
        ...lines.flatMap(({ label, text }) => [label, text]),
      ]),
    ]);
    expect(texts.length).toBeGreaterThan(20);
    for (const file of [markdown, words]) expect(findMissing(file, texts)).toEqual([]);
  });

  it("writes equal bytes for equal letters, whatever the clock says", async () => {
    const first = await writeLetterDocx(letterOf());
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-01-02T03:04:05Z") });
    const second = await writeLetterDocx(letterOf());
    vi.useRealTimers();
    expect(first.equals(second)).toBe(true);
  });

  it("takes names for text: nothing in them becomes markup, a link or a part of the file", async () => {
    const letter = letterOf(NASTY);
    const line = writeLetterMarkdown(letter).toString("utf8").split("\n")[2] ?? "";
    expect(line).toContain("\\<b\\>\\&");
    expect(line).toContain("\\[x\\](http\\://a.b)");
    expect(line).toContain("\\*bold\\* \\@here \\# Head \\| a");
    const parts = partsOf(await writeLetterDocx(letterOf("A <w:p> & \u0001\ud800 B")));
    expect(parts.get("word/document.xml")).toContain("A &lt;w:p&gt; &amp;");
    expect([...parts.values()].some((part) => /[\u0001\ud800]/.test(part))).toBe(false);
    expect(parts.get("docProps/core.xml")).toContain("2026-06-30T00:00:00Z");
  });

  it.each([
    ["1. Bank", "1\\. Bank"],
    ["12) Bank", "12\\) Bank"],
    ["- Bank", "\\- Bank"],
    ["+ Bank", "\\+ Bank"],
    ["= Bank", "\\= Bank"],
    ["1.5 Bank", "1\\.5 Bank"],
  ])("takes the beginning of a name for text: %s", (name, written) => {
    const [, , addressee] = writeLetterMarkdown({ ...letterOf(), addressee: name })
      .toString("utf8")
      .split("\n");
    expect(addressee).toBe(`${written}  `);
  });

  it("refuses to touch what is not an archive", () => {
    expect(() => stillZip(Buffer.from("short"))).toThrow(RangeError);
  });
});
