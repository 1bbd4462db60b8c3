import { type FactState, known, type Unknown, unknown } from "./state";
import { definitionOf, type FactId, type FactValue } from "./vocabulary";

type State = FactState<FactValue<FactId>>;

/** Notes are free text, so the number of different unknowns has no natural end. */
const MOST_UNKNOWNS = 4096;

const shared = new WeakSet<State>();
const answers = new Map<FactId, Map<unknown, State>>();
const absent = new Map<FactId, Unknown>();
const hidden = new Map<FactId, Unknown>();

/** Unknowns by reason, note and what is missing, word by word: a joined key would be made anew at every call. */
type Branch = { readonly next: Map<string, Branch>; state: Unknown | null };
const unknowns: Branch = { next: new Map(), state: null };
let kept = 0;

/** True for a state that is the same object wherever it occurs, so that conclusions from it can be remembered. */
export function isShared(state: State): boolean {
  return shared.has(state);
}

/** The one object for a fact that nobody answered. */
export function absentState(id: FactId): Unknown {
  return remember(absent, id, () => unknown([id]));
}

/** The one object for an answer that became public after the assessment day. */
export function hiddenState(id: FactId): Unknown {
  return remember(hidden, id, () => unknown([id], "not_yet_public"));
}

/**
 * Replaces a state with few possible values (yes or no, a choice, not known) by the one object that stands for
 * it in every profile. Numbers, days and texts, which differ from profile to profile, are given back as they are.
 */
export function shareState(id: FactId, state: State): State {
  if (state.status === "bounded" || shared.has(state)) return state;
  if (state.status === "unknown") return shareUnknown(state);
  const { value } = state;
  if (!isOfFew(id, value) || state.parts !== undefined) return state;
  return remember(answersOf(id), value, () => known(value));
}

function isOfFew(id: FactId, value: FactValue<FactId>): boolean {
  return (
    typeof value === "boolean" || (typeof value === "string" && definitionOf(id).kind === "enum")
  );
}

function answersOf(id: FactId): Map<unknown, State> {
  const found = answers.get(id);
  if (found !== undefined) return found;
  const made = new Map<unknown, State>();
  answers.set(id, made);
  return made;
}

function shareUnknown(state: Unknown): Unknown {
  let branch = step(step(unknowns, state.reason), state.note ?? "");
  for (const ref of state.missing) branch = step(branch, ref);
  if (branch.state !== null) return branch.state;
  if (kept >= MOST_UNKNOWNS) return state;
  kept += 1;
  shared.add(state);
  branch.state = state;
  return state;
}

function step({ next }: Branch, word: string): Branch {
  const found = next.get(word);
  if (found !== undefined) return found;
  const made: Branch = { next: new Map(), state: null };
  if (kept < MOST_UNKNOWNS) next.set(word, made);
  return made;
}

function remember<K, S extends State>(states: Map<K, S>, key: K, make: () => S): S {
  const found = states.get(key);
  if (found !== undefined) return found;
  const made = make();
  shared.add(made);
  states.set(key, made);
  return made;
}
