import { Decimal } from "@/domain/decimal";
import type { FactDefinition } from "@/domain/facts/definition";
import { columnsOf, isListId, type ListId } from "@/domain/facts/lists";
import { definitionOf, isFactId } from "@/domain/facts/vocabulary";
import {
  type Answer,
  EMPTY_LIST,
  NO_PROVENANCE,
  type PlainValue,
  type Profile,
  type Row,
  type RowList,
} from "@/domain/profile/profile";

/** One thing that is otherwise than in the model, and what rules may notice it by. */
export type Change = {
  /** The fact or the column, or `list[]` where a row or the whole list is gone. */
  readonly ref: string;
  /** Whether something is less known than before; nothing may become worse than unknown by that. */
  readonly hides: boolean;
  readonly what: string;
  readonly profile: Profile;
};

const FAR_DAYS: readonly string[] = ["1990-01-01", "2026-11-30", "2099-12-31"];
const PLACES: readonly string[] = ["VG", "US", "FR", "GB", "AE-ADGM"];
const HUGE = "1000000000000000";

/** Values a fact might have instead: the opposite, every other choice, nothing, half, twice, far too much, far away. */
function otherValues(definition: FactDefinition, now: unknown): readonly PlainValue[] {
  const values = candidatesOf(definition, now);
  return values.filter((value) => String(value) !== String(now));
}

function candidatesOf(definition: FactDefinition, now: unknown): readonly PlainValue[] {
  switch (definition.kind) {
    case "boolean":
      return [true, false];
    case "enum":
      return Object.keys(definition.choices);
    case "date":
      return FAR_DAYS;
    case "text":
      return ["", "Another"];
    case "jurisdiction":
      return PLACES;
    case "jurisdictions":
      return [[], ["VG"]] as readonly PlainValue[];
    default:
      return numbersAround(definition, now);
  }
}

function numbersAround({ kind }: FactDefinition, now: unknown): readonly PlainValue[] {
  const base = now === undefined ? new Decimal(1) : new Decimal(String(now));
  const numbers = [new Decimal(0), base.div(2), base.times(2), new Decimal(1), new Decimal(HUGE)];
  return kind === "integer" ? numbers.map((each) => each.floor().toNumber()) : numbers;
}

/** Every change of one fact or one column, and for a column's list the loss of rows. */
export function changesOf(profile: Profile, ref: string): readonly Change[] {
  if (isFactId(ref)) return factChanges(profile, ref);
  const [list = "", column = ""] = ref.split("[].");
  return isListId(list) ? columnChanges(profile, list, column) : [];
}

function factChanges(profile: Profile, ref: Parameters<typeof definitionOf>[0]): readonly Change[] {
  const answer = profile.facts[ref];
  const now = answer?.status === "known" ? answer.value : undefined;
  const withAnswer = (next: Answer): Profile => ({
    ...profile,
    facts: { ...profile.facts, [ref]: next },
  });
  const others = otherValues(definitionOf(ref), now).map((value) => ({
    ref,
    hides: false,
    what: `${ref} = ${String(value)}`,
    profile: withAnswer({ ...NO_PROVENANCE, status: "known", value }),
  }));
  if (now === undefined) return others;
  const lost: Answer = { ...NO_PROVENANCE, status: "unknown", reason: "not_disclosed" };
  return [{ ref, hides: true, what: `${ref} unknown`, profile: withAnswer(lost) }, ...others];
}

function columnChanges(profile: Profile, list: ListId, column: string): readonly Change[] {
  const definition = columnsOf(list)[column];
  const { rows } = profile.lists[list];
  if (definition === undefined || rows.length === 0) return [];
  const ref = `${list}[].${column}`;
  const places = rows.length === 1 ? [[0]] : [...rows.map((_, index) => [index]), [...rows.keys()]];
  return places.flatMap((at) => {
    const first = cellOf(rows[at[0] ?? 0], column);
    const put = (value: PlainValue | undefined): Profile => {
      const next = rows.map((row, index) =>
        at.includes(index) ? withCell(row, column, value) : row,
      );
      return withList(profile, list, { rows: next });
    };
    const where = `${ref} of ${at.length === 1 ? `row ${(at[0] ?? 0) + 1}` : "every row"}`;
    const others = otherValues(definition, first).map((value) => ({
      ref,
      hides: false,
      what: `${where} = ${String(value)}`,
      profile: put(value),
    }));
    const lost = { ref, hides: true, what: `${where} unknown`, profile: put(undefined) };
    return first === undefined ? others : [lost, ...others];
  });
}

/** Each row gone, all of them gone, and the list no longer complete or not researched. */
export function listChanges(profile: Profile, list: ListId): readonly Change[] {
  const { rows } = profile.lists[list];
  const ref = `${list}[]`;
  const make = (hides: boolean, what: string, change: Partial<RowList>): Change => ({
    ref,
    hides,
    what: `${list}: ${what}`,
    profile: withList(profile, list, change),
  });
  return [
    ...rows.map((_, gone) =>
      make(false, `row ${gone + 1} gone`, { rows: rows.filter((__, index) => index !== gone) }),
    ),
    make(false, "no row", { rows: [] }),
    make(true, "perhaps more rows", { completeness: "partial" }),
    make(true, "not researched", EMPTY_LIST),
  ];
}

function cellOf(row: Row | undefined, column: string): unknown {
  return (row?.values as Readonly<Record<string, unknown>> | undefined)?.[column];
}

function withCell(row: Row, column: string, value: PlainValue | undefined): Row {
  const { [column]: _gone, ...rest } = row.values as Readonly<Record<string, PlainValue>>;
  const values = value === undefined ? rest : { ...rest, [column]: value };
  return { ...row, values } as Row;
}

function withList(profile: Profile, list: ListId, change: Partial<RowList>): Profile {
  const lists = { ...profile.lists, [list]: { ...profile.lists[list], ...change } };
  return { ...profile, lists: lists as Profile["lists"] };
}
