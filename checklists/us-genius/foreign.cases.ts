import type { CaseProfile, RuleCases } from "../common/rule-cases";
import { foreign, NOT_FOREIGN, permitted, US_MARKET } from "./case-profiles";

const COMPLIANT: CaseProfile["facts"] = {
  "issuer.homeRegimeRecognisedBy": ["GB", "US"],
  "reserve.usHeldUsd": 100,
  "reserve.usHolderDemandUsd": 100,
  "issuer.usStatus.homeSanctioned": false,
};
const REGISTERED: CaseProfile = {
  licence: [{ kind: "usForeignRegistration", status: "active" }],
};
const NONE: CaseProfile = { licence: [] };

const chains = (...capable: readonly (boolean | undefined)[]): CaseProfile => ({
  deployment: capable.map((each) => (each === undefined ? {} : { lawfulOrderCapable: each })),
});
const atDay = (asOf: string, freeze: string, ...capable: readonly boolean[]): CaseProfile =>
  foreign({ "technology.freezeShownOn": freeze }, { ...chains(...capable), asOf });

export const foreignCases: RuleCases = {
  "us-genius.licence.distributor-ban": [
    [
      "met",
      permitted(
        { "issuer.domicile": "US" },
        { ...US_MARKET, licence: [{ kind: "usStablecoinApproval", status: "active" }] },
      ),
    ],
    ["met", foreign(COMPLIANT, { ...REGISTERED, asOf: "2028-07-18" })],
    ["partly_met", foreign(COMPLIANT, { ...NONE, asOf: "2028-07-17" })],
    ["not_met", foreign(COMPLIANT, { ...NONE, asOf: "2028-07-18" })],
    ["unknown", foreign(COMPLIANT, { asOf: "2028-07-18" })],
    [
      "not_applicable",
      foreign(COMPLIANT, { ...NONE, market: [{ jurisdiction: "US", offered: false }] }),
    ],
  ],
  "us-genius.licence.foreign-coin-lawful-orders": [
    ["met", atDay("2026-11-21", "2026-11-21", true, true)],
    ["met", atDay("2026-12-31", "2024-12-31", true)],
    ["partly_met", atDay("2026-12-31", "2024-12-30", true)],
    ["not_met", atDay("2026-11-21", "2026-11-01", true, false)],
    ["unknown", foreign({}, chains(true))],
    ["unknown", foreign({ "technology.freezeShownOn": "2026-11-01" }, chains(true, undefined))],
    ...NOT_FOREIGN,
  ],
  "us-genius.licence.foreign-comparable": [
    ["met", foreign({ "issuer.homeRegimeRecognisedBy": ["US"] })],
    ["not_met", foreign({ "issuer.homeRegimeRecognisedBy": ["GB", "JP"] })],
    ["not_met", foreign({ "issuer.homeRegimeRecognisedBy": [] })],
    ["unknown", foreign()],
    ...NOT_FOREIGN,
  ],
  "us-genius.licence.foreign-registration": [
    ["met", foreign({}, REGISTERED)],
    [
      "partly_met",
      foreign({}, { licence: [{ kind: "usForeignRegistration", status: "pending" }] }),
    ],
    ["not_met", foreign({}, NONE)],
    ["not_met", foreign({}, { licence: [{ kind: "usForeignRegistration", status: "refused" }] })],
    ["unknown", foreign({}, { licence: [{ kind: "usForeignRegistration" }] })],
    ...NOT_FOREIGN,
  ],
  "us-genius.liquidity.foreign-us-reserves": [
    ["met", foreign({ "reserve.usHeldUsd": 500, "reserve.usHolderDemandUsd": 500 })],
    ["partly_met", foreign({ "reserve.usHeldUsd": "499.99", "reserve.usHolderDemandUsd": 500 })],
    ["partly_met", foreign({ "reserve.usHeldUsd": 400, "reserve.usHolderDemandUsd": 500 })],
    ["not_met", foreign({ "reserve.usHeldUsd": "399.99", "reserve.usHolderDemandUsd": 500 })],
    ["unknown", foreign({ "reserve.usHolderDemandUsd": 500 })],
    ...NOT_FOREIGN,
  ],
  "us-genius.licence.foreign-not-sanctioned": [
    ["met", foreign({ "issuer.usStatus.homeSanctioned": false })],
    ["not_met", foreign({ "issuer.usStatus.homeSanctioned": true })],
    ["unknown", foreign()],
    ...NOT_FOREIGN,
  ],
};
