import { type At, type Parameter, valueAt } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import type { FactView } from "@/domain/derivation/fact-view";
import { type FactState, known, type Part, unknown } from "@/domain/facts/state";
import { definitionOf, type FactId, type FactValue } from "@/domain/facts/vocabulary";
import { buildProfile, DEFAULT_AS_OF } from "./profile-builder";

type State = FactState<FactValue<FactId>>;
type Span = { readonly low: number | string; readonly high: number | string };

export type StubInput = {
  /** Plain values by fact id; `{ low, high }` for a number known within limits. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Pieces behind a computed fact. */
  readonly parts?: readonly Part[];
  /** Told of every parameter that is looked up. */
  readonly onParameter?: (parameter: Parameter) => void;
};

/** A view that answers with the given values and nothing else, so that a predicate is judged without derivations. */
export function stubView({ facts, parts, onParameter }: StubInput): FactView {
  const at: At = <T>(parameter: Parameter<T>): T => {
    onParameter?.(parameter);
    return valueAt(parameter, DEFAULT_AS_OF);
  };
  const fact = (id: FactId): State => toState(id, facts[id], parts);
  const rows = () => ({ researched: false, complete: false, hidden: 0, rows: [], entered: [] });
  const view = {
    profile: buildProfile(),
    asOf: DEFAULT_AS_OF,
    at,
    fact,
    stated: fact,
    computed: () => null,
    rows,
    remember: <T>(_key: object, make: () => T): T => make(),
  };
  return view as unknown as FactView;
}

function toState(id: FactId, value: unknown, parts: readonly Part[] | undefined): State {
  if (value === undefined) return unknown([id]);
  if (isSpan(value)) {
    const { low, high } = value;
    const ends = { low: toValue(id, low), high: toValue(id, high) };
    return { status: "bounded", ...ends, why: "stated within limits", missing: [id] };
  }
  return known(toValue(id, value), parts);
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "low" in value;
}

/** Gives a plain number or text the exact type its definition asks for. */
export function toValue(id: FactId, value: unknown): FactValue<FactId> {
  const { kind } = definitionOf(id);
  const isExact = kind === "usd" || kind === "percent" || kind === "decimal";
  return (isExact ? new Decimal(String(value)) : value) as FactValue<FactId>;
}
