import { formatDate } from "@/components/format/format-date";
import type { FactView } from "@/domain/derivation/fact-view";
import { describeFact, describeState, type FactLine } from "@/domain/explain/fact-lines";
import { inText } from "@/domain/facts/format";
import { LISTS, type ListId } from "@/domain/facts/lists";
import { expandReads } from "@/domain/facts/reads";
import { definitionOf, type FactId, findDefinition, isFactId } from "@/domain/facts/vocabulary";
import { answerColumn, describeRows, markText, toColumn } from "./rows";
import type { ListEntry, Question } from "./view";

export type Book = {
  readonly view: FactView;
  /** Number of every question, by fact id or column reference, in the order in which they are first asked. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly cite: (sources: readonly string[]) => readonly number[];
};

/** One question with what the profile answers. Throws RangeError where the vocabulary does not know it. */
export function describeQuestion(book: Book, ref: string): Question {
  const n = book.numbers.get(ref) ?? 0;
  const column = toColumn(ref);
  if (column === null) {
    if (isFactId(ref)) return describeFactQuestion(book, ref, n);
    throw new RangeError(`${ref} is neither a fact nor a column`);
  }
  const definition = findDefinition(ref);
  return {
    n,
    label: `${LISTS[column.list].label}: ${inText(definition?.label ?? ref)}`,
    ...answerColumn(book.view, column),
    evidenceWanted: definition?.evidenceWanted ?? "",
    list: column.list,
  };
}

function describeFactQuestion(book: Book, id: FactId, n: number): Question {
  const { view } = book;
  const line = describeFact(view, id);
  const { label, evidenceWanted } = definitionOf(id);
  const derived = describeDerived(book, id, line.formula !== null);
  return {
    n,
    label,
    answer: line.text,
    ...(line.status === "unknown" ? { isOpen: true } : {}),
    ...(line.marks.length === 0 ? {} : { marks: markText(line.marks) }),
    ...(derived === null ? describeEntered(view, line) : { derived, ...describeStated(view, id) }),
    ...citeAnswer(book, id),
    evidenceWanted,
  };
}

/** Day and note of an answer that was typed in; nothing where nobody answered. */
function describeEntered(view: FactView, { ref, asOf, note }: FactLine) {
  if (view.profile.facts[ref] === undefined) return {};
  const day = formatDate(asOf ?? view.profile.asOf);
  return note === null ? { asOf: day } : { asOf: day, note };
}

/** What was stated beside what follows from other answers. */
function describeStated(view: FactView, id: FactId) {
  if (view.profile.facts[id] === undefined) return {};
  return { note: `Stated: ${describeState(id, view.stated(id))}` };
}

function citeAnswer({ view, cite }: Book, id: FactId) {
  const sources = cite(view.profile.facts[id]?.sources ?? []);
  return sources.length === 0 ? {} : { sources };
}

/** The formula and the questions behind it; null where the answer was typed in. */
function describeDerived({ numbers }: Book, id: FactId, isWorkedOut: boolean) {
  const { derived, computedOnly } = definitionOf(id);
  if (derived === undefined || !(isWorkedOut || computedOnly === true)) return null;
  const behind = expandReads([id]).filter((ref) => ref !== id);
  return { formula: derived.formula, from: behind.flatMap((ref) => numbers.get(ref) ?? []) };
}

/** The lists whose columns are asked, with their rows. */
export function describeLists({ view, numbers, cite }: Book): readonly ListEntry[] {
  const columns = new Map<ListId, { readonly column: string; readonly n: number }[]>();
  for (const [ref, n] of numbers) {
    const found = toColumn(ref);
    if (found !== null)
      columns.set(found.list, [...(columns.get(found.list) ?? []), { column: found.column, n }]);
  }
  return [...columns].map(([list, asked]) => describeRows(view, { list, columns: asked, cite }));
}
