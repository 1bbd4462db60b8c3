import { describe, expect, it } from "vitest";
import { parameter } from "../checklist/parameter";
import { Decimal } from "../decimal";
import { known } from "../facts/state";
import { between, missing, type RowInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { yes } from "./condition";
import { dueWithin, type Eligibility, judgeBy, notOf, readEligibility, where } from "./eligibility";

const DAYS = parameter({
  id: "t.days",
  label: "Days",
  house: false,
  rationale: "Test.",
  value: 90,
});
const HALF = parameter({
  id: "t.half",
  label: "Half",
  house: true,
  rationale: "Test.",
  value: new Decimal(50),
});
const BILLS = new Set(["usTreasuryBill"] as const);
const NEVER = new Set(["crypto"] as const);
const FUNDS = new Set(["governmentMoneyFund"] as const);

const judge = judgeBy(
  [
    { rule: "t.list", passes: notOf(NEVER), otherwise: "Never." },
    { rule: "t.days", passes: where(BILLS, dueWithin(DAYS)), otherwise: "Too long." },
    { rule: "t.part", passes: notOf(FUNDS), otherwise: "In part.", inPart: true },
  ],
  "Fits.",
);
const answers = (position: readonly RowInput<"position">[], eligibility: Eligibility = { judge }) =>
  readEligibility(eligibility, openTestView({ position })).lines.map(
    ({ answer, rule, missing: gaps }) => [answer, rule, ...gaps].join(" "),
  );

const bill = (residualMaturityDays: RowInput<"position">["residualMaturityDays"] & {}) => ({
  assetClass: "usTreasuryBill" as const,
  amountUsd: 10,
  residualMaturityDays,
});

describe("a reserve line", () => {
  it("is accepted, refused, limited or unclear, and names the rule", () => {
    expect(
      answers([
        { assetClass: "cash" },
        { assetClass: "crypto" },
        { assetClass: "governmentMoneyFund" },
        { amountUsd: 5 },
      ]),
    ).toEqual([
      "allowed t.list",
      "not_allowed t.list",
      "limited t.part",
      "unclear t.list position[].assetClass",
    ]);
  });

  it("is judged at both ends of its maturity, the limit included", () => {
    expect(
      answers([
        bill(90),
        bill(91),
        bill(between(10, 90)),
        bill(between(91, 100)),
        bill(between(10, 91)),
        bill(missing()),
      ]),
    ).toEqual([
      "allowed t.list",
      "not_allowed t.days",
      "allowed t.list",
      "not_allowed t.days",
      "unclear t.days position[].residualMaturityDays",
      "unclear t.days position[].residualMaturityDays",
    ]);
  });
});

describe("a limit", () => {
  const limited = (used: Decimal, applies = false): Eligibility => ({
    judge,
    limits: [
      {
        rule: "t.half",
        label: "bills",
        binds: where(FUNDS, () => true),
        comparison: "atMost",
        limit: HALF,
        used: () => known(used),
        ...(applies ? { applies: yes("redemption.atPar") } : {}),
      },
    ],
  });
  const read = (eligibility: Eligibility, isAtPar?: boolean) =>
    readEligibility(
      eligibility,
      openTestView({
        position: [{ assetClass: "cash" }, { assetClass: "crypto" }],
        facts: isAtPar === undefined ? {} : { "redemption.atPar": isAtPar },
      }),
    );

  it("binds accepted lines only, and keeps what a list refuses refused", () => {
    const { lines } = read(limited(new Decimal(40)));
    expect(lines.map(({ answer, limit }) => [answer, limit])).toEqual([
      ["limited", 0],
      ["not_allowed", null],
    ]);
  });

  it.each([
    ["50", true],
    ["50.01", false],
  ])("holds its number: %s used, kept %s", (used, kept) => {
    expect(read(limited(new Decimal(used))).limits[0]).toMatchObject({ kept, house: true });
  });

  it("is dropped where it surely does not bind the issuer", () => {
    expect(read(limited(new Decimal(1), true), false).limits).toEqual([]);
    expect(read(limited(new Decimal(1), true), true).limits).toHaveLength(1);
    expect(read(limited(new Decimal(1), true)).limits).toHaveLength(1);
  });
});

describe("an incomplete list", () => {
  it("says so", () => {
    const view = openTestView({ position: [], completeness: { position: "partial" } });
    expect(readEligibility({ judge }, view)).toEqual({ lines: [], limits: [], complete: false });
  });
});
