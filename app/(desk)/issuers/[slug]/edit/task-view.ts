import { SECTION_IDS } from "@/domain/facts/sections";
import type { SectionState } from "@/server/profiles/queries";
import type { LockKey } from "@/server/profiles/version.repository";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

const NOTICES: Readonly<Record<string, string>> = {
  created: "The coin is created. Begin with any section; the order does not matter.",
  discarded: "The draft was discarded.",
  dated: "The date is saved.",
  handed: "Your answer is handed in.",
  merged: "The draft was made of both answers.",
};

/** What the last step did, to be said on top of the page. */
export function findNotice(query: Query): string | null {
  const { restored } = query;
  if (typeof restored === "string" && /^\d{1,6}$/.test(restored))
    return `Revision ${restored} was copied into the draft.`;
  const key = Object.keys(NOTICES).find((each) => query[each] !== undefined);
  return key === undefined ? null : (NOTICES[key] ?? null);
}

/** "61 of 94 questions are answered." over all sections. */
export function totalOf(tasks: Readonly<Record<LockKey, SectionState>>): string {
  const sum = (part: "answered" | "total") =>
    SECTION_IDS.reduce((total, id) => total + tasks[id][part], 0);
  return `${sum("answered")} of ${sum("total")} questions are answered.`;
}

/** Published revisions to choose from; a draft has no number. */
export function toRevisionOptions(
  revisions: readonly { readonly number: number | null; readonly asOf: string }[],
) {
  return revisions.flatMap(({ number, asOf }) => (number === null ? [] : [{ number, asOf }]));
}
