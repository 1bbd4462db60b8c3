import { type PathPart, toJsonPath } from "./json-path";
import type { ProfileError } from "./schema-messages";

type Frame =
  | { readonly kind: "object"; readonly keys: Set<string>; key: string | null }
  | { readonly kind: "array"; index: number };

const OPEN_BRACE = "{";
const OPEN_BRACKET = "[";
const MOST_REPORTED = 100;
/** Digits a double can hold without change. */
const EXACT_DIGITS = 15;

/** Deepest nesting of brackets outside texts; works on anything, also on what is no JSON. */
export function deepestLevel(text: string): number {
  let level = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfText(text, at);
    else if (character === OPEN_BRACE || character === OPEN_BRACKET)
      deepest = Math.max(deepest, ++level);
    else if (character === "}" || character === "]") level -= 1;
  }
  return deepest;
}

/**
 * Finds what a JSON parser loses without a word: a key written twice in one object, and a number with more digits
 * than a double holds. The text must be valid JSON.
 */
export function findSilentLosses(text: string): readonly ProfileError[] {
  const errors: ProfileError[] = [];
  const frames: Frame[] = [];
  const report = (message: string): void => {
    if (errors.length < MOST_REPORTED)
      errors.push({ path: toJsonPath(frames.map(toPart)), message });
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    const top = frames.at(-1);
    if (character === '"') {
      const end = endOfText(text, at);
      if (top?.kind === "object" && top.key === null) readKey(top, text.slice(at, end + 1), report);
      at = end;
    } else if (/[-0-9]/.test(character)) {
      const end = endOfNumber(text, at);
      if (isInexact(text.slice(at, end)))
        report("A JSON number cannot hold this value exactly. Write it as decimal text in quotes.");
      at = end - 1;
    } else step(frames, character);
  }
  return errors;
}

function step(frames: Frame[], character: string): void {
  const top = frames.at(-1);
  if (character === OPEN_BRACE) frames.push({ kind: "object", keys: new Set(), key: null });
  else if (character === OPEN_BRACKET) frames.push({ kind: "array", index: 0 });
  else if (character === "}" || character === "]") frames.pop();
  else if (character === "," && top?.kind === "array") top.index += 1;
  else if (character === "," && top?.kind === "object") top.key = null;
}

function readKey(
  frame: Extract<Frame, { kind: "object" }>,
  quoted: string,
  report: (message: string) => void,
): void {
  frame.key = String(JSON.parse(quoted));
  if (frame.keys.has(frame.key))
    report("This key is written twice in the same object. Keep one of them.");
  frame.keys.add(frame.key);
}

function toPart(frame: Frame): PathPart {
  return frame.kind === "array" ? frame.index : (frame.key ?? "");
}

function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length && /[-+.eE0-9]/.test(text[at] ?? "")) at += 1;
  return at;
}

function isInexact(token: string): boolean {
  const digits = (token.split(/e/i)[0] ?? "").replace(/[-.]/g, "").replace(/^0+/, "");
  const isWhole = /^-?[0-9]+$/.test(token);
  return isWhole
    ? !Number.isSafeInteger(Number(token))
    : digits.replace(/0+$/, "").length > EXACT_DIGITS;
}
