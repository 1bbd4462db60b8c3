import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { makeForce, makeRegime, makeRule } from "@/tests/support/made-regime";
import { buildProfile } from "@/tests/support/profile-builder";
import { Decimal } from "../decimal";
import { isKnown, no, yes } from "../regime/condition";
import { judgeOutcomes } from "../regime/outcomes";
import { assessView, openForAssessment } from "../scoring/assess";
import type { HeldCoin } from "./book";
import { exposureByRegime, type RegimeExposure } from "./regimes";

const REGIMES = [
  makeRegime([makeRule()], { id: "titled", shortName: "Titled" }),
  makeRegime([makeRule()], {
    id: "untitled",
    shortName: "Untitled",
    applies: no("segregation.titledForHolders"),
  }),
  makeRegime([makeRule()], {
    id: "retail",
    shortName: "Retail",
    applies: yes("redemption.retailAllowed"),
  }),
  makeRegime([makeRule({ force: makeForce("enacted", "2099-01-01") })], {
    id: "later",
    shortName: "Later",
    applies: isKnown("segregation.titledForHolders"),
  }),
  makeRegime([makeRule()], { id: "standard", nature: "standard" }),
];

type Made = { readonly slug: string; readonly usd: number; readonly titled?: boolean };

function hold({ slug, usd, titled }: Made): HeldCoin {
  const input = { ruleset: HOUSE, policy: HOUSE_POLICY, asOf: "2026-06-30" };
  const facts = titled === undefined ? {} : { "segregation.titledForHolders": titled };
  const view = openForAssessment(buildProfile({ facts }), input);
  const reading = {
    assessment: assessView(view, input),
    view,
    regimes: judgeOutcomes(REGIMES, view),
  };
  const symbol = slug.toUpperCase();
  return { slug, symbol, issuerId: slug, issuer: null, amountUsd: new Decimal(usd), reading };
}

const texts = (exposures: readonly RegimeExposure[]) =>
  exposures.map(({ name, usd, pct, states }) => [
    name,
    ...[usd.low, usd.high, pct.high].map((each) => each.toString()),
    states.map(({ symbol, state }) => `${symbol} ${state}`).join(", "),
  ]);

describe("exposure by regime", () => {
  it("keeps what binds for sure apart from what nobody knows to bind, and drops neither", () => {
    const held = [hold({ slug: "a", usd: 60, titled: true }), hold({ slug: "b", usd: 40 })];
    const { bound, open } = exposureByRegime(held);
    // A is titled; of B it is not known, so Titled has 60 for sure and 100 at most, Untitled the 40 of B at most.
    expect(texts(bound)).toEqual([
      ["Titled", "60", "100", "100", "A cannot_conclude, B scope_unknown"],
    ]);
    expect(texts(open)).toEqual([
      ["Retail", "0", "100", "100", "A scope_unknown, B scope_unknown"],
      ["Untitled", "0", "40", "40", "B scope_unknown"],
    ]);
  });

  it("leaves out what reaches no coin, and leaves every law open to a coin nobody has judged", () => {
    const judged = hold({ slug: "a", usd: 75, titled: true });
    expect(exposureByRegime([judged]).open.map(({ name }) => name)).toEqual(["Retail"]);
    const withOther = exposureByRegime([
      judged,
      { ...hold({ slug: "c", usd: 25 }), reading: null },
    ]);
    expect(texts(withOther.open)).toEqual([
      ["Retail", "0", "100", "100", "A scope_unknown, C null"],
      ["Later", "0", "25", "25", "C null"],
      ["Untitled", "0", "25", "25", "C null"],
    ]);
  });

  it("says where nothing is known of any law", () => {
    const unjudged = { ...hold({ slug: "c", usd: 25 }), reading: null };
    expect(exposureByRegime([unjudged])).toEqual({ isRead: false, bound: [], open: [] });
    expect(exposureByRegime([hold({ slug: "a", usd: 1 })]).isRead).toBe(true);
  });

  const titled = fc.constantFrom(true, false, undefined);
  it("names every law that may bind a coin once, and at most all of the book", () => {
    fc.assert(
      fc.property(fc.array(titled, { minLength: 1, maxLength: 4 }), (coins) => {
        const held = coins.map((each, index) =>
          hold({
            slug: `c${index}`,
            usd: index + 1,
            ...(each === undefined ? {} : { titled: each }),
          }),
        );
        const { bound, open } = exposureByRegime(held);
        const names = [...bound, ...open].map(({ key }) => key);
        const reached = REGIMES.filter(({ id }) =>
          held.some(({ reading }) =>
            reading?.regimes.some(
              ({ regime, perimeter: { state } }) =>
                regime.id === id &&
                regime.nature === "law" &&
                !["does_not_apply", "not_in_force"].includes(state),
            ),
          ),
        );
        expect(names.toSorted()).toEqual(reached.map(({ id }) => id).toSorted());
        for (const { usd, pct } of [...bound, ...open]) {
          expect(usd.low.lte(usd.high)).toBe(true);
          expect(pct.high.lte(100)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
