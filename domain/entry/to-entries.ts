import { columnsOf, type ListId } from "../facts/lists";
import { definitionOf, isFactId } from "../facts/vocabulary";
import {
  cellField,
  type Entry,
  factField,
  isChoice,
  listField,
  rowIdField,
  toCompletenessChoice,
  UNKNOWN_SIGN,
} from "./fields";
import {
  type AnswerForm,
  type CellForm,
  isBlankCell,
  type ListForm,
  type ProvenanceForm,
  type SectionForm,
} from "./form";

type Name = (part: string) => string;

/** What the control of a choice holds: the answer, or the reason behind a sign. */
export function toChoiceValue({ value, unknown }: CellForm): string {
  return unknown === "" ? value : `${UNKNOWN_SIGN}${unknown}`;
}

function cellEntries(name: Name, cell: CellForm, choice: boolean): readonly Entry[] {
  if (choice) return [[name("value"), toChoiceValue(cell)]];
  return [
    [name("value"), cell.value],
    [name("low"), cell.low],
    [name("high"), cell.high],
    [name("unknown"), cell.unknown],
  ];
}

function provenanceEntries(
  name: Name,
  { asOf, knownOn, sources, note, marks, places = {} }: ProvenanceForm,
): readonly Entry[] {
  return [
    [name("asOf"), asOf],
    [name("knownOn"), knownOn],
    ...sources.map((id): Entry => [name("sources"), id]),
    [name("note"), note],
    ...marks.map((mark): Entry => [name("marks"), mark]),
    ...Object.entries(places).flatMap(([id, { place, quote, note: remark }]): readonly Entry[] => [
      [name("placeFor"), id],
      [name("place"), place],
      [name("quote"), quote],
      [name("placeNote"), remark],
    ]),
  ];
}

function answerEntries(id: string, answer: AnswerForm): readonly Entry[] {
  const name: Name = (part) => factField(id, part);
  const choice = isFactId(id) && isChoice(definitionOf(id), "fact");
  const claims = Object.entries(answer.claims ?? {}).flatMap(
    ([source, value]): readonly Entry[] => [
      [name("claimFor"), source],
      [name("claim"), value],
    ],
  );
  return [...cellEntries(name, answer, choice), ...provenanceEntries(name, answer), ...claims];
}

function listEntries(list: ListId, form: ListForm): readonly Entry[] {
  const rows = form.rows.flatMap((row, index): readonly Entry[] => {
    const cells = Object.entries(columnsOf(list)).flatMap(
      ([column, definition]): readonly Entry[] => {
        const cell = row.cells[column];
        if (cell === undefined || isBlankCell(cell)) return [];
        return cellEntries(
          (part) => cellField(list, index, `${column}.${part}`),
          cell,
          isChoice(definition, "cell"),
        );
      },
    );
    const provenance = provenanceEntries((part) => cellField(list, index, `prov.${part}`), row);
    return [[rowIdField(list, index), row.id], ...cells, ...provenance];
  });
  return [
    [listField(list, "whole"), "1"],
    [listField(list, "completeness"), toCompletenessChoice(form)],
    [listField(list, "note"), form.note],
    ...rows,
  ];
}

/** The same names and values a page with all controls on it would send, so that one parser serves both ways. */
export function toEntries({ facts, lists }: SectionForm): readonly Entry[] {
  return [
    ...Object.entries(facts).flatMap(([id, answer]) => answerEntries(id, answer)),
    ...Object.entries(lists).flatMap(([list, form]) => listEntries(list as ListId, form)),
  ];
}
