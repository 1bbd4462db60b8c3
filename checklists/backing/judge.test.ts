import { describe, expect, it } from "vitest";
import { met, notMet } from "@/domain/checklist/criterion";
import { Decimal } from "@/domain/decimal";
import { formatPercent } from "@/domain/facts/format";
import { atLeast, atMost, oneOf, wantYes } from "./judge";
import { days, figure, shareAbove } from "./words";
import { parameter } from "@/domain/checklist/parameter";

const share = { unit: formatPercent, says: (text: string) => `${text} is safe` };
const percent = (text: string) => new Decimal(text);

describe("atLeast", () => {
  const limits = { met: percent("95"), partly: percent("80") };

  it.each([
    ["95", "met"],
    ["94.9999999999", "partly_met"],
    ["80", "partly_met"],
    ["79.9999999999", "not_met"],
    ["-1e30", "not_met"],
    ["1e30", "met"],
  ])("judges %s as %s", (value, verdict) => {
    expect(atLeast(percent(value), limits, share).verdict).toBe(verdict);
  });

  it("knows no middle where there is none", () => {
    expect(atLeast(3, { met: 4, partly: null }, { unit: days, says: (text) => text }).verdict).toBe(
      "not_met",
    );
  });

  it("does not let rounding hide the side of the limit", () => {
    expect(atLeast(percent("94.96"), limits, share).reason).toMatch(
      /^just under 95\.0 % is safe; wanted: 95\.0 % or more/,
    );
    expect(atLeast(percent("95.04"), limits, share).reason).toMatch(/^just over 95\.0 %/);
    expect(atLeast(percent("95"), limits, share).reason).toMatch(/^95\.0 %/);
    expect(atLeast(percent("79.96"), limits, share).reason).toMatch(/^just under 80\.0 %/);
  });
});

describe("atMost", () => {
  const limits = { met: 62, partly: 125 };
  const age = { unit: days, says: (text: string) => `the age is ${text}` };

  it.each([
    [-3, "met"],
    [62, "met"],
    [63, "partly_met"],
    [125, "partly_met"],
    [126, "not_met"],
  ])("judges %s as %s", (value, verdict) => {
    expect(atMost(value, limits, age).verdict).toBe(verdict);
  });

  it("says zero where nothing is accepted and keeps the pieces in brackets", () => {
    const none = { met: percent("0"), partly: null };
    expect(atMost(percent("2"), none, { ...share, parts: () => "2.0 % gold" }).reason).toBe(
      "2.0 % is safe (2.0 % gold); the limit is zero",
    );
    expect(atMost(percent("0"), none, { ...share, parts: () => "" })).toMatchObject(
      met("0.0 % is safe; the limit is zero"),
    );
  });
});

describe("choices", () => {
  it("give the judgement of the choice made", () => {
    const table = { open: met("open"), shut: notMet("shut") };
    expect(oneOf("shut", table)).toEqual(notMet("shut"));
    expect(wantYes(true, { yes: "yes", no: "no" })).toEqual(met("yes"));
    expect(wantYes(false, { yes: "yes", no: "no" })).toEqual(notMet("no"));
  });
});

describe("words", () => {
  it("count in the singular and the plural", () => {
    expect([days(0), days(1), days(2), days(new Decimal("1.5")), days(1095)]).toEqual([
      "0 days",
      "1 day",
      "2 days",
      "1.5 days",
      "1,095 days",
    ]);
    expect(figure(new Decimal("1234567.891"))).toBe("1,234,567.89");
    expect(figure(new Decimal("-0.5"))).toBe("-0.5");
  });

  it("tell a scope from its parameter", () => {
    const limit = (value: string) =>
      parameter({
        id: "test.scope",
        label: "Scope",
        house: true,
        rationale: "Test.",
        value: new Decimal(value),
      });
    expect(shareAbove("money funds", limit("5"))).toBe(
      "money funds are more than 5.0 % of the reserve",
    );
    expect(shareAbove("money funds", limit("0"))).toBe("money funds are part of the reserve");
  });
});
