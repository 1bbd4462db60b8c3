import { any } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { OFFERED_IN_ZONE, ZONE_ISSUER } from "./conditions";
import { eligibility } from "./eligibility";
import { zoneRules } from "./rules";

export const aeAdgmRegime: Regime = {
  id: "ae-adgm",
  name: "ADGM fiat-referenced token framework",
  shortName: "ADGM",
  jurisdiction: "United Arab Emirates, Abu Dhabi Global Market",
  nature: "law",
  instruments: ["FSRA COBS chapter 19A", "FSRA Consultation Paper 7 of 2024"],
  applies: any(ZONE_ISSUER, OFFERED_IN_ZONE),
  appliesPlain:
    "Issuers at home in Abu Dhabi Global Market, and foreign dollar tokens that its firms use; dirham and algorithmic tokens are not allowed.",
  dates: [
    { date: "2024-12-05", what: "The framework took effect" },
    { date: "2026-01-01", what: "The regime was widened" },
  ],
  notCovered: ["Amounts of capital"],
  doubtful: ["One source alone supports redemption within two business days"],
  checkedOn: "2026-11-21",
  rules: zoneRules,
  leftOut: [],
  eligibility,
};
