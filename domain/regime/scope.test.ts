import { describe, expect, it } from "vitest";
import { makeRegime } from "@/tests/support/made-regime";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import {
  all,
  any,
  type Condition,
  facts,
  is,
  isKnown,
  isNot,
  licensed,
  noRow,
  not,
  someRow,
  yes,
} from "./condition";
import { readScope } from "./scope";
import type { Mode } from "./truth";

const dollar = is("coin.referenceCurrency", "USD");
const offeredThere = someRow("market", {
  says: "markets have it on offer",
  columns: ["market[].offered"],
  test: ({ values }) => values.offered ?? null,
});
const homeThere = facts({
  reads: ["issuer.domicile"],
  says: "the issuer is at home there",
  test: (values) => values["issuer.domicile"] === "HK",
});
const charter = licensed(yes("segregation.titledForHolders"));

const truthOf = (applies: Condition, mode: Mode, input: ProfileInput = {}) =>
  readScope(makeRegime([], { applies }), openTestView(input), mode).truth;

const ABROAD: ProfileInput = {
  facts: {
    "coin.referenceCurrency": "USD",
    "issuer.domicile": "US",
    "issuer.usCategory": "none",
    "segregation.titledForHolders": false,
  },
  market: [{ jurisdiction: "US", offered: false }],
  licence: [],
};

describe("the scope of a regime", () => {
  const licence = someRow("licence", {
    says: "licences are there",
    columns: ["licence[].status"],
    test: () => true,
  });
  const places: readonly (readonly [string, Condition])[] = [
    ["a market", offeredThere],
    ["a licence on record", licence],
    ["the seat of the issuer", homeThere],
    ["a permission", charter],
    ["a national category", is("issuer.usCategory", "stateQualified")],
    ["its supervisor", all(isKnown("issuer.primaryUsRegulator"))],
    [
      "the want of a market elsewhere",
      not(
        someRow("market", {
          says: "markets are elsewhere",
          columns: ["market[].jurisdiction"],
          test: () => true,
        }),
      ),
    ],
  ];

  it.each(places)(
    "asks for %s in the perimeter and takes it as given in a benchmark",
    (_, place) => {
      const applies = all(dollar, place);
      expect(truthOf(applies, "perimeter", ABROAD)).toBe("no");
      expect(truthOf(applies, "benchmark", ABROAD)).toBe("yes");
    },
  );

  it("takes the want of a permission as given too", () => {
    const applies = all(dollar, not(charter));
    const permitted: ProfileInput = {
      facts: { ...ABROAD.facts, "segregation.titledForHolders": true },
    };
    expect(truthOf(applies, "perimeter", permitted)).toBe("no");
    expect(truthOf(applies, "benchmark", permitted)).toBe("yes");
  });

  it("is ruled out in both modes by what the coin is", () => {
    const applies = all(dollar, isNot("coin.stabilisation", "algorithmic"), offeredThere);
    const coin = (change: NonNullable<ProfileInput["facts"]>): ProfileInput => ({
      ...ABROAD,
      facts: { ...ABROAD.facts, "coin.stabilisation": "reserveBacked", ...change },
    });
    expect(truthOf(applies, "benchmark", coin({}))).toBe("yes");
    for (const mode of ["perimeter", "benchmark"] as const) {
      expect(truthOf(applies, mode, coin({ "coin.referenceCurrency": "EUR" }))).toBe("no");
      expect(truthOf(applies, mode, coin({ "coin.stabilisation": "algorithmic" }))).toBe("no");
    }
  });

  it("reaches every coin in a benchmark where a place alone would do", () => {
    const applies = any(dollar, homeThere);
    const euro: ProfileInput = {
      facts: { "coin.referenceCurrency": "EUR", "issuer.domicile": "US" },
    };
    expect(truthOf(applies, "perimeter", euro)).toBe("no");
    expect(truthOf(applies, "benchmark", euro)).toBe("yes");
  });

  it("stays unknown where the coin itself is not known", () => {
    const applies = all(dollar, offeredThere);
    expect(truthOf(applies, "perimeter")).toBe("unknown");
    expect(truthOf(applies, "benchmark")).toBe("unknown");
    const { missing } = readScope(makeRegime([], { applies }), openTestView({}), "benchmark");
    expect(missing()).toEqual(["coin.referenceCurrency"]);
  });

  it("does not take lists that say nothing of place as given", () => {
    const applies = noRow("enforcement", {
      says: "actions are open",
      columns: ["enforcement[].status"],
      test: ({ values }) => values.status === "open",
    });
    expect(truthOf(applies, "benchmark")).toBe("unknown");
  });
});
