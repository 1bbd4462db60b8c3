import { isUnknownReason } from "../entry/form";
import { UNKNOWN_SIGN } from "../entry/fields";
import { toTypedText } from "../entry/to-form";
import { UNKNOWN_REASONS, type UnknownReason } from "../facts/state";
import { definitionOf, type FactId, isFactId } from "../facts/vocabulary";
import { toAnswerText } from "../profile/exact-text";
import { parseFactValue } from "../profile/fact-value";
import { type Answer, NO_PROVENANCE, type Profile } from "../profile/profile";

/**
 * What is supposed of facts, as typed, by fact id. "?not_disclosed" stands for a reason why nothing is known; so do its
 * words, "not disclosed", where a value is typed and not chosen.
 */
export type Scratch = Readonly<Record<string, string>>;

export type Supposed = {
  readonly id: FactId;
  readonly label: string;
  /** As typed. */
  readonly text: string;
  readonly before: string;
  /** Null where it could not be read. */
  readonly after: string | null;
  readonly error: string | null;
};

export type ScratchCopy = { readonly profile: Profile; readonly supposed: readonly Supposed[] };

/** As many as an address may hold without being refused on its way. */
export const MOST_SUPPOSED = 20;

/** Whether a fact can be supposed: it is typed in, not computed. */
export function canSuppose(id: string): id is FactId {
  return isFactId(id) && definitionOf(id).computedOnly !== true;
}

/** A copy of the profile with other answers. What cannot be read is named and changes nothing; blank is no answer. */
export function copyWith(profile: Profile, scratch: Scratch): ScratchCopy {
  const facts: Record<string, Answer> = { ...profile.facts };
  const supposed = Object.entries(scratch)
    .slice(0, MOST_SUPPOSED)
    .flatMap(([id, text]): Supposed[] => {
      if (!canSuppose(id)) return [];
      const definition = definitionOf(id);
      const was = profile.facts[id];
      const before =
        was === undefined ? UNKNOWN_REASONS.not_researched : toAnswerText(definition, was);
      const read = readSupposed(id, text);
      const shown = toControlText(id, text);
      const named = { id, label: definition.label, text: shown, before };
      if (!read.ok) return [{ ...named, after: null, error: read.message }];
      facts[id] = read.answer;
      return [{ ...named, after: toAnswerText(definition, read.answer), error: null }];
    });
  return { profile: { ...profile, facts }, supposed };
}

type Read =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly message: string };

function readSupposed(id: FactId, text: string): Read {
  const reason = readReason(id, text);
  if (reason !== null) return { ok: true, answer: { ...NO_PROVENANCE, status: "unknown", reason } };
  const parsed = parseFactValue(definitionOf(id), text);
  return parsed.ok
    ? { ok: true, answer: { ...NO_PROVENANCE, status: "known", value: parsed.value } }
    : parsed;
}

/** The reason a text stands for, by its sign or, where a value is typed, by its words; null where it is a value. */
export function readReason(id: FactId, text: string): UnknownReason | null {
  const name = text.startsWith(UNKNOWN_SIGN) ? text.slice(UNKNOWN_SIGN.length) : "";
  if (isUnknownReason(name)) return name;
  if (isChosen(id)) return null;
  const words = text.trim().toLowerCase();
  return REASONS.find((reason) => UNKNOWN_REASONS[reason] === words) ?? null;
}

const REASONS = Object.keys(UNKNOWN_REASONS).filter(isUnknownReason);

/** Whether the answer is chosen from a list, where a reason has an entry of its own. */
export function isChosen(id: FactId): boolean {
  return ["boolean", "enum", "jurisdiction"].includes(definitionOf(id).kind);
}

/** A text as its control shows it: a reason in words where a value is typed. */
function toControlText(id: FactId, text: string): string {
  const reason = isChosen(id) ? null : readReason(id, text);
  return reason === null ? text : UNKNOWN_REASONS[reason];
}

/** What a control starts from: the answer of the profile as one would type it; blank where there is none. */
export function toStartText({ facts }: Profile, id: FactId): string {
  const answer = facts[id];
  if (answer?.status === "unknown") return toControlText(id, `${UNKNOWN_SIGN}${answer.reason}`);
  return answer?.status === "known" ? toTypedText(definitionOf(id), answer.value) : "";
}
