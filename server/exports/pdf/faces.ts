import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCharacters } from "./read-characters";

export type Face = { readonly family: string; readonly characters: ReadonlySet<number> };

/** The house face comes first; the others are asked, in this order, for what it lacks. */
const FAMILIES: Readonly<Record<string, readonly [file: string, ...more: string[]]>> = {
  "IBM Plex Sans": ["IBMPlexSans-Regular.ttf", "IBMPlexSans-Bold.ttf", "IBMPlexSans-Italic.ttf"],
  "Noto Emoji": ["NotoEmoji-Regular.ttf"],
  "DejaVu Sans": ["DejaVuSans.ttf"],
  NanumGothic: ["NanumGothic-Regular.ttf"],
  "Droid Sans Fallback": ["DroidSansFallbackFull.ttf"],
  "Noto Sans Thai": ["NotoSansThai-Regular.ttf"],
  "Noto Sans Devanagari": ["NotoSansDevanagari-Regular.ttf"],
};

export const FAMILY_NAMES: readonly string[] = Object.keys(FAMILIES);

let shared: readonly Face[] | null = null;

/** The bundled families, each with the characters that all its files can show. */
export function readFaces(): readonly Face[] {
  shared ??= Object.entries(FAMILIES).map(([family, [first, ...more]]) => {
    const others = more.map(readFile);
    const characters = new Set(
      [...readFile(first)].filter((code) => others.every((own) => own.has(code))),
    );
    return { family, characters };
  });
  return shared;
}

function readFile(name: string): ReadonlySet<number> {
  return readCharacters(readFileSync(join(process.cwd(), "server/exports/pdf/fonts", name)));
}
