import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { columnsOf, LIST_IDS } from "@/domain/facts/lists";
import { definitionOf } from "@/domain/facts/vocabulary";
import { BY_HAND, listChecks, renderChanges } from "@/prisma/profile-checks";
import { insertModels } from "@/prisma/profile-models";
import {
  ENTERED_IDS,
  LIST_TABLES,
  placeOf,
  SECTION_TABLE_IDS,
  SECTION_TABLES,
  toSqlName,
} from "@/server/profiles/storage-map";
import { readMigrationFolder } from "@/server/db/migration-files";
import { useTestDatabase } from "../support/use-database";

const database = useTestDatabase();
let columns: ReadonlyMap<string, string>;
let checks: ReadonlyMap<string, string>;

beforeAll(async () => {
  const found = await database().db.$queryRaw<{ table: string; column: string; type: string }[]>`
    SELECT table_name::text AS table, column_name::text AS column, data_type::text AS type
    FROM information_schema.columns WHERE table_schema = 'public'`;
  columns = new Map(found.map(({ table, column, type }) => [`${table}.${column}`, type]));
  const constraints = await database().db.$queryRaw<{ name: string; definition: string }[]>`
    SELECT conname::text AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'c'`;
  checks = new Map(constraints.map(({ name, definition }) => [name, definition]));
});

const TYPES: Readonly<Record<string, string>> = {
  boolean: "boolean",
  enum: "text",
  integer: "bigint",
  decimal: "numeric",
  percent: "numeric",
  usd: "numeric",
  date: "date",
  text: "text",
  jurisdiction: "text",
  jurisdictions: "jsonb",
};

function literalsOf(definition: string): readonly string[] {
  return [...definition.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, text = ""]) =>
    text.replaceAll("''", "'"),
  );
}

describe("the vocabulary and the tables", () => {
  it("agree in the schema that is committed", async () => {
    const schema = await readFile("prisma/schema.prisma", "utf8");
    expect(insertModels(schema), "run `tsx prisma/write-schema.ts` and write a migration").toBe(
      schema,
    );
  });

  it("have a column of the right type for every column of every list", () => {
    const wrong = LIST_IDS.flatMap((list) =>
      Object.entries(columnsOf(list)).filter(
        ([column, { kind }]) =>
          columns.get(`${LIST_TABLES[list].table}.${toSqlName(column)}`) !== TYPES[kind],
      ),
    );
    expect(wrong.map(([column]) => column)).toEqual([]);
  });

  it("have a place of the right type for every fact that can be entered", () => {
    const wrong = ENTERED_IDS.filter((id) => {
      const place = placeOf(id);
      const table = place.kind === "section" ? SECTION_TABLES[place.table].table : "fact_answer";
      return columns.get(`${table}.${toSqlName(place.field)}`) !== TYPES[definitionOf(id).kind];
    });
    expect(ENTERED_IDS.length).toBeGreaterThan(80);
    expect(wrong).toEqual([]);
  });

  it("have no column that the vocabulary does not know", () => {
    const frame = new Set([
      "version_id",
      "row_key",
      "row_order",
      "row_as_of",
      "row_known_on",
      "row_note",
      "row_marks",
      "row_bounds",
      "row_unknown",
    ]);
    const lists = LIST_IDS.map((list) => ({
      table: LIST_TABLES[list].table as string,
      fields: Object.keys(columnsOf(list)),
    }));
    const sections = SECTION_TABLE_IDS.map((id) => ({
      table: SECTION_TABLES[id].table as string,
      fields: ENTERED_IDS.flatMap((fact) => {
        const place = placeOf(fact);
        return place.kind === "section" && place.table === id ? [place.field] : [];
      }),
    }));
    const extra = [...lists, ...sections].flatMap(({ table, fields }) => {
      const known = new Set(fields.map(toSqlName));
      const there = [...columns.keys()]
        .filter((key) => key.startsWith(`${table}.`))
        .map((key) => key.slice(table.length + 1));
      return there
        .filter((column) => !frame.has(column) && !known.has(column))
        .map((column) => `${table}.${column}`);
    });
    expect(extra).toEqual([]);
  });

  it("allow the same choices, reasons, marks and places", () => {
    const expected = listChecks();
    expect(expected.length).toBeGreaterThan(150);
    const missing = expected.filter(({ name }) => !checks.has(name)).map(({ name }) => name);
    expect(
      missing,
      "write a migration with these from `tsx prisma/write-schema.ts --checks`",
    ).toEqual([]);
    const different = expected.filter(({ name, condition }) => {
      const wanted = [...condition.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = ""]) =>
        text.replaceAll("''", "'"),
      );
      const present = new Set(literalsOf(checks.get(name) ?? ""));
      return wanted.some((text) => !present.has(text)) || present.size > new Set(wanted).size;
    });
    expect(different.map(({ name }) => name)).toEqual([]);
  });

  it("have no check left over from a choice that is gone", () => {
    const expected = new Set(listChecks().map(({ name }) => name));
    const tables = [
      ...LIST_IDS.map((list) => LIST_TABLES[list].table),
      ...SECTION_TABLE_IDS.map((id) => SECTION_TABLES[id].table),
    ];
    const prefixes = [...tables.map((table) => `ck_${table}_`), "ck_fact_"];
    const stray = [...checks.keys()].filter(
      (name) =>
        prefixes.some((prefix) => name.startsWith(prefix)) &&
        !expected.has(name) &&
        !BY_HAND.has(name),
    );
    expect(stray).toEqual([]);
  });

  it("tell the next migration exactly which checks to exchange", async () => {
    const { migrations } = await readMigrationFolder();
    const sql = migrations.map((migration) => migration.sql).join("\n");
    const checks = listChecks();
    expect(renderChanges(checks, sql)).toBe("");
    const [first, second, ...rest] = checks;
    if (first === undefined || second === undefined) throw new Error("no checks");
    const changed = [{ ...first, condition: "true" }, { ...second, name: "ck_new" }, ...rest];
    const next = renderChanges(changed, sql);
    expect(next.split("\n")).toEqual([
      `ALTER TABLE "${first.table}" DROP CONSTRAINT "${first.name}";`,
      `ALTER TABLE "${second.table}" DROP CONSTRAINT "${second.name}";`,
      `ALTER TABLE "${first.table}" ADD CONSTRAINT "${first.name}" CHECK (true);`,
      `ALTER TABLE "${second.table}" ADD CONSTRAINT "ck_new" CHECK (${second.condition});`,
    ]);
    expect(renderChanges(changed, `${sql}\n${next}`)).toBe("");
  });
});
