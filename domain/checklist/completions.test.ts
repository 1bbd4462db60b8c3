import { describe, expect, it } from "vitest";
import { stubView } from "@/tests/support/fact-stub";
import type { FactId } from "../facts/vocabulary";
import { answerOf, completionsOf, labelInText } from "./completions";
import { ALWAYS, criterion, met, notMet } from "./criterion";
import { evaluate } from "./evaluate";

const timely = criterion({
  id: "test.timely",
  pillar: "redemption",
  title: "Test",
  question: "Test?",
  severity: "major",
  weight: 1,
  cites: [{ document: "USD1backed", heading: "How to evaluate a USD1 stablecoins issuer, first" }],
  inForce: ALWAYS,
  reads: ["redemption.timePromised", "redemption.settlementBusinessDays"],
  parameters: [],
  test: (facts) => {
    if (!facts["redemption.timePromised"]) return notMet("no time is promised");
    const days = facts["redemption.settlementBusinessDays"];
    return days.lte(2) ? met(`${days} days`) : notMet(`${days} days`);
  },
  evidenceWanted: "terms",
  remedy: "promise",
});

function judge(facts: Readonly<Record<string, unknown>>) {
  const [finding] = evaluate(stubView({ facts }), [timely]);
  if (finding === undefined) throw new Error("no finding");
  return finding;
}

describe("a number without a natural end", () => {
  it("does not matter where another fact decides", () => {
    expect(judge({ "redemption.timePromised": false })).toMatchObject({
      verdict: "not_met",
      reason: "No time is promised.",
      missing: [],
    });
  });

  it("is asked for, and never shown, where it decides", () => {
    const open = judge({ "redemption.timePromised": true });
    expect(open).toMatchObject({
      verdict: "unknown",
      reason: "Not known: business days to payment (not researched).",
      missing: ["redemption.settlementBusinessDays"],
    });
  });

  it("is judged at both ends when known within limits", () => {
    const span = (low: number, high: number) => ({
      "redemption.timePromised": true,
      "redemption.settlementBusinessDays": { low, high },
    });
    expect(judge(span(1, 2)).verdict).toBe("met");
    expect(judge(span(1, 2)).reason).toMatch(/between 1 .* and 2 .*; at the lower end 1 days\.$/);
    expect(judge(span(1, 3)).verdict).toBe("unknown");
    expect(judge(span(1, 3)).reason).toMatch(
      /^The verdict differs between the ends of what is known: business days/,
    );
    expect(judge(span(3, 9)).verdict).toBe("not_met");
  });
});

describe("completionsOf", () => {
  it("gives one option where all is known and tries none where nothing is", () => {
    const reads = timely.reads;
    const all = { "redemption.timePromised": true, "redemption.settlementBusinessDays": 1 };
    expect(completionsOf(stubView({ facts: all }), reads)).toMatchObject({
      options: [{}],
      listable: true,
      causes: [],
    });
    const nothing = completionsOf(stubView({ facts: {} }), reads);
    expect(nothing.options).toEqual([]);
    expect(nothing.missing()).toEqual(reads);
  });

  it("lists every choice of an unknown choice", () => {
    const view = stubView({ facts: { "redemption.timePromised": true } });
    const { options, listable } = completionsOf(view, [
      "redemption.timePromised",
      "redemption.status",
    ]);
    expect(options.map((option) => option["redemption.status"])).toEqual([
      "open",
      "limited",
      "suspended",
      "ended",
    ]);
    expect(listable).toBe(true);
  });
});

it("keeps the capitals of an acronym at the head of a label", () => {
  expect(labelInText("redemption.settlementBusinessDays")).toBe("business days to payment");
  expect(labelInText("market.threeMonthBillPct")).toBe("three-month US bill yield");
});

describe("the one answer of a test", () => {
  const READS = [
    "redemption.timePromised",
    "redemption.atPar",
    "redemption.settlementBusinessDays",
    "redemption.termsPublished",
  ] as const satisfies readonly FactId[];
  const STATES = {
    "redemption.timePromised": [undefined, true, false],
    "redemption.atPar": [undefined, true, false],
    "redemption.settlementBusinessDays": [
      undefined,
      2,
      5,
      { low: 1, high: 2 },
      { low: 1, high: 5 },
    ],
    "redemption.termsPublished": [undefined, true],
  };
  const TESTS: readonly ((facts: Readonly<Record<string, unknown>>) => boolean)[] = [
    (facts) => facts["redemption.timePromised"] === true,
    (facts) => facts["redemption.timePromised"] === facts["redemption.atPar"],
    (facts) => Number(facts["redemption.settlementBusinessDays"]) <= 2,
    (facts) => facts["redemption.atPar"] === true || facts["redemption.termsPublished"] === true,
    () => true,
  ];

  /** Every combination of the states, absent ones left out. */
  function combine(): readonly Readonly<Record<string, unknown>>[] {
    let made: readonly Readonly<Record<string, unknown>>[] = [{}];
    for (const [id, states] of Object.entries(STATES))
      made = made.flatMap((each) =>
        states.map((state) => (state === undefined ? each : { ...each, [id]: state })),
      );
    return made;
  }

  it("is what every listed completion says, or none", () => {
    const answers = new Set<boolean | null>();
    for (const facts of combine()) {
      for (const test of TESTS) {
        const view = stubView({ facts });
        const listed = new Set(completionsOf(view, READS).options.map((each) => test(each)));
        const wanted = listed.size === 1 ? [...listed][0] : null;
        const answer = answerOf(view, READS, test);
        expect(answer, JSON.stringify(facts)).toBe(wanted);
        answers.add(answer);
      }
    }
    expect(answers).toEqual(new Set([true, false, null]));
  });
});
