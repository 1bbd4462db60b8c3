import type { FactView } from "../derivation/fact-view";
import type { Condition } from "./condition";
import { readRows } from "./read-rows";
import {
  readChoice,
  readComparison,
  readDay,
  readFacts,
  readFigure,
  readKnown,
  readYes,
} from "./read-values";
import { decided, type Reading, type Truth, unique } from "./reading";

/** `benchmark` takes permissions as given: how a coin would stand against a regime it has not sought. */
export type Mode = "perimeter" | "benchmark";

/** Reads a text as a mode; anything but "benchmark" is the perimeter. */
export function toMode(text: string | null): Mode {
  return text === "benchmark" ? "benchmark" : "perimeter";
}

type Node<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;
type Readers = {
  readonly [K in Condition["kind"]]: (node: Node<K>, view: FactView, mode: Mode) => Reading;
};

const GIVEN = decided(true, () => "the permission is taken as given");

const READERS: Readers = {
  all: readGroup,
  any: readGroup,
  not: ({ of }, view, mode) => negate(read(of, view, mode)),
  licensed: ({ of }, view, mode) => (mode === "benchmark" ? GIVEN : read(of, view, mode)),
  known: readKnown,
  yes: readYes,
  is: readChoice,
  compare: readComparison,
  figure: readFigure,
  within: readDay,
  rows: readRows,
  facts: readFacts,
};

/**
 * Judges a condition with three values: unknown beside a false part of a conjunction is false, beside a true part of
 * a disjunction true, and otherwise stays unknown. Only `known` sees an absence. Pure and total.
 */
export function read(condition: Condition, view: FactView, mode: Mode): Reading {
  const known = memoryOf(view, mode);
  const found = known.get(condition);
  if (found !== undefined) return found;
  const reader = READERS[condition.kind] as (
    node: Condition,
    view: FactView,
    mode: Mode,
  ) => Reading;
  const reading = reader(condition, view, mode);
  known.set(condition, reading);
  return reading;
}

const MEMORIES: Readonly<Record<Mode, object>> = { perimeter: {}, benchmark: {} };
const makeMemory = (): Map<Condition, Reading> => new Map();

/** Conditions are the same objects for every profile, and many rules of a regime share theirs. */
function memoryOf(view: FactView, mode: Mode): Map<Condition, Reading> {
  return view.remember(MEMORIES[mode], makeMemory);
}

function readGroup({ kind, of }: Node<"all" | "any">, view: FactView, mode: Mode): Reading {
  const parts = of.map((each) => read(each, view, mode));
  const decisive: Truth = kind === "all" ? "no" : "yes";
  const deciding = parts.filter((part) => part.truth === decisive);
  const open = parts.filter((part) => part.truth === "unknown");
  const truth = deciding.length > 0 ? decisive : open.length > 0 ? "unknown" : opposite(decisive);
  // What decides is what a reader wants: the failing parts of a conjunction, the true ones of a disjunction.
  const shown = truth === decisive ? deciding : truth === "unknown" ? open : parts;
  return {
    truth,
    missing: () => (truth === "unknown" ? unique(open.flatMap((part) => part.missing())) : []),
    says: () => unique(shown.map((part) => part.says()).filter((text) => text !== "")).join("; "),
  };
}

function negate(reading: Reading): Reading {
  return { ...reading, truth: opposite(reading.truth) };
}

function opposite(truth: Truth): Truth {
  if (truth === "unknown") return truth;
  return truth === "yes" ? "no" : "yes";
}
