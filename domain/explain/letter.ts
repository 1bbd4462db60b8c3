import type { IsoDate } from "../dates";
import { SECTION_IDS, SECTIONS } from "../facts/sections";
import { toStem } from "../report/profile-report";
import type { Assessment } from "../scoring/assessment";
import type { Question } from "./questions";

/** A letter of questions to an issuer as a tree; knows no file format. */
export type Letter = {
  readonly stem: string;
  readonly asOf: IsoDate;
  readonly title: string;
  readonly addressee: string;
  readonly opening: readonly string[];
  readonly sections: readonly LetterSection[];
  readonly closing: readonly string[];
};

export type LetterSection = { readonly title: string; readonly items: readonly LetterItem[] };

export type LetterItem = {
  readonly number: number;
  readonly heading: string;
  /** What is asked, one sentence each. */
  readonly asks: readonly string[];
  /** Labelled lines below: what is missing, answers to choose from, documents that would settle it. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
};

/** Questions named in the opening as those to answer first. */
const FIRST = 5;

export type LetterInput = {
  readonly assessment: Assessment;
  /** Ranked, as `rankQuestions` gives them. */
  readonly questions: readonly Question[];
  readonly revision: number | null;
};

/**
 * The open questions as a letter, grouped by subject; those that matter most are named by number at the start. It says
 * nothing of points, so that nobody answers towards a score. Deterministic: it carries no time of its own making.
 */
export function buildLetter({ assessment, questions, revision }: LetterInput): Letter {
  const { coin, asOf, profileAsOf, ruleset } = assessment;
  const groups = SECTION_IDS.map((id) => ({
    title: SECTIONS[id],
    own: questions.filter(({ section }) => section === id),
  })).filter(({ own }) => own.length > 0);
  let number = 0;
  const numbers = new Map<string, number>();
  const sections = groups.map(({ title, own }) => ({
    title,
    items: own.map((question) => {
      number += 1;
      numbers.set(question.subject, number);
      return toItem(question, number);
    }),
  }));
  const first = questions.slice(0, FIRST).flatMap(({ subject }) => numbers.get(subject) ?? []);
  const name = `${coin.name} (${coin.symbol})`;
  const which =
    revision === null ? "a draft of our profile" : `revision ${revision} of our profile`;
  return {
    stem: toStem([coin.symbol, "questions"], asOf),
    asOf,
    title: `Questions on ${name}`,
    addressee: coin.issuer ?? `The issuer of ${name}`,
    opening: [
      `We assess how ${name} is backed, from what can be shown in public documents. As of ${asOf} the questions below are open; they rest on facts of ${profileAsOf} (${which}, checklist ${ruleset.version}).`,
      number === 0
        ? "No question is open."
        : `${number === 1 ? "One question is" : `${number} questions are`} open. ${firstText(first)}`,
    ],
    sections,
    closing: [
      "Please answer with a document we may cite, with its date and the page, or say that you do not disclose it. An answer that is not public is recorded as such.",
      "Whatever stays open is counted neither for nor against the coin: it is shown as unknown.",
      "We judge every coin by the same published questions. This is not a rating, and not an offer of any service.",
    ],
  };
}

function firstText(numbers: readonly number[]): string {
  if (numbers.length < 2) return "";
  const last = numbers.at(-1) ?? 0;
  return `If only a few can be answered now, these come first: ${numbers.slice(0, -1).join(", ")} and ${last}.`;
}

function toItem(question: Question, number: number): LetterItem {
  const { label, columns, choices, evidenceWanted, criteria } = question;
  const asks = [...new Set(criteria.map((each) => each.question))].filter((text) => text !== "");
  const lines = [
    { label: "What is missing", text: columns.join("; ") },
    { label: "Answers to choose from", text: choices.join("; ") },
    { label: "What would settle it", text: evidenceWanted.join("; ") },
  ];
  return { number, heading: label, asks, lines: lines.filter(({ text }) => text !== "") };
}
