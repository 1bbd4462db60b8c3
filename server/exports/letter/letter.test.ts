import { inflateRawSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { backingChecklist, ruleset } from "@/checklists";
import { buildLetter, type Letter } from "@/domain/explain/letter";
import { rankQuestions } from "@/domain/explain/questions";
import { assessView, openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { readZipDirectory } from "@/server/evidence/zip-directory";
import { buildProfile } from "@/tests/support/profile-builder";
import { HOLED } from "@/tests/support/sample-profiles";
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

function partsOf(bytes: Buffer): ReadonlyMap<string, string> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) throw new Error(directory.fault);
  return new Map(
    directory.entries.map(({ name, isDeflated, packed }) => [
      name,
      Buffer.from(isDeflated ? inflateRawSync(packed) : packed).toString("utf8"),
    ]),
  );
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

  it("holds the same text in both files", async () => {
    const letter = letterOf();
    const markdown = writeLetterMarkdown(letter).toString("utf8");
    const docx = partsOf(await writeLetterDocx(letter)).get("word/document.xml") ?? "";
    const words = docx.replace(/<[^>]+>/g, "\u0000");
    for (const { items } of letter.sections) {
      for (const { number, heading } of items) {
        expect(markdown).toContain(`**${number}. `);
        expect(words).toContain(heading.replaceAll("&", "&amp;").replaceAll("'", "&apos;"));
      }
    }
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

  it("refuses to touch what is not an archive", () => {
    expect(() => stillZip(Buffer.from("short"))).toThrow(RangeError);
  });
});
