import { describe, expect, it } from "vitest";
import { openTestView } from "@/tests/support/view";
import {
  type AttestationDue,
  type DueInput,
  listReminders,
  readAttestation,
  remindDays,
} from "./due";
import { JUDGEMENT } from "@/tests/support/house-ruleset";

const TODAY = "2026-11-21";
const NOTHING: DueInput = {
  remindDays: 30,
  attestations: [],
  reportEveryDays: 31,
  documents: [],
  reviews: [],
  judgements: [],
  searches: [],
};
const COIN = { id: "coin_1", symbol: "TST" };

function remind(input: Partial<DueInput>, today = TODAY) {
  return listReminders({ ...NOTHING, ...input }, today);
}

function report(change: Partial<AttestationDue>): Partial<DueInput> {
  const base = { coin: COIN, newestAsOf: "2026-09-30", everyDays: 30, lagDays: 20 };
  return { attestations: [{ ...base, ...change }] };
}

describe("reminders", () => {
  it("are none where nothing is due", () => {
    expect(remind({})).toEqual([]);
  });

  it.each<[string, [Partial<AttestationDue>, string, boolean]]>([
    ["by the coin's own interval and habit", [{}, "2026-11-19", true]],
    ["on its last day", [{ lagDays: 22 }, "2026-11-21", false]],
    ["by the house's interval where it has none", [{ everyDays: null }, "2026-11-20", true]],
    ["without a known delay", [{ lagDays: null, newestAsOf: "2026-10-31" }, "2026-11-30", false]],
  ])("a report is due %s", (_name, [change, day, overdue]) => {
    expect(remind(report(change))).toMatchObject([
      {
        id: "attestation-coin_1",
        kind: "attestation",
        day,
        overdue,
        target: { kind: "coin", id: "coin_1" },
      },
    ]);
  });

  it("say in a sentence what is late, by which rule", () => {
    const [late] = remind(report({}));
    expect(late?.sentence).toBe(
      "The newest independent report on TST speaks for 2026-09-30; by the coin's own interval of 30 days and 20 days to publish it the next was due by 2026-11-19, 2 days ago.",
    );
  });

  it("are not made up where no report is known", () => {
    expect(remind(report({ newestAsOf: null }))).toEqual([]);
  });

  it.each([
    ["30 days ahead", ["2026-12-21", 1, false]],
    ["31 days ahead", ["2026-12-22", 0, false]],
    ["on the last day it is valid", [TODAY, 1, false]],
    ["the day after", ["2026-11-20", 1, true]],
  ] as const)("evidence %s", (_name, [validUntil, count, overdue]) => {
    const found = remind({ documents: [{ id: "doc_1", title: "Terms", validUntil }] });
    expect(found).toHaveLength(count);
    for (const each of found) expect(each.overdue).toBe(overdue);
  });

  it("leave documents alone that never expire", () => {
    expect(remind({ documents: [{ id: "doc_1", title: "Act", validUntil: null }] })).toEqual([]);
  });

  it.each([
    ["draft", 1],
    ["in_review", 1],
    ["returned", 1],
    ["lapsed", 1],
    ["approved", 0],
    ["superseded", 0],
  ] as const)("a review that is %s", (state, count) => {
    const reviews = [{ assessment: "asm_1", label: "TST", state, dueOn: "2026-11-20" }];
    expect(remind({ reviews })).toHaveLength(count);
  });

  it("name the state of a review past its day", () => {
    const reviews = [
      { assessment: "asm_1", label: "TST", state: "in_review" as const, dueOn: "2026-11-20" },
    ];
    expect(remind({ reviews })[0]).toMatchObject({
      overdue: true,
      sentence: "The review of TST was due on 2026-11-20; it is in review.",
    });
  });

  it.each([
    ["the day before", ["2026-11-22", false, "stops counting on"]],
    ["the day it expires", [TODAY, true, "has not counted since"]],
  ] as const)("a judgement %s", (_name, [expiresOn, overdue, words]) => {
    const judgement = { ...JUDGEMENT, expiresOn };
    const [only] = remind({ judgements: [{ assessment: "asm_1", title: "Par", judgement }] });
    expect(only).toMatchObject({ overdue, target: { kind: "finding", id: "asm_1/t.par" } });
    expect(only?.sentence).toContain(words);
  });

  it("a search that found nothing wears out", () => {
    const searches = [{ id: "srch_1", label: "a licence in Japan", expiresOn: TODAY }];
    expect(remind({ searches })[0]).toMatchObject({
      overdue: true,
      sentence:
        "The search for a licence in Japan, which found nothing, has expired since 2026-11-21; look again.",
    });
  });

  it("come earliest first, and keep their ids from day to day", () => {
    const input = {
      ...report({}),
      documents: [{ id: "doc_1", title: "Terms", validUntil: "2026-12-01" }],
      searches: [{ id: "srch_1", label: "x", expiresOn: "2026-11-01" }],
    };
    const ids = remind(input).map(({ id }) => id);
    expect(ids).toEqual(["search-srch_1", "attestation-coin_1", "evidence-doc_1"]);
    expect(remind(input, "2026-11-25").map(({ id }) => id)).toEqual(ids);
  });
});

describe("the newest report of a coin", () => {
  const attestation = [
    { subject: "reserve", asOf: "2026-05-31", publishedOn: "2026-06-20" },
    { subject: "reserve", asOf: "2026-04-30", publishedOn: "2026-05-20" },
  ] as const;

  it("is read off its view: day, interval and delay", () => {
    expect(readAttestation(COIN, openTestView({ attestation: [...attestation] }))).toEqual({
      coin: COIN,
      newestAsOf: "2026-05-31",
      everyDays: 31,
      lagDays: 20,
    });
  });

  it("takes the longer time where only limits are known", () => {
    const view = openTestView({
      attestation: [...attestation],
      completeness: { attestation: "partial" },
    });
    expect(readAttestation(COIN, view).everyDays).toBe(31);
  });

  it("is nothing where nobody looked", () => {
    expect(readAttestation(COIN, openTestView({}))).toEqual({
      coin: COIN,
      newestAsOf: null,
      everyDays: null,
      lagDays: null,
    });
  });
});

describe("the days of a reminder", () => {
  it("are the policy's, or those that ship, and end somewhere", () => {
    const under = (overrides: Readonly<Record<string, unknown>>) =>
      remindDays({ overrides }, TODAY);
    expect(under({})).toBe(30);
    expect(under({ "review.remindDays": 0 })).toBe(0);
    expect(under({ "review.remindDays": 60 })).toBe(60);
    const most = under({ "review.remindDays": Number.MAX_SAFE_INTEGER });
    expect(remind({ remindDays: most })).toEqual([]);
  });
});
