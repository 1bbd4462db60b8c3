import { beforeAll, describe, expect, it } from "vitest";
import { LIST_IDS } from "@/domain/facts/lists";
import { LIST_TABLES, SECTION_TABLE_IDS, SECTION_TABLES } from "@/server/profiles/storage-map";
import { discardDraft, openDraft } from "@/server/profiles/draft-commands";
import { loadProfile } from "@/server/profiles/version.repository";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { ANNA, createPublishedCoin } from "./helpers/fixtures";

const database = useTestDatabase();
let coin: { coinId: string; versionId: string };

const source = {
  id: "S1",
  title: "Report",
  publisher: null,
  date: null,
  url: null,
  kind: "attested",
  reading: null,
  note: null,
} as const;
const cited = { sources: ["S1"] };

beforeAll(async () => {
  const profile = buildProfile({
    ...FULL,
    sources: [source],
    facts: { ...FULL.facts, "coin.outstandingUsd": { value: 1000, provenance: cited } },
  });
  coin = await createPublishedCoin({ ...profile, notes: [{ path: "reserve", text: "A note" }] });
});

const LIST_NAMES = LIST_IDS.map((list) => LIST_TABLES[list].table);
const SECTION_NAMES = SECTION_TABLE_IDS.map((id) => SECTION_TABLES[id].table);
const TABLES = [
  ...LIST_NAMES,
  ...SECTION_NAMES,
  "fact_answer",
  "list_state",
  "section_state",
  "source",
  "citation",
  "profile_note",
];
const REFUSED = /published|cannot be/;

function run(sql: string): Promise<number> {
  return database().db.$executeRawUnsafe(sql);
}

async function countRows(table: string): Promise<number> {
  const [row] = await database().db.$queryRawUnsafe<{ rows: number }[]>(
    `SELECT count(*)::int AS rows FROM ${table} WHERE version_id = '${coin.versionId}'`,
  );
  return row?.rows ?? 0;
}

