import { assuranceRegulatoryNewestFacts } from "./assurance-newest";
import { assuranceRegulatoryReportFacts } from "./assurance-report";
import { assuranceRegulatoryFacts } from "./assurance";
import { capitalRegulatoryFacts } from "./capital";
import { conductRegulatoryActivityFacts } from "./conduct-activities";
import { conductRegulatoryFacts } from "./conduct";
import { custodyRegulatoryPledgeFacts } from "./custody-pledges";
import { custodyRegulatoryFacts } from "./custody";
import { disclosureRegulatoryWhitePaperFacts } from "./disclosure-white-paper";
import { disclosureRegulatoryFacts } from "./disclosure";
import { governanceRegulatoryFrameworkFacts } from "./governance-frameworks";
import { governanceRegulatoryFacts } from "./governance";
import { holderRegulatoryFacts } from "./holder";
import { identityRegulatoryStatusFacts } from "./identity-status";
import { identityRegulatoryFacts } from "./identity";
import { licencesRegulatoryFacts } from "./licences";
import { marketingRegulatoryFacts } from "./marketing";
import { redemptionRegulatoryPolicyFacts } from "./redemption-policy";
import { redemptionRegulatoryFacts } from "./redemption";
import { reserveRegulatoryComputedFacts } from "./reserve-computed";
import { reservePracticeFacts } from "./reserve-practices";
import { reserveRegulatoryFacts } from "./reserve";
import { technologyRegulatoryFacts } from "./technology";

/** What the regulatory checklists ask beyond the backing checklist. */
export const regulatoryFacts = {
  ...assuranceRegulatoryNewestFacts,
  ...assuranceRegulatoryReportFacts,
  ...assuranceRegulatoryFacts,
  ...capitalRegulatoryFacts,
  ...conductRegulatoryActivityFacts,
  ...conductRegulatoryFacts,
  ...custodyRegulatoryPledgeFacts,
  ...custodyRegulatoryFacts,
  ...disclosureRegulatoryWhitePaperFacts,
  ...disclosureRegulatoryFacts,
  ...governanceRegulatoryFrameworkFacts,
  ...governanceRegulatoryFacts,
  ...holderRegulatoryFacts,
  ...identityRegulatoryStatusFacts,
  ...identityRegulatoryFacts,
  ...licencesRegulatoryFacts,
  ...marketingRegulatoryFacts,
  ...redemptionRegulatoryPolicyFacts,
  ...redemptionRegulatoryFacts,
  ...reserveRegulatoryComputedFacts,
  ...reservePracticeFacts,
  ...reserveRegulatoryFacts,
  ...technologyRegulatoryFacts,
} as const;

/** Ids of those facts: asked only where a regime in view reads them. */
export const REGULATORY_IDS: ReadonlySet<string> = new Set(Object.keys(regulatoryFacts));
