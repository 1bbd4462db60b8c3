import { any, isKnown, yes } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { assetNoteRules } from "./asset-notes";
import { controlRules } from "./controls";
import { reserveReportRules } from "./reserve-report";

export const aicpaRegime: Regime = {
  id: "aicpa",
  name: "AICPA 2025 Criteria for Stablecoin Reporting",
  shortName: "AICPA criteria",
  jurisdiction: "United States (professional)",
  nature: "standard",
  instruments: ["Part I, March 2025", "Part II, January 2026"],
  applies: any(isKnown("disclosure.attestationEveryDays"), yes("attestation.exists")),
  appliesPlain:
    "Criteria for reports on reserve and controls that an issuer may choose to follow. They matter where somebody reports on the reserve, and in practice where a regulator wants an examination by a certified public accountant.",
  dates: [],
  notCovered: ["The criteria in full"],
  doubtful: ["Which areas Part II finally names"],
  checkedOn: "2026-11-21",
  rules: [...reserveReportRules, ...assetNoteRules, ...controlRules],
  leftOut: [],
};
