import { inMarket } from "@/checklists/common/markets";
import { all, is, isNot } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { eligibility } from "./eligibility";
import { holderRules } from "./holders";
import { permissionRules } from "./permission";
import { poolRules } from "./pool";

export const gbFcaRegime: Regime = {
  id: "gb-fca",
  name: "FCA regime for qualifying stablecoin issuers",
  shortName: "United Kingdom (FCA)",
  jurisdiction: "United Kingdom",
  nature: "law",
  instruments: [
    "SI 2026/102",
    "FCA PS26/9 to PS26/13 (30 Jun 2026)",
    "PS26/18 perimeter guidance (16 Sep 2026)",
  ],
  applies: all(
    inMarket("issuedFrom", "GB"),
    is("coin.references", "singleFiat"),
    isNot("coin.stabilisation", "algorithmic"),
  ),
  appliesPlain:
    "Coins on one fiat currency, backed by assets and issued from a place of business in the United Kingdom. A dollar coin issued abroad stays outside, although venues in the United Kingdom admit it under rules of their own.",
  dates: [
    { date: "2026-02-04", what: "Order made" },
    { date: "2026-06-30", what: "Final rules published" },
    { date: "2026-09-30", what: "Applications open" },
    { date: "2027-02-28", what: "Applications close" },
    { date: "2027-10-25", what: "Regime begins" },
  ],
  notCovered: ["Admission of coins by venues", "Financial promotions"],
  doubtful: [
    "The floor for deposits on demand, the limit for short maturities, the time to make good a shortfall and the capital coefficient were not seen in their final form",
    "Whether one limb of the issuing activity brings an issuer inside or all three are needed is debated",
  ],
  checkedOn: "2026-11-21",
  rules: [...permissionRules, ...poolRules, ...holderRules],
  leftOut: [],
  eligibility,
};
