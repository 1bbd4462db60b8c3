import { describe, expect, it } from "vitest";
import { dated } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { definitionOf } from "../facts/vocabulary";
import { statedIn } from "./stated-facts";

const { profile } = openTestView({
  facts: {
    "coin.referenceCurrency": dated("USD" as const, { knownOn: "2026-02-01" }),
  },
});
const slotOf = (id: "coin.referenceCurrency" | "issuer.domicile", index: number) =>
  ({ id, index, definition: definitionOf(id) }) as const;

describe("what a profile states", () => {
  const stated = statedIn(profile);
  const currency = slotOf("coin.referenceCurrency", 0);

  it("is the same on every day from which it was public, and hidden before", () => {
    expect(stated.on("2026-01-31", currency)).toMatchObject({ reason: "not_yet_public" });
    expect(stated.on("2026-02-01", currency)).toEqual({ status: "known", value: "USD" });
    // Asked in this order as well: what was read out once does not stay.
    expect(stated.on("2026-01-31", currency)).toMatchObject({ reason: "not_yet_public" });
    expect(stated.on("2026-03-01", currency)).toBe(stated.on("2026-02-01", currency));
  });

  it("was never hidden where nobody answered", () => {
    const domicile = slotOf("issuer.domicile", 1);
    expect(stated.on("1900-01-01", domicile)).toMatchObject({ reason: "not_researched" });
  });

  it("is kept with the profile and with no other", () => {
    expect(statedIn(profile)).toBe(stated);
    const copy = { ...profile, facts: {} };
    expect(statedIn(copy).on("2026-12-31", currency)).toMatchObject({ reason: "not_researched" });
  });
});
