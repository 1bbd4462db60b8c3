export type PathPart = string | number;

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** No key of either format is longer; a hostile one is shortened so that an error stays readable. */
const LONGEST_KEY = 80;

/** `$.lists.position.rows[3].values.amountUsd`; keys that are no plain words stand in brackets and quotes. */
export function toJsonPath(parts: readonly PathPart[]): string {
  return parts.reduce<string>((path, part) => `${path}${toStep(part)}`, "$");
}

function toStep(part: PathPart): string {
  if (typeof part === "number") return `[${part}]`;
  return PLAIN_KEY.test(part) && part.length <= LONGEST_KEY
    ? `.${part}`
    : `[${JSON.stringify(shorten(part, LONGEST_KEY))}]`;
}

/** Cuts a text to at most `most` letters with an ellipsis, never through the middle of a letter. */
export function shorten(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}
