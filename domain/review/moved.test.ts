import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFileProfile } from "@/tests/support/any-profile";
import { buildProfile, dated } from "@/tests/support/profile-builder";
import { HOUSE, HOUSE_POLICY, JUDGEMENT } from "@/tests/support/house-ruleset";
import { type Basis, whatMoved } from "./moved";

const profile = buildProfile({
  facts: { "redemption.feePct": "0.1", "redemption.atPar": true },
  position: [{ assetClass: "cash", amountUsd: 10 }],
});
const DOCUMENT = { id: "doc_1", title: "Terms", sha256: "ab".repeat(32), withdrawn: false };
const basis: Basis = {
  profile,
  ruleset: { version: "2026.1", hash: "a" },
  policy: HOUSE_POLICY,
  judgements: [JUDGEMENT],
  documents: [DOCUMENT],
};

function movedBy(change: Partial<Basis>) {
  return whatMoved(basis, { ...basis, ...change }).map(
    ({ layer, path, sentence }) => `${layer} ${path}: ${sentence}`,
  );
}

describe("what moved beneath a review", () => {
  it("is nothing where nothing did", () => {
    expect(whatMoved(basis, { ...basis, profile: structuredProfile() })).toEqual([]);
  });

  it.each<[string, Partial<Basis>, readonly string[]]>([
    [
      "a fact",
      {
        profile: buildProfile({
          facts: { "redemption.feePct": "0.2", "redemption.atPar": true },
          position: [{ assetClass: "cash", amountUsd: 10 }],
        }),
      },
      ["facts redemption.feePct: Redemption fee changed from 0.1 % to 0.2 %."],
    ],
    [
      "the ruleset",
      { ruleset: { version: "2026.2", hash: "b" } },
      ["rules ruleset.version: The ruleset changed from version 2026.1 to 2026.2."],
    ],
    [
      "rules under the same version",
      { ruleset: { version: "2026.1", hash: "b" } },
      ["rules ruleset.hash: The rules changed although the ruleset still calls itself 2026.1."],
    ],
    [
      "the policy",
      { policy: { ...HOUSE_POLICY, version: "1.1.0" } },
      ["policy policy.version: Policy: Version changes from 1.0.0 to 1.1.0."],
    ],
    [
      "the policy under the same version",
      { policy: { ...HOUSE_POLICY, leastKnown: 7000 } },
      [
        "policy policy.leastKnown: Policy: Least share known for a tier, basis points changes from 6000 to 7000.",
      ],
    ],
    [
      "a judgement taken out",
      { judgements: [] },
      ["judgements t.par: The judgement on t.par was taken out."],
    ],
    [
      "a judgement changed",
      { judgements: [{ ...JUDGEMENT, judged: "partly_met" }] },
      ["judgements t.par: The judgement on t.par was changed."],
    ],
    [
      "a judgement added",
      { judgements: [JUDGEMENT, { ...JUDGEMENT, criterion: "t.time" }] },
      ["judgements t.time: The judgement on t.time was added."],
    ],
    [
      "a document withdrawn and its file exchanged",
      { documents: [{ ...DOCUMENT, sha256: null, withdrawn: true }] },
      [
        "evidence doc_1: The document “Terms” has another file.",
        "evidence doc_1: The document “Terms” was withdrawn.",
      ],
    ],
    [
      "another document",
      { documents: [{ ...DOCUMENT, id: "doc_2" }] },
      [
        "evidence doc_1: The document “Terms” is no longer cited.",
        "evidence doc_2: The document “Terms” is cited anew.",
      ],
    ],
    [
      "a note",
      { profile: { ...profile, notes: [{ path: "x", text: "y" }] } },
      ["evidence notes: The notes of the profile changed."],
    ],
  ])("names %s", (_name, change, sentences) => {
    expect(movedBy(change)).toEqual(sentences);
  });

  it("keeps the day a fact became public among the facts, and where it comes from among the evidence", () => {
    const facts = {
      "redemption.feePct": dated("0.1", { knownOn: "2026-06-01", note: "page 3" }),
      "redemption.atPar": true,
    };
    const moved = movedBy({
      profile: buildProfile({ facts, position: [{ assetClass: "cash", amountUsd: 10 }] }),
    });
    expect(moved).toEqual([
      "facts redemption.feePct#knownOn: Redemption fee: public since was added: 2026-06-01.",
      "evidence redemption.feePct#note: Redemption fee: note was added: page 3.",
    ]);
  });

  it("is empty for any profile against itself, and not against another with other facts", () => {
    fc.assert(
      fc.property(anyFileProfile, (any) => {
        const own = { ...basis, profile: any };
        expect(whatMoved(own, own)).toEqual([]);
        const asOf = any.asOf === "2026-01-01" ? "2026-01-02" : "2026-01-01";
        const moved = whatMoved(own, { ...own, profile: { ...any, asOf } });
        expect(moved.map(({ path }) => path)).toEqual(["asOf"]);
      }),
      { numRuns: 25 },
    );
  });
});

function structuredProfile() {
  return buildProfile({
    facts: { "redemption.feePct": "0.10", "redemption.atPar": true },
    position: [{ assetClass: "cash", amountUsd: "10.00" }],
  });
}

it("knows the ruleset by its version and hash alone", () => {
  expect(
    whatMoved(
      { ...basis, ruleset: HOUSE },
      { ...basis, ruleset: { ...HOUSE, checklists: [] } as Basis["ruleset"] },
    ),
  ).toEqual([]);
});
