import { TIER_LABELS, TIERS } from "@/domain/scoring/policy";
import type { PolicyField, PolicyGroup } from "./proposal-field-types";

const TIER_OPTIONS = TIERS.map((value) => ({ value, label: TIER_LABELS[value] }));
/** A ceiling at the highest tier would limit nothing. */
export const CEILING_OPTIONS = TIER_OPTIONS.slice(0, -1);

/** Where the names of facts and criteria to choose from are listed. */
export const FACT_LIST = "policy-facts";

const KINDS = [
  { value: "fact_above", label: "a fact is above a limit" },
  { value: "fact_below", label: "a fact is below a limit" },
  { value: "fact_is", label: "a fact is a certain choice" },
  { value: "criterion_not_met", label: "a criterion is not met" },
];

type Row = { readonly index: number; readonly title: string | null };

/** The list of rows that a form holds, and one more to write in. A row without a title yet is new. */
export function rowsOf(
  list: "caps" | "useCases",
  values: Readonly<Record<string, string>>,
): readonly Row[] {
  const pattern = new RegExp(`^${list}\\[(\\d{1,4})\\]\\.title$`);
  const rows = Object.entries(values).flatMap(([name, title]) => {
    const index = pattern.exec(name)?.[1];
    return index === undefined ? [] : [{ index: Number(index), title }];
  });
  const known = rows.filter(({ index, title }) => title !== "" || hasId(list, index, values));
  const next = Math.max(-1, ...rows.map(({ index }) => index));
  const blank = rows.find((row) => !known.includes(row));
  return [
    ...known.sort((a, b) => a.index - b.index),
    { index: blank?.index ?? next + 1, title: null },
  ];
}

function hasId(list: string, index: number, values: Readonly<Record<string, string>>): boolean {
  return (values[`${list}[${index}].id`] ?? "") !== "";
}

function legendOf({ title }: Row, word: string): string {
  return title === null ? `Another ${word}` : title === "" ? `A ${word}` : title;
}

function removal(at: string, { title }: Row, word: string): readonly PolicyField[] {
  if (title === null) return [];
  return [{ kind: "tick", name: `${at}.remove`, label: `Remove this ${word}` }];
}

export function toCapGroup(row: Row): PolicyGroup {
  const at = `caps[${row.index}]`;
  return {
    id: at,
    legend: legendOf(row, "cap"),
    ...(row.title === null ? { note: "Left blank, nothing is added." } : {}),
    fields: [
      { kind: "text", name: `${at}.title`, label: "Title", width: "max-w-prose" },
      {
        kind: "choice",
        name: `${at}.condition.kind`,
        label: "Holds where",
        options: KINDS,
      },
      {
        kind: "text",
        name: `${at}.condition.fact`,
        label: "Fact or criterion",
        hint: "By its id, such as redemption.feePct.",
        width: "max-w-96",
        list: FACT_LIST,
      },
      {
        kind: "text",
        name: `${at}.condition.limit`,
        label: "Limit or choice",
        hint: "Left blank for a criterion.",
        optional: true,
        width: "max-w-60",
      },
      { kind: "choice", name: `${at}.ceiling`, label: "Ceiling", options: CEILING_OPTIONS },
      { kind: "area", name: `${at}.basis`, label: "Basis", rows: 2 },
      { kind: "day", name: `${at}.from`, label: "First day", optional: true },
      { kind: "day", name: `${at}.until`, label: "First day without it", optional: true },
      ...removal(at, row, "cap"),
    ],
  };
}

export function toUseCaseGroup(row: Row): PolicyGroup {
  const at = `useCases[${row.index}]`;
  const area = (name: string, label: string, more: { rows: number; hint?: string }) =>
    ({ kind: "area", name: `${at}.${name}`, label, ...more }) as const;
  return {
    id: at,
    legend: legendOf(row, "use case"),
    ...(row.title === null ? { note: "Left blank, nothing is added." } : {}),
    fields: [
      { kind: "text", name: `${at}.title`, label: "Title", width: "max-w-prose" },
      area("description", "Description", { rows: 2 }),
      { kind: "choice", name: `${at}.tier`, label: "Tier wanted", options: TIER_OPTIONS },
      area("requires", "Must be met", { rows: 4, hint: "Ids of criteria, one a line." }),
      area("conditions", "Becomes a condition", {
        rows: 4,
        hint: "One a line: the id of a criterion, a colon, the words.",
      }),
      ...[...TIERS].reverse().map(
        (tier): PolicyField => ({
          kind: "text",
          name: `${at}.exposure.${tier}`,
          label: `Suggested limit at ${TIER_LABELS[tier]}`,
          width: "max-w-prose",
        }),
      ),
      area("diversify", "Diversify", { rows: 2 }),
      ...removal(at, row, "use case"),
    ],
  };
}
