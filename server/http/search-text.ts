import "server-only";

/** What PostgreSQL refuses to look for: the character nought and half letters, such as a cut may leave. */
const UNSEARCHABLE = /\u0000|\p{Surrogate}/gu;
const LONGEST_SEARCH = 200;

/** A typed search as a list takes it: trimmed, cut, and without what cannot be looked for. */
export function toSearchText(text: string): string {
  return text.trim().slice(0, LONGEST_SEARCH).replace(UNSEARCHABLE, "").trim();
}
