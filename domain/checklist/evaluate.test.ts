import { describe, expect, it } from "vitest";
import {
  between,
  buildProfile,
  dated,
  missing,
  type ProfileInput,
} from "@/tests/support/profile-builder";
import { viewOf } from "@/tests/support/view";
import { ALWAYS, type Criterion, criterion, met, notMet, partlyMet } from "./criterion";
import { evaluate } from "./evaluate";
import { parameter } from "./parameter";

const LIMIT = parameter({
  id: "test.limit",
  label: "Limit",
  house: true,
  rationale: "for the test",
  value: 10,
});

const base = {
  pillar: "holding",
  title: "Test",
  question: "Test?",
  severity: "major",
  weight: 1,
  cites: [{ document: "USD1backed", heading: "Cash and bank deposits" }],
  inForce: ALWAYS,
  parameters: [LIMIT],
  evidenceWanted: "a list",
  remedy: "spread it",
} as const;

const bank = criterion({
  ...base,
  id: "test.bank",
  reads: ["reserve.affiliateExposurePct"],
  test: (f, at) =>
    f["reserve.affiliateExposurePct"].lte(at(LIMIT))
      ? met("within the limit")
      : f["reserve.affiliateExposurePct"].lte(25)
        ? partlyMet("above the limit")
        : notMet("far above the limit"),
});

const yielded = criterion({
  ...base,
  id: "test.yield",
  reads: ["holder.yieldPaid", "holder.yieldPct"],
  test: (f) =>
    !f["holder.yieldPaid"]
      ? met("no yield is paid")
      : f["holder.yieldPct"].lte(5)
        ? met("the yield is modest")
        : notMet("the yield is high"),
});

const scoped = criterion({
  ...base,
  id: "test.scoped",
  reads: ["redemption.atPar"],
  appliesTo: {
    reads: ["holder.yieldPaid"],
    when: "a yield is paid",
    test: (f) => f["holder.yieldPaid"],
  },
  test: (f) => (f["redemption.atPar"] ? met("paid at par") : notMet("not paid at par")),
});

function judge(one: Criterion, input: ProfileInput, asOf?: string) {
  const profile = buildProfile(input);
  const [finding] = evaluate(viewOf(profile, asOf ?? profile.asOf), [one]);
  if (finding === undefined) throw new Error("no finding");
  return finding;
}

describe("evaluate", () => {
  it("judges a known fact and keeps the predicate's sentence", () => {
    expect(judge(bank, { facts: { "reserve.affiliateExposurePct": 4 } })).toMatchObject({
      verdict: "met",
      reason: "Within the limit.",
      reads: ["reserve.affiliateExposurePct"],
      missing: [],
    });
  });

  it("answers unknown for a missing fact, naming it and why", () => {
    const silent = judge(bank, {});
    expect(silent.verdict).toBe("unknown");
    expect(silent.missing).toEqual(["reserve.affiliateExposurePct"]);
    expect(silent.reason).toMatch(/not researched/);
    const withheld = judge(bank, {
      facts: { "reserve.affiliateExposurePct": missing("not_disclosed") },
    });
    expect(withheld.reason).toMatch(/not disclosed/);
  });

  it("judges limits at both ends: one verdict if they agree", () => {
    const inside = judge(bank, { facts: { "reserve.affiliateExposurePct": between(1, 9) } });
    expect(inside.verdict).toBe("met");
  });

  it("answers unknown with the limits in its reason if the ends disagree", () => {
    const across = judge(bank, { facts: { "reserve.affiliateExposurePct": between("4", "15.5") } });
    expect(across.verdict).toBe("unknown");
    expect(across.reason).toContain("between 4.0 % and 15.5 %");
    expect(across.missing).toEqual(["reserve.affiliateExposurePct"]);
  });

  it("treats limits that are open at one end as unknown", () => {
    expect(
      judge(bank, { facts: { "reserve.affiliateExposurePct": between(4, null) } }).verdict,
    ).toBe("unknown");
  });

  it("does not ask for a fact that cannot matter", () => {
    expect(judge(yielded, { facts: { "holder.yieldPaid": false } })).toMatchObject({
      verdict: "met",
      reason: "No yield is paid.",
      missing: [],
    });
    expect(judge(yielded, { facts: { "holder.yieldPaid": true } })).toMatchObject({
      verdict: "unknown",
      missing: ["holder.yieldPct"],
    });
    expect(judge(yielded, { facts: { "holder.yieldPct": 3 } }).verdict).toBe("met");
    expect(judge(yielded, { facts: { "holder.yieldPct": 30 } }).verdict).toBe("unknown");
  });

  it("concludes nothing where nothing is known", () => {
    expect(judge(yielded, {})).toMatchObject({
      verdict: "unknown",
      missing: ["holder.yieldPaid", "holder.yieldPct"],
    });
  });

  it("keeps scope apart from the test", () => {
    const outside = judge(scoped, { facts: { "holder.yieldPaid": false } });
    expect(outside.verdict).toBe("not_applicable");
    expect(outside.reason).toContain("a yield is paid");
    expect(judge(scoped, { facts: { "redemption.atPar": true } }).verdict).toBe("unknown");
    expect(
      judge(scoped, { facts: { "redemption.atPar": true, "holder.yieldPaid": true } }).verdict,
    ).toBe("met");
  });

  it("does not see what became public after the day it speaks for", () => {
    const input: ProfileInput = {
      asOf: "2024-01-16",
      facts: { "reserve.affiliateExposurePct": dated(4, { knownOn: "2024-02-01" }) },
    };
    expect(judge(bank, input)).toMatchObject({ verdict: "unknown" });
    expect(judge(bank, input).reason).toMatch(/not public on this date/);
    expect(judge(bank, input, "2024-01-31").verdict).toBe("unknown");
    expect(judge(bank, input, "2024-02-01").verdict).toBe("met");
    expect(
      judge(
        bank,
        { asOf: "2024-01-16", facts: { "reserve.affiliateExposurePct": 4 } },
        "2024-01-15",
      ).verdict,
    ).toBe("unknown");
  });

  it("leaves out criteria not in force on the day, half-open at the end", () => {
    const dayBound = { ...bank, inForce: { from: "2025-01-01", until: "2026-01-01" } };
    const view = (asOf: string) => viewOf(buildProfile({ asOf: "2024-01-01" }), asOf);
    expect(evaluate(view("2024-12-31"), [dayBound])).toHaveLength(0);
    expect(evaluate(view("2025-01-01"), [dayBound])).toHaveLength(1);
    expect(evaluate(view("2025-12-31"), [dayBound])).toHaveLength(1);
    expect(evaluate(view("2026-01-01"), [dayBound])).toHaveLength(0);
  });
});
