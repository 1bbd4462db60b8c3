import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openView } from "@/domain/derivation/fact-view";
import { derivationsUnder } from "@/domain/regime/home";
import { OFFERED_PLACES } from "@/domain/regime/offered-places";
import { assess } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import {
  arbitraryHoles,
  arbitraryLists,
  forget,
  type PlainLists,
  profileOf,
} from "@/tests/support/arbitrary-profile";
import { buildProfile, type ProfileInput } from "@/tests/support/profile-builder";
import { ruleset } from "../index";
import { regimes } from "../regimes";

/** Verdict and sentence of "authorised where it is offered" under the regimes as they are. */
function judge(input: ProfileInput, asOf = "2026-06-30"): readonly [verdict: string, says: string] {
  const profile = buildProfile({ licence: [], ...input, asOf });
  const { findings } = assess(profile, { ruleset, policy: DEFAULT_POLICY, asOf });
  const found = findings.find(({ id }) => id === "backing.regulation.market-authorisation");
  return [found?.verdict ?? "", found?.reason ?? ""];
}

const EMONEY = { jurisdiction: "FR", kind: "euEmi", status: "active" } as const;
const FRANCE = { jurisdiction: "FR", offered: true, admittedToTrading: false } as const;
const BRAZIL = { jurisdiction: "BR", offered: true } as const;
const STATES = { jurisdiction: "US", offered: true } as const;
const HONG_KONG = { jurisdiction: "HK", offered: true, issuedFrom: false } as const;
const coin = {
  "coin.references": "singleFiat",
  "coin.referenceCurrency": "USD",
} as const;

describe("authorised where it is offered, by the regimes on record", () => {
  it("has the markets of every law", () => {
    const laws = regimes.filter(({ nature }) => nature === "law").map(({ id }) => id);
    expect(Object.keys(OFFERED_PLACES).toSorted()).toEqual(laws.toSorted());
  });

  it("is met under the Union's permission", () => {
    const [verdict, says] = judge({ facts: coin, licence: [EMONEY], market: [FRANCE] });
    expect(verdict).toBe("met");
    expect(says).toContain("France: “Bank or e-money licence” under MiCA held");
  });

  it("is not met there under a permission of another kind, whatever is named for the market", () => {
    const other = { ...EMONEY, kind: "euCryptoServices" } as const;
    const market = [{ ...FRANCE, authorisationRef: "Passport" }];
    const [verdict, says] = judge({ facts: coin, licence: [other], market });
    expect(verdict).toBe("not_met");
    expect(says).toContain("France: “Bank or e-money licence” under MiCA not met");
  });

  it("falls back on licences on record the day before the law applies", () => {
    const other = { ...EMONEY, kind: "euCryptoServices" } as const;
    const input = { facts: coin, licence: [other], market: [FRANCE] };
    expect(judge(input, "2024-06-29")[0]).toBe("met");
    expect(judge(input, "2024-06-30")[0]).toBe("not_met");
  });

  it("is unknown where a gate of the permission is open, and names it", () => {
    const licence = [{ ...EMONEY, status: undefined }].map(({ jurisdiction, kind }) => ({
      jurisdiction,
      kind,
    }));
    const [verdict, says] = judge({ facts: coin, licence, market: [FRANCE] });
    expect(verdict).toBe("unknown");
    expect(says).toContain("France: “Bank or e-money licence” under MiCA not known");
  });

  it("is partly met where half of the markets permit the offer", () => {
    const [verdict, says] = judge({ facts: coin, licence: [EMONEY], market: [FRANCE, BRAZIL] });
    expect(verdict).toBe("partly_met");
    expect(says).toContain("50.0 %");
    expect(says).toContain("Brazil: no permission is on record, France: “Bank or e-money licence”");
  });

  it("mixes two regimes: one permits, one forbids", () => {
    const promoted = { ...HONG_KONG, activelyMarketed: true, retail: true };
    const [verdict, says] = judge({ facts: coin, licence: [EMONEY], market: [FRANCE, promoted] });
    expect(verdict).toBe("partly_met");
    expect(says).toContain(
      "Hong Kong: “Issuer licence” with 1 more under Hong Kong not met, France:",
    );
  });

  it("needs no licence in Hong Kong where only professional investors are reached", () => {
    const quiet = { ...HONG_KONG, activelyMarketed: false, retail: false };
    expect(judge({ facts: coin, market: [quiet] })[0]).toBe("met");
    expect(judge({ facts: coin, market: [{ ...quiet, retail: true }] })[0]).toBe("not_met");
  });

  it("leaves the United States to licences on record until the Act applies", () => {
    const licence = [{ jurisdiction: "US", kind: "moneyTransmitter", status: "active" }] as const;
    const facts = {
      ...coin,
      "coin.fixedRedemptionObligation": true,
      "coin.legalNature": "none",
      "issuer.domicile": "US",
      "issuer.usCategory": "none",
    } as const;
    const input = { facts, licence, market: [STATES] };
    expect(judge(input, "2027-01-17")).toEqual([
      "met",
      "The permission required is held in 100.0 % of the markets where the coin is offered (United States: a permission is on record); wanted: 100.0 % or more.",
    ]);
    const [verdict, says] = judge(input, "2027-01-18");
    expect(verdict).toBe("not_met");
    expect(says).toContain("United States: “Permitted issuer”");
    expect(says).toContain("under GENIUS Act not met");
  });

  it("is unknown where nothing is known of the markets, and stays so", () => {
    expect(judge({ facts: coin })[0]).toBe("unknown");
    expect(judge({ facts: coin, market: [FRANCE], completeness: { market: "partial" } })[0]).toBe(
      "unknown",
    );
  });
});

/** Both ends of the share, or none where it is unknown. */
function endsOf(lists: PlainLists, asOf: string): readonly [low: number, high: number] | null {
  const profile = buildProfile({ ...profileOf(lists), asOf });
  const state = openView({ profile, asOf, derivations: derivationsUnder(regimes) }).fact(
    "regime.offeredPct",
  );
  if (state.status === "unknown") return null;
  const ends = state.status === "known" ? [state.value, state.value] : [state.low, state.high];
  return [Number(ends[0]), Number(ends[1])];
}

describe("whatever markets and licences are on record", () => {
  it("a cell that is missing leaves room for each of its answers", () => {
    // An authorisation not stated counts as none by definition.
    const reserved = new Set(["market.authorisationRef"]);
    const days = fc.constantFrom("2024-06-29", "2026-06-30", "2027-01-18", "2028-07-18");
    let tried = 0;
    fc.assert(
      fc.property(arbitraryLists, arbitraryHoles, days, (lists, holes, day) => {
        const whole = endsOf(lists, day);
        const holed = endsOf(forget(lists, holes[Symbol.iterator](), reserved), day);
        if (whole === null || holed === null) return;
        tried += 1;
        expect(whole[0]).toBeGreaterThanOrEqual(holed[0]);
        expect(whole[1]).toBeLessThanOrEqual(holed[1]);
      }),
      { numRuns: 400 },
    );
    expect(tried).toBeGreaterThan(50);
  });
});
