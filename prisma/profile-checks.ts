import type { FactDefinition } from "../domain/facts/definition";
import { LIST_IDS } from "../domain/facts/lists";
import { UNKNOWN_REASONS } from "../domain/facts/state";
import { definitionOf, type FactId } from "../domain/facts/vocabulary";
import { MARKS } from "../domain/profile/profile";
import {
  ENTERED_IDS,
  factsOfTable,
  fieldsOfList,
  LIST_TABLES,
  placeOf,
  SECTION_TABLE_IDS,
  SECTION_TABLES,
  toSqlName,
} from "../server/profiles/storage-map";

/** One CHECK constraint that follows from the vocabulary. */
export type Check = { readonly table: string; readonly name: string; readonly condition: string };

const PLACE_CODE = "^[A-Z]{2,5}(-[A-Z0-9]{2,8})?$";

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Quoted, because a column may bear a word of SQL. */
function quoteName(field: string): string {
  return `"${toSqlName(field)}"`;
}

function literals(texts: readonly string[]): string {
  return texts.map(quote).join(", ");
}

/** What a stored value of the definition must satisfy, or null where the column type says it all. */
function conditionOf(column: string, definition: FactDefinition): string | null {
  switch (definition.kind) {
    case "enum":
      return `${column} IN (${literals(Object.keys(definition.choices))})`;
    case "text":
      return `${column} <> ''`;
    case "jurisdiction":
      return `${column} ~ ${quote(PLACE_CODE)}`;
    case "jurisdictions":
      return `jsonb_typeof(${column}) = 'array'`;
    default:
      return rangeOf(column, definition);
  }
}

function rangeOf(column: string, { min, max }: FactDefinition): string | null {
  const parts = [
    ...(min === undefined ? [] : [`${column} >= ${min}`]),
    ...(max === undefined ? [] : [`${column} <= ${max}`]),
  ];
  return parts.length === 0 ? null : parts.join(" AND ");
}

function columnCheck(table: string, field: string, definition: FactDefinition): Check[] {
  const condition = conditionOf(quoteName(field), definition);
  return condition === null ? [] : [{ table, name: `ck_${table}_${toSqlName(field)}`, condition }];
}

function frameChecks(table: string, fields: readonly string[]): Check[] {
  const exclusive = fields.map((field) => {
    const cell = quote(field);
    const column = quoteName(field);
    return `num_nonnulls(${column}) + jsonb_exists(row_bounds, ${cell})::int + jsonb_exists(row_unknown, ${cell})::int <= 1`;
  });
  return [
    { table, name: `ck_${table}_cells`, condition: exclusive.join("\n    AND ") },
    { table, name: `ck_${table}_row_bounds`, condition: "jsonb_typeof(row_bounds) = 'object'" },
    { table, name: `ck_${table}_row_unknown`, condition: "jsonb_typeof(row_unknown) = 'object'" },
    { table, name: `ck_${table}_row_marks`, condition: marksCondition("row_marks") },
    { table, name: `ck_${table}_row_key`, condition: "row_key <> '' AND row_order >= 0" },
  ];
}

function marksCondition(column: string): string {
  return `${column} <@ ARRAY[${literals(Object.keys(MARKS))}]::text[]`;
}

function answerChecks(id: FactId): Check[] {
  const place = placeOf(id);
  if (place.kind === "section") return [];
  const condition = conditionOf(quoteName(place.field), definitionOf(id));
  if (condition === null) return [];
  const name = `ck_fact_${toSqlName(id).replaceAll(".", "_")}`;
  return [{ table: "fact_answer", name, condition: `fact_id <> ${quote(id)} OR ${condition}` }];
}

