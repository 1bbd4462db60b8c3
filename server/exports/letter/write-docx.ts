import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Letter, LetterItem } from "@/domain/explain/letter";
import { stillZip } from "./still-zip";

const FONT = "Calibri";
const INK = "1A1A1A";
const MUTED = "5A5A5A";
/** Half points. */
const SIZES = { text: 22, HEADING_1: 32, HEADING_2: 26, footer: 18 } as const;

/** A letter as a Word document. The same letter gives the same bytes: days come from the letter, not from the clock. */
export async function writeLetterDocx(letter: Letter): Promise<Buffer> {
  const document = new Document({
    title: toPlain(letter.title),
    creator: "Assay",
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZES.text }, paragraph: { spacing: { after: 120 } } },
      },
    },
    sections: [{ footers: { default: toFooter(letter) }, children: toParagraphs(letter) }],
  });
  const core = { path: "docProps/core.xml", data: coreProperties(letter) };
  return stillZip(await Packer.toBuffer(document, undefined, [core]));
}

function toParagraphs(letter: Letter): Paragraph[] {
  const plain = (text: string, spacing: { readonly before?: number } = {}): Paragraph =>
    new Paragraph({ spacing, children: [new TextRun(toPlain(text))] });
  const heading = (text: string, level: "HEADING_1" | "HEADING_2"): Paragraph =>
    new Paragraph({
      heading: HeadingLevel[level],
      keepNext: true,
      spacing: { before: 280, after: 100 },
      children: [new TextRun({ text: toPlain(text), font: FONT, size: SIZES[level], color: INK })],
    });
  return [
    plain(letter.addressee),
    new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(letter.asOf)] }),
    heading(letter.title, "HEADING_1"),
    ...letter.opening.map((text) => plain(text)),
    ...letter.sections.flatMap(({ title, items }) => [
      heading(title, "HEADING_2"),
      ...items.flatMap(toItem),
    ]),
    ...letter.closing.map((text, index) =>
      index === 0 ? plain(text, { before: 400 }) : plain(text),
    ),
  ];
}

/** What the letter is and which page this is: printed sheets come apart. */
function toFooter({ title, asOf }: Letter): Footer {
  const run = { font: FONT, size: SIZES.footer, color: MUTED };
  const name = new TextRun({ ...run, text: `${toPlain(title)}, ${asOf}. Page ` });
  const page = new TextRun({
    ...run,
    children: [PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [name, page] })],
  });
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
      (ask, index) =>
        new Paragraph({
          indent,
          spacing: tight,
          keepLines: true,
          keepNext: lines.length > 0 || index < asks.length - 1,
          children: [new TextRun(toPlain(ask))],
        }),
    ),
    ...lines.map(
      ({ label, text }, index) =>
        new Paragraph({
          indent,
          spacing: tight,
          keepLines: true,
          keepNext: index < lines.length - 1,
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
