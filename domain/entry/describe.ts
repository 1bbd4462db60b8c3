import type { FactDefinition } from "../facts/definition";
import { columnsOf, type ListId } from "../facts/lists";
import { UNKNOWN_REASONS } from "../facts/state";
import { toExactText } from "../profile/exact-text";
import { parseFactValue } from "../profile/fact-value";
import {
  type AnswerForm,
  type CellForm,
  cellOf,
  isBlankCell,
  type ListHead,
  type PlaceForm,
  type ProvenanceForm,
  type RowForm,
} from "./form";
import { describeClaims } from "./settle";

/** A typed text the way it would read once saved; text that cannot be read stays as typed. */
export function describeText(definition: FactDefinition, text: string): string {
  if (text.trim() === "") return "";
  const parsed = parseFactValue(definition, text);
  return parsed.ok ? toExactText(definition, parsed.value) : `“${text.trim()}”`;
}

/** What a cell says in words; blank is "not researched". */
export function describeCell(definition: FactDefinition, cell: CellForm): string {
  if (cell.unknown !== "") return UNKNOWN_REASONS[cell.unknown];
  if (cell.value.trim() !== "") return describeText(definition, cell.value);
  const [low, high] = [describeText(definition, cell.low), describeText(definition, cell.high)];
  if (low !== "" && high !== "") return `between ${low} and ${high}`;
  if (low !== "") return `at least ${low}`;
  return high === "" ? UNKNOWN_REASONS.not_researched : `at most ${high}`;
}

/** Where in a source something stands, in one line. */
export function describePlace({ place, quote, note }: PlaceForm): string {
  const parts = [place, quote.trim() === "" ? "" : `“${quote.trim()}”`, note];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" · ");
}

/** Where a value comes from, in one line. */
export function describeProvenance({
  asOf,
  knownOn,
  sources,
  note,
  marks,
  places = {},
}: ProvenanceForm): string {
  const at = Object.entries(places).map(([id, place]) => `${id}: ${describePlace(place)}`);
  const parts = [
    asOf === "" ? "" : `as of ${asOf}`,
    knownOn === "" ? "" : `public since ${knownOn}`,
    sources.length === 0 ? "no source" : `sources ${sources.join(", ")}`,
    marks.join(", "),
    note === "" ? "" : `note: ${note}`,
    ...at,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

export function describeAnswer(definition: FactDefinition, answer: AnswerForm): string {
  const origin = describeProvenance(answer);
  const claims = answer.claims === undefined ? "" : `; ${describeClaims(answer)}`;
  return `${describeCell(definition, answer)} (${origin}${claims})`;
}

const HEAD_WORDS = { complete: "complete", partial: "partial", unknown: "not researched" } as const;

export function describeHead({ completeness, reason, note }: ListHead): string {
  const said =
    completeness === "unknown" && reason !== ""
      ? UNKNOWN_REASONS[reason]
      : HEAD_WORDS[completeness];
  const why = completeness === "partial" && reason !== "" ? `, ${UNKNOWN_REASONS[reason]}` : "";
  return note === "" ? `${said}${why}` : `${said}${why}; note: ${note}`;
}

/** True when both cells would be saved alike: "1,000" and "1000" are one. */
export function sameCell(definition: FactDefinition | null, a: CellForm, b: CellForm): boolean {
  if (isBlankCell(a) && isBlankCell(b)) return true;
  const read = (text: string) =>
    definition === null ? text.trim() : describeText(definition, text);
  const sameEnds = read(a.low) === read(b.low) && read(a.high) === read(b.high);
  return a.unknown === b.unknown && sameEnds && read(a.value) === read(b.value);
}

/** What a reader would call the row: its first text, else its first cell. */
export function rowName(list: ListId, row: RowForm): string {
  const columns = Object.entries(columnsOf(list));
  const texts = columns.filter(([, { kind }]) => kind === "text");
  for (const [column, definition] of [...texts, ...columns]) {
    const { value } = cellOf(row, column);
    if (value.trim() !== "")
      return `“${definition.kind === "text" ? value.trim() : describeText(definition, value)}”`;
  }
  return "without a name";
}
