import type { Letter } from "@/domain/explain/letter";
import type { ReportFile } from "../write-report";
import { writeLetterDocx } from "./write-docx";
import { writeLetterMarkdown } from "./write-markdown";

/** Every file format a letter comes in, with its media type; the format is also the file's ending. */
const LETTER_FORMATS = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  md: "text/markdown; charset=utf-8",
} as const;

export type LetterFormat = keyof typeof LETTER_FORMATS;

export const LETTER_FORMAT_IDS = Object.keys(LETTER_FORMATS) as readonly LetterFormat[];

/** Writes a letter in one format. */
export async function writeLetter(letter: Letter, format: LetterFormat): Promise<ReportFile> {
  const bytes = format === "docx" ? await writeLetterDocx(letter) : writeLetterMarkdown(letter);
  return { name: `${letter.stem}.${format}`, type: LETTER_FORMATS[format], bytes };
}
