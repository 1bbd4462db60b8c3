import type { ListId } from "../facts/lists";
import { UNKNOWN_REASONS, type UnknownReason } from "../facts/state";
import type { Completeness, Mark } from "../profile/profile";

/** One answer as it stands in the form, letter for letter. At most one of value, limits and reason may be filled. */
export type CellForm = {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly unknown: UnknownReason | "";
};

/** Page or section, quoted line and remark of one citation. */
export type PlaceForm = { readonly place: string; readonly quote: string; readonly note: string };

export type ProvenanceForm = {
  readonly asOf: string;
  readonly knownOn: string;
  readonly sources: readonly string[];
  readonly note: string;
  readonly marks: readonly Mark[];
  /** By cited source; absent where no place is given, so that a page carries nothing for it. */
  readonly places?: Readonly<Record<string, PlaceForm>> | undefined;
};

export type AnswerForm = CellForm &
  ProvenanceForm & {
    /** What each of the sources that disagree gives; absent where none is recorded. */
    readonly claims?: Readonly<Record<string, string>> | undefined;
  };

export type RowForm = ProvenanceForm & {
  readonly id: string;
  /** Absent columns are blank. */
  readonly cells: Readonly<Record<string, CellForm>>;
};

export type ListHead = {
  readonly completeness: Completeness;
  readonly reason: UnknownReason | "";
  readonly note: string;
};

export type ListForm = ListHead & { readonly rows: readonly RowForm[] };

/** What one section of a profile holds while it is being entered, or a part of it. */
export type SectionForm = {
  readonly facts: Readonly<Record<string, AnswerForm>>;
  readonly lists: { readonly [L in ListId]?: ListForm };
};

export const BLANK_CELL: CellForm = { value: "", low: "", high: "", unknown: "" };
export const BLANK_PROVENANCE: ProvenanceForm = {
  asOf: "",
  knownOn: "",
  sources: [],
  note: "",
  marks: [],
};
export const BLANK_PLACE: PlaceForm = { place: "", quote: "", note: "" };
export const BLANK_ANSWER: AnswerForm = { ...BLANK_CELL, ...BLANK_PROVENANCE };
export const BLANK_LIST: ListForm = { completeness: "unknown", reason: "", note: "", rows: [] };

export function blankRow(id: string): RowForm {
  return { id, cells: {}, ...BLANK_PROVENANCE };
}

export function cellOf(row: RowForm, column: string): CellForm {
  return row.cells[column] ?? BLANK_CELL;
}

const isEmpty = (text: string) => text.trim() === "";

/** Where an answer comes from, without the answer. */
export function pickOrigin(form: ProvenanceForm): ProvenanceForm {
  const { asOf, knownOn, sources, note, marks, places } = form;
  const origin = { asOf, knownOn, sources, note, marks };
  return places === undefined ? origin : { ...origin, places };
}

/** Only what is said of a cited source; nothing at all where nothing is. */
export function keepPlaces(
  places: ProvenanceForm["places"],
  sources: readonly string[],
): ProvenanceForm["places"] {
  const kept = Object.entries(places ?? {}).filter(
    ([id, place]) => sources.includes(id) && !Object.values(place).every(isEmpty),
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** As `keepPlaces`, for the values that sources give. */
export function keepClaims(
  claims: AnswerForm["claims"],
  sources: readonly string[],
): AnswerForm["claims"] {
  const kept = Object.entries(claims ?? {}).filter(
    ([id, text]) => sources.includes(id) && !isEmpty(text),
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** True when nothing was said: blank is never zero and never no. */
export function isBlankCell({ value, low, high, unknown }: CellForm): boolean {
  return [value, low, high, unknown].every(isEmpty);
}

/** True when no origin, date or remark was given either. */
export function isBlankProvenance({
  asOf,
  knownOn,
  sources,
  note,
  marks,
}: ProvenanceForm): boolean {
  return [asOf, knownOn, note].every(isEmpty) && sources.length === 0 && marks.length === 0;
}

export function isBlankRow(row: RowForm): boolean {
  return Object.values(row.cells).every(isBlankCell) && isBlankProvenance(row);
}

export function isUnknownReason(text: string): text is UnknownReason {
  return Object.hasOwn(UNKNOWN_REASONS, text);
}

/** True when both hold the same texts, in whatever order their keys were written. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one, sortKeys) === JSON.stringify(other, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The list without rows in which nothing was entered. */
export function dropBlankRows(form: ListForm): ListForm {
  return { ...form, rows: form.rows.filter((row) => !isBlankRow(row)) };
}

/** The facts and lists of `mine` that differ from `base`; a list that differs is kept whole. */
export function pickChanges(base: SectionForm, mine: SectionForm): SectionForm {
  const facts = Object.entries(mine.facts).filter(
    ([id, answer]) => !isSame(answer, base.facts[id] ?? BLANK_ANSWER),
  );
  const lists = Object.entries(mine.lists).filter(([list, form]) => {
    const before = base.lists[list as ListId] ?? BLANK_LIST;
    return form !== before && !isSame(dropBlankRows(form), dropBlankRows(before));
  });
  return { facts: Object.fromEntries(facts), lists: Object.fromEntries(lists) };
}

export function isEmptyForm({ facts, lists }: SectionForm): boolean {
  return Object.keys(facts).length === 0 && Object.keys(lists).length === 0;
}
