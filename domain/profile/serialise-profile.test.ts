import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFileProfile } from "@/tests/support/any-profile";
import { buildProfile } from "@/tests/support/profile-builder";
import { FULL } from "@/tests/support/sample-profiles";
import { parseProfileText } from "./parse-profile";
import { serialiseProfile } from "./serialise-profile";

describe("the canonical text of a profile", () => {
  it("gives the same profile back, and the same text again", () => {
    fc.assert(
      fc.property(anyFileProfile, (profile) => {
        const text = serialiseProfile(profile);
        const parsed = parseProfileText(text);
        expect(parsed).toEqual({ ok: true, profile });
        if (parsed.ok) expect(serialiseProfile(parsed.profile)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it("says nothing of places, claims and documents that are not there", () => {
    const text = serialiseProfile(buildProfile(FULL));
    for (const key of ["places", "claims", "document"]) expect(text).not.toContain(`"${key}"`);
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
