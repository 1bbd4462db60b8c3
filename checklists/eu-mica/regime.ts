import { any, licensed } from "@/domain/regime/condition";
import type { LeftOut, Regime } from "@/domain/regime/regime";
import { hasLicence } from "../common/licences";
import { inMarket, reachesMarket } from "../common/markets";
import { capitalRules } from "./capital";
import { custodyRules } from "./custody";
import { eligibility } from "./eligibility";
import { licenceRules } from "./licence";
import { liquidityRules } from "./liquidity";
import { redemptionRules } from "./redemption";
import { reserveArtRules } from "./reserve-art";
import { reserveEMoneyRules } from "./reserve-emoney";
import { secondRules } from "./second-rules";

const leftOut: readonly LeftOut[] = [
  {
    id: "eu-mica.scope.significance",
    why: "Sorts tokens into ordinary and significant and is no duty: the rules ask whether the authority has decided, because thresholds reached without a decision bind nobody.",
  },
  {
    id: "eu-mica.scope.multi-issuance",
    why: "A point to watch: no rule yet binds a coin that entities inside and outside the Union issue together. The European Systemic Risk Board has recommended a ban and the Commission's review asks about it.",
  },
  {
    id: "eu-mica.scope.transition-over",
    why: "Describes transitional relief that ended on 1 July 2026; the licence rules cover what applies now.",
  },
];

/** Titles III and IV: asset-referenced tokens and e-money tokens. */
export const euMicaRegime: Regime = {
  id: "eu-mica",
  name: "Markets in Crypto-Assets Regulation, Titles III and IV",
  shortName: "MiCA",
  jurisdiction: "European Union and EEA",
  nature: "law",
  instruments: [
    "Regulation (EU) 2023/1114",
    "Directive 2009/110/EC (E-money Directive)",
    "Delegated Regulations (EU) 2025/415, 2025/419, 2025/1125, 2025/1141, 2025/1264",
    "Draft standards EBA/RTS/2024/10 and 2024/11",
  ],
  applies: any(
    reachesMarket("EEA"),
    inMarket("issuedFrom", "EEA"),
    licensed(
      hasLicence(
        "licences are an EU bank, e-money or asset-referenced token licence in force",
        "euCreditInstitution",
        "euEmi",
        "euArt",
      ),
    ),
  ),
  appliesPlain:
    "A dollar coin falls under the rules for e-money tokens as soon as it is offered or listed in the Union or comes from an issuer licensed there. A coin that refers to several currencies, a commodity or anything else is an asset-referenced token. Only coins in a currency of the Union count as offered there without any offer.",
  dates: [
    { date: "2024-06-30", what: "Titles III and IV start to apply" },
    { date: "2024-12-30", what: "The rest of the Regulation starts to apply" },
    { date: "2025-01-17", what: "Rules on digital resilience start to apply" },
    { date: "2025-03-31", what: "Trading venues should have dropped unauthorised stablecoins" },
    { date: "2025-04-13", what: "Standards on own funds and stress tests enter into force" },
    { date: "2025-10-23", what: "Standard on the liquidity policy enters into force" },
    { date: "2025-12-23", what: "Format of the white paper starts to apply" },
    {
      date: "2026-03-02",
      what: "Banking authority ends its no-action position on payment licences (secondary source)",
    },
    { date: "2026-07-01", what: "Last transition for service providers ends" },
    { date: "2026-08-31", what: "Commission's consultation on a review closes" },
    { date: "2027-06-30", what: "Commission's report falls due" },
  ],
  notCovered: [
    "Licences of service providers, apart from what the rules on the token itself say",
    "Penalties under national law",
  ],
  doubtful: [
    "The maturity ladders of 20% and 30%, and of 40% and 60%, and the bank limits of 25%, 15%, 5% and 1.5% come from a draft and are not verified",
    "Article 23 may be triggered by either of its two thresholds or only by both; passing one counts as partly met",
    "Paragraph numbers in Articles 36(6) to (8), 37(3), 51(5) to (13) and 53(2) are not certain",
  ],
  checkedOn: "2026-11-21",
  rules: [
    ...licenceRules,
    ...redemptionRules,
    ...reserveEMoneyRules,
    ...reserveArtRules,
    ...custodyRules,
    ...capitalRules,
    ...liquidityRules,
    ...secondRules,
  ],
  leftOut,
  eligibility,
};
