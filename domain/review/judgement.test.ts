import { describe, expect, it } from "vitest";
import { buildProfile } from "@/tests/support/profile-builder";
import { getChecklist } from "../checklist/checklist";
import type { Source } from "../profile/profile";
import { assess } from "../scoring/assess";
import { HOUSE, HOUSE_POLICY, JUDGEMENT } from "@/tests/support/house-ruleset";
import { JUDGEMENT_LONGEST_MONTHS, type JudgementContext, readJudgement } from "./judgement";

const SOURCE: Source = {
  id: "S1",
  title: "Terms",
  publisher: null,
  date: null,
  url: null,
  kind: "issuerWeb",
  reading: null,
  note: null,
};
const profile = buildProfile({ facts: { "redemption.atPar": false }, sources: [SOURCE] });
const input = { ruleset: HOUSE, policy: HOUSE_POLICY, asOf: "2026-06-30" };
const context: JudgementContext = {
  findings: assess(profile, input).findings,
  checklist: getChecklist(HOUSE, "backing"),
  sources: [SOURCE],
  policy: HOUSE_POLICY,
};

function errorsOf(change: object, where: JudgementContext = context) {
  const read = readJudgement({ ...JUDGEMENT, ...change }, where);
  return read.ok ? [] : read.errors.map(({ path, message }) => `${path}: ${message}`);
}

describe("a judgement", () => {
  it("is taken where everything fits", () => {
    expect(readJudgement(JUDGEMENT, context)).toEqual({ ok: true, judgement: JUDGEMENT });
  });

  it.each([
    [
      "no reason to speak of",
      { reason: "because of reasons  " },
      "reason: Give the reason in at least 20 characters.",
    ],
    ["no source", { sources: [] }, "sources: Name at least one source."],
    ["a source twice", { sources: ["S1", "S1"] }, "sources: Name each source once."],
    [
      "a source the profile has not",
      { sources: ["S1", "S9"] },
      "sources.1: The profile has no source S9.",
    ],
    [
      "the verdict of the rules",
      { judged: "not_met" },
      "judged: The rules say the same; there is nothing to judge.",
    ],
    ["a sixth verdict", { judged: "good" }, "judged: Choose one of the five verdicts."],
    [
      "another computed verdict",
      { computed: "unknown" },
      "computed: The rules now say “Not met”; look at the finding again before you judge it.",
    ],
    [
      "a question nobody asks",
      { criterion: "t.none" },
      "criterion: The checklist asks no question t.none that day.",
    ],
    [
      "expiry on the day it is made",
      { expiresOn: "2026-07-05" },
      "expiresOn: It has to expire after the day it is made.",
    ],
    [
      "a day too long",
      { expiresOn: "2027-07-06" },
      "expiresOn: A judgement lasts at most 12 months; choose 2027-07-05 or earlier.",
    ],
    [
      "a day that does not exist",
      { expiresOn: "2027-02-29" },
      "expiresOn: Write a day that exists in the calendar, as YYYY-MM-DD.",
    ],
    ["a key of its own", { weight: 5 }, ": "],
  ])("is refused with %s", (_name, change, message) => {
    const errors = errorsOf(change);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.startsWith(message)).toBe(true);
  });

  it("counts months by the calendar: the last of February a year after a leap day", () => {
    const leap = { madeOn: "2028-02-29" };
    expect(errorsOf({ ...leap, expiresOn: "2029-02-28" })).toEqual([]);
    expect(errorsOf({ ...leap, expiresOn: "2029-03-01" })).toHaveLength(1);
  });

  it("lasts as long as the house's policy says", () => {
    const overrides = { [JUDGEMENT_LONGEST_MONTHS.id]: 3 };
    const strict = { ...context, policy: { ...HOUSE_POLICY, overrides } };
    expect(errorsOf({ expiresOn: "2026-10-05" }, strict)).toEqual([]);
    expect(errorsOf({ expiresOn: "2026-10-06" }, strict)[0]).toContain("at most 3 months");
    const end = { madeOn: "2026-11-30", expiresOn: "2027-02-28" };
    expect(errorsOf(end, strict)).toEqual([]);
    expect(errorsOf({ ...end, expiresOn: "2027-03-01" }, strict)).toHaveLength(1);
  });
});
