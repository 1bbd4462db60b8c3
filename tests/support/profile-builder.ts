import { Decimal } from "@/domain/decimal";
import type { FactDefinition } from "@/domain/facts/definition";
import {
  type ColumnId,
  type ColumnValue,
  columnsOf,
  LIST_IDS,
  type ListId,
} from "@/domain/facts/lists";
import type { UnknownReason } from "@/domain/facts/state";
import {
  definitionOf,
  type EnteredId,
  type FactId,
  type FactValue,
} from "@/domain/facts/vocabulary";
import {
  type Answer,
  type Bounds,
  type Completeness,
  EMPTY_LIST,
  NO_PROVENANCE,
  type PlainValue,
  type Profile,
  type Provenance,
  type Row,
  type RowList,
  type Source,
} from "@/domain/profile/profile";

/** Exact decimals may be written as numbers or text. */
type Loose<T> = T extends Decimal ? Decimal | number | string : T;

class Between {
  constructor(
    readonly low: number | string | Decimal | null,
    readonly high: number | string | Decimal | null,
  ) {}
}
class Missing {
  constructor(readonly reason: UnknownReason) {}
}

/** A number or day known only within two ends, both included; null leaves an end open. */
export function between(low: Between["low"], high: Between["high"]): Between {
  return new Between(low, high);
}

/** A value looked for and not known. */
export function missing(reason: UnknownReason = "not_disclosed"): Missing {
  return new Missing(reason);
}

/** A value with its own provenance, for example the day it became public. */
export type Dated<T> = { readonly value: T; readonly provenance: Partial<Provenance> };
export function dated<T>(value: T, provenance: Partial<Provenance>): Dated<T> {
  return { value, provenance };
}

type Cell<T> = Loose<T> | Between | Missing;

export type FactInputs = {
  readonly [I in EnteredId]?: Cell<FactValue<I>> | Dated<Cell<FactValue<I>>>;
};

/** Cells by column; `meta` holds what belongs to the row as a whole. */
export type RowInput<L extends ListId> = {
  readonly [C in ColumnId<L>]?: Cell<ColumnValue<L, C>>;
} & { readonly meta?: Partial<Provenance & { readonly id: string }> };

export type ProfileInput = {
  readonly asOf?: string;
  readonly coin?: Partial<Profile["coin"]>;
  readonly issuer?: Partial<Profile["issuer"]>;
  readonly facts?: FactInputs;
  readonly sources?: readonly Source[];
  /** Lists given are complete unless said otherwise here; lists not given are not researched. */
  readonly completeness?: { readonly [L in ListId]?: Completeness };
} & { readonly [L in ListId]?: readonly RowInput<L>[] };

export const DEFAULT_AS_OF = "2026-06-30";

/** A valid profile from plain values: numbers become exact decimals where the definition asks for them. */
export function buildProfile(input: ProfileInput = {}): Profile {
  return {
    coin: { symbol: "TST", name: "Test Dollar", dti: null, ...input.coin },
    issuer: { name: "Test Issuer", lei: null, ...input.issuer },
    asOf: input.asOf ?? DEFAULT_AS_OF,
    facts: toAnswers(input.facts ?? {}),
    lists: toLists(input),
    sources: input.sources ?? [],
    notes: [],
  };
}

/** One row as the profile stores it; useful where a test needs the row alone. */
export function buildRow<L extends ListId>(list: L, input: RowInput<L>, id = `${list}-1`): Row<L> {
  const values: Record<string, unknown> = {};
  const bounds: Record<string, Bounds> = {};
  const unknown: Record<string, UnknownReason> = {};
  const columns = columnsOf(list);
  const { meta, ...cells } = input;
  for (const [column, cell] of Object.entries(cells)) {
    const definition = columns[column];
    if (definition === undefined) throw new Error(`no column ${list}[].${column}`);
    if (cell === undefined) continue;
    if (cell instanceof Missing) unknown[column] = cell.reason;
    else if (cell instanceof Between) bounds[column] = toBounds(definition, cell);
    else values[column] = toPlain(definition, cell as Loose<PlainValue>);
  }
  return { ...NO_PROVENANCE, id, ...meta, values, bounds, unknown } as Row<L>;
}

function toAnswers(facts: FactInputs): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const [id, input] of Object.entries(facts)) {
    if (input === undefined) continue;
    const { value, provenance } = isDated(input) ? input : { value: input, provenance: {} };
    const definition = definitionOf(id as FactId);
    answers[id] = toAnswer(definition, value as Cell<PlainValue>, {
      ...NO_PROVENANCE,
      ...provenance,
    });
  }
  return answers;
}

function toAnswer(
  definition: FactDefinition,
  cell: Cell<PlainValue>,
  provenance: Provenance,
): Answer {
  if (cell instanceof Missing) return { ...provenance, status: "unknown", reason: cell.reason };
  if (cell instanceof Between)
    return { ...provenance, status: "bounded", ...toBounds(definition, cell) };
  return { ...provenance, status: "known", value: toPlain(definition, cell) };
}

function toLists(input: ProfileInput): Profile["lists"] {
  const lists: Record<string, RowList> = {};
  for (const list of LIST_IDS) lists[list] = toList(list, input);
  return lists as unknown as Profile["lists"];
}

function toList(list: ListId, input: ProfileInput): RowList {
  const rows = input[list] as readonly RowInput<ListId>[] | undefined;
  const completeness = input.completeness?.[list] ?? (rows === undefined ? "unknown" : "complete");
  const reason = completeness === "unknown" ? "not_researched" : null;
  const built = (rows ?? []).map((row, index) => buildRow(list, row, `${list}-${index + 1}`));
  return { ...EMPTY_LIST, completeness, reason, rows: built };
}

function toBounds(definition: FactDefinition, cell: Between): Bounds {
  return { low: toEnd(definition, cell.low), high: toEnd(definition, cell.high) };
}

function toEnd(definition: FactDefinition, end: Between["low"]): Bounds["low"] {
  if (end === null) return null;
  return definition.kind === "date" ? String(end) : new Decimal(end);
}

function toPlain(definition: FactDefinition, value: Loose<PlainValue>): PlainValue {
  const exact =
    definition.kind === "usd" || definition.kind === "percent" || definition.kind === "decimal";
  return exact ? new Decimal(value as Decimal | number | string) : value;
}

function isDated(input: unknown): input is Dated<unknown> {
  return typeof input === "object" && input !== null && "provenance" in input;
}
