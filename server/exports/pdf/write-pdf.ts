import type { Report } from "@/domain/report/tree";
import { compilePdf } from "./compiler";
import { FAMILY_NAMES } from "./faces";
import { patternOfForeign, replaceUnshown, toCodePoint } from "./glyphs";
import { type PdfDocument, toPdfDocument } from "./to-document";

const MOST_TRIES = 20;
const NO_GLYPH = /the text `\\?"(.+?)\\?"` could not be displayed/gu;
const REPLACED =
  "A mark such as [U+E000] stands for a character that none of this report's typefaces can show, or that would turn text around; the number is its place in Unicode.";

/**
 * Writes a report as a tagged PDF/UA-1: the same bytes for the same report. Characters no bundled font can show
 * are written as their code point, for example [U+E000], because the standard forbids empty boxes.
 */
export async function writePdf(report: Report): Promise<Buffer> {
  let json = toTemplateData(toPdfDocument(report));
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

function toTemplateData(document: PdfDocument): string {
  const text = JSON.stringify(document);
  const shown = toShownJson(document);
  const statements = shown === text ? document.statements : [...document.statements, REPLACED];
  const data = { ...document, statements, fonts: FAMILY_NAMES, foreign: patternOfForeign(text) };
  return toShownJson(data);
}

/** Half a surrogate pair is no character, and the template's JSON reader refuses it. */
function toShownJson(data: unknown): string {
  const text = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === "string" ? value.replace(/\p{Surrogate}/gu, toCodePoint) : value,
  );
  return replaceUnshown(text);
}

function replaceMissing(json: string, message: string): string {
  const found = new Set([...message.matchAll(NO_GLYPH)].flatMap((match) => [...(match[1] ?? "")]));
  let text = json;
  for (const character of found) {
    if ((character.codePointAt(0) ?? 0) < 128) continue;
    text = text.replaceAll(character, toCodePoint(character));
  }
  return text;
}
