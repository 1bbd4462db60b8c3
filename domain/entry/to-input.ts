import type { ListId } from "../facts/lists";
import type { UnknownReason } from "../facts/state";
import type { Claim, Completeness, Mark } from "../profile/profile";
import { cellField, factField, listField } from "./fields";
import {
  type AnswerForm,
  type CellForm,
  isBlankCell,
  isBlankProvenance,
  isBlankRow,
  keepClaims,
  keepPlaces,
  type ListForm,
  type PlaceForm,
  type ProvenanceForm,
  type RowForm,
  type SectionForm,
} from "./form";

type ProvenanceWire = {
  readonly asOf: string;
  readonly knownOn: string;
  readonly sources: readonly string[];
  readonly note: string;
  readonly marks: readonly Mark[];
  readonly places?: Readonly<Record<string, PlaceWire>>;
};
type PlaceWire = { readonly [K in keyof PlaceForm]?: string };
type Ends = { readonly low: string; readonly high: string };
export type AnswerWire = ProvenanceWire &
  (
    | { readonly value: string }
    | { readonly unknown: UnknownReason; readonly claims?: readonly Claim[] }
    | Ends
  );
export type RowWire = ProvenanceWire & {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  readonly bounds: Readonly<Record<string, Ends>>;
  readonly unknown: Readonly<Record<string, UnknownReason>>;
};
export type ListWire = {
  readonly completeness: Completeness;
  readonly reason: UnknownReason | null;
  readonly note: string;
  readonly rows: readonly RowWire[];
};

/** What is wrong, by the name of the control it is wrong in. */
export type FieldErrors = Readonly<Record<string, string>>;

export type SectionWire = {
  readonly facts: Readonly<Record<string, AnswerWire | null>>;
  readonly lists: { readonly [L in ListId]?: ListWire };
  readonly errors: FieldErrors;
};

const CONTRADICTION = "Give a value, limits or a reason why it is not known, not two of them.";

const filled = (text: string) => text.trim() !== "";

function isContradictory({ value, low, high, unknown }: CellForm): boolean {
  return [filled(value), filled(low) || filled(high), unknown !== ""].filter(Boolean).length > 1;
}

function toProvenance(form: ProvenanceForm): ProvenanceWire {
  const { asOf, knownOn, sources, note, marks } = form;
  const origin = { asOf, knownOn, sources, note, marks };
  const places = keepPlaces(form.places, sources);
  if (places === undefined) return origin;
  const said = Object.entries(places).map(([id, place]) => [
    id,
    Object.fromEntries(Object.entries(place).filter(([, text]) => filled(text))) as PlaceWire,
  ]);
  return { ...origin, places: Object.fromEntries(said) as ProvenanceWire["places"] & object };
}

/** An answer that is unknown, with what the sources say where they disagree. */
function toUnknownWire({ unknown, claims, sources }: AnswerForm & { unknown: UnknownReason }) {
  const kept = unknown === "conflicting" ? keepClaims(claims, sources) : undefined;
  if (kept === undefined) return { unknown };
  return { unknown, claims: Object.entries(kept).map(([source, value]) => ({ source, value })) };
}

/** An answer to save; null clears it. A remark without an answer is kept as "not researched". */
export function toAnswerWire(answer: AnswerForm): AnswerWire | null {
  const provenance = toProvenance(answer);
  if (filled(answer.value)) return { value: answer.value, ...provenance };
  const { unknown } = answer;
  if (unknown !== "") return { ...toUnknownWire({ ...answer, unknown }), ...provenance };
  if (filled(answer.low) || filled(answer.high))
    return { low: answer.low, high: answer.high, ...provenance };
  return isBlankProvenance(answer) ? null : { unknown: "not_researched", ...provenance };
}

