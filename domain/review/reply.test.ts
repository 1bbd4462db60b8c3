import { describe, expect, it } from "vitest";
import { buildProfile } from "@/tests/support/profile-builder";
import { assess } from "../scoring/assess";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { readReply, type Reply } from "./reply";

const assessment = assess(buildProfile({ facts: { "redemption.atPar": false } }), {
  ruleset: HOUSE,
  policy: HOUSE_POLICY,
  asOf: "2026-06-30",
});
const VERSION = { id: "asm_1", version: 2, assessment };
const REPLY: Reply = {
  schema: "assay-reply/1",
  assessment: { id: "asm_1", version: 2 },
  about: { kind: "finding", criterion: "t.par" },
  from: { name: "J. Doe", role: "General counsel" },
  receivedOn: "2026-07-10",
  text: "The terms were amended in May.",
  document: null,
};

function errorsOf(change: object): readonly string[] {
  const read = readReply({ ...REPLY, ...change }, VERSION);
  return read.ok ? [] : read.errors.map(({ path, message }) => `${path}: ${message}`);
}

describe("an issuer's reply", () => {
  it("is taken where it speaks of what is in the version", () => {
    expect(readReply(REPLY, VERSION)).toEqual({ ok: true, reply: REPLY });
    expect(errorsOf({ about: { kind: "fact", fact: "redemption.atPar" } })).toEqual([]);
    expect(errorsOf({ about: { kind: "assessment" }, receivedOn: "2026-06-30" })).toEqual([]);
  });

  it.each([
    [
      "an older version",
      { assessment: { id: "asm_1", version: 1 } },
      "assessment: The reply belongs to another version of the assessment.",
    ],
    [
      "another assessment",
      { assessment: { id: "asm_9", version: 2 } },
      "assessment: The reply belongs to another version of the assessment.",
    ],
    [
      "no finding of it",
      { about: { kind: "finding", criterion: "t.none" } },
      "about.criterion: The assessment has no such finding.",
    ],
    [
      "a fact no finding reads",
      { about: { kind: "fact", fact: "coin.launchedOn" } },
      "about.fact: No finding of the assessment rests on this fact.",
    ],
    [
      "a day before the assessment's",
      { receivedOn: "2026-06-29" },
      "receivedOn: The reply cannot be older than the assessment's own day.",
    ],
    ["nothing to say", { text: "  " }, "text: Write something here, or leave the key out."],
    ["a version of 0", { assessment: { id: "asm_1", version: 0 } }, "assessment.version: "],
    ["a key of its own", { score: 100 }, ": "],
  ])("is refused with %s", (_name, change, error) => {
    const errors = errorsOf(change);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.startsWith(error)).toBe(true);
  });
});
