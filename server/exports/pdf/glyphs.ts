import { FAMILY_NAMES, readFaces } from "./faces";

const PLAIN_LIMIT = 0x80;
/** Embeddings, overrides and isolates: they print nothing themselves and turn around the text after them. */
const TURNS_TEXT = /[\u202a-\u202e\u2066-\u2069]/u;

const known = new Map<string, string | null>();

/** The family a character is drawn with; null where no bundled one has it. */
function findFamily(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < PLAIN_LIMIT) return FAMILY_NAMES[0] ?? null;
  const found = known.get(character);
  if (found !== undefined) return found;
  const face = TURNS_TEXT.test(character)
    ? undefined
    : readFaces().find(({ characters }) => characters.has(code));
  const family = face?.family ?? null;
  known.set(character, family);
  return family;
}

function isForeign(character: string): boolean {
  const family = findFamily(character);
  return family !== null && family !== FAMILY_NAMES[0];
}

export function toCodePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `[U+${code.padStart(4, "0")}]`;
}

/**
 * Writes every character that no bundled face can show as its code point, for example [U+1F6F8]. Left in, it would
 * be drawn with whatever font the machine has, and the same report would differ from machine to machine.
 */
export function replaceUnshown(text: string): string {
  let shown = "";
  for (const character of text)
    shown += findFamily(character) === null ? toCodePoint(character) : character;
  return shown;
}

/** A pattern that finds the characters of `text` which the house face lacks and another face has. */
export function patternOfForeign(text: string): string {
  const foreign = [...new Set(text)].filter(isForeign);
  const codes = foreign.map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return foreign.length === 0 ? NOTHING : `[${codes.join("")}]+`;
}

const NOTHING = "[^\\s\\S]";

/**
 * Names the family of every character that the house face lacks in the texts of a picture: where a picture names
 * none, the fonts of the machine are asked too.
 */
export function nameFamilies(svg: string): string {
  return svg.replace(
    /(<text\b[^>]*>)([^<]*)/g,
    (_, start: string, words: string) => `${start}${runsOf(words).map(markRun).join("")}`,
  );
}

type Run = { readonly family: string | null; text: string };

function runsOf(words: string): readonly Run[] {
  const runs: Run[] = [];
  for (const character of words) {
    const family = isForeign(character) ? findFamily(character) : null;
    const last = runs.at(-1);
    if (last !== undefined && last.family === family) last.text += character;
    else runs.push({ family, text: character });
  }
  return runs;
}

function markRun({ family, text }: Run): string {
  return family === null
    ? text
    : `<tspan font-family="${family}" font-weight="400">${text}</tspan>`;
}