function toRowWire(row: RowForm): RowWire {
  const cells = Object.entries(row.cells).filter(([, cell]) => !isBlankCell(cell));
  const values = cells
    .filter(([, cell]) => filled(cell.value))
    .map(([column, cell]) => [column, cell.value] as const);
  const bounds = cells
    .filter(([, cell]) => filled(cell.low) || filled(cell.high))
    .map(([column, { low, high }]) => [column, { low, high }] as const);
  const unknown = cells.flatMap(([column, cell]) =>
    cell.unknown === "" ? [] : [[column, cell.unknown] as const],
  );
  return {
    id: row.id,
    values: Object.fromEntries(values),
    bounds: Object.fromEntries(bounds),
    unknown: Object.fromEntries(unknown),
    ...toProvenance(row),
  };
}

/** A list to save. Rows in which nothing was entered are not rows. */
export function toListWire({ completeness, reason, note, rows }: ListForm): ListWire {
  const said = rows.filter((row) => !isBlankRow(row));
  return { completeness, reason: reason === "" ? null : reason, note, rows: said.map(toRowWire) };
}

function listErrors(list: ListId, { rows }: ListForm): FieldErrors {
  const wrong = rows.flatMap((row, index) =>
    Object.entries(row.cells)
      .filter(([, cell]) => isContradictory(cell))
      .map(([column]) => [cellField(list, index, `${column}.value`), CONTRADICTION] as const),
  );
  return Object.fromEntries(wrong);
}

/** The form as the save command takes it, without what contradicts itself; that is named in `errors`. */
export function toSectionWire({ facts, lists }: SectionForm): SectionWire {
  const wrongFacts = Object.entries(facts).filter(([, answer]) => isContradictory(answer));
  const skipped = new Set(wrongFacts.map(([id]) => id));
  const answers = Object.entries(facts)
    .filter(([id]) => !skipped.has(id))
    .map(([id, answer]) => [id, toAnswerWire(answer)] as const);
  const errors = Object.entries(lists).map(([list, form]) => listErrors(list as ListId, form));
  const kept = Object.entries(lists).filter(
    (_, index) => Object.keys(errors[index] ?? {}).length === 0,
  );
  return {
    facts: Object.fromEntries(answers),
    lists: Object.fromEntries(kept.map(([list, form]) => [list, toListWire(form)])),
    errors: Object.fromEntries([
      ...wrongFacts.map(([id]) => [factField(id, "value"), CONTRADICTION] as const),
      ...errors.flatMap((wrong) => Object.entries(wrong)),
    ]),
  };
}

const ROW_PLACE = /^\[(\d+)\](?:([.#])([a-zA-Z]+)(?:\.([a-zA-Z]+))?)?$/;

/**
 * Translates the save command's places (`redemption.feePct`, `position[3].amountUsd`, `position[3]#asOf`) into
 * names of controls. Rows are counted as sent there and as shown here, so blank rows are stepped over.
 */
export function toControlErrors(fields: FieldErrors, form: SectionForm): FieldErrors {
  const errors = Object.entries(fields).map(
    ([place, message]) => [toControl(place, form), message] as const,
  );
  return Object.fromEntries(errors);
}

function toControl(place: string, form: SectionForm): string {
  const list = Object.keys(form.lists).find(
    (id) => place === id || place.startsWith(`${id}[`) || place.startsWith(`${id}#`),
  );
  if (list !== undefined) return toListControl(list as ListId, place.slice(list.length), form);
  const [id = "", part] = place.split("#");
  if (part !== undefined) return factField(id, part);
  const end = /\.(low|high)$/.exec(id)?.[1];
  return end === undefined ? factField(id, "value") : factField(id.slice(0, -end.length - 1), end);
}

function toListControl(list: ListId, rest: string, form: SectionForm): string {
  const match = ROW_PLACE.exec(rest);
  if (match === null) return listField(list, rest === "#note" ? "note" : "completeness");
  const [, sent = "0", sign, part, end] = match;
  const shown = (form.lists[list]?.rows ?? []).flatMap((row, index) =>
    isBlankRow(row) ? [] : [index],
  );
  const index = shown[Number(sent)] ?? Number(sent);
  if (part === undefined) return cellField(list, index, "prov.note");
  return cellField(list, index, sign === "#" ? `prov.${part}` : `${part}.${end ?? "value"}`);
}
