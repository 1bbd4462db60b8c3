import { describe, expect, it } from "vitest";
import { secondRules } from "./second-rules";
import { monthsBegun } from "./second-timing";

describe("the rules outside money and permission", () => {
  it("are forty, each once", () => {
    expect(secondRules).toHaveLength(40);
    expect(new Set(secondRules.map(({ id }) => id)).size).toBe(40);
  });

  it("are spread over these parts", () => {
    const counts: Record<string, number> = {};
    for (const { part } of secondRules) counts[part] = (counts[part] ?? 0) + 1;
    expect(counts).toEqual({
      issuance: 3,
      reporting: 1,
      supervision: 3,
      whitepaper: 10,
      assurance: 2,
      disclosure: 3,
      marketing: 3,
      conduct: 2,
      governance: 6,
      aml: 1,
      "wind-down": 6,
    });
  });
});

describe("months begun", () => {
  it.each([
    ["2025-01-15", "2025-01-15", 0],
    ["2025-01-15", "2025-01-16", 1],
    ["2025-01-15", "2025-02-15", 1],
    ["2025-08-31", "2026-02-28", 6],
    ["2025-08-31", "2026-03-01", 7],
    ["2025-11-30", "2026-05-31", 7],
    ["2025-03-01", "2025-01-01", 0],
  ])("from %s to %s are %i", (from, to, months) => {
    expect(monthsBegun(from, to)).toBe(months);
  });
});
