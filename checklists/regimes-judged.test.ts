import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "@/domain/dates";
import type { FactView } from "@/domain/derivation/fact-view";
import { EMPTY_LIST, type Profile } from "@/domain/profile/profile";
import { standingOn } from "@/domain/regime/force";
import { judgeRegime, type RegimeResult } from "@/domain/regime/judge-regime";
import { judgeRule } from "@/domain/regime/judge-rule";
import type { Regime } from "@/domain/regime/regime";
import { read } from "@/domain/regime/truth";
import { anyFileProfile } from "@/tests/support/any-profile";
import { buildProfile } from "@/tests/support/profile-builder";
import { viewOf } from "@/tests/support/view";
import { regimes } from "./regimes";

/** A coin that every regime reaches: on offer, issued or at home in each place, and of weight to the system. */
const EVERYWHERE = buildProfile({
  asOf: "2019-12-31",
  facts: {
    "coin.fixedRedemptionObligation": true,
    "coin.legalNature": "none",
    "coin.referenceCurrency": "USD",
    "coin.references": "singleFiat",
    "coin.stabilisation": "reserveBacked",
    "disclosure.attestationEveryDays": 31,
    "issuer.domicile": "AE-DU",
    "issuer.entityKind": "creditInstitution",
    "issuer.systemicDesignations.global": true,
    "issuer.systemicDesignations.ukRecognised": true,
  },
  licence: [{ kind: "nyBitLicense", status: "active" }],
  market: (["US", "FR", "HK", "SG", "GB", "JP", "AE-ON", "AE-ADGM"] as const).map(
    (jurisdiction) => ({ jurisdiction, offered: true, issuedFrom: true }),
  ),
});

/** How many rules bind the day before and on the day. */
const TURNS: readonly (readonly [regime: string, day: IsoDate, before: number, on: number])[] = [
  ["us-genius", "2027-01-18", 0, 37],
  ["us-genius", "2028-07-18", 37, 38],
  ["us-nydfs", "2022-06-08", 0, 26],
  ["us-nydfs", "2023-11-15", 26, 27],
  ["us-nydfs", "2025-09-30", 27, 31],
  ["eu-mica", "2024-06-30", 0, 74],
  ["eu-mica", "2025-01-17", 74, 75],
  ["eu-mica", "2025-04-13", 75, 78],
  ["eu-mica", "2025-10-23", 78, 79],
  ["eu-mica", "2025-12-23", 79, 80],
  ["hk-stablecoins", "2025-08-01", 0, 44],
  ["sg-mas", "2020-01-28", 0, 2],
  ["gb-fca", "2027-10-25", 0, 21],
  ["jp-psa", "2023-06-01", 0, 13],
  ["jp-psa", "2026-06-01", 13, 16],
  ["ae-cbuae", "2024-08-21", 1, 17],
  ["ae-cbuae", "2025-09-16", 17, 18],
  ["ae-adgm", "2024-12-05", 0, 8],
  ["ae-adgm", "2026-01-01", 8, 9],
];

const BINDING = new Set(["in_force", "enacted", "interim"]);
const rules = regimes.flatMap((regime) => regime.rules.map((rule) => ({ regime, rule })));

describe("the same profile on two days", () => {
  it.each(regimes.map((regime) => [regime.id, regime] as const))("is within %s", (_, regime) => {
    expect(read(regime.applies, viewOf(EVERYWHERE), "perimeter").truth).toBe("yes");
  });

  it.each(TURNS)(
    "%s on %s binds with the rules of that day and not before",
    (id, day, ...counts) => {
      const [before, on] = [addDays(day, -1), day].map((asOf) => judge(id, asOf));
      expect([before, on].map((result) => (result === undefined ? null : countOf(result)))).toEqual(
        counts,
      );
      if (counts[0] === 0) expect(before?.state).toBe("not_in_force");
      expect(on?.state).not.toBe("not_in_force");
    },
  );

  it("has a turn for every day on which a rule starts or stops to bind", () => {
    const days = rules.flatMap(({ regime, rule: { force } }) =>
      BINDING.has(force.status)
        ? [force.from, force.until]
            .filter((day) => day !== null)
            .map((day) => `${regime.id} ${day}`)
        : [],
    );
    expect([...new Set(days)].sort()).toEqual(TURNS.map(([id, day]) => `${id} ${day}`).sort());
  });

  it("is not bound by anything that is proposed, drafted, announced or advised", () => {
    for (const regime of regimes.filter(({ nature }) => nature !== "law")) {
      for (const day of ["2020-01-01", "2027-01-18", "2099-12-31"]) {
        const result = judge(regime.id, day);
        expect(result.state, regime.id).toBe("not_binding");
        expect(countOf(result), regime.id).toBe(0);
      }
    }
  });
});

