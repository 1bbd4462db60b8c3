import type { FactView } from "../derivation/fact-view";
import type { Condition } from "./condition";
import { sayRows, truthOfRows } from "./read-rows";
import {
  sayFacts,
  sayFigure,
  sayKnown,
  sayValue,
  truthOfFacts,
  truthOfFigure,
  truthOfKnown,
  truthOfValue,
} from "./read-values";
import { opposite, type Reading, toReading, type Truth, unique, type Words } from "./reading";

/** `benchmark` takes permissions as given: how a coin would stand against a regime it has not sought. */
export type Mode = "perimeter" | "benchmark";

/** Reads a text as a mode; anything but "benchmark" is the perimeter. */
export function toMode(text: string | null): Mode {
  return text === "benchmark" ? "benchmark" : "perimeter";
}

type Node<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;
type Group = Node<"all" | "any">;
/** A profile being asked in a mode, with the answers that rules share. */
export type Asked = {
  readonly view: FactView;
  readonly mode: Mode;
  readonly memory: Map<Condition, Truth>;
  /** Readings that are asked for again: whether a regime reaches the coin decides in several places. */
  readonly readings: Map<Condition, Reading>;
};

/**
 * Judges a condition with three values: unknown beside a false part of a conjunction is false, beside a true part of
 * a disjunction true, and otherwise stays unknown. Only `known` sees an absence. Pure and total.
 */
export function truthOf(condition: Condition, asked: Asked): Truth {
  switch (condition.kind) {
    case "not":
      return opposite(truthOf(condition.of, asked));
    case "licensed":
      return asked.mode === "benchmark" ? "yes" : truthOf(condition.of, asked);
    case "all":
    case "any":
      return truthOfGroup(condition, asked);
    case "figure":
      return truthOfFigure(condition, asked.view);
    case "facts":
      return truthOfFacts(condition, asked.view);
    case "rows":
      return recall(condition, asked);
    case "known":
      return truthOfKnown(condition, asked.view);
    default:
      return truthOfValue(condition, asked.view);
  }
}

/** As `truthOf`, with the words behind the answer. */
export function read(condition: Condition, view: FactView, mode: Mode): Reading {
  return put(condition, askIn(view, mode));
}

/** As `read`, remembered with the view. */
export function readOnce(condition: Condition, view: FactView, mode: Mode): Reading {
  const asked = askIn(view, mode);
  const found = asked.readings.get(condition);
  if (found !== undefined) return found;
  const reading = put(condition, asked);
  asked.readings.set(condition, reading);
  return reading;
}

const ASKED: Readonly<Record<Mode, object>> = { perimeter: {}, benchmark: {} };

/** Opens a profile to questions in a mode. Conditions are the same objects for every profile, and rules share theirs. */
export function askIn(view: FactView, mode: Mode): Asked {
  return view.remember(ASKED[mode], () => ({
    view,
    mode,
    memory: new Map(),
    readings: new Map(),
  }));
}

/** Going through rows is what costs; everything else is judged again sooner than its answer is found. */
function recall(condition: Node<"rows">, { view, memory }: Asked): Truth {
  const found = memory.get(condition);
  if (found !== undefined) return found;
  const truth = truthOfRows(condition, view);
  memory.set(condition, truth);
  return truth;
}

/** Asks as far as the first part that decides. */
function truthOfGroup({ kind, of }: Group, asked: Asked): Truth {
  const decisive: Truth = kind === "all" ? "no" : "yes";
  let truth = opposite(decisive);
  for (const each of of) {
    const part = truthOf(each, asked);
    if (part === decisive) return decisive;
    if (part === "unknown") truth = part;
  }
  return truth;
}

function put(condition: Condition, asked: Asked): Reading {
  const truth = truthOf(condition, asked);
  return toReading(truth, wordsOf(condition, asked, truth));
}

const GIVEN: Words = { missing: () => [], says: () => "the permission is taken as given" };

function wordsOf(condition: Condition, asked: Asked, truth: Truth): Words {
  const { view, mode } = asked;
  switch (condition.kind) {
    case "known":
      return sayKnown(condition, view);
    case "yes":
    case "is":
    case "compare":
    case "within":
      return sayValue(condition, view);
    case "not":
      return put(condition.of, asked);
    case "licensed":
      return mode === "benchmark" ? GIVEN : put(condition.of, asked);
    case "figure":
      return sayFigure(condition, view);
    case "rows":
      return sayRows(condition, view);
    case "facts":
      return sayFacts(condition, view, truth);
    default:
      return wordsOfGroup(condition, asked, truth);
  }
}

/** What decides is what a reader wants: the failing parts of a conjunction, the true ones of a disjunction. */
function wordsOfGroup({ of }: Group, asked: Asked, truth: Truth): Words {
  const shown = (): readonly Reading[] =>
    of.filter((each) => truthOf(each, asked) === truth).map((each) => put(each, asked));
  return {
    missing: () => unique(shown().flatMap((part) => part.missing())),
    says: () =>
      unique(
        shown()
          .map((part) => part.says())
          .filter((text) => text !== ""),
      ).join("; "),
  };
}
