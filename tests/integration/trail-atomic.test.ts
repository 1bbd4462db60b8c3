import { describe, expect, it } from "vitest";
import { record } from "@/server/audit/record";
import { withTransaction } from "@/server/db/transaction";
import { createIssuerAndCoin, restoreCoin } from "@/server/issuers/commands";
import { discardDraft, openDraft, setDraftDate } from "@/server/profiles/draft-commands";
import { importProfile } from "@/server/profiles/import-commands";
import { useTestDatabase } from "../support/use-database";
import { draftOf } from "./helpers/drafts";
import { ANNA, createCoinWithDraft, createPublishedCoin } from "./helpers/fixtures";
import { countTrail, recordedBy } from "./helpers/trail";
import { setFee } from "./helpers/trail-cases";

const database = useTestDatabase();

describe("what changes nothing records nothing", () => {
  it("refused, stale and unchanged saves", async () => {
    const { coinId } = await createCoinWithDraft();
    await setFee(coinId, "0.1");
    await setDraftDate(ANNA, { coinId, asOf: "2026-06-30" });
    const events = await recordedBy(async () => {
      expect(await setFee(coinId, "0.2", 1)).toMatchObject({ code: "stale" });
      expect(await setFee(coinId, "much")).toMatchObject({ code: "invalid" });
      expect(await setFee(coinId, "0.1")).toMatchObject({ ok: true });
      expect(await setDraftDate(ANNA, { coinId, asOf: "2026-06-30" })).toMatchObject({ ok: true });
      expect(await setDraftDate(ANNA, { coinId, asOf: "2999-01-01" })).toMatchObject({
        code: "invalid",
      });
      expect(await restoreCoin(ANNA, { coinId })).toMatchObject({ ok: true });
      expect(await createIssuerAndCoin(ANNA, { symbol: "", name: "" })).toMatchObject({
        code: "invalid",
      });
      expect(await openDraft(ANNA, { coinId })).toMatchObject({ created: false });
      const published = await createPublishedCoin();
      const before = await countTrail();
      await importProfile(ANNA, {
        profile: await draftProfile(published.coinId),
        into: published.coinId,
      });
      expect(await countTrail()).toBe(before + 1);
      await discardDraft(ANNA, { coinId: published.coinId });
    });
    expect(events.map(({ type }) => type)).toEqual([
      "coin.created",
      "profile.imported",
      "draft.opened",
      "draft.discarded",
    ]);
  });
});

async function draftProfile(coinId: string) {
  await openDraft(ANNA, { coinId });
  return draftOf(coinId);
}

describe("a change and its event are one", () => {
  it("a transaction that is rolled back leaves neither event nor name", async () => {
    const carla = { id: null, name: "Carla", requestId: "r" };
    const subject = {
      kind: "installation",
      id: "installation",
      label: "This installation",
    } as const;
    const before = await countTrail();
    await expect(
      withTransaction(async (tx) => {
        await record(tx, carla, { type: "samples.removed", subject, details: { coins: ["A"] } });
        throw new Error("too late");
      }),
    ).rejects.toThrow("too late");
    expect(await countTrail()).toBe(before);
    expect(await database().db.auditActor.count({ where: { name: "Carla" } })).toBe(0);
  });

  it("an event that cannot be written takes the change with it", async () => {
    const { coinId } = await createCoinWithDraft();
    const { db } = database();
    await db.$executeRaw`ALTER TABLE audit_event ADD CONSTRAINT no_saves CHECK (type <> 'section.saved') NOT VALID`;
    try {
      await expect(setFee(coinId, "0.5")).rejects.toThrow();
    } finally {
      await db.$executeRaw`ALTER TABLE audit_event DROP CONSTRAINT no_saves`;
    }
    expect((await draftOf(coinId)).facts["redemption.feePct"]).toBeUndefined();
    expect(await setFee(coinId, "0.5")).toMatchObject({ ok: true });
  });
});
