import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eraseActor } from "@/server/audit/audit.repository";
import { createSealer, useSealer } from "@/server/audit/signing";
import { sealTrail } from "@/server/audit/record";
import { closeDatabase, getDatabase, useConnection } from "@/server/db/client";
import { migrateDatabase } from "@/server/db/migrate";
import { openServer } from "@/server/db/postgres";
import { withTransaction } from "@/server/db/transaction";
import { openDraft } from "@/server/profiles/draft-commands";
import { createServerDatabase, TEST_SERVER_URL } from "../support/database";
import { ANNA, createPublishedCoin } from "./helpers/fixtures";
import { add, verify } from "./helpers/trail";

const ROLE = `assay_app_${randomUUID().slice(0, 8)}`;
const PASSWORD = "choose-one";

/** The very lines of the guide, with a name of their own: roles belong to the whole server. */
async function readGrants(): Promise<string> {
  const guide = await readFile("docs/guide/trail.md", "utf8");
  const block = /```sql\n([^`]+)```/.exec(guide)?.[1] ?? "";
  expect(block).toContain("CREATE ROLE assay_app");
  return block.replaceAll("assay_app", ROLE);
}

const asRole = (url: string): string => {
  const address = new URL(url);
  address.username = ROLE;
  address.password = PASSWORD;
  return address.href;
};

const FORBIDDEN = [
  "ALTER TABLE audit_event DISABLE TRIGGER USER",
  "DROP TRIGGER guard_trail ON audit_event",
  "DROP FUNCTION guard_trail_order CASCADE",
  "CREATE OR REPLACE FUNCTION guard_trail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
  "SET session_replication_role = replica",
  "UPDATE audit_event SET type = 'x'",
  "DELETE FROM audit_event",
  "TRUNCATE audit_event CASCADE",
  "UPDATE audit_head SET seq = seq + 1",
  "DELETE FROM audit_head",
  "DELETE FROM audit_checkpoint",
  "UPDATE audit_actor SET name = 'Dora'",
  "UPDATE audit_actor SET commitment = 'x'",
  "DELETE FROM audit_actor",
  "DROP TABLE audit_event",
  "DELETE FROM _prisma_migrations",
];

describe.runIf(TEST_SERVER_URL !== undefined)("the role of the guide", () => {
  let drop: () => Promise<void> = () => Promise.resolve();

  beforeAll(async () => {
    const database = await createServerDatabase(TEST_SERVER_URL ?? "");
    const owner = await openServer(database.url);
    await migrateDatabase(owner);
    const adapter = await owner.factory.connect();
    await adapter.executeScript(await readGrants());
    drop = async () => {
      await adapter.executeScript(`DROP OWNED BY ${ROLE}; DROP ROLE ${ROLE}`);
      await adapter.dispose();
      await database.drop();
    };
    const served = await openServer(asRole(database.url));
    useConnection(served);
    useSealer(createSealer());
    expect(await migrateDatabase(served), "starting as the role").toEqual({ applied: [] });
  });

  afterAll(async () => {
    await closeDatabase();
    await drop();
  });

  it("can do all that Assay does", async () => {
    const { coinId } = await createPublishedCoin();
    await openDraft(ANNA, { coinId });
    await add({ id: "per_1", name: "Clara", requestId: "r" }, coinId);
    await withTransaction((tx) => eraseActor(tx, "per_1"));
    expect(await withTransaction(sealTrail)).toBe(true);
    expect(await verify()).toMatchObject({ ok: true, events: 4, unsealed: 0 });
  });

  it.each(FORBIDDEN)("cannot %s", async (statement) => {
    await expect(getDatabase().$executeRawUnsafe(statement)).rejects.toThrow();
    expect(await verify()).toMatchObject({ ok: true, events: 4 });
  });
});
