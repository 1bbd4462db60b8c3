import type { Severity, Verdict } from "@/domain/checklist/criterion";

/** A fact or a column of a list, asked once; rules refer to it by its number. */
export type Question = {
  readonly n: number;
  readonly label: string;
  readonly answer: string;
  /** True where there is no answer: the text then says why. */
  readonly isOpen?: true;
  readonly marks?: string;
  /** How the answer follows from others, and the numbers of the questions it rests on. */
  readonly derived?: { readonly formula: string; readonly from: readonly number[] };
  readonly asOf?: string;
  readonly note?: string;
  /** Positions in the list of documents cited. */
  readonly sources?: readonly number[];
  readonly evidenceWanted: string;
  /** The list whose rows answer; absent for a fact. */
  readonly list?: string;
};

export type RuleEntry = {
  readonly n: number;
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly requirement: string;
  readonly remark?: string;
  readonly citation: string;
  /** Positions in the list of legal texts. */
  readonly texts: readonly number[];
  /** Positions in the lists of sentences that many rules share. */
  readonly checked: number;
  readonly force: number;
  readonly evidenceWanted: string;
  readonly asked: readonly number[];
};

export type Cell = { readonly n: number; readonly label: string; readonly text: string };

export type RowEntry = {
  readonly title: string;
  readonly cells: readonly Cell[];
  /** Labels of what is not researched. */
  readonly blank: string;
  readonly marks: string;
  readonly asOf: string;
  readonly note: string | null;
  readonly sources: readonly number[];
};

export type ListEntry = {
  readonly id: string;
  readonly label: string;
  readonly extent: string;
  readonly note: string | null;
  readonly rows: readonly RowEntry[];
  /** Rows beyond those shown. */
  readonly left: number;
};

/** A document or a legal text; `name` is what it is called by where it is cited. */
export type Reference = {
  readonly name: string;
  readonly title: string;
  /** Publisher and day, said wherever it is cited. */
  readonly where: string;
  /** Kind of document and how it was read, said once. */
  readonly about: string;
  readonly url: string | null;
};

/**
 * All a questionnaire prints, as plain text said once: the page's component needs nothing of the vocabulary, and the
 * page stays small.
 */
export type QuestionnaireView = {
  readonly scope: Pick<RuleEntry, "asked" | "requirement" | "reason">;
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly rules: readonly RuleEntry[];
  }[];
  readonly questions: readonly Question[];
  readonly checks: readonly string[];
  readonly forces: readonly string[];
  readonly lists: readonly ListEntry[];
  readonly documents: readonly Reference[];
  readonly texts: readonly Reference[];
};

/**
 * For each list of numbers the first that none before it held: what is numbered in the order of its first use is new
 * from there on.
 */
export function newFromOf(lists: readonly (readonly number[])[]): readonly number[] {
  const last: number[] = [];
  for (const numbers of lists) last.push(Math.max(last.at(-1) ?? 0, ...numbers));
  return lists.map((_, index) => (last[index - 1] ?? 0) + 1);
}
