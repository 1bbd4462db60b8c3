import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import { saveSection } from "@/server/profiles/commands";
import { publishDraft } from "@/server/profiles/draft-commands";
import { getSectionStates } from "@/server/profiles/queries";
import { useTestDatabase } from "../support/use-database";
import { draftOf, dumpDraft, SOURCE } from "./helpers/drafts";
import { ANNA, BORIS, createCoinWithDraft, lockOf } from "./helpers/fixtures";

const database = useTestDatabase();

describe("a save that meets another one", () => {
  it("refuses a stale save with both versions and loses neither", async () => {
    const { coinId } = await createCoinWithDraft();
    const lockVersion = await lockOf(coinId, "redemption");
    const input = { coinId, section: "redemption", lockVersion } as const;
    await saveSection(ANNA, { ...input, facts: { "redemption.feePct": { value: "0.1" } } });
    const result = await saveSection(BORIS, {
      ...input,
      facts: { "redemption.feePct": { value: "0.2", note: "from the terms" } },
    });
    expect(result).toMatchObject({
      ok: false,
      code: "stale",
      mine: {
        facts: { "redemption.feePct": { value: new Decimal("0.2"), note: "from the terms" } },
      },
      theirs: {
        facts: { "redemption.feePct": { value: new Decimal("0.1") } },
        lockVersion: lockVersion + 1,
        updatedBy: "Anna",
        updatedAt: expect.any(Date),
      },
    });
    expect((await draftOf(coinId)).facts["redemption.feePct"]).toMatchObject({
      value: new Decimal("0.1"),
    });
    const again = await saveSection(BORIS, {
      ...input,
      lockVersion: lockVersion + 1,
      facts: { "redemption.feePct": { value: "0.2" } },
    });
    expect(again.ok).toBe(true);
  });

  it("lets two people save different sections at the same time", async () => {
    const { coinId } = await createCoinWithDraft();
    const locks = await getSectionStates(coinId);
    const results = await Promise.all([
      saveSection(ANNA, {
        coinId,
        section: "redemption",
        lockVersion: locks.redemption.lockVersion,
        facts: { "redemption.feePct": { value: "1" } },
      }),
      saveSection(BORIS, {
        coinId,
        section: "capital",
        lockVersion: locks.capital.lockVersion,
        facts: { "capital.equityUsd": { value: "1" } },
      }),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(Object.keys((await draftOf(coinId)).facts).sort()).toEqual([
      "capital.equityUsd",
      "redemption.feePct",
    ]);
  });

  it("lets one of two simultaneous saves of a section win", async () => {
    const { coinId } = await createCoinWithDraft();
    const lockVersion = await lockOf(coinId, "redemption");
    const save = (value: string) =>
      saveSection(ANNA, {
        coinId,
        section: "redemption",
        lockVersion,
        facts: { "redemption.feePct": { value } },
      });
    const results = await Promise.all([save("0.1"), save("0.2"), save("0.3")]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.code === "stale")).toHaveLength(2);
  });

  it("says that there is no draft after publication", async () => {
    const { coinId } = await createCoinWithDraft();
    const lockVersion = await lockOf(coinId, "redemption");
    const facts = { "redemption.feePct": { value: "1" } };
    await saveSection(ANNA, { coinId, section: "redemption", lockVersion, facts });
    await publishDraft(ANNA, { coinId, asOf: "2026-06-30", locks: {} });
    expect(
      await saveSection(ANNA, {
        coinId,
        section: "redemption",
        lockVersion: lockVersion + 1,
        facts,
      }),
    ).toMatchObject({ code: "no_draft" });
  });

  it("leaves no trace when the database refuses in the middle", async () => {
    const { coinId } = await createCoinWithDraft();
    const before = await dumpDraft(coinId);
    await database().db.$executeRawUnsafe(
      "ALTER TABLE reserve_position ADD CONSTRAINT ck_test_limit CHECK (amount_usd <> 4713)",
    );
    const save = saveSection(ANNA, {
      coinId,
      section: "reserve",
      lockVersion: await lockOf(coinId, "reserve"),
      facts: { "reserve.wamDays": { value: "3", sources: ["S1"] } },
      lists: {
        position: {
          completeness: "complete",
          rows: [{ values: { amountUsd: 1 } }, { values: { amountUsd: 4713 } }],
        },
      },
      sources: [SOURCE],
    });
    await expect(save).rejects.toThrow(/ck_test_limit|constraint/);
    await database().db.$executeRawUnsafe(
      "ALTER TABLE reserve_position DROP CONSTRAINT ck_test_limit",
    );
    expect(await dumpDraft(coinId)).toEqual(before);
  });

  it("answers a malformed frame with bad_request", async () => {
    const { coinId } = await createCoinWithDraft();
    const frame = { coinId, section: "nowhere", lockVersion: 1 };
    await expect(saveSection(ANNA, frame as never)).rejects.toMatchObject({
      name: "AppError",
      code: "bad_request",
    });
  });
});
