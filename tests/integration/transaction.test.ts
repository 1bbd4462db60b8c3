import { beforeEach, describe, expect, it } from "vitest";
import { getDatabase } from "@/server/db/client";
import type { Transaction } from "@/server/db/client";
import { isDatabaseReachable } from "@/server/db/health";
import { withTransaction } from "@/server/db/transaction";
import { TEST_SERVER_URL } from "../support/database";
import { useTestDatabase } from "../support/use-database";

const database = useTestDatabase();

beforeEach(() => database().db.issuer.deleteMany());

const addIssuer = (tx: Transaction, id: string) =>
  tx.issuer.create({ data: { id, legalName: "Example Trust" }, select: { id: true } });

const listIssuers = () =>
  database().db.issuer.findMany({ select: { id: true }, orderBy: { id: "asc" } });

describe("withTransaction", () => {
  it("keeps everything when it succeeds and returns what it was given", async () => {
    const made = await withTransaction(async (tx) => [
      await addIssuer(tx, "iss_a"),
      await addIssuer(tx, "iss_b"),
    ]);
    expect(made).toEqual([{ id: "iss_a" }, { id: "iss_b" }]);
    expect(await listIssuers()).toEqual(made);
  });

  it("keeps nothing when it fails half-way", async () => {
    const failing = withTransaction(async (tx) => {
      await addIssuer(tx, "iss_a");
      throw new Error("half-way");
    });
    await expect(failing).rejects.toThrow("half-way");
    expect(await listIssuers()).toEqual([]);
  });

  it("keeps nothing when a constraint refuses the second row", async () => {
    const failing = withTransaction(async (tx) => {
      await addIssuer(tx, "iss_a");
      await addIssuer(tx, "iss_a");
    });
    await expect(failing).rejects.toMatchObject({ code: "P2002" });
    expect(await listIssuers()).toEqual([]);
  });

  it("refuses the other client and another transaction inside, where the embedded database would wait for ever", async () => {
    const message = "Inside a transaction, use the client the transaction was given.";
    await expect(withTransaction(async () => getDatabase().issuer.count())).rejects.toThrow(
      message,
    );
    await expect(withTransaction(() => withTransaction(async () => 1))).rejects.toThrow(message);
  });

  it("runs transactions that start together", async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `iss_${String(index).padStart(2, "0")}`);
    await Promise.all(ids.map((id) => withTransaction((tx) => addIssuer(tx, id))));
    expect((await listIssuers()).map(({ id }) => id)).toEqual(ids);
  });

  if (TEST_SERVER_URL !== undefined) {
    it("starts again when PostgreSQL refuses a conflicting write", async () => {
      await database().db.issuer.create({ data: { id: "iss_a", version: 1 } });
      const countUp = () =>
        withTransaction(
          async (tx) => {
            const { version } = await tx.issuer.findUniqueOrThrow({
              where: { id: "iss_a" },
              select: { version: true },
            });
            await tx.issuer.update({ where: { id: "iss_a" }, data: { version: version + 1 } });
          },
          { isolation: "serializable" },
        );
      await Promise.all([countUp(), countUp(), countUp()]);
      const { version } = await database().db.issuer.findUniqueOrThrow({ where: { id: "iss_a" } });
      expect(version).toBe(4);
    });
  }
});

describe("the database client", () => {
  it("refuses undefined in a filter, which would otherwise mean every row", async () => {
    const id: unknown = undefined;
    const attempt = database().db.issuer.deleteMany({ where: { id: id as string } });
    await expect(attempt).rejects.toThrow(/undefined/);
  });

  it("brings an instant back unchanged, whatever the server's time zone", async () => {
    const createdAt = new Date("2026-07-01T23:30:00.123Z");
    await database().db.issuer.create({ data: { id: "iss_a", createdAt } });
    const [issuer] = await database().db.issuer.findMany({ where: { createdAt } });
    expect(issuer?.createdAt).toEqual(createdAt);
    const [row] = await database().db.$queryRaw<{ text: string }[]>`
      SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') AS text FROM issuer`;
    expect(row?.text).toBe("2026-07-01 23:30:00.123");
  });

  it("answers the health check", async () => {
    expect(await isDatabaseReachable()).toBe(true);
  });
});
