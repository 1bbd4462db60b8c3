import { describe, expect, it } from "vitest";
import {
  between,
  missing,
  type ProfileInput,
  type RowInput,
} from "@/tests/support/profile-builder";
import { showComputed } from "@/tests/support/show-state";

const text = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(String) : String(value);

describe("reserve reports", () => {
  type Report = RowInput<"attestation">;
  const may: Report = {
    subject: "reserve",
    asOf: "2026-05-31",
    publishedOn: "2026-06-20",
    assuranceLevel: "limited",
  };
  const april: Report = {
    subject: "reserve",
    asOf: "2026-04-30",
    publishedOn: "2026-05-20",
    assuranceLevel: "reasonable",
  };
  const age = (attestation: readonly Report[], rest: ProfileInput = {}, asOf?: string): unknown =>
    showComputed("attestation.newestAgeDays", { attestation, ...rest }, asOf);

  it("count from the day they came out", () => {
    expect(age([april, may], {}, "2026-06-30")).toBe(30);
    const early = [april, { ...may, publishedOn: "2026-07-20", meta: { knownOn: "2026-07-20" } }];
    expect(age(early, {}, "2026-06-30")).toBe(61);
    expect(age(early, {}, "2026-07-19")).toBe(80);
    expect(age(early, {}, "2026-07-20")).toBe(50);
  });

  it("count without a day of publication only where the row says when it was known", () => {
    const { publishedOn: _out, ...undatedReport } = may;
    expect(age([april, undatedReport])).toBe(61);
    expect(age([april, { ...undatedReport, meta: { knownOn: "2026-06-25" } }])).toBe(30);
    expect(
      showComputed("attestation.newestLagDays", {
        attestation: [{ ...undatedReport, meta: { knownOn: "2026-06-25" } }],
      }),
    ).toEqual(["attestation[].publishedOn"]);
    expect(showComputed("attestation.exists", { attestation: [undatedReport] })).toEqual([
      "attestation[].publishedOn",
    ]);
    expect(
      showComputed("attestation.exists", {
        attestation: [{ ...undatedReport, publishedOn: missing() }],
      }),
    ).toBe(false);
  });

  it("leave the newest open where a row may be newer", () => {
    const { asOf: _day, ...dateless } = may;
    const { subject: _what, ...subjectless } = may;
    expect(age([april, dateless])).toEqual(["attestation[].asOf"]);
    expect(age([april, { ...dateless, publishedOn: "2026-03-01" }])).toBe(61);
    expect(age([april, { ...dateless, asOf: between("2026-01-01", "2026-02-01") }])).toBe(61);
    expect(age([april, subjectless])).toEqual(["attestation[].subject"]);
    expect(age([april, { ...may, subject: "controls" }])).toBe(61);
  });

  it("set only a ceiling on the age when the list is partial", () => {
    expect(age([april], { completeness: { attestation: "partial" } })).toEqual([0, 61]);
  });

  it("take the later publication of two for the same day", () => {
    const again = { ...may, publishedOn: "2026-06-25", assuranceLevel: "reasonable" } as const;
    expect(showComputed("attestation.newestLevel", { attestation: [again, may] })).toBe(
      "reasonable",
    );
    expect(showComputed("attestation.newestLevel", { attestation: [may, again] })).toBe(
      "reasonable",
    );
  });

  it("amount to none where a complete list holds no report", () => {
    const none: ProfileInput = { attestation: [], facts: { "coin.outstandingUsd": 5 } };
    expect(showComputed("attestation.exists", none)).toBe(false);
    expect(showComputed("attestation.newestLevel", none)).toBe("none");
    expect(showComputed("attestation.newestScopeQuantity", none)).toBe(false);
    expect(text(showComputed("attestation.supplyCoveragePct", none))).toBe("0");
    expect(showComputed("attestation.newestAgeDays", none)).toEqual(["attestation[].asOf"]);
    expect(showComputed("attestation.newestOpinion", none)).toEqual(["attestation[].asOf"]);
    expect(
      showComputed("attestation.exists", { ...none, completeness: { attestation: "partial" } }),
    ).toContain("attestation[].asOf");
    expect(showComputed("attestation.exists", {})).toContain("attestation[].asOf");
  });

  it("name the cell the newest report leaves open", () => {
    expect(showComputed("attestation.newestOpinion", { attestation: [may] })).toEqual([
      "attestation[].opinion",
    ]);
  });

  it("come at the median interval", () => {
    const on = (...days: string[]): ProfileInput => ({
      attestation: days.map((asOf) => ({ subject: "reserve", asOf, publishedOn: asOf })),
    });
    const id = "disclosure.attestationEveryDays";
    expect(showComputed(id, on("2026-01-31", "2026-02-28", "2026-05-31"))).toBe(60);
    expect(
      showComputed(id, on("2026-01-31", "2026-02-28", "2026-02-28", "2026-03-31", "2026-06-29")),
    ).toBe(31);
    expect(showComputed(id, on("2026-01-31"))).toEqual(["attestation[].asOf"]);
    expect(
      showComputed(id, {
        ...on("2026-01-31", "2026-04-30"),
        completeness: { attestation: "partial" },
      }),
    ).toEqual([1, 89]);
    const undated: Report = { subject: "reserve", asOf: "2026-02-28" };
    const others = on("2026-01-31", "2026-03-31").attestation ?? [];
    expect(showComputed(id, { attestation: [...others, undated] })).toEqual([
      "attestation[].publishedOn",
    ]);
  });
});
