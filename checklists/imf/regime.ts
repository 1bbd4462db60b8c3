import { facts } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { adviceRules } from "./advice";

export const imfRegime: Regime = {
  id: "imf",
  name: "IMF Departmental Paper 25/09",
  shortName: "IMF",
  jurisdiction: "International",
  nature: "standard",
  instruments: ["IMF Departmental Paper 25/09, December 2025"],
  applies: facts({ reads: [], says: "the advice speaks to every issuer", test: () => true }),
  appliesPlain: "Advice to policy makers about every issuer; none of it is a gate.",
  dates: [],
  notCovered: ["The body of the paper"],
  doubtful: ["The tables on redemption and on fees were not seen"],
  checkedOn: "2026-11-21",
  rules: adviceRules,
  leftOut: [],
};