/** Which table or column a known fact must be held in: the wrong kind of value is refused. */
function placeChecks(): Check[] {
  const byField = new Map<string, FactId[]>();
  for (const id of ENTERED_IDS) {
    const place = placeOf(id);
    const key =
      place.kind === "section" ? SECTION_TABLES[place.table].table : toSqlName(place.field);
    byField.set(key, [...(byField.get(key) ?? []), id]);
  }
  const tables = new Set<string>(SECTION_TABLE_IDS.map((table) => SECTION_TABLES[table].table));
  const cases = [...byField].map(([key, ids]) => {
    const held = tables.has(key)
      ? `held_in = ${quote(key)}`
      : `held_in IS NULL AND ${key} IS NOT NULL`;
    return `(fact_id IN (${literals(ids)}) AND ${held})`;
  });
  const condition = `status <> 'known'\n    OR ${cases.join("\n    OR ")}`;
  return [{ table: "fact_answer", name: "ck_fact_answer_place", condition }];
}

/** Every CHECK that follows from the vocabulary. A change of the vocabulary changes some: write a migration for those. */
export function listChecks(): readonly Check[] {
  const lists = LIST_IDS.flatMap((list) => {
    const { table } = LIST_TABLES[list];
    const fields = fieldsOfList(list);
    return [
      ...fields.flatMap(({ field, definition }) => columnCheck(table, field, definition)),
      ...frameChecks(
        table,
        fields.map(({ field }) => field),
      ),
    ];
  });
  const sections = SECTION_TABLE_IDS.flatMap((section) =>
    factsOfTable(section).flatMap(({ id, field }) =>
      columnCheck(SECTION_TABLES[section].table, field, definitionOf(id)),
    ),
  );
  const reasons = literals(Object.keys(UNKNOWN_REASONS));
  const states: Check[] = [
    { table: "fact_answer", name: "ck_fact_answer_reason", condition: `reason IN (${reasons})` },
    { table: "fact_answer", name: "ck_fact_answer_marks", condition: marksCondition("marks") },
    {
      table: "list_state",
      name: "ck_list_state_list",
      condition: `list IN (${literals(LIST_IDS)})`,
    },
    { table: "list_state", name: "ck_list_state_reason", condition: `reason IN (${reasons})` },
  ];
  return [...lists, ...sections, ...ENTERED_IDS.flatMap(answerChecks), ...placeChecks(), ...states];
}

function renderCheck({ table, name, condition }: Check): string {
  return `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" CHECK (${condition});`;
}

const STATEMENT =
  /ALTER TABLE "(\w+)" (?:ADD CONSTRAINT "(ck_\w+)" CHECK \([^;]*\);|DROP CONSTRAINT "(ck_\w+)";)/g;

/** The statement that made each constraint which the migrations leave standing, by name. */
function readStanding(
  migrations: string,
): ReadonlyMap<string, { table: string; statement: string }> {
  const standing = new Map<string, { table: string; statement: string }>();
  for (const [statement, table = "", added, dropped] of migrations.matchAll(STATEMENT)) {
    if (added !== undefined) standing.set(added, { table, statement });
    if (dropped !== undefined) standing.delete(dropped);
  }
  return standing;
}

/** Constraints written by hand for a table that the vocabulary also has checks on. */
export const BY_HAND: ReadonlySet<string> = new Set([
  "ck_fact_answer_state",
  "ck_fact_answer_bounds",
  "ck_fact_answer_claims",
  "ck_list_state_completeness",
]);

/** SQL that takes the constraints from where the migrations leave them to where the vocabulary wants them. */
export function renderChanges(checks: readonly Check[], migrations: string): string {
  const standing = readStanding(migrations);
  const tables = new Set(checks.map(({ table }) => table));
  const wanted = new Map(checks.map((check) => [check.name, renderCheck(check)]));
  const gone = [...standing].filter(
    ([name, { table, statement }]) =>
      tables.has(table) && !BY_HAND.has(name) && wanted.get(name) !== statement,
  );
  const drops = gone.map(
    ([name, { table }]) => `ALTER TABLE "${table}" DROP CONSTRAINT "${name}";`,
  );
  const adds = [...wanted].filter(
    ([name, statement]) => standing.get(name)?.statement !== statement,
  );
  return [...drops, ...adds.map(([, statement]) => statement)].join("\n");
}
