import type { Regime } from "@/domain/regime/regime";
import { DUBAI_ISSUER } from "./conditions";
import { eligibility } from "./eligibility";
import { issuingRules } from "./issuing";
import { reserveRules } from "./reserve";

export const aeVaraRegime: Regime = {
  id: "ae-vara",
  name: "VARA rules for fiat-referenced virtual assets",
  shortName: "Dubai VARA",
  jurisdiction: "United Arab Emirates, Dubai outside DIFC",
  nature: "law",
  instruments: [
    "Virtual Asset Issuance Rulebook",
    "FRVA Rules (May 2025 version)",
    "Company Rulebook",
  ],
  applies: DUBAI_ISSUER,
  appliesPlain:
    "Whoever issues fiat-referenced tokens from Dubai outside its financial centre; tokens in dirham are not allowed here.",
  dates: [],
  notCovered: ["Rules for trading platforms"],
  doubtful: ["Paid-up capital is either AED 1.5m (unverified) or AED 10m (secondary source)"],
  checkedOn: "2026-11-21",
  rules: [...issuingRules, ...reserveRules],
  leftOut: [],
  eligibility,
};
