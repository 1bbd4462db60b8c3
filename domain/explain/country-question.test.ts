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

  it("counts an exemption named for the place, and says that nobody checked it", () => {
    const named: ProfileInput = {
      market: [{ jurisdiction: "SG", offered: true, authorisationRef: "Exemption 7" }],
    };
    expect(ask(named, "SG")).toMatchObject({
      permitted: true,
      says: "The coin is offered in Singapore. “Exemption 7” is named on record as what permits that; it was not checked against a licence on record.",
    });
  });

  it("holds a named authorisation against the licence of that number", () => {
    const relied = (licence: NonNullable<ProfileInput["licence"]>[number]) =>
      ask(
        {
          market: [{ jurisdiction: "DE", offered: true, authorisationRef: " emi 12" }],
          licence: [{ reference: "EMI 12", jurisdiction: "FR", ...licence }],
        },
        "DE",
      );
    expect(relied({ kind: "euEmi", status: "active" }).says).toBe(
      "The coin is offered in Germany. An active permission on record covers that.",
    );
    expect(relied({ kind: "euEmi", status: "withdrawn" }).permitted).toBe(false);
    expect(relied({ kind: "moneyTransmitter", status: "active" }).permitted).toBe(false);
    expect(relied({ kind: "euEmi" }).permitted).toBeNull();
    expect(relied({ status: "active" }).permitted).toBeNull();
  });

  const LATER = { knownOn: "2099-01-01" };
  it("does not take what became public later for what is not there", () => {
    const offer: ProfileInput = {
      market: [{ jurisdiction: "JP", offered: true, meta: LATER }],
    };
    expect(ask(offer, "JP").offered).toBeNull();
    const licence: ProfileInput = {
      market: [{ jurisdiction: "JP", offered: true }],
      licence: [{ kind: "jpTrust", jurisdiction: "JP", status: "active", meta: LATER }],
    };
    expect(ask(licence, "JP").permitted).toBeNull();
  });

  const offers = (...market: readonly NonNullable<ProfileInput["market"]>[number][]) =>
    ({ market }) satisfies ProfileInput;

  it.each([
    ["US-NY", "US"],
    ["DE", "EEA"],
    ["AE-DU", "AE"],
    ["AE-DU", "AE-ON"],
  ] as const)("does not take an offer in %s for none in %s", (part, whole) => {
    expect(ask(offers({ jurisdiction: part, offered: true }), whole)).toMatchObject({
      offered: null,
      offeredIn: [part],
    });
    expect(ask(offers({ jurisdiction: part }), whole)).toMatchObject({
      offered: null,
      offeredIn: [],
    });
    expect(ask(offers({ jurisdiction: part, offered: false }), whole).offered).toBe(false);
    const both = offers(
      { jurisdiction: whole, offered: false },
      { jurisdiction: part, offered: true },
    );
    expect(ask(both, whole).offered).toBeNull();
  });

  it("names the part that has the coin on offer, and claims no permission for the rest", () => {
    const york: ProfileInput = {
      ...offers({ jurisdiction: "US-NY", offered: true }),
      licence: [{ kind: "nyCoinApproval", jurisdiction: "US-NY", status: "active" }],
    };
    expect(ask(york, "US").says).toBe(
      "The coin is offered in a part of the United States (New York); whether in all of it is not known. No permission on record covers an offer in all of it.",
    );
  });

  it("leaves Dubai open where the row or the licence speaks for the Emirates", () => {
    const emirates = offers({ jurisdiction: "AE", offered: true });
    const licence = [
      { kind: "aePaymentTokenIssuer", jurisdiction: "AE", status: "active" },
    ] as const;
    expect(ask({ ...emirates, licence }, "AE-DU")).toMatchObject({
      offered: null,
      permitted: null,
      says: "The coin is offered in the United Arab Emirates; whether that reaches the United Arab Emirates, Dubai is not known. Whether a permission covers that is not known.",
    });
    expect(ask(offers({ jurisdiction: "AE", offered: false }), "AE-DU").offered).toBe(false);
    // Neither free zone lies in the other, nor in what is onshore.
    const zone = offers({ jurisdiction: "AE-ADGM", offered: true });
    expect(ask(zone, "AE-DIFC").offered).toBe(false);
    expect(ask(zone, "AE-ON").offered).toBe(false);
  });

  it("lets what is said of the one place go before what is said of its bloc", () => {
    const rows = offers(
      { jurisdiction: "US", offered: true },
      { jurisdiction: "US-NY", offered: false },
    );
    expect(ask(rows, "US-NY").offered).toBe(false);
    expect(ask(rows, "US").offered).toBe(true);
  });

  it("keeps a place open while a row on offer names none", () => {
    expect(ask(offers({ offered: true }), "JP").offered).toBeNull();
    expect(ask(offers({ offered: false }), "JP").offered).toBe(false);
  });

  it("does not take a missing licence list for no permission", () => {
    expect(ask({ market: [{ jurisdiction: "SG", offered: true }] }, "SG").permitted).toBeNull();
  });
});
