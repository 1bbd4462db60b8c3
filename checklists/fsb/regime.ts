import { any, figureAtLeast, yes } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { arrangementRules } from "./arrangement";
import { holderRules } from "./holders";
import { COUNTRIES } from "./markets";
import { oversightRules } from "./oversight";
import { SEVERAL_COUNTRIES } from "./parameters";

export const fsbRegime: Regime = {
  id: "fsb",
  name: "FSB high-level recommendations for global stablecoin arrangements",
  shortName: "FSB",
  jurisdiction: "International",
  nature: "standard",
  instruments: ["FSB final report, 17 Jul 2023"],
  applies: any(
    yes("issuer.systemicDesignations.euSignificant"),
    yes("issuer.systemicDesignations.ukRecognised"),
    yes("issuer.systemicDesignations.global"),
    figureAtLeast(COUNTRIES, SEVERAL_COUNTRIES),
  ),
  appliesPlain:
    "Coins an authority has found systemic, and coins on offer in two or more countries. The recommendations speak to authorities and bind no issuer: the result shows how well a coin fits them.",
  dates: [{ date: "2023-07-17", what: "Recommendations published" }],
  notCovered: ["How single countries turned the recommendations into law"],
  doubtful: ["What recommendation 9 says in detail was not verified"],
  checkedOn: "2026-11-21",
  rules: [...oversightRules, ...arrangementRules, ...holderRules],
  leftOut: [],
};
