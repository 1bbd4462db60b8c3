import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { listCoins } from "@/server/issuers/queries";
import { createCoinFromSibling } from "@/server/issuers/commands";
import { openDraft } from "@/server/profiles/draft-commands";
import {
  findCoinBySlug,
  getCoinBySlug,
  getProfile,
  listRevisions,
} from "@/server/profiles/queries";
import { hasSamples } from "@/server/samples/queries";
import { openAssessment } from "@/server/review/commands";
import { removeSamples, seedOnFirstStart, seedSamples } from "@/server/samples/seed";
import { useTestDatabase } from "../support/use-database";
import { useTempFolder } from "../support/use-temp-folder";
import { ANNA, createPublishedCoin } from "./helpers/fixtures";

const database = useTestDatabase();
const folder = useTempFolder("file");

function sample([symbol, asOf]: readonly [string, string], issuer: string, supply: string): string {
  return JSON.stringify({
    schema: "assay-profile/1",
    asOf,
    coin: { symbol, name: `${symbol} on ${asOf}` },
    issuer: { name: issuer },
    facts: { "coin.outstandingUsd": { value: supply, sources: ["S1"] } },
    lists: {
      position: {
        completeness: "complete",
        rows: [{ id: "p1", values: { label: "Bills", amountUsd: supply } }],
      },
    },
    sources: [{ id: "S1", title: "Report", kind: "attested" }],
  });
}

beforeAll(async () => {
  await writeFile(join(folder(), "one-late.json"), sample(["ONE", "2026-06-30"], "One Ltd", "200"));
  await writeFile(
    join(folder(), "one-old.json"),
    sample(["ONE", "2023-03-11"], "One (old name) Ltd", "100"),
  );
  await writeFile(
    join(folder(), "two.json"),
    sample(["TWO", "2022-04-18"], "Two Foundation", "17500000000.000000000000000001"),
  );
  await writeFile(join(folder(), "notes.txt"), "not a sample");
});

describe("samples", () => {
  it("may be left out; the next start looks again", async () => {
    expect(await seedOnFirstStart(ANNA, join(folder(), "nowhere"))).toEqual({
      added: [],
      skipped: [],
    });
    expect(await hasSamples()).toBe(false);
  });

  it("are loaded on the first start, two snapshots of a coin as two revisions in order", async () => {
    expect(await seedOnFirstStart(ANNA, folder())).toEqual({ added: ["ONE", "TWO"], skipped: [] });
    const coin = await getCoinBySlug("one");
    expect(coin).toMatchObject({
      isSample: true,
      name: "ONE on 2026-06-30",
      issuer: { legalName: "One Ltd", isSample: true },
      draft: null,
    });
    expect((await listRevisions(coin.id)).map(({ number, asOf }) => [number, asOf])).toEqual([
      [2, "2026-06-30"],
      [1, "2023-03-11"],
    ]);
    const first = (await getProfile(coin.id, 1)).profile;
    expect(first.issuer.name).toBe("One (old name) Ltd");
    expect((await listRevisions(coin.id))[0]?.changes.map(({ path }) => path)).toContain(
      "coin.outstandingUsd",
    );
    const list = await listCoins({ filters: { samples: "only" } });
    expect(list).toMatchObject({ total: 2, waiting: 0 });
    expect(list.rows.every(({ figures }) => figures !== null)).toBe(true);
  });

  it("are not loaded twice", async () => {
    const before = await database().db.profileVersion.count();
    expect(await seedSamples(ANNA, folder())).toEqual({ added: [], skipped: ["ONE", "TWO"] });
    expect(await seedOnFirstStart(ANNA, folder())).toBeNull();
    expect(await database().db.profileVersion.count()).toBe(before);
  });

  it("go as a whole, drafts included, and leave what people entered", async () => {
    const own = await createPublishedCoin();
    const { id } = await getCoinBySlug("one");
    await openDraft(ANNA, { coinId: id });
    const sibling = await createCoinFromSibling(ANNA, { coinId: id, symbol: "MINE", name: "Mine" });
    expect(sibling.ok).toBe(true);
    expect(await removeSamples(ANNA)).toEqual({ removed: 2 });
    expect(await hasSamples()).toBe(false);
    expect(await findCoinBySlug("one")).toBeNull();
    expect((await getCoinBySlug("mine")).issuer).toMatchObject({
      legalName: "One Ltd",
      isSample: false,
    });
    expect((await getProfile(own.coinId, 1)).profile.lists.position.rows.length).toBeGreaterThan(0);
    expect(await database().db.issuer.count({ where: { isSample: true } })).toBe(0);
  });

  it("stay away after they were removed, until somebody asks for them", async () => {
    expect(await seedOnFirstStart(ANNA, folder())).toBeNull();
    expect(await hasSamples()).toBe(false);
    expect(await seedSamples(ANNA, folder())).toEqual({ added: ["ONE", "TWO"], skipped: [] });
    expect(await hasSamples()).toBe(true);
  });

  it("leave no trace when one of them cannot be read", async () => {
    await removeSamples(ANNA);
    const before = await database().db.coin.count();
    await writeFile(join(folder(), "zzz.json"), sample(["ZZZ", "2026-02-30"], "Z", "1"));
    await expect(seedSamples(ANNA, folder())).rejects.toThrow(/zzz\.json/);
    await writeFile(
      join(folder(), "zzz.json"),
      sample(["ZZZ", "2026-02-28"], "Z", "1")
        .replaceAll("S1", "S2")
        .replace('"id":"S2"', '"id":"S3"'),
    );
    await expect(seedSamples(ANNA, folder())).rejects.toThrow();
    expect(await database().db.coin.count()).toBe(before);
  });

  it("stay where somebody has assessed them", async () => {
    await rm(join(folder(), "zzz.json"));
    await seedSamples(ANNA, folder());
    const { id: coinId } = await getCoinBySlug("one");
    const texts = { summary: "", dueOn: "", asOf: "" };
    expect(await openAssessment(ANNA, { coinId, texts })).toMatchObject({ ok: true });
    expect(await removeSamples(ANNA)).toEqual({ removed: 1 });
    expect(await findCoinBySlug("two")).toBeNull();
    expect((await getCoinBySlug("one")).id).toBe(coinId);
  });
});
