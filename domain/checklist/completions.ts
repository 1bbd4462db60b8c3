import { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { formatFact } from "../facts/format";
import { expandReads } from "../facts/reads";
import type { Bounded, FactState, MissingReason } from "../facts/state";
import { definitionOf, type FactId, type FactValue } from "../facts/vocabulary";
import type { Values } from "./criterion";

export type Cause = {
  readonly id: FactId;
  readonly reason: MissingReason;
  readonly note: string | null;
};

/** Every way the missing facts could turn out, as far as that can be listed. */
export type Completion = {
  /** One complete set of facts per possibility; a single one when all is known; none when it cannot be listed. */
  readonly options: readonly Values<FactId>[];
  /** "between 4.0 % and 15.5 %" for facts known within limits; empty otherwise. */
  readonly bounds: () => string;
  /** True when every unknown fact has a short list of answers, so that the possible reasons can be told. */
  readonly listable: boolean;
  /** Facts with no value at all; those known within limits are in `bounds`. */
  readonly causes: readonly Cause[];
  readonly missing: () => readonly string[];
};

/** Beyond this many combinations the criterion is unknown without trying them. */
const MOST_OPTIONS = 64;

/** Stands for "as far as it may go" where a definition names no end; past every limit a criterion sets. */
const FAR = 1e15;

const NO_BOUNDS = (): string => "";
const NOTHING = (): readonly string[] => [];

type Slot = { readonly id: FactId; readonly candidates: readonly FactValue<FactId>[] };

/** Lists the completions of `reads` under what is known in `view`. */
export function completionsOf(view: FactView, reads: readonly FactId[]): Completion {
  const complete = knownValues(view, reads);
  return complete === null
    ? listCompletions(view, reads)
    : { options: [complete], bounds: NO_BOUNDS, listable: true, causes: [], missing: NOTHING };
}

/** The common case without lists to combine; null as soon as one fact is not known. */
function knownValues(view: FactView, reads: readonly FactId[]): Values<FactId> | null {
  const values: Record<string, FactValue<FactId>> = {};
  for (const id of reads) {
    const state: FactState<FactValue<FactId>> = view.fact(id);
    if (state.status !== "known") return null;
    values[id] = state.value;
  }
  return values as unknown as Values<FactId>;
}

function listCompletions(view: FactView, reads: readonly FactId[]): Completion {
  const slots: Slot[] = [];
  const causes: Cause[] = [];
  const open: (() => readonly string[])[] = [];
  const bounded: (() => string)[] = [];
  let settled = 0;
  for (const id of reads) {
    const state: FactState<FactValue<FactId>> = view.fact(id);
    if (state.status === "known") {
      settled += 1;
      slots.push({ id, candidates: [state.value] });
    } else if (state.status === "bounded") {
      settled += 1;
      slots.push({ id, candidates: [state.low, state.high] });
      bounded.push(() => describeBounds(id, state));
      open.push(() => state.missing);
    } else {
      slots.push({ id, candidates: candidatesOf(id) });
      causes.push({ id, reason: state.reason, note: state.note ?? null });
      open.push(() => (state.missing.length > 0 ? state.missing : expandReads([id])));
    }
  }
  // With nothing known there is nothing to conclude from, whatever the predicate would say.
  const options = settled === 0 && causes.length > 0 ? [] : combineSlots(slots);
  const listable = causes.every(({ id }) => isListable(id));
  return {
    options,
    bounds: bounded.length === 0 ? NO_BOUNDS : () => bounded.map((each) => each()).join("; "),
    listable,
    causes,
    missing: () => [...new Set(open.flatMap((each) => each()))],
  };
}

/** A fact's label inside a sentence; "US bill yield" keeps its capitals. */
export function labelInText(id: FactId): string {
  const { label } = definitionOf(id);
  const second = label.charAt(1);
  const isAcronym = second !== second.toLowerCase();
  return isAcronym ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function describeBounds(id: FactId, state: Bounded<FactValue<FactId>>): string {
  const low = formatFact(id, state.low);
  const high = formatFact(id, state.high);
  const span = low === high ? `about ${low}` : `between ${low} and ${high}`;
  return `${labelInText(id)} ${span} (${state.why})`;
}

function isListable(id: FactId): boolean {
  const { kind } = definitionOf(id);
  return kind === "boolean" || kind === "enum";
}

/**
 * The one answer a test gives however the missing facts turn out; null where it depends on them, or where they cannot
 * be listed. As asking every option of `completionsOf`, without making them. `test` must not keep what it is given.
 */
export function answerOf(
  view: FactView,
  reads: readonly FactId[],
  test: (facts: Values<FactId>) => boolean,
): boolean | null {
  const facts: Record<string, FactValue<FactId>> = {};
  const open: Slot[] = [];
  let size = 1;
  let isAnySettled = false;
  for (const id of reads) {
    const state: FactState<FactValue<FactId>> = view.fact(id);
    if (state.status === "known") {
      facts[id] = state.value;
      isAnySettled = true;
      continue;
    }
    const isBounded = state.status === "bounded";
    const values = isBounded ? [state.low, state.high] : candidatesOf(id);
    isAnySettled ||= isBounded;
    size *= values.length;
    open.push({ id, candidates: values });
  }
  const ask = (): boolean => test(facts as unknown as Values<FactId>);
  if (open.length === 0) return ask();
  if (!isAnySettled || size === 0 || size > MOST_OPTIONS) return null;
  return askEvery(open, facts, ask);
}

/** Turns the open facts like the wheels of a counter until two answers differ. */
function askEvery(
  open: readonly Slot[],
  facts: Record<string, FactValue<FactId>>,
  ask: () => boolean,
): boolean | null {
  const turn = (depth: number): boolean | null => {
    const slot = open[depth];
    if (slot === undefined) return ask();
    let answer: boolean | null = null;
    for (const [index, value] of slot.candidates.entries()) {
      facts[slot.id] = value;
      const each = turn(depth + 1);
      if (each === null || (index > 0 && each !== answer)) return null;
      answer = each;
    }
    return answer;
  };
  return turn(0);
}

const candidates = new Map<FactId, readonly FactValue<FactId>[]>();

/** The values an unknown fact could take: all of a choice, both of a yes or no, the two ends of a number. */
function candidatesOf(id: FactId): readonly FactValue<FactId>[] {
  const known = candidates.get(id);
  if (known !== undefined) return known;
  const made = toCandidates(id);
  candidates.set(id, made);
  return made;
}

function toCandidates(id: FactId): readonly FactValue<FactId>[] {
  const definition = definitionOf(id);
  if (definition.kind === "boolean") return [true, false];
  if (definition.kind === "enum") return Object.keys(definition.choices) as FactValue<FactId>[];
  const ends = [definition.min ?? -FAR, definition.max ?? FAR];
  if (definition.kind === "integer") return ends.map(Number);
  const isExact =
    definition.kind === "decimal" || definition.kind === "percent" || definition.kind === "usd";
  return isExact ? ends.map((end) => new Decimal(end)) : [];
}

function extend(
  option: Record<string, FactValue<FactId>>,
  { id, candidates: values }: Slot,
): Record<string, FactValue<FactId>>[] {
  const [only] = values;
  if (values.length === 1 && only !== undefined) {
    option[id] = only;
    return [option];
  }
  return values.map((value) => ({ ...option, [id]: value }));
}

function combineSlots(slots: readonly Slot[]): readonly Values<FactId>[] {
  const size = slots.reduce((product, slot) => product * slot.candidates.length, 1);
  if (size === 0 || size > MOST_OPTIONS) return [];
  let options: Record<string, FactValue<FactId>>[] = [{}];
  for (const slot of slots) options = options.flatMap((option) => extend(option, slot));
  return options as unknown as readonly Values<FactId>[];
}
