import { beforeAll, describe, expect, it } from "vitest";
import { eraseActor } from "@/server/audit/audit.repository";
import { hashLink } from "@/server/audit/chain";
import { sealTrail } from "@/server/audit/record";
import { createSealer, getSealer, useSealer } from "@/server/audit/signing";
import { getDatabase } from "@/server/db/client";
import { withTransaction } from "@/server/db/transaction";
import { useTestDatabase } from "../support/use-database";
import { ANNA, BORIS } from "./helpers/fixtures";
import { add, verify, verifyAfter } from "./helpers/trail";

const database = useTestDatabase();
const CLARA = { id: "per_clara", name: "Clara", requestId: "test-clara" };

/** Sixty events, sealed at fifty; the last is Clara's. */
beforeAll(async () => {
  for (let number = 1; number < 60; number += 1)
    await add(number % 2 === 0 ? ANNA : BORIS, `coin-${number}`);
  await add(CLARA, "coin-60");
});

const EVENT_COLUMNS = [
  ["id", "'evt_other'"],
  ["at", "at + interval '1 second'"],
  ["type", "'coin.restored'"],
  ["actor_key", "(SELECT key FROM audit_actor WHERE name = 'Clara')"],
  ["subject_kind", "'installation'"],
  ["subject_id", "'coin-other'"],
  ["subject_label", "'OTHER'"],
  ["details", `'{"a":1}'`],
  ["request_id", "'other'"],
  ["prev_hash", "repeat('a', 64)"],
  ["hash", "repeat('b', 64)"],
] as const;

const set = (column: string, value: string, seq: number) =>
  `UPDATE audit_event SET ${column} = ${value} WHERE seq = ${seq}`;

