import {
  BLANK_ANSWER,
  BLANK_LIST,
  blankRow,
  isBlankCell,
  type SectionForm,
} from "@/domain/entry/form";
import { enteredFactsOf, listsOf, ROWS_PER_PAGE } from "@/domain/entry/layout";
import { toSectionForm } from "@/domain/entry/to-form";
import { isListId, type ListId, LISTS } from "@/domain/facts/lists";
import { SECTION_IDS, type SectionId } from "@/domain/facts/sections";
import { definitionOf, type FactId } from "@/domain/facts/vocabulary";
import type { Profile } from "@/domain/profile/profile";
import { createId } from "@/server/issuers/ids";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

export type SectionQuery = {
  readonly search: string;
  readonly onlyOpen: boolean;
  readonly onlyGates: boolean;
  /** Answers that cite no source come first. */
  readonly uncitedFirst: boolean;
  /** Controls to show at once: `cite.f.redemption.feePct`, `source.position.row_1`. */
  readonly asked: string | null;
  /** Regime whose questions are previewed, "all", or null for those that apply. */
  readonly ask: string | null;
  readonly open: readonly string[];
  readonly add: ListId | null;
  readonly page: { readonly list: ListId; readonly number: number } | null;
  readonly saved: boolean;
  readonly pasted: number;
};

const one = (value: string | string[] | undefined) =>
  Array.isArray(value) ? (value[0] ?? "") : (value ?? "");

export function findSection(text: string): SectionId | null {
  return SECTION_IDS.find((id) => id === text) ?? null;
}

/** Reads the address; what makes no sense is as if it were not there. */
export function readQuery(params: SearchParams): SectionQuery {
  const add = one(params["add"]);
  const [list = "", number = ""] = one(params["page"]).split(".");
  return {
    search: one(params["q"]).trim().slice(0, 100),
    onlyOpen: one(params["show"]) === "open",
    onlyGates: one(params["gates"]) === "only",
    uncitedFirst: one(params["order"]) === "uncited",
    asked: readAsked(params),
    ask: one(params["ask"]) === "" ? null : one(params["ask"]).slice(0, 40),
    open: one(params["open"]) === "" ? [] : [one(params["open"])],
    add: isListId(add) ? add : null,
    page:
      isListId(list) && /^\d{1,4}$/.test(number)
        ? { list, number: Math.max(1, Number(number)) }
        : null,
    saved: one(params["saved"]) !== "",
    pasted: /^\d{1,5}$/.test(one(params["pasted"])) ? Number(one(params["pasted"])) : 0,
  };
}

function readAsked(params: SearchParams): string | null {
  for (const act of ["cite", "source"]) {
    const place = one(params[act]).slice(0, 200);
    if (place !== "") return `${act}.${place}`;
  }
  return null;
}

/** The form of a section with, where asked for, one more blank row to fill in. */
export function openForm(profile: Profile, section: SectionId, add: ListId | null): SectionForm {
  const form = toSectionForm(profile, section);
  const list = add === null ? undefined : form.lists[add];
  if (add === null || list === undefined) return form;
  return {
    ...form,
    lists: { ...form.lists, [add]: { ...list, rows: [...list.rows, blankRow(createId("row"))] } },
  };
}

/** Rows that stand open and pages that are shown when the form is drawn first. */
export function startPlaces(form: SectionForm, { add, open, page }: SectionQuery) {
  const rows = add === null ? [] : (form.lists[add]?.rows ?? []);
  const added = rows.at(-1);
  const opened = open.flatMap((key) => {
    const [list = "", ...id] = key.split(":");
    const index = isListId(list)
      ? (form.lists[list]?.rows.findIndex((row) => row.id === id.join(":")) ?? -1)
      : -1;
    return isListId(list) && index >= 0
      ? [{ list, number: Math.floor(index / ROWS_PER_PAGE) + 1 }]
      : [];
  });
  const last =
    add === null
      ? []
      : [{ list: add, number: Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE)) }];
  const pages = [...(page === null ? [] : [page]), ...opened, ...last].map(
    ({ list, number }) => [list, number] as const,
  );
  return {
    open: add === null || added === undefined ? open : [...open, `${add}:${added.id}`],
    pages: Object.fromEntries(pages),
  };
}

type Shown = {
  readonly query: SectionQuery;
  readonly isAsked: (factId: string) => boolean;
  readonly isReadByGate: (question: string) => boolean;
};

/**
 * The questions to show: those somebody asks or that have an answer, of these the ones that match the words, and of
 * these only the open ones, or only those a gate reads, where asked for.
 */
export function pickShown(section: SectionId, form: SectionForm, shown: Shown) {
  const { query, isAsked, isReadByGate } = shown;
  const { search, onlyOpen, onlyGates } = query;
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const matches = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const isOpen = (id: FactId) => {
    const answer = form.facts[id] ?? BLANK_ANSWER;
    return isBlankCell(answer) || answer.unknown === "not_researched";
  };
  const isKept = (question: string) => !onlyGates || isReadByGate(question);
  const facts = enteredFactsOf(section)
    .filter(isKept)
    .filter((id) => {
      const { label, help, evidenceWanted } = definitionOf(id);
      const isWanted = isAsked(id) || !isBlankCell(form.facts[id] ?? BLANK_ANSWER);
      return isWanted && matches(`${label} ${help} ${evidenceWanted}`) && (!onlyOpen || isOpen(id));
    });
  const lists = listsOf(section)
    .filter(isKept)
    .filter((list) => {
      const { label, help } = LISTS[list];
      const { completeness, rows, reason } = form.lists[list] ?? BLANK_LIST;
      const open = completeness === "unknown" && reason === "" && rows.length === 0;
      return matches(`${label} ${help}`) && (!onlyOpen || open);
    });
  return query.uncitedFirst ? putUncitedFirst(form, { facts, lists }) : { facts, lists };
}

type Questions = { readonly facts: readonly FactId[]; readonly lists: readonly ListId[] };

/** What has an answer and no source stands first; apart from that the order stays. */
function putUncitedFirst(form: SectionForm, { facts, lists }: Questions): Questions {
  const isUncited = (id: FactId) => {
    const answer = form.facts[id] ?? BLANK_ANSWER;
    return !isBlankCell(answer) && answer.unknown === "" && answer.sources.length === 0;
  };
  const hasUncited = (list: ListId) =>
    (form.lists[list] ?? BLANK_LIST).rows.some(({ sources }) => sources.length === 0);
  const first = <T>(all: readonly T[], test: (each: T) => boolean) => [
    ...all.filter(test),
    ...all.filter((each) => !test(each)),
  ];
  return { facts: first(facts, isUncited), lists: first(lists, hasUncited) };
}

/** Why no question is left, and what to do about it. */
export function sayNothing({ search, onlyOpen, onlyGates }: SectionQuery): string {
  if (onlyGates && onlyOpen)
    return "No question of this section that a gate reads and that matches is without an answer.";
  if (onlyGates && search === "")
    return "No gate of the backing checklist or of a regime in view reads a question of this section.";
  if (onlyGates)
    return "No question that a gate reads matches. Try other words, or show all questions.";
  return onlyOpen
    ? "Every question of this section that matches has an answer."
    : "Try other words, or show all questions.";
}

/** The sections before and after this one, in the order of the task list. */
export function neighboursOf(section: SectionId) {
  const index = SECTION_IDS.indexOf(section);
  return { before: SECTION_IDS[index - 1] ?? null, after: SECTION_IDS[index + 1] ?? null };
}
