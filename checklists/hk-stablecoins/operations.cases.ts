import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { licensee, UNBOUND } from "./case-profiles";

type Facts = NonNullable<CaseProfile["facts"]>;

const audited = (day: string): CaseProfile => licensee({ "technology.contractAuditOn": day });

const keys = (control: NonNullable<Facts["technology.keyControl"]>): CaseProfile =>
  licensee({ "technology.keyControl": control });

const ready = (change: Facts = {}): CaseProfile =>
  licensee({
    "redemption.assurances.ledgerFallback": true,
    "operations.continuityTestedOn": "2026-03-01",
    "governance.windDownPlan": "existsUnpublished",
    ...change,
  });

const board = (
  independent: number | string,
  officers: NonNullable<Facts["governance.fitAndProper"]>,
): CaseProfile =>
  licensee({
    "governance.independentDirectorsPct": independent,
    "governance.fitAndProper": officers,
  });

/** Ages are counted to 30 June 2026. */
export const operationsCases: RuleCases = {
  "hk-stablecoins.risk.three-lines": [
    ["met", licensee({ "governance.frameworks.threeLines": true })],
    ["not_met", licensee({ "governance.frameworks.threeLines": false })],
    ...UNBOUND,
  ],
  "hk-stablecoins.technology.contract-audit": [
    ["met", audited("2025-06-29")],
    ["partly_met", audited("2025-06-28")],
    ["partly_met", audited("2024-12-27")],
    ["not_met", audited("2024-12-26")],
    ["not_met", licensee({ "technology.contractAudit": "none" })],
    ["unknown", licensee({ "technology.contractAudit": "published" })],
    ...UNBOUND,
  ],
  "hk-stablecoins.technology.keys-and-authority": [
    ["met", keys("mpcThreshold")],
    ["met", keys("multisig")],
    ["not_met", keys("singleKey")],
    ["not_met", keys("undisclosed")],
    ...UNBOUND,
  ],
  "hk-stablecoins.technology.continuity": [
    ["met", ready()],
    ["met", ready({ "operations.continuityTestedOn": "2025-06-29" })],
    ["not_met", ready({ "operations.continuityTestedOn": "2025-06-28" })],
    ["partly_met", ready({ "redemption.assurances.ledgerFallback": false })],
    ["partly_met", ready({ "governance.windDownPlan": "none" })],
    [
      "not_met",
      licensee({
        "redemption.assurances.ledgerFallback": true,
        "operations.continuityTested": false,
        "governance.windDownPlan": "published",
      }),
    ],
    ...UNBOUND,
  ],
  "hk-stablecoins.governance.board": [
    ["met", board("33.3", "cleared")],
    ["partly_met", board("33.2", "cleared")],
    ["partly_met", board(1, "cleared")],
    ["not_met", board(0, "cleared")],
    ["not_met", board(50, "declaredClean")],
    ...UNBOUND,
  ],
};
