import { describe, expect, it } from "vitest";
import { between, buildProfile, missing, type ProfileInput } from "@/tests/support/profile-builder";
import { FULL } from "@/tests/support/sample-profiles";
import { listChanges } from "./changes";
import { type Claim, NO_PROVENANCE, type Profile } from "./profile";

function compare(before: ProfileInput, after: ProfileInput) {
  return listChanges(buildProfile(before), buildProfile(after)).map(
    ({ path, before: was, after: is }) => [path, was, is],
  );
}

describe("listChanges", () => {
  it("finds nothing between a profile and itself", () => {
    expect(compare(FULL, FULL)).toEqual([]);
  });

  it("lists everything of a first revision, each with nothing before", () => {
    const profile = buildProfile(FULL);
    const changes = listChanges(null, profile);
    expect(changes.length).toBeGreaterThan(20);
    const rows = Object.values(profile.lists).reduce(
      (count, { rows: all }) => count + all.length,
      0,
    );
    expect(changes.filter(({ path }) => /\[[^\]]+\]$/.test(path))).toHaveLength(rows);
  });

  it("tells values apart in their last decimal", () => {
    const fee = (value: string): ProfileInput => ({ facts: { "redemption.feePct": value } });
    expect(compare(fee("0.1"), fee("0.100000000000000001"))).toEqual([
      ["redemption.feePct", "0.1 %", "0.100000000000000001 %"],
    ]);
    expect(compare(fee("0.10"), fee("0.1"))).toEqual([]);
  });

  it("says how an answer turns into another kind of answer", () => {
    const fact = "reserve.largestBankSharePct";
    expect(compare({}, { facts: { [fact]: missing() } })).toEqual([[fact, null, "not disclosed"]]);
    expect(
      compare({ facts: { [fact]: missing() } }, { facts: { [fact]: between(4, "15.5") } }),
    ).toEqual([[fact, "not disclosed", "between 4 % and 15.5 %"]]);
    expect(
      compare({ facts: { [fact]: between(4, null) } }, { facts: { [fact]: between(null, 4) } }),
    ).toEqual([[fact, "at least 4 %", "at most 4 %"]]);
    expect(compare({ facts: { [fact]: 4 } }, {})).toEqual([[fact, "4 %", null]]);
  });

  it("sees the provenance as well as the value", () => {
    const fee = (provenance: object): ProfileInput => ({
      facts: { "redemption.feePct": { value: 1, provenance } },
    });
    const before = fee({ sources: ["S1"], note: "old" });
    expect(
      compare(before, fee({ sources: ["S1", "S2"], knownOn: "2026-01-01", marks: ["doubtful"] })),
    ).toEqual([
      ["redemption.feePct#knownOn", null, "2026-01-01"],
      ["redemption.feePct#sources", "S1", "S1, S2"],
      ["redemption.feePct#note", "old", null],
      ["redemption.feePct#marks", null, "doubtful"],
    ]);
  });

  it("sees where in a source a value stands, what sources contradict, and the document behind a source", () => {
    const place = (text: string) => ({ place: text, quote: "fee: 0.1 %", note: null });
    const fee = (provenance: object): ProfileInput => ({
      facts: { "redemption.feePct": { value: 1, provenance: { sources: ["S1"], ...provenance } } },
    });
    expect(compare(fee({}), fee({ places: { S1: place("p. 3") } }))).toEqual([
      ["redemption.feePct#place[S1]", null, "p. 3 · “fee: 0.1 %”"],
    ]);
    expect(
      compare(fee({ places: { S1: place("p. 3") } }), fee({ places: { S1: place("p. 4") } })),
    ).toEqual([["redemption.feePct#place[S1]", "p. 3 · “fee: 0.1 %”", "p. 4 · “fee: 0.1 %”"]]);
    const doubt = (claims: readonly Claim[]): Profile => ({
      ...buildProfile(),
      facts: {
        "redemption.feePct": { ...NO_PROVENANCE, status: "unknown", reason: "conflicting", claims },
      },
    });
    const claims = [
      { source: "S1", value: "0.1 %" },
      { source: "S2", value: "0.5 %" },
    ];
    expect(listChanges(doubt([]), doubt(claims)).map(({ path, after }) => [path, after])).toEqual([
      ["redemption.feePct#claims", "S1: 0.1 %; S2: 0.5 %"],
    ]);
    const source = { id: "S1", title: "Terms", publisher: null, date: null, url: null };
    const rest = { kind: "press", reading: null, note: null } as const;
    const linked = { ...source, ...rest, document: "doc_1" };
    expect(compare({ sources: [{ ...source, ...rest }] }, { sources: [linked] })).toHaveLength(1);
  });

  it("follows rows by their id through changes, additions and removals", () => {
    const row = (id: string, label: string, amountUsd: number) => ({
      label,
      amountUsd,
      meta: { id },
    });
    const before: ProfileInput = { position: [row("a", "Bills", 10), row("b", "Cash", 5)] };
    const after: ProfileInput = {
      position: [row("c", "Repo", 1), row("a", "Bills", 11)],
      completeness: { position: "partial" },
    };
    expect(compare(before, after)).toEqual([
      ["position", "complete", "partial"],
      ["position[c]", null, "“Repo”"],
      ["position[a].amountUsd", "10 USD", "11 USD"],
      ["position[b]", "“Cash”", null],
    ]);
  });

  it("sees a new order of the same rows", () => {
    const row = (id: string) => ({ label: id, meta: { id } });
    expect(compare({ position: [row("a"), row("b")] }, { position: [row("b"), row("a")] })).toEqual(
      [["position#order", "a, b", "b, a"]],
    );
  });

  it("sees names, the date and sources", () => {
    const source = (title: string): Profile["sources"] => [
      {
        id: "S1",
        title,
        publisher: null,
        date: null,
        url: null,
        kind: "press",
        reading: null,
        note: null,
      },
    ];
    const changes = compare(
      { asOf: "2026-01-01", sources: source("Old") },
      { asOf: "2026-02-01", coin: { name: "New" }, sources: source("Newer") },
    );
    expect(changes.map(([path]) => path)).toEqual(["asOf", "coin.name", "source[S1]"]);
  });
});
