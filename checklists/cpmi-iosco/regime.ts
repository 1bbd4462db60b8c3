import { above, any, yes } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { arrangementRules } from "./arrangement";
import { moneyRules } from "./money";
import { SYSTEMIC_SIZE } from "./parameters";

export const cpmiIoscoRegime: Regime = {
  id: "cpmi-iosco",
  name: "CPMI-IOSCO guidance on stablecoin arrangements",
  shortName: "CPMI-IOSCO",
  jurisdiction: "International",
  nature: "standard",
  instruments: [
    "Application of the PFMI to stablecoin arrangements, July 2022",
    "PFMI, April 2012",
  ],
  applies: any(
    yes("issuer.systemicDesignations.euSignificant"),
    yes("issuer.systemicDesignations.ukRecognised"),
    yes("issuer.systemicDesignations.global"),
    above("issuer.consolidatedOutstandingUsd", SYSTEMIC_SIZE),
  ),
  appliesPlain:
    "Arrangements that transfer value and matter to the whole system by their size, nature, links or lack of a substitute. An authority's finding decides; without one, the coins of the group are held against a house amount. For every other coin the rules are advice.",
  dates: [{ date: "2022-07-13", what: "Guidance published" }],
  notCovered: ["Arrangements in several currencies (not verified)"],
  doubtful: ["Everything the principles 2, 3, 8 and 9 ask for in detail, beyond their headings"],
  checkedOn: "2026-11-21",
  rules: [...arrangementRules, ...moneyRules],
  leftOut: [{ id: "cpmi-iosco.scope.systemic-importance", why: "It is the regime's own scope." }],
};
