import { describe, expect, it } from "vitest";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import type { CountryCode } from "../facts/countries";
import { answerCountry } from "./country-question";
import type { PERMITS_COIN } from "./issuing-licences";

type Kind = keyof typeof PERMITS_COIN;

const ask = (input: ProfileInput, country: CountryCode) =>
  answerCountry(openTestView(input), [], country);

describe("the country question", () => {
  const licensed: ProfileInput = {
    market: [{ jurisdiction: "EEA", offered: true }],
    licence: [{ kind: "euEmi", jurisdiction: "FR", status: "active" }],
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

  it("counts only a licence that lets the coin be issued or offered there", () => {
    const market = [{ jurisdiction: "FR", offered: true }] as const;
    const under = (kind: Kind | undefined, status: "active" | "suspended" = "active") => {
      const row = { jurisdiction: "FR", status } as const;
      return ask({ market, licence: [kind === undefined ? row : { ...row, kind }] }, "FR")
        .permitted;
    };
    expect(under("euEmi")).toBe(true);
    // Services with coins, registration against laundering and transmission of money issue no coin.
    expect(under("euCryptoServices")).toBe(false);
    expect(under("moneyServicesRegistration")).toBe(false);
    expect(under("moneyTransmitter")).toBe(false);
    // Nobody says what kind it is, or whether a general one covers the coin.
    expect(under(undefined)).toBeNull();
    expect(under("other")).toBeNull();
    expect(under("usBankCharter")).toBeNull();
    // What is not in force covers nothing, whatever kind it is.
    expect(under(undefined, "suspended")).toBe(false);
    expect(under("euEmi", "suspended")).toBe(false);
  });

  it("does not stay open for a missing status of a licence that could not cover it anyway", () => {
    const market = [{ jurisdiction: "FR", offered: true }] as const;
    const asked = (kind: Kind) =>
      ask({ market, licence: [{ kind, jurisdiction: "FR" }] }, "FR").permitted;
    expect(asked("euCryptoServices")).toBe(false);
    expect(asked("euEmi")).toBeNull();
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