describe("verifyTrail finds", () => {
  it("nothing where nothing is wrong", async () => {
    expect(await verify()).toMatchObject({
      ok: true,
      events: 60,
      seals: 1,
      unsealed: 10,
      anchors: 1,
    });
    expect(await verifyAfter()).toMatchObject({ ok: true });
  });

  it.each(EVENT_COLUMNS)("an edited %s", async (column, value) => {
    expect(await verifyAfter(set(column, value, 7))).toMatchObject({ ok: false, seq: 7n });
  });

  it("an event deleted in the middle, and names the place", async () => {
    const outcome = await verifyAfter("DELETE FROM audit_event WHERE seq = 20");
    expect(outcome).toMatchObject({
      ok: false,
      seq: 21n,
      why: "Event 20 is missing: event 21 follows event 19.",
    });
  });

  it("a tail cut off, by the head, by the anchor and by the seal", async () => {
    const cut = (last: number) => `DELETE FROM audit_event WHERE seq > ${last}`;
    const head = (last: number) =>
      `UPDATE audit_head SET seq = ${last}, hash = (SELECT hash FROM audit_event WHERE seq = ${last})`;
    expect(await verifyAfter(cut(55))).toMatchObject({ ok: false, seq: 56n, id: null });
    expect(await verifyAfter(cut(40), head(40))).toMatchObject({
      ok: false,
      seq: 41n,
      why: expect.stringContaining("event 50 had been sealed") as unknown,
    });
    const unsealed = [cut(40), head(40), "DELETE FROM audit_checkpoint"];
    expect(await verifyAfter(...unsealed)).toMatchObject({ ok: false, seq: 41n });
    const sealer = getSealer();
    useSealer({ ...sealer, listAnchors: () => [] });
    expect(await verifyAfter(cut(40), head(40))).toMatchObject({ ok: false, seq: 41n });
    useSealer(sealer);
  });

  it("the whole trail gone", async () => {
    const all = [
      "DELETE FROM audit_event",
      "DELETE FROM audit_checkpoint",
      "UPDATE audit_head SET seq = 0, hash = repeat('0', 64)",
    ];
    expect(await verifyAfter(...all)).toMatchObject({ ok: false, seq: 1n });
  });

  it("an event put in between, and one put after the end", async () => {
    const copy = (seq: string, where: number) =>
      `INSERT INTO audit_event SELECT ${seq}, 'evt_new', at, type, actor_key, subject_kind, subject_id, subject_label, details, request_id, prev_hash, repeat('c', 64) FROM audit_event WHERE seq = ${where}`;
    const shift = [
      "UPDATE audit_event SET seq = seq + 1000 WHERE seq > 30",
      "UPDATE audit_event SET seq = seq - 999 WHERE seq > 1000",
    ];
    expect(await verifyAfter(...shift, copy("31", 30))).toMatchObject({ ok: false, seq: 31n });
    expect(await verifyAfter(copy("61", 60))).toMatchObject({ ok: false, seq: 61n });
  });

  it("two that changed places", async () => {
    const swap = [
      "UPDATE audit_event SET seq = 1000 WHERE seq = 12",
      "UPDATE audit_event SET seq = 12 WHERE seq = 13",
      "UPDATE audit_event SET seq = 13 WHERE seq = 1000",
    ];
    expect(await verifyAfter(...swap)).toMatchObject({ ok: false, seq: 12n });
  });

  it("a name that was changed", async () => {
    const rename = "UPDATE audit_actor SET name = 'Dora' WHERE name = 'Anna'";
    expect(await verifyAfter(rename)).toMatchObject({ ok: false, seq: 2n });
  });

  it("a forged seal, and one that was taken away", async () => {
    const forged = "UPDATE audit_checkpoint SET signature = 'AAAA' WHERE seq = 50";
    expect(await verifyAfter(forged)).toMatchObject({ ok: false, seq: 50n });
    expect(await verifyAfter("DELETE FROM audit_checkpoint")).toMatchObject({
      ok: false,
      seq: 50n,
    });
  });

  it("what was rewritten with all that follows, from the seal", async () => {
    const sealer = getSealer();
    const statements = await rewriteFrom(40);
    const outcome = await verifyAfter(...statements);
    expect(outcome).toMatchObject({
      ok: false,
      seq: 50n,
      why: expect.stringContaining("an event from 1 on") as unknown,
    });
    // Without the anchors the signature still shows it.
    useSealer({ ...sealer, listAnchors: () => [] });
    expect(await verifyAfter(...statements)).toMatchObject({ ok: false, seq: 50n });
    useSealer(sealer);
    expect(
      await verifyAfter(...(await rewriteFrom(52))),
      "nothing proves the unsealed tail",
    ).toMatchObject({ ok: true, unsealed: 10 });
  });

  it("seals of another key only as what they are", async () => {
    const sealer = getSealer();
    useSealer(createSealer());
    expect(await verify()).toMatchObject({ ok: true, seals: 0, foreignSeals: 1, unsealed: 60 });
    useSealer(sealer);
  });
});

/** Another label for an event, with every hash from there on computed anew. */
async function rewriteFrom(start: number): Promise<readonly string[]> {
  const rows = await getDatabase().auditEvent.findMany({
    where: { seq: { gte: start } },
    orderBy: { seq: "asc" },
    include: { actor: true },
  });
  let prevHash = rows[0]?.prevHash ?? "";
  const updates = rows.map(({ actor, actorKey: _, ...row }, index) => {
    const subjectLabel = index === 0 ? "FALSE" : row.subjectLabel;
    const hash = hashLink({ ...row, subjectLabel, prevHash, actorCommitment: actor.commitment });
    const statement = `UPDATE audit_event SET subject_label = '${subjectLabel}', prev_hash = '${prevHash}', hash = '${hash}' WHERE seq = ${row.seq}`;
    prevHash = hash;
    return statement;
  });
  return [...updates, `UPDATE audit_head SET hash = '${prevHash}'`];
}

