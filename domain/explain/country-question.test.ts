import { describe, expect, it } from "vitest";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import type { CountryCode } from "../facts/countries";
import { answerCountry } from "./country-question";

const ask = (input: ProfileInput, country: CountryCode) =>
  answerCountry(openTestView(input), [], country);

describe("the country question", () => {
  const licensed: ProfileInput = {
    market: [{ jurisdiction: "EEA", offered: true }],
    licence: [{ jurisdiction: "FR", status: "active" }],
  };

  it("reads an offer to a whole bloc as one to its members", () => {
    expect(ask(licensed, "DE")).toMatchObject({ offered: true, permitted: false });
    expect(ask(licensed, "FR")).toMatchObject({ offered: true, permitted: true });
  });

  it("takes a place a complete list does not hold as not offered, and any other as not known", () => {
    expect(ask(licensed, "JP")).toMatchObject({
      offered: false,
      permitted: null,
      says: "The coin is not offered in Japan.",
    });
    const partial: ProfileInput = { ...licensed, completeness: { market: "partial" } };
    expect(ask(partial, "JP").offered).toBeNull();
    expect(ask({}, "JP")).toMatchObject({ offered: null, permitted: null });
  });

  it("counts an exemption named for the place as a permission", () => {
    const named: ProfileInput = {
      market: [{ jurisdiction: "SG", offered: true, authorisationRef: "Exemption 7" }],
    };
    expect(ask(named, "SG").says).toBe(
      "The coin is offered in Singapore. An active permission or a named exemption covers that.",
    );
  });

  it("does not take a missing licence list for no permission", () => {
    expect(ask({ market: [{ jurisdiction: "SG", offered: true }] }, "SG").permitted).toBeNull();
  });
});
