import type { RuleCases } from "@/checklists/common/rule-cases";
import { art, emt, NO_ART, NO_EMT } from "./second-profiles";

const both = (fair: boolean, par: boolean) =>
  art({ "marketing.fairAndConsistent": fair, "marketing.statements.parRedemption": par });

export const conductCases: RuleCases = {
  "eu-mica.marketing.fair-and-consistent": [
    ["met", emt({ "marketing.fairAndConsistent": true })],
    ["not_met", emt({ "marketing.fairAndConsistent": false })],
    NO_EMT,
  ],
  "eu-mica.marketing.states-redemption": [
    ["met", emt({ "marketing.statements.parRedemption": true })],
    ["not_met", emt({ "marketing.statements.parRedemption": false })],
    NO_EMT,
  ],
  "eu-mica.marketing.art-marketing": [
    ["met", both(true, true)],
    ["partly_met", both(true, false)],
    ["not_met", both(false, true)],
    ["unknown", art({ "marketing.fairAndConsistent": true })],
    NO_ART,
  ],
  "eu-mica.conduct.art-fair-treatment": [
    ["met", art({ "issuer.fairTreatment": true })],
    ["not_met", art({ "issuer.fairTreatment": false })],
    NO_ART,
  ],
  "eu-mica.conduct.art-complaints": [
    ["met", art({ "holder.complaintsProcedure": true })],
    ["not_met", art({ "holder.complaintsProcedure": false })],
    NO_ART,
  ],
};
