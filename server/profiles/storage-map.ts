import type { FactDefinition, FactKind } from "@/domain/facts/definition";
import { columnsOf, type ListId } from "@/domain/facts/lists";
import { definitionOf, FACT_IDS, type FactId } from "@/domain/facts/vocabulary";

/** The tables behind the eight lists: Prisma model and SQL name. */
export const LIST_TABLES = {
  licence: { model: "Licence", table: "licence" },
  market: { model: "Market", table: "market" },
  position: { model: "ReservePosition", table: "reserve_position" },
  account: { model: "CustodyAccount", table: "custody_account" },
  attestation: { model: "Attestation", table: "attestation" },
  deployment: { model: "ChainDeployment", table: "chain_deployment" },
  stressEvent: { model: "StressEvent", table: "stress_event" },
  enforcement: { model: "EnforcementAction", table: "enforcement_action" },
} as const satisfies Readonly<Record<ListId, { model: string; table: string }>>;

/** Facts whose id starts with the key live in a table of their own, one row per version. */
export const SECTION_TABLES = {
  redemption: { model: "RedemptionTerms", table: "redemption_terms" },
  segregation: { model: "Segregation", table: "segregation" },
  disclosure: { model: "Disclosure", table: "disclosure" },
  governance: { model: "Governance", table: "governance" },
  capital: { model: "Capital", table: "capital" },
  technology: { model: "Technology", table: "technology" },
  holder: { model: "HolderTerms", table: "holder_terms" },
} as const satisfies Readonly<Record<string, { model: string; table: string }>>;

export type SectionTableId = keyof typeof SECTION_TABLES;
export const SECTION_TABLE_IDS = Object.keys(SECTION_TABLES) as readonly SectionTableId[];

/** The column of `fact_answer` that holds a long-tail value of that kind. */
export const ANSWER_COLUMNS = {
  boolean: "valueBoolean",
  enum: "valueText",
  integer: "valueInteger",
  decimal: "valueDecimal",
  percent: "valueDecimal",
  usd: "valueDecimal",
  date: "valueDate",
  text: "valueText",
  jurisdiction: "valueText",
  jurisdictions: "valueList",
} as const satisfies Readonly<Record<FactKind, string>>;

export type AnswerColumn = (typeof ANSWER_COLUMNS)[FactKind];

/** Where the known value of a fact is kept. */
export type FactPlace =
  | { readonly kind: "section"; readonly table: SectionTableId; readonly field: string }
  | { readonly kind: "answer"; readonly field: AnswerColumn };

/** Facts an analyst may enter: everything but what exists only as a computation. */
export const ENTERED_IDS: readonly FactId[] = FACT_IDS.filter(
  (id) => definitionOf(id).computedOnly !== true,
);

export function placeOf(id: FactId): FactPlace {
  const dot = id.indexOf(".");
  const table = id.slice(0, dot);
  const definition = definitionOf(id);
  const field = id.slice(dot + 1);
  // One yes or no of a set, such as `redemption.assurances.anyTime`, has no column: the sets are long.
  const isItem = field.includes(".");
  if (isSectionTable(table) && !isItem) return { kind: "section", table, field };
  return { kind: "answer", field: ANSWER_COLUMNS[definition.kind] };
}

export function isSectionTable(text: string): text is SectionTableId {
  return Object.hasOwn(SECTION_TABLES, text);
}

/** The entered facts of one section table, with the Prisma field of each. */
export function factsOfTable(
  table: SectionTableId,
): readonly { id: FactId; field: string; kind: FactKind }[] {
  return ENTERED_IDS.flatMap((id) => {
    const place = placeOf(id);
    const { kind } = definitionOf(id);
    return place.kind === "section" && place.table === table
      ? [{ id, field: place.field, kind }]
      : [];
  });
}

/** Columns of a list with their definitions; the Prisma field carries the column's own name. */
export function fieldsOfList(
  list: ListId,
): readonly { field: string; definition: FactDefinition }[] {
  return Object.entries(columnsOf(list)).map(([field, definition]) => ({ field, definition }));
}

/** The SQL name of a camelCase field: `amountUsd` is `amount_usd`, `liquidity1dPct` is `liquidity1d_pct`. */
export function toSqlName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What a citation hangs on: `fact:redemption.feePct` or `position:row-1`. */
export function factTarget(id: string): string {
  return `fact:${id}`;
}

export function rowTarget(list: ListId, rowId: string): string {
  return `${list}:${rowId}`;
}
