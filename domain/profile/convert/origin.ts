import type { IsoDate } from "../../dates";
import type { Mark, Provenance } from "../profile";
import type { SourceNode } from "./source-node";

/** Provenance as far as a mapper knows it. */
export type Origin = {
  readonly sources?: readonly string[];
  readonly marks?: readonly Mark[];
  readonly note?: string | null;
  readonly knownOn?: IsoDate | null;
  readonly asOf?: IsoDate | null;
};

const MARK_WORDS: readonly (readonly [Mark, string])[] = [
  ["unverified", "(unverified)"],
  ["doubtful", "(doubtful)"],
  ["derived", "(derived)"],
];

/** The marks a text carries in brackets. */
export function marksIn(...texts: readonly (string | null)[]): readonly Mark[] {
  return MARK_WORDS.filter(([, word]) => texts.some((text) => text?.includes(word) === true)).map(
    ([mark]) => mark,
  );
}

/** The text without its marks in brackets. */
export function withoutMarks(text: string): string {
  const bare = MARK_WORDS.reduce((rest, [, word]) => rest.replaceAll(word, " "), text);
  return bare.replace(/\s+/g, " ").trim();
}

/** Joins origins: all sources and marks once, notes one after the other, the latest day of publication. */
export function mergeOrigins(...origins: readonly (Origin | undefined)[]): Origin {
  const given = origins.filter((origin): origin is Origin => origin !== undefined);
  const notes = given.map(({ note }) => note ?? "").filter((note) => note !== "");
  const days = given.flatMap(({ knownOn }) =>
    knownOn === undefined || knownOn === null ? [] : [knownOn],
  );
  return {
    sources: [...new Set(given.flatMap(({ sources }) => sources ?? []))],
    marks: [...new Set(given.flatMap(({ marks }) => marks ?? []))],
    note: notes.length === 0 ? null : [...new Set(notes)].join(" "),
    knownOn: days.sort().at(-1) ?? null,
    asOf: given.map(({ asOf }) => asOf ?? null).find((day) => day !== null) ?? null,
  };
}

export function toProvenance(origin: Origin): Provenance {
  const { sources = [], marks = [], note = null, knownOn = null, asOf = null } = origin;
  return { asOf, knownOn, sources, note, marks };
}

/** The sentence form of a note: one full stop at the end. */
export function toSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Texts of several places as sentences one after the other; empty where there are none. */
export function joinSentences(nodes: readonly SourceNode[]): string {
  return nodes.flatMap(({ text }) => (text === null ? [] : [toSentence(text)])).join(" ");
}

/** Words in place of a source id, and what they say. */
const NO_SOURCE = "none-found";

/** Source ids cited at a place, and the marks that stand there instead of an id. */
export function readCitations(node: SourceNode, known: ReadonlySet<string>): Origin {
  const sources: string[] = [];
  const marks: Mark[] = [];
  for (const item of node.items()) {
    const { text } = item;
    if (text === null) continue;
    const mark = MARK_WORDS.find(([name, word]) => text === word || text === name)?.[0];
    if (mark !== undefined) marks.push(mark);
    else if (known.has(text)) sources.push(text);
    else if (text !== NO_SOURCE) {
      item.explain("no source has this id");
      continue;
    }
    item.done();
  }
  if (node.isEmptyList) node.done();
  // Beside real sources the mark speaks for a single text, which carries it as well; "derived" holds for the sum.
  const shown = sources.length > 0 ? marks.filter((mark) => mark === "derived") : marks;
  return { sources, marks: shown };
}
