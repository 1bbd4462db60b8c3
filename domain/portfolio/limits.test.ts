import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../decimal";
import { DEFAULT_USE_CASES } from "../scoring/default-use-cases";
import { checkLimit, readLimit } from "./limits";

const usd = (amount: number) => new Decimal(amount);
const OWN = { liquidFundsUsd: usd(1000), dailyPaymentsUsd: usd(20) };
const NO_FIGURES = { liquidFundsUsd: null, dailyPaymentsUsd: null };

describe("a limit of the policy", () => {
  it.each([
    ["none", "none"],
    ["Do not list", "none"],
    ["no special limit", "open"],
    ["up to 12.5 % of liquid funds", "funds"],
    ["up to five days of payment volume", "days"],
    ["up to 1 day of payment volume", "days"],
    ["haircut from 2 %", "words"],
    ["up to several days of payment volume", "words"],
  ])("“%s” is read as %s", (text, kind) => {
    expect(readLimit(text).kind).toBe(kind);
  });

  it("of the policy that ships is measured for payments and for balances", () => {
    const kinds = DEFAULT_USE_CASES.map(({ id, exposure }) => [id, readLimit(exposure.sound).kind]);
    expect(kinds).toEqual([
      ["payments", "days"],
      ["treasury", "funds"],
      ["collateral", "words"],
      ["listing", "open"],
    ]);
  });

  it("is compared with the house's own figures, the limit itself being within", () => {
    const text = "up to 10 % of liquid funds";
    expect(checkLimit(usd(100), text, OWN)).toMatchObject({ state: "within" });
    expect(checkLimit(usd(100.01), text, OWN)).toMatchObject({ state: "exceeds" });
    expect(checkLimit(usd(100), "up to five days of payment volume", OWN).state).toBe("within");
    expect(checkLimit(usd(101), "up to five days of payment volume", OWN).state).toBe("exceeds");
    expect(checkLimit(usd(1), "none", NO_FIGURES).state).toBe("exceeds");
  });

  it("is not compared where a figure is missing, and says which", () => {
    expect(checkLimit(usd(1), "up to 10 % of liquid funds", NO_FIGURES)).toEqual({
      state: "cannot_compare",
      limitUsd: null,
      why: "enter the liquid funds to compare",
    });
    expect(checkLimit(usd(1), "same-day conversion only", OWN).state).toBe("cannot_compare");
  });

  it("is exceeded by more once it is exceeded", () => {
    const amount = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 100 }), (a, b, pct) => {
        const state = (each: number) =>
          checkLimit(usd(each), `up to ${pct} % of liquid funds`, OWN).state;
        if (state(Math.min(a, b)) === "exceeds") expect(state(Math.max(a, b))).toBe("exceeds");
        expect(state(a)).toBe(a * 100 > pct * 1000 ? "exceeds" : "within");
      }),
    );
  });
});
