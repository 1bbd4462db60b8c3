import { parameter } from "../checklist/parameter";

/** Years without an action after which the record is clean. */
export const ENFORCEMENT_CLEAN_YEARS = parameter<number>({
  id: "record.enforcementCleanYears",
  label: "Clean record after",
  unit: "years",
  house: true,
  rationale:
    "The documents ask how the issuer behaved in the past and give no span; five years covers a full cycle.",
  cites: [{ document: "USD1backed", heading: "How to evaluate a USD1 stablecoins issuer, fourth" }],
  value: 5,
});

/** Years after which a closed action weighs less. */
export const ENFORCEMENT_SETTLED_YEARS = parameter<number>({
  id: "record.enforcementSettledYears",
  label: "Closed action counts as old after",
  unit: "years",
  house: true,
  rationale: "Two years leave time to see whether the conduct changed.",
  cites: [{ document: "USD1backed", heading: "How to evaluate a USD1 stablecoins issuer, fourth" }],
  value: 2,
});
