import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reminder } from "./due";
import { toCalendarText } from "./icalendar";

const REMINDER: Reminder = {
  id: "evidence-doc_1",
  kind: "evidence",
  day: "2026-12-01",
  overdue: false,
  sentence: "The document “Terms” expires.",
  target: { kind: "document", id: "doc_1" },
};

function write(reminders: readonly Reminder[], address: string | null = null, name = "Assay") {
  return toCalendarText({
    name,
    stamp: "2026-11-21T10:00:00.123Z",
    installation: "5f0c",
    reminders,
    addressOf: () => address,
  });
}

/** Undoes the folding (RFC 5545, 3.1). */
function unfold(text: string): readonly string[] {
  return text.replace(/\r\n[ \t]/g, "").split("\r\n");
}

/** Undoes the escaping of TEXT (3.3.11). */
function unescape(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}

function valueOf(text: string, name: string): string {
  const line = unfold(text).find((each) => each.startsWith(`${name}:`)) ?? "";
  return line.slice(name.length + 1);
}

describe("a calendar of reminders", () => {
  it("is one event of a whole day each", () => {
    expect(write([REMINDER], "https://assay.example/library/doc_1").split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Assay//Reminders//EN",
      "CALSCALE:GREGORIAN",
      "NAME:Assay",
      "X-WR-CALNAME:Assay",
      "BEGIN:VEVENT",
      "UID:evidence-doc_1@5f0c",
      "DTSTAMP:20261121T100000Z",
      "DTSTART;VALUE=DATE:20261201",
      "SUMMARY:Evidence: The document “Terms” expires.",
      "CATEGORIES:Evidence",
      "TRANSP:TRANSPARENT",
      "URL:https://assay.example/library/doc_1",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("has a component even without events, as the grammar asks", () => {
    const lines = write([]).split("\r\n");
    expect(lines).toContain("BEGIN:VTIMEZONE");
    expect(lines.filter((line) => line.startsWith("BEGIN:"))).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith("END:"))).toHaveLength(3);
    expect(write([REMINDER])).not.toContain("VTIMEZONE");
  });

  it.each([
    ["a;b", "a\\;b"],
    ["a,b", "a\\,b"],
    ["a\\b", "a\\\\b"],
    ["a\nb", "a\\nb"],
    ["a\r\nb", "a\\nb"],
    ["a\rb", "a\\nb"],
    ['a:b "c"', 'a:b "c"'],
    ["a\u0000\u0007b\tc", "ab\tc"],
    ["a\ud800b", "ab"],
  ])("escapes %j", (name, value) => {
    expect(valueOf(write([], null, name), "NAME")).toBe(value);
  });

  it("marks what is overdue", () => {
    const text = write([{ ...REMINDER, overdue: true }]);
    expect(valueOf(text, "SUMMARY")).toMatch(/^Evidence overdue: /);
  });

  it("lets no address begin a line of its own, and keeps one that is encoded already", () => {
    const text = write([REMINDER], "https://a.example/x\r\nBEGIN:VALARM y");
    expect(text).not.toContain("\r\nBEGIN:VALARM");
    expect(valueOf(write([REMINDER], "http://[::1]:3000/a[1]"), "URL")).toBe(
      "http://[::1]:3000/a%5B1%5D",
    );
    expect(valueOf(write([REMINDER], "https://a.example/a%20b?c=d"), "URL")).toBe(
      "https://a.example/a%20b?c=d",
    );
  });

  it.each([
    [70, 1],
    [71, 2],
  ])("folds a line of 5 and %d octets into %d", (length, lines) => {
    const text = write([], null, "x".repeat(length));
    const folded = text.slice(text.indexOf("NAME:"), text.indexOf("X-WR")).split("\r\n");
    expect(folded.length - 1).toBe(lines);
  });

  it("never breaks inside a letter", () => {
    const text = write([], null, `${"x".repeat(69)}🪙🪙`);
    const lines = text.split("\r\n");
    const at = lines.findIndex((line) => line.startsWith("NAME:"));
    expect(lines[at]).toBe(`NAME:${"x".repeat(69)}`);
    expect(lines[at + 1]).toBe(" 🪙🪙");
  });
});

describe("any text", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 300 });
  it("comes out in lines of at most 75 octets, ended by CRLF alone, and reads back", () => {
    fc.assert(
      fc.property(anyText, anyText, (sentence, name) => {
        const text = write([{ ...REMINDER, sentence }], null, name);
        expect(text.endsWith("\r\n")).toBe(true);
        for (const line of text.slice(0, -2).split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const kept = name
          .replace(/\r\n|\r/g, "\n")
          .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/gu, "");
        expect(unescape(valueOf(text, "NAME"))).toBe(kept);
        expect(unfold(text).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
      }),
    );
  });
});
