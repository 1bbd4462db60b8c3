import { facts } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { arrangementRules } from "./arrangement";
import { disclosureRules } from "./disclosure";
import { reserveRules } from "./reserve";

export const baselSco60Regime: Regime = {
  id: "basel-sco60",
  name: "Basel standard SCO60, Group 1b test",
  shortName: "Basel SCO60",
  jurisdiction: "International (banks)",
  nature: "standard",
  instruments: ["Basel Framework SCO60 as amended July 2024"],
  applies: facts({ reads: [], says: "a bank may hold any coin", test: () => true }),
  appliesPlain:
    "Speaks to banks that hold the coin and not to its issuer. A coin that fails one condition is in Group 2.",
  dates: [
    { date: "2024-07-17", what: "Targeted amendments" },
    { date: "2026-01-01", what: "Date of the standard" },
  ],
  notCovered: ["Limits on exposures and risk weights"],
  doubtful: [
    "The numbers of the paragraphs",
    "Daily and weekly disclosure, five calendar days, the yearly audit and the rule on currency were not verified",
    "The United States and the United Kingdom have not adopted it as written, and a reassessment is announced",
  ],
  checkedOn: "2026-11-21",
  rules: [...reserveRules, ...disclosureRules, ...arrangementRules],
  leftOut: [],
};
