import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRESETS } from "@/tests/support/presets";
import type { Scenario } from "./scenario";
import { parseScenario, type ScenarioText, toScenarioText } from "./scenario-text";

const PLAIN: ScenarioText = {
  demand: "6 6.5, 6;1",
  countedIn: "calendarDays",
  days: "30",
  settlement: "",
  bank: "",
  share: "",
  closed: "",
  recovery: "",
  haircut: "100",
};

const errorsOf = (text: Partial<ScenarioText>) => {
  const parsed = parseScenario({ ...PLAIN, ...text });
  return parsed.ok ? {} : parsed.errors;
};

describe("a typed scenario", () => {
  it("is read with its blanks as what they stand for", () => {
    expect(parseScenario(PLAIN)).toEqual({
      ok: true,
      scenario: {
        demand: [60_000, 65_000, 60_000, 10_000],
        countedIn: "calendarDays",
        days: 30,
        settlementDays: null,
        outage: null,
        haircutPct: 100,
      },
    });
    expect(parseScenario({ ...PLAIN, bank: " First ", share: "7.84 %" })).toMatchObject({
      scenario: {
        outage: { bank: "First", reserveParts: 78_400, closedDays: 0, recoveryParts: 1_000_000 },
      },
    });
  });

  it("is refused field by field, each with the way to mend it", () => {
    expect(Object.keys(errorsOf({ demand: "", days: "6", settlement: "64" }))).toEqual([
      "demand",
      "days",
      "settlement",
    ]);
    expect(errorsOf({ demand: "60 60" }).demand).toContain("more than 100 %");
    expect(errorsOf({ demand: "0 0" }).demand).toContain("above 0 %");
    expect(errorsOf({ demand: "6 six" }).demand).toContain("“six”");
    expect(errorsOf({ demand: "100.1" }).demand).toContain("“100.1”");
    expect(errorsOf({ demand: "1 ".repeat(61) }).demand).toContain("1 to 60");
    expect(errorsOf({ share: "x", closed: "-1", recovery: "101", haircut: "1001" })).toMatchObject({
      share: expect.stringContaining("percentage"),
      closed: expect.stringContaining("0 to 60"),
      recovery: expect.stringContaining("percentage"),
      haircut: expect.stringContaining("0 to 1000"),
    });
    // Without a bank or a part too: nothing typed wrongly is passed over.
    expect(Object.keys(errorsOf({ closed: "61", recovery: "140" }))).toEqual([
      "closed",
      "recovery",
    ]);
    expect(errorsOf({ countedIn: "weeks" }).countedIn).toContain("Choose");
    expect(errorsOf({ bank: "x".repeat(201) }).bank).toContain("200");
  });

  it("comes back as it was written", () => {
    for (const { scenario } of PRESETS) {
      expect(parseScenario(toScenarioText(scenario))).toEqual({ ok: true, scenario });
    }
    const parts = fc.integer({ min: 0, max: 1_000_000 });
    const any: fc.Arbitrary<Scenario> = fc.record({
      demand: fc.array(fc.integer({ min: 1, max: 16_666 }), { minLength: 1, maxLength: 60 }),
      countedIn: fc.constantFrom("bankDays" as const, "calendarDays" as const),
      days: fc.integer({ min: 7, max: 120 }),
      settlementDays: fc.option(fc.integer({ min: 0, max: 63 }), { nil: null }),
      outage: fc.option(
        fc.record({
          bank: fc.constantFrom("First", "Second Bank, N.A."),
          reserveParts: fc.option(parts, { nil: null }),
          closedDays: fc.integer({ min: 0, max: 60 }),
          recoveryParts: parts,
        }),
        { nil: null },
      ),
      haircutPct: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(any, (scenario) => {
        expect(parseScenario(toScenarioText(scenario))).toEqual({ ok: true, scenario });
      }),
    );
  });
});