describe("a published revision", () => {
  it("has rows in every table, so that the tests below try something", async () => {
    for (const table of TABLES) expect(await countRows(table), table).toBeGreaterThan(0);
  });

  it.each(TABLES)("refuses to update %s", async (table) => {
    await expect(
      run(`UPDATE ${table} SET version_id = version_id WHERE version_id = '${coin.versionId}'`),
    ).rejects.toThrow(REFUSED);
  });

  it.each(TABLES)("refuses to delete from %s", async (table) => {
    await expect(
      run(`DELETE FROM ${table} WHERE version_id = '${coin.versionId}'`),
    ).rejects.toThrow(REFUSED);
  });

  it.each(TABLES)("refuses to empty %s", async (table) => {
    await expect(run(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(REFUSED);
  });

  it.each(TABLES)("refuses to add to %s", async (table) => {
    const before = await countRows(table);
    await expect(
      run(
        `INSERT INTO ${table} SELECT * FROM ${table} WHERE version_id = '${coin.versionId}' LIMIT 1`,
      ),
    ).rejects.toThrow(REFUSED);
    expect(await countRows(table)).toBe(before);
  });

  it.each([
    "status = 'draft'",
    "as_of = DATE '2020-01-01'",
    "number = 7",
    "coin_name = 'Other'",
    "changes = '[]'",
    "published_by = 'Somebody'",
  ])("refuses to change its own row: %s", async (change) => {
    await expect(
      run(`UPDATE profile_version SET ${change} WHERE id = '${coin.versionId}'`),
    ).rejects.toThrow(REFUSED);
  });

  it("cannot be deleted, alone or with its coin or issuer", async () => {
    await expect(run(`DELETE FROM profile_version WHERE id = '${coin.versionId}'`)).rejects.toThrow(
      REFUSED,
    );
    await expect(run(`DELETE FROM coin WHERE id = '${coin.coinId}'`)).rejects.toThrow(REFUSED);
    await expect(run("DELETE FROM issuer")).rejects.toThrow();
  });

  it("cannot be made deletable by calling its coin a sample", async () => {
    await expect(
      run(`UPDATE coin SET is_sample = true WHERE id = '${coin.coinId}'`),
    ).rejects.toThrow(/sample/);
  });

  it("cannot be inserted ready-made", async () => {
    const insert = `INSERT INTO profile_version (id, coin_id, status, number, as_of, created_by, published_at, published_by, coin_symbol, coin_name)
      VALUES ('rev_x', '${coin.coinId}', 'published', 9, '2026-01-01', 'x', now(), 'x', 'X', 'X')`;
    await expect(run(insert)).rejects.toThrow(/starts as a draft/);
  });

  it("does not receive rows of a draft", async () => {
    await openDraft(ANNA, { coinId: coin.coinId });
    const move = `UPDATE fact_answer SET version_id = '${coin.versionId}', fact_id = 'issuer.website'
      WHERE version_id <> '${coin.versionId}' AND fact_id = 'coin.launchedOn'`;
    await expect(run(move)).rejects.toThrow(REFUSED);
    await discardDraft(ANNA, { coinId: coin.coinId });
  });

  it("is still what it was after all that", async () => {
    const loaded = await loadProfile(database().db, coin.versionId);
    expect(loaded.lists.position.rows).toHaveLength(FULL.position?.length ?? -1);
    expect(loaded.facts["coin.outstandingUsd"]).toMatchObject({ status: "known", sources: ["S1"] });
    expect(loaded.asOf).toBe("2026-06-30");
  });
});

describe("the database itself", () => {
  const insertAnswer = (columns: string, values: string) =>
    run(
      `INSERT INTO fact_answer (version_id, fact_id, marks, ${columns}) SELECT id, 'coin.bridgedSharePct', '{}', ${values} FROM profile_version WHERE status = 'draft' LIMIT 1`,
    );

  it.each([
    ["a value and a reason", "status, value_decimal, reason", "'known', 5, 'not_disclosed'"],
    ["a value and bounds", "status, value_decimal, low_number", "'known', 5, 1"],
    ["nothing", "status", "'known'"],
    ["an unknown without a reason", "status", "'unknown'"],
    ["bounds without ends", "status", "'bounded'"],
    ["bounds the wrong way round", "status, low_number, high_number", "'bounded', 9, 1"],
    ["a value of another kind", "status, value_boolean", "'known', true"],
    ["a percentage above 100", "status, value_decimal", "'known', 100.5"],
    ["a reason that does not exist", "status, reason", "'unknown', 'lost'"],
    ["a status that does not exist", "status, value_decimal", "'guessed', 5"],
  ])("refuses a fact with %s", async (_, columns, values) => {
    await openDraft(ANNA, { coinId: coin.coinId });
    await expect(insertAnswer(columns, values)).rejects.toThrow(/check constraint/i);
  });

  it("takes the fact when it is right", async () => {
    await openDraft(ANNA, { coinId: coin.coinId });
    expect(await insertAnswer("status, value_decimal", "'known', 100")).toBe(1);
  });

  it.each([
    ["a cell with a value and a reason", `row_unknown = '{"amountUsd": "not_disclosed"}'`],
    ["an asset class nobody knows", "asset_class = 'tulips'"],
    ["bounds that are no object", "row_bounds = '[]'"],
    ["a mark nobody knows", "row_marks = '{golden}'"],
  ])("refuses a position with %s", async (_, change) => {
    await openDraft(ANNA, { coinId: coin.coinId });
    const draft = "SELECT id FROM profile_version WHERE status = 'draft' LIMIT 1";
    await expect(
      run(
        `UPDATE reserve_position SET ${change} WHERE version_id = (${draft}) AND amount_usd IS NOT NULL`,
      ),
    ).rejects.toThrow(/check constraint/i);
  });

  it("keeps a second draft of a coin out", async () => {
    await openDraft(ANNA, { coinId: coin.coinId });
    const insert = `INSERT INTO profile_version (id, coin_id, status, as_of, created_by) VALUES ('rev_y', '${coin.coinId}', 'draft', '2026-01-01', 'x')`;
    await expect(run(insert)).rejects.toThrow(/unique/i);
  });
});
