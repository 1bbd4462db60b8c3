import { describe, expect, it } from "vitest";
import { missing, type ProfileInput, type RowInput } from "@/tests/support/profile-builder";
import { showComputed } from "@/tests/support/show-state";

describe("enforcement record", () => {
  type Action = RowInput<"enforcement">;
  const base: Action = {
    subject: "reserves",
    againstIssuer: true,
    status: "settled",
    date: "2023-01-01",
  };
  const id = "enforcement.record";
  const recordOf = (action: Action): unknown => showComputed(id, { enforcement: [action] });

  it.each([
    [base, "settledOld"],
    [{ ...base, subject: "redemption" }, "settledOld"],
    [{ ...base, subject: "aml" }, "none"],
    [{ ...base, againstIssuer: false }, "none"],
    [{ ...base, status: "dismissed" }, "none"],
    [{ ...base, status: "open", date: "2015-01-01" }, "recentOrOpen"],
    [{ ...base, status: "decided" }, "recentOrOpen"],
    [{ ...base, status: "decided", date: "2021-06-29" }, "none"],
    [{ ...base, date: "2024-06-29" }, "settledOld"],
    [{ ...base, date: "2024-06-30" }, "recentOrOpen"],
    [{ ...base, date: "2021-06-30" }, "settledOld"],
    [{ ...base, date: "2021-06-29" }, "none"],
    [{ ...base, subject: missing() }, ["enforcement[].subject"]],
    [{ ...base, againstIssuer: missing() }, ["enforcement[].againstIssuer"]],
    [{ ...base, date: missing() }, ["enforcement[].date"]],
    [{ ...base, status: missing() }, ["enforcement[].status"]],
  ] satisfies [Action, unknown][])("%j gives %j", (action, expected) => {
    expect(recordOf(action)).toEqual(expected);
  });

  it("takes the gravest, and an open cell does not weaken a certain answer", () => {
    const recent = { ...base, date: "2026-01-01" };
    expect(showComputed(id, { enforcement: [base, recent] })).toBe("recentOrOpen");
    expect(showComputed(id, { enforcement: [{ ...base, status: missing() }, recent] })).toBe(
      "recentOrOpen",
    );
  });

  it("says none only from a complete list", () => {
    const columns = ["enforcement[].date", "enforcement[].status", "enforcement[].subject"];
    const partial = { completeness: { enforcement: "partial" } } as const;
    expect(showComputed(id, { enforcement: [] })).toBe("none");
    expect(showComputed(id, {})).toEqual(columns);
    expect(showComputed(id, { enforcement: [base], ...partial })).toEqual(columns);
    expect(showComputed(id, { enforcement: [{ ...base, status: "open" }], ...partial })).toBe(
      "recentOrOpen",
    );
  });

  it("counts five years back from 29 February", () => {
    const action: Action = { ...base, date: "2023-02-28" };
    expect(showComputed(id, { asOf: "2028-02-29", enforcement: [action] })).toBe("none");
    expect(showComputed(id, { asOf: "2028-02-28", enforcement: [action] })).toBe("settledOld");
  });
});

describe("stress events", () => {
  type Event = RowInput<"stressEvent">;
  const good: Event = {
    startedOn: "2023-03-10",
    redemptions: "prompt",
    communication: "timely",
    policyChange: true,
  };
  const bad: Event = {
    startedOn: "2024-03-10",
    redemptions: "refused",
    communication: "none",
    policyChange: false,
  };
  const late: Event = { ...good, redemptions: "delayed", communication: "late" };
  const all = (stressEvent: readonly Event[], rest: ProfileInput = {}): unknown[] =>
    (
      [
        "stressEvent.any",
        "stressEvent.redemptionsWorst",
        "stressEvent.communicationRecord",
        "stressEvent.learning",
      ] as const
    ).map((id) => showComputed(id, { stressEvent, ...rest }));
  const open = ["stressEvent[].redemptions"];
  const talk = ["stressEvent[].communication"];
  const change = ["stressEvent[].policyChange"];

  it("take the worst of all events", () => {
    expect(all([good])).toEqual([true, "prompt", "allTimely", "every"]);
    expect(all([good, late])).toEqual([true, "delayed", "someLate", "every"]);
    expect(all([good, late, bad])).toEqual([true, "refused", "none", "some"]);
    expect(all([bad])).toEqual([true, "refused", "none", "none"]);
  });

  it("stay open while an event's outcome is not known", () => {
    expect(all([good, { startedOn: "2026-06-20" }])).toEqual([true, open, talk, change]);
    expect(all([good, bad, { startedOn: "2026-06-20" }])).toEqual([
      true,
      "refused",
      "none",
      "some",
    ]);
  });

  it("conclude nothing good from a partial list", () => {
    const partial = { completeness: { stressEvent: "partial" } } as const;
    expect(all([good], partial)).toEqual([true, open, talk, change]);
    expect(all([good, bad], partial)).toEqual([true, "refused", "none", "some"]);
    expect(all([], partial)).toEqual([["stressEvent[].startedOn"], open, talk, change]);
  });

  it("are absent from a complete empty list and unknown where not researched", () => {
    expect(all([])).toEqual([false, open, talk, change]);
    expect(showComputed("stressEvent.any", {})).toEqual(["stressEvent[].startedOn"]);
  });
});
