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
type Memory = Map<Condition, Reading>;
/** A profile being asked in a mode, with the answers that other rules may share. */
type Asked = { readonly view: FactView; readonly mode: Mode; readonly memory: Memory };
type Group = Node<"all" | "any">;

const GIVEN = decided(true, () => "the permission is taken as given");

/**
 * Judges a condition with three values: unknown beside a false part of a conjunction is false, beside a true part of
 * a disjunction true, and otherwise stays unknown. Only `known` sees an absence. Pure and total.
 */
export function read(condition: Condition, view: FactView, mode: Mode): Reading {
  return ask(condition, askedOf(view, mode));
}

const ASKED: Readonly<Record<Mode, object>> = { perimeter: {}, benchmark: {} };

/** Conditions are the same objects for every profile, and many rules of a regime share theirs. */
function askedOf(view: FactView, mode: Mode): Asked {
  return view.remember(ASKED[mode], () => ({ view, mode, memory: new Map() }));
}

function ask(condition: Condition, asked: Asked): Reading {
  switch (condition.kind) {
    // One fact is read again sooner than its answer is found.
    case "known":
      return readKnown(condition, asked.view);
    case "yes":
      return readYes(condition, asked.view);
    case "is":
      return readChoice(condition, asked.view);
    case "compare":
      return readComparison(condition, asked.view);
    case "within":
      return readDay(condition, asked.view);
    case "not":
      return negate(ask(condition.of, asked));
    case "licensed":
      return asked.mode === "benchmark" ? GIVEN : ask(condition.of, asked);
    default:
      return recall(condition, asked);
  }
}

type Shared = Group | Node<"rows" | "figure" | "facts">;

function recall(condition: Shared, asked: Asked): Reading {
  const found = asked.memory.get(condition);
  if (found !== undefined) return found;
  const reading = readShared(condition, asked);
  asked.memory.set(condition, reading);
  return reading;
}

function readShared(condition: Shared, asked: Asked): Reading {
  switch (condition.kind) {
    case "all":
    case "any":
      return readGroup(condition, asked);
    case "figure":
      return readFigure(condition, asked.view);
    case "rows":
      return readRows(condition, asked.view);
    case "facts":
      return readFacts(condition, asked.view);
  }
}

/** Reads as far as the first part that decides; the others are read when somebody wants the sentence. */
function readGroup({ kind, of }: Group, asked: Asked): Reading {
  const decisive: Truth = kind === "all" ? "no" : "yes";
  const parts: Reading[] = [];
  let truth = opposite(decisive);
  for (const each of of) {
    const part = ask(each, asked);
    parts.push(part);
    if (part.truth === "unknown") truth = "unknown";
    if (part.truth !== decisive) continue;
    truth = decisive;
    break;
  }
  // What decides is what a reader wants: the failing parts of a conjunction, the true ones of a disjunction.
  const shown = (): readonly Reading[] => {
    for (const each of of.slice(parts.length)) parts.push(ask(each, asked));
    return parts.filter((part) => part.truth === truth);
  };
  return {
    truth,
    missing: () => (truth === "unknown" ? unique(shown().flatMap((part) => part.missing())) : []),
    says: () =>
      unique(
        shown()
          .map((part) => part.says())
          .filter((text) => text !== ""),
      ).join("; "),
  };
}

function negate(reading: Reading): Reading {
  return { ...reading, truth: opposite(reading.truth) };
}

function opposite(truth: Truth): Truth {
  if (truth === "unknown") return truth;
  return truth === "yes" ? "no" : "yes";
}