describe("the database itself refuses", () => {
  it.each([
    "UPDATE audit_event SET type = 'x' WHERE seq = 1",
    "DELETE FROM audit_event WHERE seq = 60",
    "TRUNCATE audit_event",
    "UPDATE audit_checkpoint SET signature = 'x'",
    "DELETE FROM audit_checkpoint",
    "TRUNCATE audit_checkpoint",
    "UPDATE audit_head SET seq = 5",
    "UPDATE audit_head SET hash = repeat('a', 64)",
    "DELETE FROM audit_head",
    "TRUNCATE audit_head",
    "UPDATE audit_actor SET name = 'Dora'",
    "UPDATE audit_actor SET erased_at = now()",
    "UPDATE audit_actor SET commitment = 'x', name = NULL, salt = NULL, person_id = NULL, erased_at = now()",
    "DELETE FROM audit_actor",
    "TRUNCATE audit_actor CASCADE",
    "INSERT INTO audit_head VALUES (2, 0, repeat('0', 64))",
  ])("%s", async (statement) => {
    await expect(database().db.$executeRawUnsafe(statement)).rejects.toThrow();
    expect(await verify()).toMatchObject({ ok: true, events: 60 });
  });

  it.each([59, 60, 62])("an event in place %i", async (seq) => {
    const statement = `INSERT INTO audit_event SELECT ${seq}, 'evt_new', at, type, actor_key, subject_kind, subject_id, subject_label, details, request_id, hash, repeat('c', 64) FROM audit_event WHERE seq = 60`;
    await expect(database().db.$executeRawUnsafe(statement)).rejects.toThrow(/does not follow/);
  });
});

describe("seals", () => {
  it("close what is open, once, and anchor what a crash left unanchored", async () => {
    expect(await withTransaction(sealTrail)).toBe(true);
    expect(await withTransaction(sealTrail)).toBe(false);
    expect(await verify()).toMatchObject({ ok: true, seals: 2, unsealed: 0, anchors: 2 });
    const sealer = getSealer();
    const anchored: bigint[] = [];
    useSealer({ ...sealer, listAnchors: () => [], anchor: ({ seq }) => void anchored.push(seq) });
    expect(await withTransaction(sealTrail)).toBe(false);
    expect(anchored).toEqual([60n]);
    useSealer(sealer);
  });

  it("that are rolled back are not anchored", async () => {
    await add(ANNA, "coin-61");
    const before = getSealer().listAnchors().length;
    const failed = withTransaction(async (tx) => {
      await sealTrail(tx);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(getSealer().listAnchors()).toHaveLength(before);
    expect(await verify()).toMatchObject({ ok: true });
  });

  it("that cannot be anchored do not undo the change", async () => {
    const sealer = getSealer();
    useSealer({
      ...sealer,
      anchor: () => {
        throw new Error("disk full");
      },
    });
    const { log } = await import("@/server/log");
    const logged: unknown[] = [];
    const error = log.error.bind(log);
    log.error = (first: unknown) => void logged.push(first);
    try {
      expect(await withTransaction(sealTrail)).toBe(true);
    } finally {
      log.error = error;
      useSealer(sealer);
    }
    expect(logged).toHaveLength(1);
    expect(await verify()).toMatchObject({ ok: true, unsealed: 0 });
  });
});

describe("a person who is erased", () => {
  it("is gone from the trail, which still verifies", async () => {
    expect(await withTransaction((tx) => eraseActor(tx, "per_clara"))).toBe(1);
    expect(await withTransaction((tx) => eraseActor(tx, "per_clara"))).toBe(0);
    expect(await verify()).toMatchObject({ ok: true });
    const rows = await database().db.auditActor.findMany({ where: { NOT: { erasedAt: null } } });
    expect(rows).toMatchObject([{ personId: null, name: null, salt: null }]);
    expect(JSON.stringify(await database().db.auditActor.findMany())).not.toContain("lara");
    await expect(
      database().db
        .$executeRaw`UPDATE audit_actor SET erased_at = now() WHERE erased_at IS NOT NULL`,
    ).rejects.toThrow();
    await add(CLARA, "coin-62");
    expect(await verify()).toMatchObject({ ok: true });
  });
});

describe("many at once", () => {
  it("write one chain", async () => {
    const before = Number((await database().db.auditHead.findFirstOrThrow()).seq);
    const dora = { id: null, name: "Dora", requestId: "test-dora" };
    await Promise.all(Array.from({ length: 50 }, (_, index) => add(dora, `many-${index}`)));
    expect(await verify()).toMatchObject({ ok: true, events: before + 50 });
    expect(await database().db.auditActor.count({ where: { name: "Dora" } })).toBe(1);
  });
});
