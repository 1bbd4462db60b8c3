import { all, any, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { IN_FORCE, LICENSEE, LICENSEE_NOT_BANK } from "./conditions";
import { GUIDELINE_ALERT, GUIDELINE_MAPPING, REGISTER } from "./sources";

const PROGRAMME = yes("aml.controls.programme");
const CONTRACTS = yes("governance.frameworks.thirdPartyOversight");

const ONLY_THIS_COIN = all(
  no("issuer.activities.lending"),
  no("issuer.activities.lendsToBuyCoin"),
  no("issuer.activities.staking"),
  no("issuer.activities.trading"),
  no("issuer.activities.exchange"),
  no("issuer.activities.unrelated"),
);

/** Dealings with customers, partners and money laundering. */
export const conductRules: readonly Rule[] = [
  rule({
    id: "hk-stablecoins.conduct.distribution",
    title: "Control over distributors",
    requirement:
      "Sales through others are under the licensee's control and lawful wherever they happen.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 3.4, 3.5.2-3.5.3",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(CONTRACTS, yes("aml.controls.geoControls")),
    partly: CONTRACTS,
    evidenceWanted: "Distribution contracts; tests of the country blocks",
  }),
  rule({
    id: "hk-stablecoins.aml.due-diligence",
    title: "Customers checked first",
    requirement: "Customers are identified and checked before coins are issued or redeemed.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 3.5.1; AML Guideline",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(yes("aml.controls.onboardedPrimaryOnly"), PROGRAMME),
    partly: PROGRAMME,
    evidenceWanted: "A sample of customer files",
  }),
  rule({
    id: "hk-stablecoins.conduct.other-business",
    title: "Consent for other business",
    requirement:
      "A licensee that is no bank takes up other business only with the authority's consent, and no risk may come from it.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 4.1; Sch. 2",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE_NOT_BANK,
    met: any(yes("issuer.otherActivitiesApproved"), ONLY_THIS_COIN),
    evidenceWanted: "Letter of consent; group chart",
    remark:
      "Lending, staking, trading, running a venue and unrelated business count as other business; custody and the reserve do not.",
  }),
  rule({
    id: "hk-stablecoins.conduct.complaints",
    title: "Fair handling of complaints",
    requirement: "Complaints are answered within set times by staff who had no part in the matter.",
    force: IN_FORCE,
    severity: "minor",
    citation: "Guideline 8.4.2-8.4.3",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: yes("holder.complaintsProcedure"),
    evidenceWanted: "Complaints procedure; log of complaints",
    remark: "Who answers and how fast is not tested, only that a procedure exists.",
  }),
  rule({
    id: "hk-stablecoins.aml.systems",
    title: "Systems against money laundering",
    requirement:
      "Systems against money laundering and terrorist financing are in place, wallets are screened and the travel rule is kept.",
    force: IN_FORCE,
    severity: "gate",
    citation: "HKMA AML/CFT Guideline for Licensed Stablecoin Issuers; Cap. 615",
    sources: [REGISTER, GUIDELINE_ALERT],
    verification: "secondary",
    applies: LICENSEE,
    met: all(PROGRAMME, yes("aml.controls.travelRule")),
    partly: PROGRAMME,
    evidenceWanted: "Audit of the systems; tests of the travel rule",
    remark: "Screening of wallets is taken as part of the programme.",
  }),
];
