import { describe, expect, it } from "vitest";
import { openTestView } from "@/tests/support/view";
import { authorisedMarkets } from "./market-facts";

const AS_OF = "2026-06-30";
const LATER = { meta: { knownOn: "2026-07-15" } };
const HERE = { jurisdiction: "HK", offered: true } as const;
const licence = { jurisdiction: "HK", kind: "hkStablecoin", status: "active" } as const;

type Input = Parameters<typeof openTestView>[0];
const share = (input: Input) => authorisedMarkets(openTestView({ asOf: AS_OF, ...input } as Input));

describe("the share of markets a permission covers", () => {
  it("is whole where the one market has its licence", () => {
    expect(
      String((share({ market: [HERE], licence: [licence] }) as { value: unknown }).value),
    ).toBe("100");
  });

  it("is not known where a market became public later, whatever the others show", () => {
    const state = share({
      market: [HERE, { jurisdiction: "JP", offered: true, ...LATER }],
      licence: [licence],
    });
    expect(state).toMatchObject({ status: "unknown", reason: "not_yet_public" });
  });

  it("does not take a licence that became public later for one that is not there", () => {
    const state = share({ market: [HERE], licence: [{ ...licence, ...LATER }] });
    expect(state).toMatchObject({ status: "bounded" });
    expect([
      String((state as { low: unknown }).low),
      String((state as { high: unknown }).high),
    ]).toEqual(["0", "100"]);
  });
});
