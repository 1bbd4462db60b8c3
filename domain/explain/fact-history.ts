import type { IsoDate } from "../dates";
import { derivations } from "../derivation/derivations";
import { openView } from "../derivation/fact-view";
import { isListId, LIST_IDS, LISTS, type ListId } from "../facts/lists";
import { definitionOf, type FactId, isFactId } from "../facts/vocabulary";
import type { Change } from "../profile/changes";
import { type Answer, NO_PROVENANCE, type Profile, type RowList } from "../profile/profile";
import { describeFact, describeList, type FactLine } from "./fact-lines";

/** A fact, or a list as a whole. */
export type HistoryRef = FactId | ListId;

export function isHistoryRef(ref: string): ref is HistoryRef {
  return isFactId(ref) || isListId(ref);
}

export function labelOfRef(ref: HistoryRef): string {
  return isListId(ref) ? LISTS[ref].label : definitionOf(ref).label;
}

/** What must be known of a revision to choose it: the day its facts describe, and the day it was published here. */
export type RevisionDays = {
  readonly number: number;
  readonly asOf: IsoDate;
  readonly publishedOn: IsoDate;
};

/** What did we know on one day about another? */
export type KnowledgeQuestion = { readonly knownOn: IsoDate; readonly asOf: IsoDate };

/**
 * The revision a reader on `knownOn` would have opened for `asOf`: of those published by then and describing that day
 * or an earlier one, the one with the latest day, and of these the last. Null where there was none.
 */
export function pickRevision<R extends RevisionDays>(
  revisions: readonly R[],
  { knownOn, asOf }: KnowledgeQuestion,
): R | null {
  let best: R | null = null;
  for (const revision of revisions) {
    if (revision.publishedOn > knownOn || revision.asOf > asOf) continue;
    if (best === null || isLater(revision, best)) best = revision;
  }
  return best;
}

function isLater(one: RevisionDays, other: RevisionDays): boolean {
  return one.asOf === other.asOf ? one.number > other.number : one.asOf > other.asOf;
}

/** What the chosen revision said of the fact, without anything that became public after `knownOn`. */
export function describeAsKnown(
  profile: Profile,
  ref: HistoryRef,
  question: KnowledgeQuestion,
): FactLine {
  const line = describeRef(leaveOutLater(profile, question), ref, question.asOf);
  const isShown = line.knownOn === question.asOf;
  return { ...line, knownOn: isShown ? (profile.facts[ref]?.knownOn ?? null) : null };
}

/** A revision's value of the fact, as of the revision's own day. */
export function describeRevision(profile: Profile, ref: HistoryRef): FactLine {
  return describeRef(profile, ref, profile.asOf);
}

function describeRef(profile: Profile, ref: HistoryRef, asOf: IsoDate): FactLine {
  const view = openView({ profile, asOf, derivations });
  return isListId(ref) ? describeList(view, ref) : describeFact(view, ref);
}

/** A fact nobody could know yet: the view says so, and nothing of the answer is left to give it away. */
const NOT_YET: Answer = {
  ...NO_PROVENANCE,
  knownOn: "9999-12-31",
  status: "unknown",
  reason: "not_researched",
};

/** The profile without what was not public or describes a later day, and with everything else in sight. */
function leaveOutLater(profile: Profile, question: KnowledgeQuestion): Profile {
  const { asOf } = question;
  const facts = Object.entries(profile.facts).map(([id, answer]): [string, Answer] => [
    id,
    isKnown(answer, question) ? { ...answer, knownOn: asOf } : NOT_YET,
  ]);
  const lists = LIST_IDS.map((list) => {
    const content: RowList = profile.lists[list];
    const rows = content.rows.filter((row) => isKnown(row, question));
    return [list, { ...content, rows: rows.map((row) => ({ ...row, knownOn: asOf })) }] as const;
  });
  return {
    ...profile,
    facts: Object.fromEntries(facts),
    lists: Object.fromEntries(lists) as unknown as Profile["lists"],
  };
}

function isKnown(origin: Pick<Answer, "asOf" | "knownOn">, question: KnowledgeQuestion): boolean {
  return (origin.knownOn ?? "") <= question.knownOn && (origin.asOf ?? "") <= question.asOf;
}

/** The changes of a publication that concern the fact: its value, its rows, where it comes from. */
export function pickChanges(changes: readonly Change[], ref: HistoryRef): readonly Change[] {
  return changes.filter(({ path }) => {
    if (!path.startsWith(ref)) return false;
    const next = path.charAt(ref.length);
    return next === "" || next === "#" || (next === "[" && isListId(ref));
  });
}
