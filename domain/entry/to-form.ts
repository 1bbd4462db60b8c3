import { Decimal } from "../decimal";
import type { FactDefinition } from "../facts/definition";
import { groupThousands } from "../facts/format";
import { columnsOf, type ListId } from "../facts/lists";
import type { SectionId } from "../facts/sections";
import { definitionOf } from "../facts/vocabulary";
import type {
  Answer,
  Bounds,
  Claim,
  PlainValue,
  Profile,
  Provenance,
  Row,
  RowList,
} from "../profile/profile";
import {
  type AnswerForm,
  BLANK_ANSWER,
  BLANK_CELL,
  type CellForm,
  type ListForm,
  type ProvenanceForm,
  type RowForm,
  type SectionForm,
} from "./form";
import { enteredFactsOf, listsOf } from "./layout";

/** A value as a person would type it: every digit kept, money with thousands separated. */
export function toTypedText(definition: FactDefinition, value: PlainValue): string {
  if (value instanceof Decimal)
    return definition.kind === "usd" ? groupThousands(value.toFixed()) : value.toFixed();
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "object") return value.join(", ");
  return String(value);
}

function toBoundsCell(definition: FactDefinition, { low, high }: Bounds): CellForm {
  const text = (end: Bounds["low"]) => (end === null ? "" : toTypedText(definition, end));
  return { ...BLANK_CELL, low: text(low), high: text(high) };
}

function toProvenanceForm(provenance: Provenance): ProvenanceForm {
  const { asOf, knownOn, sources, note, marks, places } = provenance;
  return {
    asOf: asOf ?? "",
    knownOn: knownOn ?? "",
    sources: [...sources],
    note: note ?? "",
    marks: [...marks],
    ...(places === undefined ? {} : { places: toPlacesForm(places) }),
  };
}

function toPlacesForm(places: NonNullable<Provenance["places"]>): ProvenanceForm["places"] {
  const texts = Object.entries(places).map(([id, { place, quote, note }]) => [
    id,
    { place: place ?? "", quote: quote ?? "", note: note ?? "" },
  ]);
  return Object.fromEntries(texts) as ProvenanceForm["places"];
}

function toClaimsForm(claims: readonly Claim[] | undefined): Pick<AnswerForm, "claims"> {
  if (claims === undefined) return {};
  return { claims: Object.fromEntries(claims.map(({ source, value }) => [source, value])) };
}

export function toAnswerForm(definition: FactDefinition, answer: Answer): AnswerForm {
  const provenance = toProvenanceForm(answer);
  if (answer.status === "known")
    return { ...BLANK_CELL, value: toTypedText(definition, answer.value), ...provenance };
  if (answer.status === "unknown") {
    const { reason, claims } = answer;
    return { ...BLANK_CELL, unknown: reason, ...provenance, ...toClaimsForm(claims) };
  }
  return { ...toBoundsCell(definition, answer), ...provenance };
}

type Cells = {
  readonly values: Readonly<Record<string, PlainValue | undefined>>;
  readonly bounds: Readonly<Record<string, Bounds | undefined>>;
  readonly unknown: Readonly<Record<string, CellForm["unknown"] | undefined>>;
};

function toCellForm(definition: FactDefinition, row: Row, column: string): CellForm | null {
  const { values, bounds, unknown }: Cells = row as unknown as Cells;
  const value = values[column];
  if (value !== undefined) return { ...BLANK_CELL, value: toTypedText(definition, value) };
  const ends = bounds[column];
  if (ends !== undefined) return toBoundsCell(definition, ends);
  const reason = unknown[column];
  return reason === undefined ? null : { ...BLANK_CELL, unknown: reason };
}

export function toRowForm(list: ListId, row: Row): RowForm {
  const cells = Object.entries(columnsOf(list)).flatMap(([column, definition]) => {
    const cell = toCellForm(definition, row, column);
    return cell === null ? [] : [[column, cell] as const];
  });
  return { id: row.id, cells: Object.fromEntries(cells), ...toProvenanceForm(row) };
}

export function toListForm(list: ListId, { completeness, reason, note, rows }: RowList): ListForm {
  const said = completeness === "unknown" && reason === "not_researched" ? "" : (reason ?? "");
  return {
    completeness,
    reason: said,
    note: note ?? "",
    rows: rows.map((row) => toRowForm(list, row)),
  };
}

/** Every fact and list of a section as the form shows it; what nobody answered is there and blank. */
export function toSectionForm(
  profile: Pick<Profile, "facts" | "lists">,
  section: SectionId,
): SectionForm {
  const facts = enteredFactsOf(section).map((id) => {
    const answer = profile.facts[id];
    return [
      id,
      answer === undefined ? BLANK_ANSWER : toAnswerForm(definitionOf(id), answer),
    ] as const;
  });
  const lists = listsOf(section).map(
    (list) => [list, toListForm(list, profile.lists[list])] as const,
  );
  return { facts: Object.fromEntries(facts), lists: Object.fromEntries(lists) };
}
