import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyProfile } from "@/tests/integration/helpers/arbitrary-profile";
import { LIST_IDS } from "../facts/lists";
import { parseProfileText } from "./parse-profile";
import type { Profile, RowList } from "./profile";
import { serialiseProfile } from "./serialise-profile";

/** A list that is not complete always says why. */
function withReasons(profile: Profile): Profile {
  const entries = LIST_IDS.map((list) => {
    const content: RowList = profile.lists[list];
    const isOpen = content.completeness === "unknown" && content.reason === null;
    return [list, isOpen ? { ...content, reason: "not_researched" as const } : content];
  });
  return { ...profile, lists: Object.fromEntries(entries) as Profile["lists"] };
}

describe("the canonical text of a profile", () => {
  it("gives the same profile back, and the same text again", () => {
    fc.assert(
      fc.property(anyProfile.map(withReasons), (profile) => {
        const text = serialiseProfile(profile);
        const parsed = parseProfileText(text);
        expect(parsed).toEqual({ ok: true, profile });
        if (parsed.ok) expect(serialiseProfile(parsed.profile)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order in which facts were entered", () => {
    const head =
      '"schema":"assay-profile/1","asOf":"2026-06-30","coin":{"symbol":"T","name":"T"},"issuer":{"name":null}';
    const texts = [
      `{${head},"facts":{"redemption.atPar":{"value":true},"coin.holders":{"value":1}}}`,
      `{"facts":{"coin.holders":{"value":1},"redemption.atPar":{"value":true}},${head}}`,
    ];
    const written = texts.map((text) => {
      const parsed = parseProfileText(text);
      return parsed.ok ? serialiseProfile(parsed.profile) : text;
    });
    expect(written[0]).toBe(written[1]);
    expect(written[0]).toContain('"coin.holders"');
  });
});
