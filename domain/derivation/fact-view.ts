import { type At, type Parameter, valueAt } from "../checklist/parameter";
import type { IsoDate } from "../dates";
import { Decimal } from "../decimal";
import { type FactDefinition } from "../facts/definition";
import type { ListId } from "../facts/lists";
import { type FactState, known, unknown } from "../facts/state";
import { type DerivedId, definitionOf, type FactId, type FactValue } from "../facts/vocabulary";
import type { Answer, Profile, Row } from "../profile/profile";
import { combine } from "./combine";

/** Rows visible on the assessment date. `hidden` counts rows that became public later. */
export type VisibleList<L extends ListId> = {
  readonly researched: boolean;
  /** True when the analyst declared the list complete: only then does an absent row mean "none". */
  readonly complete: boolean;
  readonly hidden: number;
  readonly rows: readonly Row<L>[];
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

/** Opens a profile at a day. Pure: the same input gives the same view; results are remembered inside the view. */
export function openView(input: ViewInput): FactView {
  const { profile, asOf, overrides } = input;
  const derivations: Readonly<Record<string, Compute | undefined>> = input.derivations;
  const resolved = new Map<FactId, AnyState>();
  const computedStates = new Map<FactId, AnyState | null>();
  const lists = new Map<ListId, VisibleList<ListId>>();

  const at: At = <T>(param: Parameter<T>): T => {
    const override = overrides?.get(param.id);
    return override === undefined ? valueAt(param, asOf) : (override as T);
  };
  const stated = (id: FactId): AnyState => toState(profile, asOf, id);
  const computed = (id: FactId): AnyState | null => {
    const cached = computedStates.get(id);
    if (cached !== undefined) return cached;
    const state = derivations[id]?.(view) ?? null;
    computedStates.set(id, state);
    return state;
  };
  const fact = (id: FactId): AnyState => {
    const cached = resolved.get(id);
    if (cached !== undefined) return cached;
    const fromRows = computed(id);
    const definition = definitionOf(id);
    const state =
      fromRows !== null && definition.computedOnly === true
        ? fromRows
        : fromRows === null
          ? stated(id)
          : combine(definition, stated(id), fromRows);
    resolved.set(id, state);
    return state;
  };
  const rows = (list: ListId): VisibleList<ListId> => {
    const cached = lists.get(list);
    if (cached !== undefined) return cached;
    const visible = toVisible(profile, asOf, list);
    lists.set(list, visible);
    return visible;
  };
  const view = { profile, asOf, at, fact, stated, computed, rows } as FactView;
  return view;
}

function isPublic(knownOn: IsoDate | null, profile: Profile, asOf: IsoDate): boolean {
  return (knownOn ?? profile.asOf) <= asOf;
}

function toVisible(profile: Profile, asOf: IsoDate, list: ListId): VisibleList<ListId> {
  const all = profile.lists[list];
  const rows = all.rows.filter((row) => isPublic(row.knownOn, profile, asOf));
  const hidden = all.rows.length - rows.length;
  const researched = all.completeness !== "unknown" && profile.asOf <= asOf;
  const complete = all.completeness === "complete" && profile.asOf <= asOf;
  return { researched: researched || rows.length > 0, complete, hidden, rows };
}

function toState(profile: Profile, asOf: IsoDate, id: FactId): AnyState {
  const answer = profile.facts[id];
  if (answer === undefined) return unknown([id]);
  if (!isPublic(answer.knownOn, profile, asOf)) return unknown([id], "not_yet_public");
  return fromAnswer(answer, id, definitionOf(id));
}

function fromAnswer(answer: Answer, id: FactId, definition: FactDefinition): AnyState {
  if (answer.status === "known") return known(answer.value as FactValue<FactId>);
  if (answer.status === "unknown") {
    return unknown([id], answer.reason, answer.note ?? undefined);
  }
  const { low, high } = answer;
  if (low === null || high === null) return unknown([id], "not_disclosed");
  return {
    status: "bounded",
    low: toEnd(low, definition),
    high: toEnd(high, definition),
    why: answer.note ?? `${definition.label} is known only within limits`,
    missing: [id],
  };
}

/** Limits are stored as decimals; a whole-number fact reads them as the numbers its values are. */
function toEnd(end: Decimal | IsoDate, definition: FactDefinition): FactValue<FactId> {
  const isWhole = definition.kind === "integer" && end instanceof Decimal;
  return (isWhole ? end.toNumber() : end) as FactValue<FactId>;
}
