import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { company, licensee, UNBOUND, UNBOUND_OR_BANK } from "./case-profiles";

type Facts = NonNullable<CaseProfile["facts"]>;

const distributed = (contracts: boolean, blocks: boolean): CaseProfile =>
  licensee({
    "governance.frameworks.thirdPartyOversight": contracts,
    "aml.controls.geoControls": blocks,
  });

const checked = (onboarded: boolean, programme: boolean): CaseProfile =>
  licensee({
    "aml.controls.onboardedPrimaryOnly": onboarded,
    "aml.controls.programme": programme,
  });

const systems = (programme: boolean, travelRule: boolean): CaseProfile =>
  licensee({ "aml.controls.programme": programme, "aml.controls.travelRule": travelRule });

const NOTHING_ELSE: Facts = {
  "issuer.activities.lending": false,
  "issuer.activities.lendsToBuyCoin": false,
  "issuer.activities.staking": false,
  "issuer.activities.trading": false,
  "issuer.activities.exchange": false,
  "issuer.activities.unrelated": false,
  "issuer.otherActivitiesApproved": false,
};

export const conductCases: RuleCases = {
  "hk-stablecoins.conduct.distribution": [
    ["met", distributed(true, true)],
    ["partly_met", distributed(true, false)],
    ["not_met", distributed(false, true)],
    ...UNBOUND,
  ],
  "hk-stablecoins.aml.due-diligence": [
    ["met", checked(true, true)],
    ["partly_met", checked(false, true)],
    ["not_met", checked(true, false)],
    ...UNBOUND,
  ],
  "hk-stablecoins.conduct.other-business": [
    ["met", company(NOTHING_ELSE)],
    [
      "met",
      company({ "issuer.activities.unrelated": true, "issuer.otherActivitiesApproved": true }),
    ],
    ["not_met", company({ ...NOTHING_ELSE, "issuer.activities.unrelated": true })],
    ["not_met", company({ ...NOTHING_ELSE, "issuer.activities.lending": true })],
    ["unknown", company({ "issuer.activities.unrelated": true })],
    ...UNBOUND_OR_BANK,
  ],
  "hk-stablecoins.conduct.complaints": [
    ["met", licensee({ "holder.complaintsProcedure": true })],
    ["not_met", licensee({ "holder.complaintsProcedure": false })],
    ...UNBOUND,
  ],
  "hk-stablecoins.aml.systems": [
    ["met", systems(true, true)],
    ["partly_met", systems(true, false)],
    ["not_met", systems(false, true)],
    ...UNBOUND,
  ],
};
