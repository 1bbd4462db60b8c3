import { describe, expect, it } from "vitest";
import { between, dated, type ProfileInput, type RowInput } from "@/tests/support/profile-builder";
import { showComputed } from "@/tests/support/show-state";

const text = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(String) : String(value);

describe("licence standing", () => {
  type Licence = RowInput<"licence">;
  const id = "licence.standing";
  it.each([
    [{ kind: "usBankCharter", status: "active", prudential: true }, "prudentialActive"],
    [{ kind: "usBankCharter", status: "conditional", prudential: true }, "transmissionOrPending"],
    [{ kind: "usBankCharter", status: "pending", prudential: true }, "transmissionOrPending"],
    [{ kind: "usBankCharter", status: "withdrawn", prudential: true }, "none"],
    [{ kind: "usBankCharter", status: "suspended", prudential: true }, "none"],
    [{ kind: "other", status: "active", prudential: true }, "prudentialActive"],
    [{ kind: "other", status: "active", prudential: false }, "none"],
    [{ kind: "moneyTransmitter", status: "active", prudential: true }, "transmissionOrPending"],
    [{ kind: "moneyTransmitter", status: "active" }, "transmissionOrPending"],
    [{ kind: "moneyTransmitter", status: "pending" }, "none"],
    [{ kind: "moneyServicesRegistration", status: "active", prudential: false }, "none"],
    [{ kind: "nyBitLicense", status: "active", prudential: false }, "transmissionOrPending"],
    [{ kind: "nyBitLicense", status: "active" }, ["licence[].prudential"]],
    [{ kind: "euEmi", prudential: true }, ["licence[].status"]],
    [{ status: "active", prudential: true }, ["licence[].kind"]],
    [{ status: "withdrawn" }, "none"],
  ] satisfies [Licence, unknown][])("of %j is %j", (licence, expected) => {
    expect(showComputed(id, { licence: [licence] })).toEqual(expected);
  });

  it("is none only from a complete list", () => {
    const columns = ["licence[].kind", "licence[].status", "licence[].prudential"];
    const partial = { completeness: { licence: "partial" } } as const;
    expect(showComputed(id, { licence: [] })).toBe("none");
    expect(showComputed(id, { licence: [], ...partial })).toEqual(columns);
    expect(showComputed(id, {})).toEqual(columns);
    const active: Licence = { kind: "hkStablecoin", status: "active", prudential: true };
    expect(showComputed(id, { licence: [active], ...partial })).toBe("prudentialActive");
  });
});

describe("markets with a permission", () => {
  const id = "market.authorisedPct";
  const share = (market: readonly RowInput<"market">[], rest: ProfileInput = {}): unknown =>
    text(showComputed(id, { licence: [], market, ...rest }));
  const active = (jurisdiction: "US" | "US-NY" | "EEA" | "FR"): ProfileInput => ({
    licence: [{ jurisdiction, status: "active" }],
  });

  it.each([
    ["US", "US", "100"],
    ["US", "US-NY", "100"],
    ["US-NY", "US-NY", "100"],
    ["US-NY", "US", "0"],
    ["EEA", "FR", "100"],
    ["EEA", "EEA", "100"],
    ["EEA", "GB", "0"],
    ["FR", "FR", "100"],
    ["FR", "DE", "0"],
  ] as const)("a permission for %s covers %s: %s", (licence, jurisdiction, expected) => {
    expect(share([{ jurisdiction, offered: true }], active(licence))).toBe(expected);
  });

  it("counts a named authorisation, and only markets where the coin is offered", () => {
    expect(share([{ jurisdiction: "SG", offered: true, authorisationRef: "Exemption" }])).toBe(
      "100",
    );
    expect(share([{ jurisdiction: "SG", offered: true, authorisationRef: " " }])).toBe("0");
    expect(
      share(
        [
          { jurisdiction: "SG", offered: false },
          { jurisdiction: "US", offered: true },
        ],
        active("US"),
      ),
    ).toBe("100");
    expect(share([{ jurisdiction: "SG", offered: false }])).toEqual(["market[].offered"]);
  });

  it("counts a place once, however many rows describe it", () => {
    const named = { jurisdiction: "SG", offered: true, authorisationRef: "Exemption" } as const;
    const open = { jurisdiction: "SG", offered: true } as const;
    const other = { jurisdiction: "BR", offered: true } as const;
    expect(share([named, open, other, other])).toBe("50");
    expect(share([{ jurisdiction: "SG" }, named])).toBe("100");
    expect(share([{ jurisdiction: "SG" }])).toEqual(["market[].offered"]);
  });

  it("is a range where licences or offers are open, and unknown from a partial list of markets", () => {
    const two = [
      { jurisdiction: "US", offered: true },
      { jurisdiction: "BR", offered: true },
    ] as const;
    expect(share(two, { ...active("US"), completeness: { licence: "partial" } })).toEqual([
      "50",
      "100",
    ]);
    expect(share(two, { licence: [{ jurisdiction: "US" }] })).toEqual(["0", "100"]);
    expect(share([two[0], { jurisdiction: "BR" }], active("US"))).toEqual(["50", "100"]);
    expect(share(two, { completeness: { market: "partial" } })).toEqual([
      "market[].jurisdiction",
      "market[].offered",
    ]);
  });
});

describe("ratios and ages", () => {
  it("use both ends of what is known within limits", () => {
    const facts = {
      "coin.outstandingUsd": between(80, 100),
      "reserve.fairValueUsd": 100,
      "coin.launchedOn": between("2020-01-01", "2020-12-31"),
    } as const;
    expect(text(showComputed("reserve.coveragePct", { facts }))).toEqual(["100", "125"]);
    expect(text(showComputed("reserve.surplusUsd", { facts }))).toEqual(["0", "20"]);
    expect(showComputed("coin.ageDays", { facts, asOf: "2021-01-01" })).toEqual([1, 366]);
  });

  it("are unknown over nothing, and before a fact is public", () => {
    const nothing = { "coin.outstandingUsd": 0, "capital.equityUsd": 5 };
    expect(showComputed("capital.equityPct", { facts: nothing })).toEqual([]);
    expect(showComputed("capital.equityPct", { facts: { "capital.equityUsd": 5 } })).toEqual([
      "coin.outstandingUsd",
    ]);
    const later = { "disclosure.termsUpdatedOn": dated("2026-06-01", { knownOn: "2026-07-10" }) };
    expect(showComputed("disclosure.termsAgeDays", { facts: later })).toEqual([
      "disclosure.termsUpdatedOn",
    ]);
    expect(showComputed("disclosure.termsAgeDays", { facts: later }, "2026-07-10")).toBe(39);
  });

  it("are zero for a coin that starts later", () => {
    expect(showComputed("coin.ageDays", { facts: { "coin.launchedOn": "2027-01-01" } })).toBe(0);
  });

  it("measure bridges against the supply where a deployment has no amount", () => {
    const deployment = [
      { issuance: "native", supplyUsd: 60 },
      { issuance: "thirdPartyBridge" },
    ] as const;
    expect(
      text(
        showComputed("coin.bridgedSharePct", { deployment, facts: { "coin.outstandingUsd": 80 } }),
      ),
    ).toEqual(["25", "25"]);
    expect(showComputed("coin.bridgedSharePct", { deployment })).toEqual([
      "deployment[].supplyUsd",
      "coin.outstandingUsd",
    ]);
  });

  it("leave the home regime to the regulatory checklists", () => {
    expect(showComputed("regime.home", {})).toEqual([
      "issuer.domicile",
      "licence[].kind",
      "licence[].status",
    ]);
  });
});
