import type { ListId } from "@/domain/facts/lists";
import { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "../db/client";
import type { StoredRecord } from "./cells";
import { factsOfTable, fieldsOfList, type SectionTableId } from "./storage-map";

type Selection = Readonly<Record<string, true>>;
type InVersion = { readonly versionId: string };

/** What the tables of the vocabulary have in common, so that one loop serves all of them. */
type TableDelegate = {
  findMany(args: {
    where: InVersion;
    select: Selection;
    orderBy?: Readonly<Record<string, "asc">>;
  }): Promise<StoredRecord[]>;
  createMany(args: { data: readonly StoredRecord[] }): Promise<unknown>;
  updateMany(args: { where: InVersion; data: StoredRecord }): Promise<{ count: number }>;
  deleteMany(args: { where: InVersion }): Promise<unknown>;
};

const ROW_FIELDS = [
  "rowKey",
  "rowOrder",
  "rowAsOf",
  "rowKnownOn",
  "rowNote",
  "rowMarks",
  "rowBounds",
  "rowUnknown",
];

function listDelegate(tx: Transaction, list: ListId): TableDelegate {
  const delegates = {
    licence: tx.licence,
    market: tx.market,
    position: tx.reservePosition,
    account: tx.custodyAccount,
    attestation: tx.attestation,
    deployment: tx.chainDeployment,
    stressEvent: tx.stressEvent,
    enforcement: tx.enforcementAction,
  } satisfies Record<ListId, unknown>;
  return delegates[list] as unknown as TableDelegate;
}

function sectionDelegate(tx: Transaction, table: SectionTableId): TableDelegate {
  const delegates = {
    redemption: tx.redemptionTerms,
    segregation: tx.segregation,
    disclosure: tx.disclosure,
    governance: tx.governance,
    capital: tx.capital,
    technology: tx.technology,
    holder: tx.holderTerms,
  } satisfies Record<SectionTableId, unknown>;
  return delegates[table] as unknown as TableDelegate;
}

function toSelection(fields: readonly string[]): Selection {
  return Object.fromEntries(fields.map((field) => [field, true as const]));
}

export function readRows(
  tx: Transaction,
  list: ListId,
  versionId: string,
): Promise<StoredRecord[]> {
  const select = toSelection([...ROW_FIELDS, ...fieldsOfList(list).map(({ field }) => field)]);
  return listDelegate(tx, list).findMany({
    where: { versionId },
    select,
    orderBy: { rowOrder: "asc" },
  });
}

export async function deleteRows(tx: Transaction, list: ListId, versionId: string): Promise<void> {
  await listDelegate(tx, list).deleteMany({ where: { versionId } });
  await tx.citation.deleteMany({ where: { versionId, target: { startsWith: `${list}:` } } });
}

export async function insertRows(
  tx: Transaction,
  list: ListId,
  { versionId, rows }: { versionId: string; rows: readonly StoredRecord[] },
): Promise<void> {
  if (rows.length === 0) return;
  await listDelegate(tx, list).createMany({ data: rows.map((row) => ({ versionId, ...row })) });
}

export async function readSection(
  tx: Transaction,
  table: SectionTableId,
  versionId: string,
): Promise<StoredRecord | null> {
  const select = toSelection(["versionId", ...factsOfTable(table).map(({ field }) => field)]);
  const rows = await sectionDelegate(tx, table).findMany({ where: { versionId }, select });
  return rows[0] ?? null;
}

/** Sets the named fields; null clears. The row exists from the first day of its version. */
export async function updateSection(
  tx: Transaction,
  table: SectionTableId,
  { versionId, values }: { versionId: string; values: StoredRecord },
): Promise<void> {
  const data = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, toClearable(table, field, value)]),
  );
  await sectionDelegate(tx, table).updateMany({ where: { versionId }, data });
}

function toClearable(table: SectionTableId, field: string, value: unknown): unknown {
  if (value !== null) return value;
  const fact = factsOfTable(table).find((candidate) => candidate.field === field);
  return fact?.kind === "jurisdictions" ? Prisma.DbNull : null;
}

export async function insertSection(
  tx: Transaction,
  table: SectionTableId,
  { versionId, values }: { versionId: string; values: StoredRecord },
): Promise<void> {
  await sectionDelegate(tx, table).createMany({ data: [{ versionId, ...values }] });
}
