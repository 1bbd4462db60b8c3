import { describe, expect, it } from "vitest";
import type { FactDefinition } from "../facts/definition";
import { parseFactValue } from "./fact-value";

const base = { label: "A", help: "B.", section: "reserve", evidenceWanted: "C" } as const;

function read(
  kind: Exclude<FactDefinition["kind"], "enum">,
  text: string,
  limits: { min?: string; max?: string } = {},
) {
  const parsed = parseFactValue({ ...base, ...limits, kind }, text);
  return parsed.ok ? String(parsed.value) : parsed.message;
}

describe("parseFactValue", () => {
  it.each([
    ["usd", "1,000,000.50", "1000000.5"],
    ["usd", "1 000 000", "1000000"],
    ["usd", "$ 12.000000000000000001", "12.000000000000000001"],
    ["usd", "\u22121,234 USD", "-1234"],
    ["percent", "12.5 %", "12.5"],
    ["integer", "1,200", "1200"],
    ["boolean", "Yes", "true"],
    ["boolean", "no", "false"],
    ["date", " 2026-06-30 ", "2026-06-30"],
    ["jurisdiction", "us-ny", "US-NY"],
    ["jurisdictions", "us, eea", "US,EEA"],
    ["text", " <b>ا</b> 🪙 ", " <b>ا</b> 🪙 "],
  ] as const)("reads %s %j as %j", (kind, text, expected) => {
    expect(read(kind, text)).toBe(expected);
  });

  it.each([
    ["usd", "1.000,50"],
    ["usd", "12,34"],
    ["usd", "1e6"],
    ["usd", "about 5"],
    ["integer", "1.5"],
    ["boolean", "maybe"],
    ["date", "2026-02-30"],
    ["date", "03/04/2026"],
    ["jurisdiction", "XX"],
  ] as const)("refuses %s %j with a sentence", (kind, text) => {
    expect(parseFactValue({ ...base, kind }, text).ok).toBe(false);
    expect(read(kind, text)).toMatch(/\.$/);
  });

  it("names the limit that is broken", () => {
    expect(read("percent", "101", { min: "0", max: "100" })).toBe("Write a number of at most 100.");
    expect(read("percent", "-0.1", { min: "0", max: "100" })).toBe("Write a number of at least 0.");
  });
});
