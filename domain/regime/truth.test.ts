import { describe, expect, it } from "vitest";
import { between, missing, type ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { parameter } from "../checklist/parameter";
import { Decimal } from "../decimal";
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  type Condition,
  everyRow,
  facts,
  figureAtMost,
  is,
  isKnown,
  licensed,
  no,
  noRow,
  not,
  someRow,
  within,
  yes,
} from "./condition";
import { known } from "../facts/state";
import { factsOf, parametersOf, readsOf } from "./reads";
import { read, toMode } from "./truth";

const limit = (id: string, value: Decimal | number) =>
  parameter({ id, label: id, house: true, rationale: "test", value });
const TEN = limit("test.ten", new Decimal(10)) as ReturnType<typeof parameter<Decimal>>;
const DAYS = parameter<number>({
  id: "test.days",
  label: "days",
  house: true,
  rationale: "test",
  value: 30,
});

function truthOf(condition: Condition, input: ProfileInput = {}, asOf?: string) {
  return read(condition, openTestView(input, asOf), "perimeter").truth;
}

const YES = yes("redemption.atPar");
const OPEN = yes("redemption.termsPublished");
const given = { facts: { "redemption.atPar": true } } as const;

describe("three values", () => {
  it("keep unknown beside true in a conjunction, and let false decide", () => {
    expect(truthOf(all(YES, OPEN), given)).toBe("unknown");
    expect(truthOf(all(not(YES), OPEN), given)).toBe("no");
    expect(truthOf(all(OPEN, not(YES)), given)).toBe("no");
    expect(truthOf(all(YES, YES), given)).toBe("yes");
    expect(truthOf(all(), given)).toBe("yes");
  });

  it("let true decide a disjunction", () => {
    expect(truthOf(any(YES, OPEN), given)).toBe("yes");
    expect(truthOf(any(not(YES), OPEN), given)).toBe("unknown");
    expect(truthOf(any(not(YES), no("redemption.atPar")), given)).toBe("no");
  });

  it("do not turn unknown by negation", () => {
    expect(truthOf(not(OPEN), given)).toBe("unknown");
    expect(truthOf(not(is("holder.claim", "none")))).toBe("unknown");
    expect(truthOf(isKnown("redemption.termsPublished"), given)).toBe("no");
    expect(truthOf(isKnown("redemption.atPar"), given)).toBe("yes");
  });

  it("name what is missing, and only that", () => {
    const reading = read(all(YES, OPEN), openTestView(given), "perimeter");
    expect(reading.missing()).toEqual(["redemption.termsPublished"]);
    expect(read(all(not(YES), OPEN), openTestView(given), "perimeter").missing()).toEqual([]);
  });
});

describe("figures", () => {
  const fee = (value: unknown): ProfileInput =>
    ({ facts: { "redemption.feePct": value } }) as ProfileInput;

  it("are held against the limit, which itself counts where the words say so", () => {
    const at = fee("10");
    expect(truthOf(atMost("redemption.feePct", TEN), at)).toBe("yes");
    expect(truthOf(atLeast("redemption.feePct", TEN), at)).toBe("yes");
    expect(truthOf(above("redemption.feePct", TEN), at)).toBe("no");
    expect(truthOf(below("redemption.feePct", TEN), at)).toBe("no");
    expect(truthOf(above("redemption.feePct", TEN), fee("10.000001"))).toBe("yes");
    expect(truthOf(below("redemption.feePct", TEN), fee("9.999999"))).toBe("yes");
  });

  it("are decided by both ends of what is known", () => {
    expect(truthOf(atMost("redemption.feePct", TEN), fee(between(1, 9)))).toBe("yes");
    expect(truthOf(atMost("redemption.feePct", TEN), fee(between(1, 11)))).toBe("unknown");
    expect(truthOf(atMost("redemption.feePct", TEN), fee(between(11, 12)))).toBe("no");
    expect(truthOf(atMost("redemption.feePct", TEN), fee(missing()))).toBe("unknown");
  });

  it("say the figure and the limit", () => {
    const reading = read(atMost("redemption.feePct", TEN), openTestView(fee("12")), "perimeter");
    expect(reading.says()).toMatch(/: 12\.0 %; the limit is 10\.0 %$/);
  });

  it("may be worked out for one rule", () => {
    const figure = {
      label: "the test figure",
      reads: ["position[].amountUsd"],
      unit: "percent",
      of: () => known(new Decimal(11)),
    } as const;
    const condition = figureAtMost(figure, TEN);
    expect(truthOf(condition)).toBe("no");
    expect(readsOf(condition)).toEqual(["position[].amountUsd"]);
    expect(read(condition, openTestView({}), "perimeter").says()).toBe(
      "the test figure: 11.0 %; the limit is 10.0 %",
    );
  });
});

