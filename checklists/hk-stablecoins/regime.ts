import { inMarket } from "@/checklists/common/markets";
import { any, is } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { capitalRules } from "./capital";
import { conductRules } from "./conduct";
import { disclosureRules } from "./disclosure";
import { eligibility } from "./eligibility";
import { licenceRules } from "./licence";
import { operationsRules } from "./operations";
import { redemptionRules } from "./redemption";
import { assetRules } from "./reserve-assets";
import { backingRules } from "./reserve-backing";
import { safeguardRules } from "./safeguards";

export const hkStablecoinsRegime: Regime = {
  id: "hk-stablecoins",
  name: "Stablecoins Ordinance and HKMA Guideline",
  shortName: "Hong Kong",
  jurisdiction: "Hong Kong",
  nature: "law",
  instruments: [
    "Stablecoins Ordinance, Cap. 656",
    "HKMA Guideline on Supervision of Licensed Stablecoin Issuers",
    "HKMA Explanatory Note on licensing",
  ],
  applies: any(
    inMarket("issuedFrom", "HK"),
    inMarket("offered", "HK"),
    inMarket("activelyMarketed", "HK"),
    is("coin.referenceCurrency", "HKD"),
  ),
  appliesPlain:
    "A licence is needed for coins issued in Hong Kong, promoted there or tied to the Hong Kong dollar, and the licensee's duties follow from it. A dollar coin from abroad that is only on offer there needs none, but may reach professional investors alone.",
  dates: [
    { date: "2025-08-01", what: "Ordinance starts" },
    { date: "2026-01-31", what: "End of the transition" },
    { date: "2026-04-10", what: "First two issuers licensed" },
  ],
  notCovered: ["The licences of those who offer coins, beyond who may reach retail clients"],
  doubtful: [
    "How often an attestation is due: no interval was found, a quarter is assumed",
    "HK$3 million of liquid capital and twelve months of expenses are often quoted, but look like rules for trading platforms; no gate rests on them",
    "One source speaks of a statutory trust; the Guideline wants an effective trust and an independent opinion",
    "Paragraph numbers of the Guideline were taken from a mapping by a third party",
  ],
  checkedOn: "2026-11-21",
  rules: [
    ...licenceRules,
    ...capitalRules,
    ...backingRules,
    ...assetRules,
    ...safeguardRules,
    ...disclosureRules,
    ...redemptionRules,
    ...conductRules,
    ...operationsRules,
  ],
  leftOut: [
    {
      id: "hk-stablecoins.scope.transition-over",
      why: "A note: issuers already active could apply until 31 October 2025 and had to wind down by 31 January 2026. Its section, Cap. 656 Sch. 7, was not checked.",
    },
  ],
  eligibility,
};
