import { columnsOf, type ListId, LISTS } from "../facts/lists";
import { definitionOf, isFactId } from "../facts/vocabulary";
import {
  describeAnswer,
  describeCell,
  describeHead,
  describeProvenance,
  rowName,
  sameCell,
} from "./describe";
import {
  BLANK_ANSWER,
  BLANK_LIST,
  cellOf,
  isSame,
  type ListForm,
  pickOrigin,
  type ProvenanceForm,
  type RowForm,
  type SectionForm,
} from "./form";
import { setCell } from "./rows";

export type Side = "mine" | "theirs";

/** A place both people changed, each in another way. */
export type Conflict = {
  readonly path: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
};

export type MergeInput = {
  /** What both started from; without it every difference is a conflict. */
  readonly base: SectionForm | null;
  readonly mine: SectionForm;
  readonly theirs: SectionForm;
  /** Decisions by path; mine where none was made. */
  readonly choices?: Readonly<Record<string, Side>>;
};

export type Merged = { readonly form: SectionForm; readonly conflicts: readonly Conflict[] };

type Three<T> = { readonly base: T | null; readonly mine: T; readonly theirs: T };
type Words<T> = {
  readonly path: string;
  readonly label: string;
  readonly say: (value: T) => string;
  readonly same: (a: T, b: T) => boolean;
};

class Merger {
  readonly conflicts: Conflict[] = [];
  constructor(private readonly choices: Readonly<Record<string, Side>>) {}

  /** What only one side changed is taken; what both changed differently is a choice. */
  pick<T>({ base, mine, theirs }: Three<T>, { path, label, say, same }: Words<T>): T {
    if (same(mine, theirs)) return mine;
    if (base !== null && same(base, mine)) return theirs;
    if (base !== null && same(base, theirs)) return mine;
    this.conflicts.push({ path, label, mine: say(mine), theirs: say(theirs) });
    return this.choices[path] === "theirs" ? theirs : mine;
  }
}

/** Joins two versions of a section that grew from the same start, place by place. Nothing of either is lost silently. */
export function mergeForms({ base, mine, theirs, choices = {} }: MergeInput): Merged {
  const merger = new Merger(choices);
  const ids = [...new Set([...Object.keys(mine.facts), ...Object.keys(theirs.facts)])];
  const facts = ids.map((id) => {
    const three = {
      base: base === null ? null : (base.facts[id] ?? BLANK_ANSWER),
      mine: mine.facts[id] ?? theirs.facts[id] ?? BLANK_ANSWER,
      theirs: theirs.facts[id] ?? BLANK_ANSWER,
    };
    const definition = isFactId(id) ? definitionOf(id) : null;
    const words = {
      path: `f.${id}`,
      label: definition?.label ?? id,
      say: (answer: typeof BLANK_ANSWER) =>
        definition === null ? answer.value : describeAnswer(definition, answer),
      same: (a: typeof BLANK_ANSWER, b: typeof BLANK_ANSWER) =>
        sameCell(definition, a, b) && sameProvenance(a, b) && isSame(a.claims, b.claims),
    };
    return [id, merger.pick(three, words)] as const;
  });
  const listIds = [
    ...new Set([...Object.keys(mine.lists), ...Object.keys(theirs.lists)]),
  ] as ListId[];
  const lists = listIds.map((list) => {
    const three = {
      base: base === null ? null : (base.lists[list] ?? BLANK_LIST),
      mine: mine.lists[list] ?? theirs.lists[list] ?? BLANK_LIST,
      theirs: theirs.lists[list] ?? BLANK_LIST,
    };
    return [list, mergeList(merger, list, three)] as const;
  });
  return {
    form: { facts: Object.fromEntries(facts), lists: Object.fromEntries(lists) },
    conflicts: merger.conflicts,
  };
}

function sameProvenance(a: ProvenanceForm, b: ProvenanceForm): boolean {
  return isSame(pickOrigin(a), pickOrigin(b));
}

function mergeList(
  merger: Merger,
  list: ListId,
  { base, mine, theirs }: Three<ListForm>,
): ListForm {
  const head = ({ completeness, reason, note }: ListForm) => ({ completeness, reason, note });
  const picked = merger.pick(
    { base: base === null ? null : head(base), mine: head(mine), theirs: head(theirs) },
    {
      path: `l.${list}`,
      label: `${LISTS[list].label}: completeness`,
      say: describeHead,
      same: isSame,
    },
  );
  return { ...picked, rows: mergeRows(merger, list, { base, mine, theirs }) };
}

type RowThree = {
  readonly base: RowForm | undefined;
  readonly mine: RowForm | undefined;
  readonly theirs: RowForm | undefined;
};

function mergeRows(
  merger: Merger,
  list: ListId,
  { base, mine, theirs }: Three<ListForm>,
): readonly RowForm[] {
  const byId = ({ rows }: Pick<ListForm, "rows">) => new Map(rows.map((row) => [row.id, row]));
  const [was, own, other] = [byId(base ?? BLANK_LIST), byId(mine), byId(theirs)];
  // My order stands; rows that only they have follow.
  const ids = [...own.keys(), ...[...other.keys()].filter((id) => !own.has(id))];
  return ids.flatMap((id) => {
    const three = { base: was.get(id), mine: own.get(id), theirs: other.get(id) };
    const row = mergeRow(merger, list, three);
    return row === null ? [] : [row];
  });
}

function mergeRow(merger: Merger, list: ListId, { base, mine, theirs }: RowThree): RowForm | null {
  if (mine !== undefined && theirs !== undefined)
    return mergeCells(merger, list, { base: base ?? null, mine, theirs });
  const present = mine ?? theirs;
  if (present === undefined) return null;
  // A row that nobody had before was added by the one who has it.
  if (base === undefined) return present;
  const words = {
    path: `row.${list}.${present.id}`,
    label: `${capitalise(LISTS[list].rowLabel)} ${rowName(list, present)}`,
    say: (row: RowForm | null) => (row === null ? "removed" : "kept, with changes"),
    same: (a: RowForm | null, b: RowForm | null) => isSame(a, b),
  };
  return merger.pick<RowForm | null>({ base, mine: mine ?? null, theirs: theirs ?? null }, words);
}

function mergeCells(merger: Merger, list: ListId, { base, mine, theirs }: Three<RowForm>): RowForm {
  const name = `${capitalise(LISTS[list].rowLabel)} ${rowName(list, mine)}`;
  let row = mine;
  for (const [column, definition] of Object.entries(columnsOf(list))) {
    const cell = merger.pick(
      {
        base: base === null ? null : cellOf(base, column),
        mine: cellOf(mine, column),
        theirs: cellOf(theirs, column),
      },
      {
        path: `c.${list}.${mine.id}.${column}`,
        label: `${name}: ${definition.label}`,
        say: (value) => describeCell(definition, value),
        same: (a, b) => sameCell(definition, a, b),
      },
    );
    row = setCell(row, column, cell);
  }
  const origin = merger.pick<ProvenanceForm>(
    { base, mine, theirs },
    {
      path: `p.${list}.${mine.id}`,
      label: `${name}: source and dates`,
      say: describeProvenance,
      same: sameProvenance,
    },
  );
  const { places: _mine, ...rest } = row;
  return { ...rest, ...pickOrigin(origin) };
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
