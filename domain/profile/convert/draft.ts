import type { IsoDate } from "../../dates";
import { Decimal } from "../../decimal";
import type { FactDefinition } from "../../facts/definition";
import type { ListId } from "../../facts/lists";
import type { UnknownReason } from "../../facts/state";
import { definitionOf, type EnteredId, type FactValue } from "../../facts/vocabulary";
import { LIMITS } from "../limits";
import {
  type Answer,
  EMPTY_LIST,
  type PlainValue,
  type Profile,
  type ProfileNote,
  type RowList,
} from "../profile";
import { noteSchema } from "../schema-answers";
import { limitMessage, valueSchemaOf } from "../schema-values";
import { type Origin, toProvenance } from "./origin";

export type Ends<T> = { readonly low: T | null; readonly high: T | null };

/** True where the value obeys the fact's definition: choices, limits, exactness, text that every format can hold. */
export function isAllowed(definition: FactDefinition, value: unknown): boolean {
  const json = value instanceof Decimal ? value.toFixed() : value;
  return valueSchemaOf(definition).safeParse(json).success;
}

/** True for a text a note can hold. */
export function isNote(text: string): boolean {
  return noteSchema.safeParse(text).success;
}

/** The profile while it is being put together. Setters say whether the value was taken. */
export class Draft {
  readonly #facts = new Map<string, Answer>();
  readonly #lists = new Map<ListId, RowList>();
  readonly #notes: ProfileNote[] = [];

  setFact<I extends EnteredId>(id: I, value: FactValue<I>, origin: Origin = {}): boolean {
    if (!isAllowed(definitionOf(id), value)) return false;
    return this.#put(id, { status: "known", value: value as PlainValue, ...toProvenance(origin) });
  }

  setUnknown(id: EnteredId, reason: UnknownReason, origin: Origin = {}): boolean {
    return this.#put(id, { status: "unknown", reason, ...toProvenance(origin) });
  }

  setBounds(id: EnteredId, { low, high }: Ends<Decimal | IsoDate>, origin: Origin = {}): boolean {
    const definition = definitionOf(id);
    if (low === null && high === null) return false;
    if ([low, high].some((end) => limitMessage(definition, end) !== null)) return false;
    return this.#put(id, { status: "bounded", low, high, ...toProvenance(origin) });
  }

  has(id: EnteredId): boolean {
    return this.#facts.has(id);
  }

  setList<L extends ListId>(list: L, content: RowList<L>): void {
    this.#lists.set(list, content as unknown as RowList);
  }

  addNote(path: string, text: string): boolean {
    if (!isNote(path) || !isNote(text) || this.#notes.length >= LIMITS.notes) return false;
    this.#notes.push({ path, text });
    return true;
  }

  finish(head: Pick<Profile, "coin" | "issuer" | "asOf" | "sources">): Profile {
    const lists = Object.fromEntries(this.#lists) as Partial<Profile["lists"]>;
    return {
      ...head,
      facts: Object.fromEntries(this.#facts),
      lists: {
        licence: EMPTY_LIST,
        market: EMPTY_LIST,
        position: EMPTY_LIST,
        account: EMPTY_LIST,
        attestation: EMPTY_LIST,
        deployment: EMPTY_LIST,
        stressEvent: EMPTY_LIST,
        enforcement: EMPTY_LIST,
        ...lists,
      },
      notes: this.#notes,
    };
  }

  #put(id: EnteredId, answer: Answer): boolean {
    if (answer.note !== null && !isNote(answer.note)) return false;
    if (answer.sources.length > LIMITS.citations) return false;
    this.#facts.set(id, answer);
    return true;
  }
}
