import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { art, emt, NO_ART, NO_EMT } from "./second-profiles";

const significant = (facts: NonNullable<CaseProfile["facts"]>) =>
  emt({
    "issuer.entityKind": "eMoneyInstitution",
    "issuer.systemicDesignations.euSignificant": true,
    ...facts,
  });
const everyMonths = (months: number | string) =>
  ({
    "disclosure.reserveAudited": true,
    "disclosure.reserveAuditEveryMonths": months,
  }) as const;
const audit = (months: number | string, notify: number | string, publish: number | string) =>
  art({
    ...everyMonths(months),
    "disclosure.reserveAuditNotifyWeeks": notify,
    "disclosure.reserveAuditPublishWeeks": publish,
  });
const website = (supply: number, reserve: number) =>
  art({ "disclosure.supplyEveryDays": supply, "disclosure.reserveReportEveryDays": reserve });

export const disclosureCases: RuleCases = {
  "eu-mica.assurance.significant-audit": [
    ["met", significant(everyMonths(6))],
    ["partly_met", significant(everyMonths("6.1"))],
    ["partly_met", significant(everyMonths(9))],
    ["not_met", significant(everyMonths("9.1"))],
    ["not_met", significant({ "disclosure.reserveAudited": false })],
    ["unknown", significant({ "disclosure.reserveAudited": true })],
    ["not_applicable", significant({ "issuer.systemicDesignations.euSignificant": false })],
    ["not_applicable", significant({ "issuer.entityKind": "creditInstitution" })],
    NO_EMT,
  ],
  "eu-mica.assurance.art-six-monthly-audit": [
    ["met", audit(6, 6, 2)],
    ["partly_met", audit(6, "6.1", 2)],
    ["partly_met", audit(6, 6, "2.1")],
    ["not_met", audit("6.1", 6, 2)],
    ["not_met", art({ "disclosure.reserveAudited": false })],
    NO_ART,
  ],
  "eu-mica.disclosure.art-monthly": [
    ["met", website(31, 31)],
    ["partly_met", website(32, 31)],
    ["partly_met", website(31, 32)],
    ["not_met", website(32, 32)],
    ["unknown", art({ "disclosure.supplyEveryDays": 1 })],
    NO_ART,
  ],
  "eu-mica.disclosure.art-audit-published": [
    ["met", art({ "disclosure.practices.reserveAuditFull": true })],
    ["not_met", art({ "disclosure.practices.reserveAuditFull": false })],
    NO_ART,
  ],
  "eu-mica.disclosure.art-events": [
    ["met", art({ "disclosure.practices.significantEvents": true })],
    ["not_met", art({ "disclosure.practices.significantEvents": false })],
    NO_ART,
  ],
};
