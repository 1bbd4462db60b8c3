import { LIST_IDS, type ListId } from "@/domain/facts/lists";
import { type FactId, isFactId } from "@/domain/facts/vocabulary";
import type { Answer, Profile, ProfileNote, RowList, Source } from "@/domain/profile/profile";
import type { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "../db/client";
import type { StoredRecord } from "./cells";
import { type StoredProfile, toProfileParts } from "./from-stored";
import { factTarget, placeOf, SECTION_TABLE_IDS, type SectionTableId } from "./storage-map";
import {
  deleteRows,
  insertRows,
  insertSection,
  readRows,
  readSection,
  updateSection,
} from "./tables.repository";
import {
  type StoredCitation,
  toStoredAnswer,
  toStoredList,
  toStoredNote,
  toStoredSource,
} from "./to-stored";

/** The part of a profile that a version holds; names and dates hang on coin, issuer and version. */
export type ProfileParts = Pick<Profile, "facts" | "lists" | "sources" | "notes">;

const FACT_FIELDS = {
  factId: true,
  status: true,
  reason: true,
  valueBoolean: true,
  valueInteger: true,
  valueDecimal: true,
  valueDate: true,
  valueText: true,
  valueList: true,
  lowNumber: true,
  highNumber: true,
  lowDate: true,
  highDate: true,
  asOf: true,
  knownOn: true,
  note: true,
  marks: true,
  claims: true,
} as const satisfies Prisma.FactAnswerSelect;

const SOURCE_FIELDS = {
  sourceKey: true,
  title: true,
  publisher: true,
  date: true,
  url: true,
  kind: true,
  reading: true,
  note: true,
  documentId: true,
} as const satisfies Prisma.SourceSelect;

/** Reads table by table, one after the other: the embedded database has one connection. */
export async function loadProfileParts(tx: Transaction, versionId: string): Promise<ProfileParts> {
  const where = { versionId };
  const lists: Partial<Record<ListId, readonly StoredRecord[]>> = {};
  for (const list of LIST_IDS) lists[list] = await readRows(tx, list, versionId);
  const sections: Partial<Record<SectionTableId, StoredRecord | null>> = {};
  for (const table of SECTION_TABLE_IDS) sections[table] = await readSection(tx, table, versionId);
  return toProfileParts({
    lists: lists as StoredProfile["lists"],
    sections: sections as StoredProfile["sections"],
    facts: await tx.factAnswer.findMany({ where, select: FACT_FIELDS, orderBy: { factId: "asc" } }),
    listStates: await tx.listState.findMany({
      where,
      select: { list: true, completeness: true, reason: true, note: true },
    }),
    sources: await tx.source.findMany({
      where,
      select: SOURCE_FIELDS,
      orderBy: { sourceOrder: "asc" },
    }),
    citations: await tx.citation.findMany({
      where,
      select: { target: true, sourceKey: true, locator: true, quote: true, note: true },
      orderBy: [{ target: "asc" }, { citationOrder: "asc" }],
    }),
    notes: await tx.profileNote.findMany({
      where,
      select: { path: true, text: true },
      orderBy: { noteOrder: "asc" },
    }),
  });
}

/** Writes everything a version holds; the version must be an empty draft. */
export async function insertProfileParts(
  tx: Transaction,
  versionId: string,
  parts: ProfileParts,
): Promise<void> {
  await insertSources(tx, versionId, parts.sources);
  const answers = Object.entries(parts.facts).flatMap(([id, answer]) =>
    isFactId(id) ? [toStoredAnswer(id, answer)] : [],
  );
  for (const table of SECTION_TABLE_IDS) {
    const held = answers.flatMap((answer) => (answer.held?.table === table ? [answer.held] : []));
    const values = Object.fromEntries(held.map(({ field, value }) => [field, value]));
    await insertSection(tx, table, { versionId, values });
  }
  await insertAnswers(tx, versionId, answers);
  for (const list of LIST_IDS)
    await insertList(tx, versionId, { list, content: parts.lists[list] });
  await replaceNotes(tx, versionId, parts.notes);
}

type StoredAnswer = ReturnType<typeof toStoredAnswer>;

async function insertAnswers(
  tx: Transaction,
  versionId: string,
  answers: readonly StoredAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  const data = answers.map(({ state }) => ({
    versionId,
    ...state,
  })) as Prisma.FactAnswerCreateManyInput[];
  await tx.factAnswer.createMany({ data });
  await insertCitations(
    tx,
    versionId,
    answers.flatMap(({ citations }) => citations),
  );
}

async function insertCitations(
  tx: Transaction,
  versionId: string,
  citations: readonly StoredCitation[],
): Promise<void> {
  if (citations.length === 0) return;
  await tx.citation.createMany({ data: citations.map((citation) => ({ versionId, ...citation })) });
}

type ListContent = { readonly list: ListId; readonly content: RowList };

async function insertList(
  tx: Transaction,
  versionId: string,
  { list, content }: ListContent,
): Promise<void> {
  const { state, rows, citations } = toStoredList(list, content);
  const data = { versionId, ...state } as Prisma.ListStateUncheckedCreateInput;
  await tx.listState.create({ data, select: { list: true } });
  await insertRows(tx, list, { versionId, rows });
  await insertCitations(tx, versionId, citations);
}

/** Replaces one list with its rows, its completeness and its citations. */
export async function replaceList(
  tx: Transaction,
  versionId: string,
  input: ListContent,
): Promise<void> {
  await deleteRows(tx, input.list, versionId);
  await tx.listState.deleteMany({ where: { versionId, list: input.list } });
  await insertList(tx, versionId, input);
}

export type AnswerChanges = ReadonlyMap<FactId, Answer | null>;

/** Sets the named facts; null takes an answer away. Facts not named stay as they are. */
export async function putAnswers(
  tx: Transaction,
  versionId: string,
  changes: AnswerChanges,
): Promise<void> {
  if (changes.size === 0) return;
  const ids = [...changes.keys()];
  await tx.citation.deleteMany({ where: { versionId, target: { in: ids.map(factTarget) } } });
  await tx.factAnswer.deleteMany({ where: { versionId, factId: { in: ids } } });
  const answers = [...changes].flatMap(([id, answer]) =>
    answer === null ? [] : [toStoredAnswer(id, answer)],
  );
  for (const table of SECTION_TABLE_IDS) {
    const cleared = ids
      .map(placeOf)
      .flatMap((place) =>
        place.kind === "section" && place.table === table ? [[place.field, null] as const] : [],
      );
    if (cleared.length === 0) continue;
    const held = answers.flatMap((answer) => (answer.held?.table === table ? [answer.held] : []));
    const set = held.map(({ field, value }) => [field, value] as const);
    await updateSection(tx, table, { versionId, values: Object.fromEntries([...cleared, ...set]) });
  }
  await insertAnswers(tx, versionId, answers);
}

/** The ids of documents among those given that the library of this installation holds. */
export async function findDocuments(
  tx: Transaction,
  sources: readonly Source[],
): Promise<ReadonlySet<string>> {
  const ids = sources.flatMap(({ document }) => (typeof document === "string" ? [document] : []));
  if (ids.length === 0) return new Set();
  const rows = await tx.document.findMany({ where: { id: { in: ids } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

/** A file from another installation names documents of that one's library, which are not here. */
async function dropLostLinks(
  tx: Transaction,
  sources: readonly Source[],
): Promise<readonly Source[]> {
  const known = await findDocuments(tx, sources);
  return sources.map(({ document = null, ...source }) =>
    document !== null && known.has(document) ? { ...source, document } : source,
  );
}

/** Appends sources after those already there. */
export async function insertSources(
  tx: Transaction,
  versionId: string,
  sources: readonly Source[],
): Promise<void> {
  if (sources.length === 0) return;
  const first = await tx.source.count({ where: { versionId } });
  const linked = await dropLostLinks(tx, sources);
  const records = linked.map((source, index) => ({
    versionId,
    ...toStoredSource(source, first + index),
  }));
  await tx.source.createMany({ data: records as Prisma.SourceCreateManyInput[] });
}

/** Replaces the register of sources; citations stay, so a cited source must be among the new ones. */
export async function replaceSources(
  tx: Transaction,
  versionId: string,
  sources: readonly Source[],
): Promise<void> {
  const keep = sources.map(({ id }) => id);
  await tx.source.deleteMany({ where: { versionId, sourceKey: { notIn: keep } } });
  for (const [index, source] of sources.entries()) {
    const record = toStoredSource(source, index) as Omit<
      Prisma.SourceUncheckedCreateInput,
      "versionId"
    >;
    await tx.source.upsert({
      where: { versionId_sourceKey: { versionId, sourceKey: source.id } },
      create: { versionId, ...record },
      update: record,
      select: { sourceKey: true },
    });
  }
}

async function replaceNotes(
  tx: Transaction,
  versionId: string,
  notes: readonly ProfileNote[],
): Promise<void> {
  await tx.profileNote.deleteMany({ where: { versionId } });
  if (notes.length === 0) return;
  const records = notes.map((note, index) => ({ versionId, ...toStoredNote(note, index) }));
  await tx.profileNote.createMany({ data: records as Prisma.ProfileNoteCreateManyInput[] });
}
