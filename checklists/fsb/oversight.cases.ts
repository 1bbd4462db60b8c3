import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Rows<L extends "market" | "licence"> = NonNullable<CaseProfile[L]>;

const CODES = ["US", "SG", "HK", "JP", "GB"] as const;

/** So many of five markets name a permission. */
const permitted = (count: number): CaseProfile => ({
  market: CODES.map((jurisdiction, index) => ({
    jurisdiction,
    offered: true,
    ...(index < count ? { authorisationRef: "Register 1" } : {}),
  })),
  licence: [],
});

const mapped = (unsupervised: number, map: Facts["governance.responsibilityMap"] & string) => ({
  facts: {
    "governance.responsibilityMap": map,
    "governance.unsupervisedFunctions": unsupervised,
  },
});

const HOME = { jurisdiction: "US", offered: true } as const;
const across = (facts: Facts, market: Rows<"market">): CaseProfile => ({
  facts: { "issuer.primaryUsRegulator": "OCC", "issuer.supervisoryCooperation": "none", ...facts },
  market,
});
const BLOC = [{ jurisdiction: "EEA", offered: true }] as const;

const begun = (market: Rows<"market">, licence: Rows<"licence">): CaseProfile => ({
  market,
  licence,
});
const IN_US = { jurisdiction: "US", offered: true, offeredSince: "2024-06-01" } as const;
const US_LICENCE = { jurisdiction: "US", status: "active", grantedOn: "2024-06-01" } as const;
const LATER = { ...US_LICENCE, grantedOn: "2024-06-02" } as const;

const funded = (ownFunds: number | string, licence: Rows<"licence">): CaseProfile => ({
  facts: { "capital.ownFundsUsd": ownFunds },
  licence,
});
const PRUDENTIAL = { status: "active", prudential: true } as const;

export const oversightCases: RuleCases = {
  "fsb.supervision.authority-powers": [
    ["met", permitted(5)],
    ["partly_met", permitted(4)],
    ["not_met", permitted(3)],
    ["unknown", { market: [{ jurisdiction: "US", offered: true }] }],
    ["unknown", { ...permitted(5), completeness: { market: "partial" } }],
  ],
  "fsb.supervision.all-functions-overseen": [
    ["met", mapped(0, "entitiesAndPersons")],
    ["met", mapped(0, "entitiesOnly")],
    ["partly_met", mapped(1, "entitiesOnly")],
    ["not_met", mapped(2, "entitiesOnly")],
    ["not_met", mapped(0, "personsOnly")],
    ["not_met", mapped(0, "none")],
  ],
  "fsb.supervision.cross-border": [
    ["met", across({}, [HOME])],
    ["met", across({}, [HOME, { jurisdiction: "US-NY", offered: true }])],
    ["met", across({}, [HOME, { jurisdiction: "SG", offered: false }])],
    ["met", across({ "issuer.supervisoryCooperation": "formal" }, BLOC)],
    ["partly_met", across({}, [HOME, { jurisdiction: "SG", offered: true }])],
    ["partly_met", across({ "issuer.supervisoryCooperation": "informal" }, BLOC)],
    ["not_met", across({ "issuer.primaryUsRegulator": "NONE" }, [HOME])],
    ["unknown", across({}, [HOME, { jurisdiction: "SG" }])],
    ["unknown", { ...across({}, [HOME]), completeness: { market: "partial" } }],
    ["partly_met", { ...across({}, BLOC), completeness: { market: "partial" } }],
  ],
  "fsb.licence.before-operating": [
    ["met", begun([IN_US], [US_LICENCE])],
    ["met", begun([{ ...IN_US, jurisdiction: "US-NY" }], [US_LICENCE])],
    ["met", begun([{ ...BLOC[0], authorisationRef: "Exemption, art. 1" }], [])],
    ["met", begun([IN_US, { jurisdiction: "SG", offered: false }], [US_LICENCE])],
    ["partly_met", begun([IN_US], [LATER])],
    ["partly_met", begun([{ ...IN_US, authorisationRef: "Register 1" }], [LATER])],
    ["not_met", begun([IN_US], [])],
    ["not_met", begun([IN_US], [{ ...US_LICENCE, status: "pending" }])],
    ["not_met", begun([IN_US], [{ ...US_LICENCE, jurisdiction: "US-NY" }])],
    ["not_met", begun([IN_US, { ...IN_US, jurisdiction: "SG" }], [US_LICENCE])],
    ["unknown", begun([{ jurisdiction: "US", offered: true }], [US_LICENCE])],
    ["unknown", begun([IN_US], [{ jurisdiction: "US", status: "active" }])],
    ["unknown", begun([IN_US], [{ status: "active" }])],
    ["unknown", begun([{ jurisdiction: "US", offeredSince: "2024-06-01" }], [])],
    ["unknown", { ...begun([IN_US], []), completeness: { licence: "partial" } }],
    ["unknown", { ...begun([IN_US], [US_LICENCE]), completeness: { market: "partial" } }],
    ["unknown", begun([], [US_LICENCE])],
  ],
  "fsb.capital.prudential-buffers": [
    ["met", funded("0.01", [PRUDENTIAL])],
    ["partly_met", funded("0.01", [])],
    ["partly_met", funded("0.01", [{ ...PRUDENTIAL, prudential: false }])],
    ["partly_met", funded("0.01", [{ ...PRUDENTIAL, status: "suspended" }])],
    ["not_met", funded(0, [PRUDENTIAL])],
    ["unknown", funded(1, [{ status: "active" }])],
  ],
};
