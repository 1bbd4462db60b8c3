import { describe, expect, it } from "vitest";
import { toExactText, toFixedText } from "./decimal-text";
import {
  formatAge,
  formatDate,
  formatInstant,
  formatIsoDate,
  formatMonth,
  toDayNumber,
} from "./format-date";
import {
  formatBasisPoints,
  formatCount,
  formatPercent,
  formatPlural,
  formatRange,
  formatShare,
  formatSigned,
  formatUsd,
  formatUsdExact,
  formatWholePercent,
} from "./format-number";
import { formatOrMissing } from "./missing";

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, " ");

describe("decimal text", () => {
  it("rounds half-even without a float", () => {
    expect(toFixedText("0.125", 2)).toBe("0.12");
    expect(toFixedText("0.135", 2)).toBe("0.14");
    expect(toFixedText("0.1250000000000000000001", 2)).toBe("0.13");
  });

  it("keeps every digit of a long amount", () => {
    expect(plain(toExactText("73343000000.120000000000000001"))).toBe(
      "73 343 000 000.120000000000000001",
    );
  });

  it("reads exponents and never writes a negative zero", () => {
    expect(plain(toFixedText(1e21, 0))).toBe("1 000 000 000 000 000 000 000");
    expect(toFixedText(1e-7, 2)).toBe("0.00");
    expect(toFixedText("-0.001", 2)).toBe("0.00");
  });

  it("refuses what is not a number", () => {
    expect(() => toFixedText("", 1)).toThrow(RangeError);
    expect(() => toFixedText(Number.NaN, 1)).toThrow(RangeError);
  });
});

describe("money", () => {
  it.each([
    ["73343000000", "73.34 bn USD"],
    ["-137687880", "\u2212137.69 m USD"],
    ["999999999", "1.00 bn USD"],
    ["999999", "999 999 USD"],
    ["1000000", "1.00 m USD"],
    ["189550000000000", "189.55 tn USD"],
    ["0", "0 USD"],
  ])("%s is %s", (value, text) => {
    expect(plain(formatUsd(value))).toBe(text);
  });

  it("shows source precision on request", () => {
    expect(plain(formatUsdExact("1234567.89"))).toBe("1 234 567.89 USD");
    expect(plain(formatUsdExact("18500000.5"))).toBe("18 500 000.50 USD");
    expect(plain(formatUsdExact("934144"))).toBe("934 144 USD");
    expect(plain(formatUsdExact("0.125"))).toBe("0.125 USD");
    expect(formatWholePercent(57)).toBe("57\u00a0%");
  });
});

describe("percentages and counts", () => {
  it("never shows little as nothing", () => {
    expect(formatPercent("0.04")).toBe("<\u00a00.1\u00a0%");
    expect(formatPercent(1e-7)).toBe("<\u00a00.1\u00a0%");
    expect(formatPercent("-0.0499")).toBe(">\u00a0\u22120.1\u00a0%");
    expect(formatShare("0.0004")).toBe("<\u00a00.1\u00a0%");
    expect(formatPercent("0.06")).toBe("0.1\u00a0%");
    expect(formatPercent("0.000")).toBe("0.0\u00a0%");
    expect(formatPercent("-0")).toBe("0.0\u00a0%");
    expect(formatPercent("0e5")).toBe("0.0\u00a0%");
  });

  it("has one decimal", () => {
    expect(formatPercent(71.6164)).toBe("71.6\u00a0%");
    expect(formatShare("0.716164")).toBe("71.6\u00a0%");
    expect(formatBasisPoints(2200)).toBe("22.0\u00a0%");
    expect(formatPercent("-0.1877")).toBe("\u22120.2\u00a0%");
  });

  it("groups, signs, ranges and counts", () => {
    expect(plain(formatCount(1234567))).toBe("1 234 567");
    expect(formatSigned(4)).toBe("+4");
    expect(formatSigned(-4)).toBe("\u22124");
    expect(formatSigned(0)).toBe("0");
    expect(formatRange(54, 54)).toBe("54");
    expect(formatRange(54, 78)).toBe("54\u201378");
    expect(plain(formatPlural(1, "day"))).toBe("1 day");
    expect(plain(formatPlural(2, "entry", "entries"))).toBe("2 entries");
  });
});

describe("dates", () => {
  it("writes the day as it stands, whatever the machine's zone", () => {
    expect(plain(formatDate("2026-06-30"))).toBe("30 June 2026");
    expect(plain(formatDate("2026-06-30T23:59:59Z"))).toBe("30 June 2026");
    expect(formatIsoDate("2026-06-30T23:59:59Z")).toBe("2026-06-30");
    expect(plain(formatMonth("2026-06-30"))).toBe("Jun 2026");
    expect(plain(formatInstant("2026-06-30T14:05:09Z"))).toBe("30 June 2026, 14:05 UTC");
    expect(() => formatDate("30/06/2026")).toThrow(RangeError);
  });

  it.each([
    ["2026-06-30", "2026-06-30", "same day"],
    ["2026-06-29", "2026-06-30", "1 day"],
    ["2026-04-02", "2026-06-30", "89 days"],
    ["2026-04-01", "2026-06-30", "2 months"],
    ["2024-06-30", "2026-06-30", "2 years"],
    ["2026-07-02", "2026-06-30", "dated 2 days later"],
  ])("age of %s at %s is %s", (since, at, text) => {
    expect(plain(formatAge(since, at))).toBe(text);
  });

  it("counts days over a leap day", () => {
    expect(toDayNumber("2024-03-01") - toDayNumber("2024-02-28")).toBe(2);
  });
});

describe("missing values", () => {
  it("says why instead of showing zero", () => {
    expect(formatOrMissing(null, formatCount, "not_disclosed")).toBe("not disclosed");
    expect(formatOrMissing(undefined, formatCount)).toBe("not researched");
    expect(formatOrMissing(0, formatCount)).toBe("0");
  });
});
