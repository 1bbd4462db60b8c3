import { type At, type Parameter, valueAt } from "../checklist/parameter";
import type { IsoDate } from "../dates";
import type { ListId } from "../facts/lists";
import { shareState } from "../facts/shared-states";
import type { FactState } from "../facts/state";
import {
  type DerivedId,
  definitionOf,
  FACT_IDS,
  type FactId,
  type FactValue,
} from "../facts/vocabulary";
import type { Profile, Row } from "../profile/profile";
import { combine } from "./combine";
import { type FactSlot, isPublic, statedIn } from "./stated-facts";

/** Rows visible on the assessment date. `hidden` counts rows that became public later. */
export type VisibleList<L extends ListId> = {
  readonly researched: boolean;
  /** True when the analyst declared the list complete: only then does an absent row mean "none". */
  readonly complete: boolean;
  readonly hidden: number;
  /** The rows that count: all but holdings entered to describe a fund whose own line counts (`fundDetail`). */
  readonly rows: readonly Row<L>[];
  /** Every row, also those that count through another. */
  readonly entered: readonly Row<L>[];
};

/** The facts of a profile as they could be known on one day, with every derived fact on demand. */
export type FactView = {
  readonly profile: Profile;
  readonly asOf: IsoDate;
  readonly at: At;
  /** Entered or computed, whichever the definition says counts. */
  fact<I extends FactId>(id: I): FactState<FactValue<I>>;
  /** Only what was entered. */
  stated<I extends FactId>(id: I): FactState<FactValue<I>>;
  /** Only what the rows give; null where the fact has no formula. */
  computed<I extends FactId>(id: I): FactState<FactValue<I>> | null;
  rows<L extends ListId>(list: L): VisibleList<L>;
  /** Works something out of this view once; `key` is any object that stands for the question. Lives as long as the view. */
  remember<T>(key: object, make: () => T): T;
};

export type Derivations = {
  readonly [I in DerivedId]: (view: FactView) => FactState<FactValue<I>>;
};

export type ViewInput = {
  readonly profile: Profile;
  readonly asOf: IsoDate;
  readonly derivations: Derivations;
  /** Values that replace a parameter's own, by parameter id (house policy). */
  readonly overrides?: ReadonlyMap<string, unknown>;
};

type AnyState = FactState<FactValue<FactId>>;
type Compute = (view: FactView) => AnyState;

/** What is the same for a fact in every profile, so that a view looks it up once. */
type Slot = FactSlot & { readonly compute: Compute | null };

const slotsOf = new WeakMap<Derivations, ReadonlyMap<FactId, Slot>>();

function openSlots(derivations: Derivations): ReadonlyMap<FactId, Slot> {
  const found = slotsOf.get(derivations);
  if (found !== undefined) return found;
  const table: Readonly<Record<string, Compute | undefined>> = derivations;
  const made = new Map(
    FACT_IDS.map((id, index) => {
      const definition = definitionOf(id);
      return [id, { id, index, definition, compute: table[id] ?? null }];
    }),
  );
  slotsOf.set(derivations, made);
  return made;
}

/** Opens a profile at a day. Pure: the same input gives the same view; results are remembered inside the view. */
export function openView(input: ViewInput): FactView {
  const { profile, asOf } = input;
  const lists = new Map<ListId, VisibleList<ListId>>();
  const rows = (list: ListId): VisibleList<ListId> => {
    const cached = lists.get(list);
    if (cached !== undefined) return cached;
    const visible = toVisible(profile, asOf, list);
    lists.set(list, visible);
    return visible;
  };
  const memory = new Map<object, unknown>();
  const remember = <T>(key: object, make: () => T): T => {
    const known = memory.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    memory.set(key, made);
    return made;
  };
  const facts = openFacts(input, () => view);
  const view = { profile, asOf, at: openParameters(input), ...facts, rows, remember } as FactView;
  return view;
}

function openParameters({ asOf, overrides }: ViewInput): At {
  const values = new Map<string, unknown>();
  return <T>(param: Parameter<T>): T => {
    const known = values.get(param.id);
    if (known !== undefined) return known as T;
    const override = overrides?.get(param.id);
    const value = override === undefined ? valueAt(param, asOf) : (override as T);
    values.set(param.id, value);
    return value;
  };
}

type FactStates = {
  readonly fact: (id: FactId) => AnyState;
  readonly stated: (id: FactId) => AnyState;
  readonly computed: (id: FactId) => AnyState | null;
};

function openFacts({ profile, asOf, derivations }: ViewInput, viewOf: () => FactView): FactStates {
  const slots = openSlots(derivations);
  const stated = statedIn(profile);
  const resolved: (AnyState | undefined)[] = [];
  const computedStates: (AnyState | undefined)[] = [];
  const slotOf = (id: FactId): Slot => {
    const slot = slots.get(id);
    if (slot === undefined) throw new RangeError(`${id} is not a fact of the vocabulary`);
    return slot;
  };
  const compute = ({ id, index }: Slot, formula: Compute): AnyState => {
    const cached = computedStates[index];
    if (cached !== undefined) return cached;
    const state = shareState(id, formula(viewOf()));
    computedStates[index] = state;
    return state;
  };
  const resolve = (slot: Slot): AnyState => {
    const { id, definition } = slot;
    if (slot.compute === null) return stated.on(asOf, slot);
    const fromRows = compute(slot, slot.compute);
    if (definition.computedOnly === true) return fromRows;
    return shareState(id, combine(definition, stated.on(asOf, slot), fromRows));
  };
  return {
    fact: (id) => {
      const slot = slotOf(id);
      const cached = resolved[slot.index];
      if (cached !== undefined) return cached;
      const state = resolve(slot);
      resolved[slot.index] = state;
      return state;
    },
    stated: (id) => stated.on(asOf, slotOf(id)),
    computed: (id) => {
      const slot = slotOf(id);
      return slot.compute === null ? null : compute(slot, slot.compute);
    },
  };
}

function toVisible(profile: Profile, asOf: IsoDate, list: ListId): VisibleList<ListId> {
  const all = profile.lists[list];
  const isAll = all.rows.every((row) => isPublic(row.knownOn, profile, asOf));
  const entered = isAll ? all.rows : all.rows.filter((row) => isPublic(row.knownOn, profile, asOf));
  const rows = entered.some(isDetail) ? entered.filter((row) => !isDetail(row)) : entered;
  const hidden = all.rows.length - entered.length;
  const researched = all.completeness !== "unknown" && profile.asOf <= asOf;
  const complete = all.completeness === "complete" && profile.asOf <= asOf;
  return { researched: researched || rows.length > 0, complete, hidden, rows, entered };
}

function isDetail({ values }: Row): boolean {
  return "fundDetail" in values && values.fundDetail === true;
}
