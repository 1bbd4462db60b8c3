import type { Letter, LetterItem } from "@/domain/explain/letter";

/** Characters that would start markup, HTML or a link of their own. */
const MARKUP = /[\\`*_[\]<>|~&#]/g;

/** Names come from people and issuers: in the file they are text and nothing else. */
function escapeText(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .replace(MARKUP, (character) => `\\${character}`)
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/@/g, "\\@")
    .replace(/^(?=[-+=])|^\d+(?=[.)])/, "$&\\");
}

/** A letter as CommonMark, in UTF-8. */
export function writeLetterMarkdown(letter: Letter): Buffer {
  const paragraphs = [
    `# ${escapeText(letter.title)}`,
    `${escapeText(letter.addressee)}  \n${escapeText(letter.asOf)}`,
    ...letter.opening.map(escapeText),
    ...letter.sections.flatMap(({ title, items }) => [
      `## ${escapeText(title)}`,
      ...items.map(toMarkdown),
    ]),
    "---",
    ...letter.closing.map(escapeText),
  ];
  return Buffer.from(`${paragraphs.join("\n\n")}\n`, "utf8");
}

function toMarkdown({ number, heading, asks, lines }: LetterItem): string {
  return [
    `**${number}. ${escapeText(heading)}**`,
    ...asks.map((ask) => `- ${escapeText(ask)}`),
    ...lines.map(({ label, text }) => `- *${escapeText(label)}:* ${escapeText(text)}`),
  ]
    .map((line, index) => (index === 1 ? `\n${line}` : line))
    .join("\n");
}
