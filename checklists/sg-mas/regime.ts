import { inMarket } from "@/checklists/common/markets";
import { all, any, type Condition, facts, is, yes } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { capitalRules } from "./capital";
import { eligibility } from "./eligibility";
import { holderRules } from "./holders";
import { CIRCULATION_FLOOR } from "./parameters";
import { permissionRules } from "./permission";
import { reserveRules } from "./reserve";

const aboveFloor: Condition = facts({
  reads: ["coin.outstandingUsd", "fx.sgdUsd"],
  says: "more coins are in circulation than the floor of the framework",
  parameters: [CIRCULATION_FLOOR],
  test: (v, at) => v["coin.outstandingUsd"].gt(at(CIRCULATION_FLOOR).times(v["fx.sgdUsd"])),
});

/** The ten currencies with the Singapore dollar, as far as the vocabulary tells them apart. */
const listedCurrency = is(
  "coin.referenceCurrency",
  "SGD",
  "USD",
  "EUR",
  "JPY",
  "GBP",
  "AUD",
  "CAD",
  "CHF",
);

const issuedThere: Condition = all(
  inMarket("issuedFrom", "SG"),
  is("coin.references", "singleFiat"),
  listedCurrency,
  any(is("issuer.entityKind", "creditInstitution"), aboveFloor),
);

export const sgMasRegime: Regime = {
  id: "sg-mas",
  name: "MAS single-currency stablecoin framework",
  shortName: "Singapore (MAS)",
  jurisdiction: "Singapore",
  nature: "law",
  instruments: [
    "MAS Response of 15 Aug 2023",
    "Payment Services Act 2019 and PSN02",
    "Consultation of 1 Sep 2026 on Payment Services Act amendments",
  ],
  applies: any(yes("marketing.claims.masRegulated"), issuedThere),
  appliesPlain:
    "Coins on the Singapore dollar or a G10 currency that are issued in Singapore, from S$5 million in circulation upwards unless a bank issues them, and any coin that claims the label. A dollar coin issued abroad is an ordinary digital payment token and may not carry the label.",
  dates: [
    { date: "2020-01-28", what: "Payment Services Act begins to apply" },
    { date: "2023-08-15", what: "Policy settled" },
    { date: "2025-06-30", what: "Rules on overseas-only token services begin to apply" },
    { date: "2026-09-01", what: "Consultation on changes to the Act opens" },
    { date: "2026-10-16", what: "Consultation closes" },
  ],
  notCovered: [
    "The wording of the consultation of 2026",
    "Coins on the New Zealand dollar, the Norwegian or the Swedish krone, which the vocabulary counts among other currencies",
    "Coins of a non-bank issuer at or below S$5 million",
  ],
  doubtful: [
    "Whether the ban on interest and issuance from several jurisdictions become law in the form reported",
    "The first day of the law that already binds comes from a law firm's account, not from the texts themselves",
  ],
  checkedOn: "2026-11-21",
  rules: [...permissionRules, ...reserveRules, ...holderRules, ...capitalRules],
  leftOut: [{ id: "sg-mas.scope.single-currency", why: "It is the regime's own scope." }],
  eligibility,
};
