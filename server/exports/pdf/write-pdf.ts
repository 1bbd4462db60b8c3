import type { Report } from "@/domain/report/tree";
import { compilePdf } from "./compiler";
import { replaceUnshown } from "./glyphs";
import { toPdfDocument } from "./to-document";

const MOST_TRIES = 20;
const NO_GLYPH = /the text `\\?"(.+?)\\?"` could not be displayed/gu;

/**
 * Writes a report as a tagged PDF/UA-1: the same bytes for the same report. Characters no bundled font can show
 * are written as their code point, for example [U+1F600], because the standard forbids empty boxes.
 */
export async function writePdf(report: Report): Promise<Buffer> {
  let json = replaceUnshown(JSON.stringify(toPdfDocument(report)));
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      return await compilePdf(json);
    } catch (error) {
      const replaced = replaceMissing(json, error instanceof Error ? error.message : String(error));
      if (replaced === json) throw error;
      json = replaced;
    }
  }
  throw new Error("the report has more kinds of characters without a glyph than can be replaced");
}

function replaceMissing(json: string, message: string): string {
  const found = new Set([...message.matchAll(NO_GLYPH)].flatMap((match) => [...(match[1] ?? "")]));
  let text = json;
  for (const character of found) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 128) continue;
    text = text.replaceAll(character, `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`);
  }
  return text;
}
