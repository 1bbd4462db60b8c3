import type { FactKind } from "../domain/facts/definition";
import { LIST_IDS, type ListId } from "../domain/facts/lists";
import {
  factsOfTable,
  fieldsOfList,
  LIST_TABLES,
  SECTION_TABLE_IDS,
  SECTION_TABLES,
  type SectionTableId,
  toSqlName,
} from "../server/profiles/storage-map";

const TYPES: Readonly<Record<FactKind, string>> = {
  boolean: "Boolean?",
  enum: "String?",
  integer: "BigInt?",
  decimal: "Decimal? @db.Decimal(38, 18)",
  percent: "Decimal? @db.Decimal(38, 18)",
  usd: "Decimal? @db.Decimal(38, 18)",
  date: "DateTime? @db.Date",
  text: "String?",
  jurisdiction: "String?",
  jurisdictions: "Json?",
};

const VERSION_LINK = [
  'versionId String @map("version_id")',
  "version ProfileVersion @relation(fields: [versionId], references: [id], onDelete: Cascade)",
];

const ROW_FRAME = [
  ...VERSION_LINK,
  'rowKey String @map("row_key")',
  'rowOrder Int @map("row_order")',
  'rowAsOf DateTime? @map("row_as_of") @db.Date',
  'rowKnownOn DateTime? @map("row_known_on") @db.Date',
  'rowNote String? @map("row_note")',
  'rowMarks String[] @map("row_marks")',
  'rowBounds Json @default("{}") @map("row_bounds")',
  'rowUnknown Json @default("{}") @map("row_unknown")',
];

export const BEGIN =
  "// BEGIN GENERATED: tables of the vocabulary, written by prisma/write-schema.ts";
export const END = "// END GENERATED";

function toField(field: string, kind: FactKind): string {
  const name = toSqlName(field);
  return `${field} ${TYPES[kind]}${name === field ? "" : ` @map("${name}")`}`;
}

function toModel(model: string, lines: readonly string[]): string {
  return [`model ${model} {`, ...lines.map((line) => (line === "" ? "" : `  ${line}`)), "}"].join(
    "\n",
  );
}

function toListModel(list: ListId): string {
  const { model, table } = LIST_TABLES[list];
  const fields = fieldsOfList(list).map(({ field, definition }) => toField(field, definition.kind));
  return toModel(model, [
    ...ROW_FRAME,
    ...fields,
    "",
    "@@id([versionId, rowKey])",
    "@@index([versionId, rowOrder])",
    `@@map("${table}")`,
  ]);
}

function toSectionModel(id: SectionTableId): string {
  const { model, table } = SECTION_TABLES[id];
  const fields = factsOfTable(id).map((fact) => toField(fact.field, fact.kind));
  return toModel(model, [...VERSION_LINK, ...fields, "", "@@id([versionId])", `@@map("${table}")`]);
}

/** The Prisma models of every list and section table, in the vocabulary's order. */
export function renderModels(): string {
  return [...LIST_IDS.map(toListModel), ...SECTION_TABLE_IDS.map(toSectionModel)].join("\n\n");
}

/** Puts the generated models between the two marker lines of the schema. */
export function insertModels(schema: string): string {
  const start = schema.indexOf(BEGIN);
  const end = schema.indexOf(END);
  if (start < 0 || end < start) throw new Error("schema.prisma has lost its generated block");
  return `${schema.slice(0, start + BEGIN.length)}\n\n${renderModels()}\n\n${schema.slice(end)}`;
}