describe("any profile", () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((count) => addDays("2019-01-01", count));

  it("is judged under every regime without a failure, and breaches nothing but law that binds", () => {
    fc.assert(
      fc.property(anyFileProfile, day, (profile, asOf) => {
        const view = viewOf(profile, asOf);
        for (const regime of regimes) {
          expectNoFalseBreach(regime, judgeRegime(regime, view, "perimeter"), view);
          expectConsistent(regime, judgeRegime(regime, view, "benchmark"));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("fails no rule of which nothing is known", () => {
    const rule = fc.constantFrom(...rules.map((each) => each.rule));
    fc.assert(
      fc.property(anyFileProfile, rule, (profile, asked) => {
        const view = viewOf(forget(profile, asked.reads));
        expect(judgeRule(asked, view, "perimeter").verdict, asked.id).toBe("unknown");
        expect(judgeRule(asked, view, "benchmark").verdict, asked.id).not.toBe("not_met");
      }),
      { numRuns: 300 },
    );
  });
});

function judge(id: string, asOf: IsoDate): RegimeResult {
  const regime = regimes.find((each) => each.id === id);
  if (regime === undefined) throw new Error(`no regime ${id}`);
  return judgeRegime(regime, viewOf(EVERYWHERE, asOf), "perimeter");
}

/** Rules counted on the day, whatever their verdict. */
function countOf({ tallies }: RegimeResult): number {
  return Object.values(tallies)
    .flatMap((tally) => Object.values(tally))
    .reduce((sum, count) => sum + count, 0);
}

function expectNoFalseBreach(regime: Regime, result: RegimeResult, view: FactView): void {
  expectConsistent(regime, result);
  const binding = regime.rules.filter(({ force }) => standingOn(force, view.asOf) === "binding");
  const { truth } = read(regime.applies, view, "perimeter");
  expect(countOf(result), regime.id).toBe(truth === "no" ? 0 : binding.length);
  const gates = binding.filter(({ severity }) => severity === "gate").map(({ id }) => id);
  expect(gates).toEqual(expect.arrayContaining([...result.gates.failed]));
  if (result.state !== "falls_short") return;
  expect(regime.nature).toBe("law");
  expect(truth).toBe("yes");
}

function expectConsistent({ id, rules: own }: Regime, result: RegimeResult): void {
  expect(result.findings.map((finding) => finding.id)).toEqual(own.map((rule) => rule.id));
  const { failed, open, held } = result.gates;
  const all = [...failed, ...open, ...held];
  expect(new Set(all).size, id).toBe(all.length);
  if (result.state === "falls_short") expect(failed.length, id).toBeGreaterThan(0);
  if (result.state === "cannot_conclude") expect(open.length, id).toBeGreaterThan(0);
  if (result.state === "meets" || result.state === "no_gates")
    expect([failed.length + open.length, held.length > 0], id).toEqual([
      0,
      result.state === "meets",
    ]);
  for (const { verdict, missing, reason } of result.findings) {
    expect(reason.length, id).toBeGreaterThan(1);
    if (verdict !== "unknown") expect(missing, id).toEqual([]);
  }
}

/** The profile without these facts, and without the lists whose columns are among them. */
function forget(profile: Profile, reads: readonly string[]): Profile {
  const facts = Object.entries(profile.facts).filter(([id]) => !reads.includes(id));
  const lists = Object.entries(profile.lists).map(([list, content]) =>
    reads.some((ref) => ref.startsWith(`${list}[]`)) ? [list, EMPTY_LIST] : [list, content],
  );
  return {
    ...profile,
    facts: Object.fromEntries(facts) as Profile["facts"],
    lists: Object.fromEntries(lists) as Profile["lists"],
  };
}
