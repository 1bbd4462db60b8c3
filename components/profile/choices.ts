import { COUNTRIES } from "@/domain/facts/countries";
import type { FactDefinition } from "@/domain/facts/definition";
import { UNKNOWN_SIGN } from "@/domain/entry/fields";
import type { SelectGroup, SelectOption } from "@/components/ui/select-field";

export const COUNTRY_OPTIONS: readonly SelectOption[] = Object.entries(COUNTRIES)
  .map(([value, name]) => ({ value, label: `${name} (${value})` }))
  .sort((a, b) => a.label.localeCompare(b.label, "en"));

export const UNKNOWN_OPTIONS: readonly SelectOption[] = [
  { value: "not_disclosed", label: "Not disclosed: looked for and not published" },
  { value: "conflicting", label: "Sources disagree" },
  { value: "not_researched", label: "Not researched yet" },
];

const SHORT_UNKNOWN: readonly SelectOption[] = [
  { value: `${UNKNOWN_SIGN}not_disclosed`, label: "Not disclosed" },
  { value: `${UNKNOWN_SIGN}conflicting`, label: "Sources disagree" },
  { value: `${UNKNOWN_SIGN}not_researched`, label: "Not researched yet" },
];

const YES_NO: readonly SelectOption[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** Answers of a choice and, apart from them, the reasons why there is none. */
export function choiceOptions(definition: FactDefinition): readonly (SelectOption | SelectGroup)[] {
  return [...answerOptions(definition), { label: "Not known", options: SHORT_UNKNOWN }];
}

/** Answers of a choice, without the reasons why there is none. */
export function answerOptions(definition: FactDefinition): readonly SelectOption[] {
  if (definition.kind === "boolean") return YES_NO;
  if (definition.kind === "jurisdiction") return COUNTRY_OPTIONS;
  if (definition.kind !== "enum") return [];
  return Object.entries(definition.choices).map(([value, label]) => ({ value, label }));
}

export const COMPLETENESS_OPTIONS: readonly SelectOption[] = [
  { value: "unknown", label: "Not researched yet" },
  {
    value: "complete",
    label: "Complete: nothing is missing, and an empty list means there is none",
  },
  { value: "partial", label: "Partial: there may be more" },
  { value: `partial${UNKNOWN_SIGN}not_disclosed`, label: "Partial: the rest is not disclosed" },
  { value: `partial${UNKNOWN_SIGN}conflicting`, label: "Partial: sources disagree about the rest" },
  { value: `unknown${UNKNOWN_SIGN}not_disclosed`, label: "Looked for and not disclosed" },
  { value: `unknown${UNKNOWN_SIGN}conflicting`, label: "Sources disagree" },
];
