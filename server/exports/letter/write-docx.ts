import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { Letter, LetterItem } from "@/domain/explain/letter";
import { stillZip } from "./still-zip";

const FONT = "Calibri";
const MUTED = "5A5A5A";

/** A letter as a Word document. The same letter gives the same bytes: days come from the letter, not from the clock. */
export async function writeLetterDocx(letter: Letter): Promise<Buffer> {
  const document = new Document({
    title: toPlain(letter.title),
    creator: "Assay",
    styles: {
      default: {
        document: { run: { font: FONT, size: 22 }, paragraph: { spacing: { after: 120 } } },
      },
    },
    sections: [{ children: toParagraphs(letter) }],
  });
  const core = { path: "docProps/core.xml", data: coreProperties(letter) };
  return stillZip(await Packer.toBuffer(document, undefined, [core]));
}

function toParagraphs(letter: Letter): Paragraph[] {
  const plain = (text: string): Paragraph =>
    new Paragraph({ children: [new TextRun(toPlain(text))] });
  const heading = (text: string, level: "HEADING_1" | "HEADING_2"): Paragraph =>
    new Paragraph({
      heading: HeadingLevel[level],
      keepNext: true,
      children: [new TextRun({ text: toPlain(text), font: FONT })],
    });
  return [
    plain(letter.addressee),
    new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(letter.asOf)] }),
    heading(letter.title, "HEADING_1"),
    ...letter.opening.map(plain),
    ...letter.sections.flatMap(({ title, items }) => [
      heading(title, "HEADING_2"),
      ...items.flatMap(toItem),
    ]),
    ...letter.closing.map(plain),
  ];
}

function toItem({ number, heading, asks, lines }: LetterItem): Paragraph[] {
  const indent = { left: 440 };
  const tight = { after: 40 };
  return [
    new Paragraph({
      keepNext: true,
      indent: { left: 440, hanging: 440 },
      spacing: { before: 160, after: 40 },
      tabStops: [{ type: "left", position: 440 }],
      children: [new TextRun({ text: `${number}.\t${toPlain(heading)}`, bold: true })],
    }),
    ...asks.map(
      (ask) => new Paragraph({ indent, spacing: tight, children: [new TextRun(toPlain(ask))] }),
    ),
    ...lines.map(
      ({ label, text }) =>
        new Paragraph({
          indent,
          spacing: tight,
          children: [
            new TextRun({ text: `${toPlain(label)}: `, color: MUTED }),
            new TextRun(toPlain(text)),
          ],
        }),
    ),
  ];
}

const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff]+/gu;

/** One line without the characters that XML has no place for. */
function toPlain(text: string): string {
  return text.replace(FORBIDDEN, " ");
}

function coreProperties({ title, asOf }: Letter): string {
  const escaped = toPlain(title).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:created>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped}</dc:title><dc:creator>Assay</dc:creator><dc:language>en-GB</dc:language>${day}`,
    "</cp:coreProperties>",
  ].join("");
}
