import { LIST_IDS, LISTS } from "../facts/lists";
import { definitionOf, FACT_IDS, type FactId } from "../facts/vocabulary";
import { toAnswerText } from "../profile/exact-text";
import type { Answer, Profile, RowList } from "../profile/profile";
import type { Band } from "../scoring/assessment";

/** What one fact or list adds to the facts part. */
export type FactPart = {
  /** Fact id or list id; null for what is neither: names, sources, the day of the profile. */
  readonly ref: string | null;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly by: Band;
};

type SplitInput = {
  readonly before: Profile;
  readonly after: Profile;
  readonly judge: (profile: Profile) => Band;
};

/**
 * Turns one profile into the other, fact by fact in the vocabulary's order and then list by list, and takes the
 * difference of the result at each step. The parts add up exactly to the whole; those that move nothing are left out.
 */
export function splitFacts({ before, after, judge }: SplitInput): readonly FactPart[] {
  const parts: FactPart[] = [];
  let profile = before;
  let band = judge(profile);
  const turn = (next: Profile, name: Omit<FactPart, "by">): void => {
    const now = judge(next);
    const by = { proven: now.proven - band.proven, possible: now.possible - band.possible };
    if (by.proven !== 0 || by.possible !== 0) parts.push({ ...name, by });
    profile = next;
    band = now;
  };
  for (const id of FACT_IDS) {
    const [was, is] = [profile.facts[id], after.facts[id]];
    if (readOf(was) === readOf(is)) continue;
    const { label } = definitionOf(id);
    const facts = is === undefined ? without(profile.facts, id) : { ...profile.facts, [id]: is };
    const texts = { before: wordFact(id, was), after: wordFact(id, is) };
    turn({ ...profile, facts }, { ref: id, label, ...texts });
  }
  for (const list of LIST_IDS) {
    const [was, is]: readonly RowList[] = [profile.lists[list], after.lists[list]];
    if (readOfList(was) === readOfList(is)) continue;
    const lists = { ...profile.lists, [list]: is };
    const texts = { before: wordList(was), after: wordList(is) };
    turn({ ...profile, lists }, { ref: list, label: LISTS[list].label, ...texts });
  }
  turn(after, { ref: null, label: "Day of the profile and the rest", before: "", after: "" });
  return parts;
}

function without(facts: Profile["facts"], id: string): Profile["facts"] {
  return Object.fromEntries(Object.entries(facts).filter(([each]) => each !== id));
}

/** What a result can depend on of an answer: its value and since when it is public, not where it was read. */
function readOf(answer: Answer | undefined): string {
  if (answer === undefined) return "";
  const { asOf, knownOn, sources, note, marks, places, ...value } = answer;
  return JSON.stringify([knownOn, note, value]);
}

function readOfList(list: RowList | undefined): string {
  if (list === undefined) return "";
  const { completeness, reason, rows } = list;
  const read = rows.map(({ values, bounds, unknown, knownOn }) => [
    values,
    bounds,
    unknown,
    knownOn,
  ]);
  return JSON.stringify([completeness, reason, read]);
}

const HIDDEN = "9999-12-31";

function wordFact(id: FactId, answer: Answer | undefined): string {
  if (answer === undefined) return "not researched";
  if (answer.knownOn === HIDDEN) return "not public yet";
  return toAnswerText(definitionOf(id), answer);
}

const EXTENT = {
  complete: "complete",
  partial: "not declared complete",
  unknown: "not researched",
} as const;

function wordList(list: RowList | undefined): string {
  if (list === undefined) return "not researched";
  const count = list.rows.filter(({ knownOn }) => knownOn !== HIDDEN).length;
  return `${count} ${count === 1 ? "row" : "rows"}, ${EXTENT[list.completeness]}`;
}
