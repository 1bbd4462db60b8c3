import { describe, expect, it } from "vitest";
import { saveSection } from "@/server/profiles/commands";
import { openDraft } from "@/server/profiles/draft-commands";
import { readReserveHistory } from "@/server/reserve/history";
import { buildProfile } from "../support/profile-builder";
import { useTestDatabase } from "../support/use-database";
import { ANNA, createPublishedCoin, lockOf, publish } from "./helpers/fixtures";

useTestDatabase();

const MARCH = buildProfile({
  asOf: "2026-03-31",
  position: [
    { label: "Fund", assetClass: "governmentMoneyFund", amountUsd: 100 },
    { label: "Bills", assetClass: "usTreasuryBill", amountUsd: 98, wrapper: "Fund" },
  ],
});

describe("the reserve across revisions", () => {
  it("is read from each published revision on its own day, newest first, up to a day", async () => {
    const { coinId } = await createPublishedCoin(MARCH);
    const opened = await openDraft(ANNA, { coinId });
    expect(opened).toMatchObject({ ok: true });
    const saved = await saveSection(ANNA, {
      coinId,
      section: "reserve",
      lockVersion: await lockOf(coinId, "reserve"),
      facts: {},
      lists: {
        position: {
          completeness: "complete",
          rows: [{ id: "p9", values: { label: "Cash", assetClass: "cash", amountUsd: "70" } }],
        },
      },
    });
    expect(saved).toMatchObject({ ok: true });
    await publish(coinId, "2026-06-30");

    const shown = async (until: string) =>
      (await readReserveHistory(coinId, until)).revisions.map(({ number, asOf, reading }) => [
        number,
        asOf,
        "status" in reading ? reading.reason : reading.wholeUsd.toString(),
      ]);
    expect(await shown("2026-06-30")).toEqual([
      [2, "2026-06-30", "70"],
      [1, "2026-03-31", "100"],
    ]);
    expect(await shown("2026-06-29")).toEqual([[1, "2026-03-31", "100"]]);
    expect(await shown("2026-03-30")).toEqual([]);
  });

  it("shows no more revisions than a page can load, and says how many are left out", async () => {
    const { coinId } = await createPublishedCoin(MARCH);
    for (let day = 1; day <= 12; day += 1) {
      await openDraft(ANNA, { coinId });
      await publish(coinId, `2026-04-${String(day).padStart(2, "0")}`);
    }
    const history = await readReserveHistory(coinId, "2026-06-30");
    expect([history.revisions.length, history.leftOut]).toEqual([12, 1]);
    expect(history.revisions[0]?.number).toBe(13);
  });
});