describe("days", () => {
  const on = (day: string): ProfileInput => ({ facts: { "disclosure.termsUpdatedOn": day } });
  const recent = within("disclosure.termsUpdatedOn", DAYS);

  it("count back from the assessment day, both ends included, and never from the future", () => {
    expect(truthOf(recent, on("2026-05-31"))).toBe("yes");
    expect(truthOf(recent, on("2026-05-30"))).toBe("no");
    expect(truthOf(recent, on("2026-06-30"))).toBe("yes");
    expect(truthOf(recent, on("2026-07-01"))).toBe("no");
  });

  it("are open where only one day too early and one too late are known", () => {
    const limits = (low: string, high: string): ProfileInput => ({
      facts: { "disclosure.termsUpdatedOn": between(low, high) },
    });
    expect(truthOf(recent, limits("2026-05-01", "2026-07-15"))).toBe("unknown");
    expect(truthOf(recent, limits("2026-05-01", "2026-06-15"))).toBe("unknown");
    expect(truthOf(recent, limits("2026-06-01", "2026-06-15"))).toBe("yes");
    expect(truthOf(recent, limits("2026-04-01", "2026-05-15"))).toBe("no");
    expect(truthOf(recent, limits("2026-07-01", "2026-07-15"))).toBe("no");
  });
});

describe("rows", () => {
  const spec = {
    says: "licences are in force",
    columns: ["licence[].status"],
    test: ({ values }: { readonly values: { readonly status?: string } }) =>
      values.status === undefined ? null : values.status === "active",
  };
  const active = { status: "active" } as const;
  const pending = { status: "pending" } as const;
  const list = (...licence: readonly object[]): ProfileInput => ({ licence }) as ProfileInput;
  const partial = (input: ProfileInput): ProfileInput => ({
    ...input,
    completeness: { licence: "partial" },
  });

  it("prove what they show and, only from a complete list, what they do not", () => {
    const some = someRow("licence", spec);
    expect(truthOf(some, list(active, pending))).toBe("yes");
    expect(truthOf(some, partial(list(active)))).toBe("yes");
    expect(truthOf(some, list(pending))).toBe("no");
    expect(truthOf(some, partial(list(pending)))).toBe("unknown");
    expect(truthOf(some, list(pending, {}))).toBe("unknown");
    expect(truthOf(some, list())).toBe("no");
    expect(truthOf(some)).toBe("unknown");
    const every = everyRow("licence", spec);
    expect(truthOf(every, list(active, active))).toBe("yes");
    expect(truthOf(every, list(active, pending))).toBe("no");
    expect(truthOf(every, partial(list(active)))).toBe("unknown");
    expect(truthOf(every, partial(list(pending)))).toBe("no");
    const none = noRow("licence", spec);
    expect(truthOf(none, list(pending))).toBe("yes");
    expect(truthOf(none, list(active))).toBe("no");
    expect(truthOf(none, partial(list(pending)))).toBe("unknown");
  });

  it("say how many and what is open", () => {
    const says = (input: ProfileInput) =>
      read(someRow("licence", spec), openTestView(input), "perimeter").says();
    expect(says(list(active, pending))).toBe("1 of 2 licences are in force");
    expect(says(list(pending, {}))).toBe("0 of 2 licences are in force, 1 not known");
    expect(says(partial(list()))).toBe("no licence on record; the list is not complete");
  });
});

describe("several facts", () => {
  const dearer = facts({
    reads: ["redemption.feePct", "capital.equityPct"],
    says: "the fee is above the equity",
    test: (values) => values["redemption.feePct"].gt(values["capital.equityPct"]),
  });

  it("are held against each other at every end", () => {
    const input = (fee: unknown): ProfileInput =>
      ({
        facts: {
          "redemption.feePct": fee,
          "capital.equityUsd": 5,
          "coin.outstandingUsd": 100,
        },
      }) as ProfileInput;
    expect(truthOf(dearer, input(6))).toBe("yes");
    expect(truthOf(dearer, input(5))).toBe("no");
    expect(truthOf(dearer, input(between(4, 6)))).toBe("unknown");
    expect(truthOf(dearer)).toBe("unknown");
    expect(factsOf(dearer)).toEqual(["redemption.feePct", "capital.equityPct"]);
  });
});

describe("permissions", () => {
  const permitted = licensed(YES);

  it("are taken as given in a benchmark and asked for in the perimeter", () => {
    const view = openTestView({ facts: { "redemption.atPar": false } });
    expect(read(permitted, view, "perimeter").truth).toBe("no");
    expect(read(permitted, view, "benchmark").truth).toBe("yes");
    expect(read(all(permitted, YES), view, "benchmark").truth).toBe("no");
  });
});

describe("a condition", () => {
  it("lists what it reads and rests on", () => {
    const condition = all(atMost("redemption.feePct", TEN), within("coin.launchedOn", DAYS), OPEN);
    expect(factsOf(condition)).toEqual([
      "redemption.feePct",
      "coin.launchedOn",
      "redemption.termsPublished",
    ]);
    expect(parametersOf(condition)).toEqual([TEN, DAYS]);
  });
});

describe("the mode of an address", () => {
  it("is the perimeter unless a benchmark is asked for by name", () => {
    expect(toMode("benchmark")).toBe("benchmark");
    for (const text of [null, "", "perimeter", "BENCHMARK", "anything"])
      expect(toMode(text)).toBe("perimeter");
  });
});
