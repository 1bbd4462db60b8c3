import { beforeAll, describe, expect, it } from "vitest";
import { ruleset } from "@/checklists";
import { readAttestation } from "@/domain/review/due";
import { openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { getDatabase } from "@/server/db/client";
import { readAttestations } from "@/server/due/attestations";
import { listDue } from "@/server/due/queries";
import { listCurrentCoins } from "@/server/due/reports.repository";
import { saveSection } from "@/server/profiles/commands";
import { openDraft } from "@/server/profiles/draft-commands";
import { getProfile } from "@/server/profiles/queries";
import { seedSamples } from "@/server/samples/seed";
import { buildProfile } from "../support/profile-builder";
import { useTestDatabase } from "../support/use-database";
import { ANNA, createPublishedCoin, lockOf, publish } from "./helpers/fixtures";

useTestDatabase();

/** A day on which the reports of the samples are partly due. */
const DAY = "2026-08-15";

async function listReports(day: string) {
  const { items } = await listDue(day);
  return items.filter(({ kind }) => kind === "attestation");
}

describe("the reports of the samples", () => {
  beforeAll(async () => {
    await seedSamples(ANNA);
  });

  it("fall due on a fixed day as their newest report and their own interval say", async () => {
    const due = await listReports(DAY);
    expect(due.map(({ label, day, overdue, href }) => [label, day, overdue, href])).toEqual([
      ["TUSD", "2024-12-22", true, "/issuers/tusd"],
      ["USDC", "2026-08-29", false, "/issuers/usdc"],
    ]);
    expect(due.map(({ sentence }) => sentence)).toEqual([
      "The newest independent report on TUSD speaks for 2024-11-21; by the house's interval of 31 days the next was due by 2024-12-22, 601 days ago.",
      "The newest independent report on USDC speaks for 2026-06-30; by the coin's own interval of 31 days and 29 days to publish it the next is due by 2026-08-29.",
    ]);
  });

  it("are read from a few columns as they are from the whole profile", async () => {
    const db = getDatabase();
    const coins = await listCurrentCoins(db);
    expect(coins.length).toBeGreaterThan(5);
    for (const day of [DAY, "2026-11-21", "2025-01-01"]) {
      const found = await readAttestations(db, coins, day);
      for (const [index, { coinId, symbol }] of coins.entries()) {
        const { profile } = await getProfile(coinId, "latest");
        const input = { ruleset, policy: DEFAULT_POLICY, asOf: day };
        const view = openForAssessment(profile, input);
        expect(found[index]).toEqual(readAttestation({ id: coinId, symbol }, view));
      }
    }
  });

  it("are remembered for the day, and read anew for a revision", async () => {
    const db = getDatabase();
    const { coinId } = await createPublishedCoin();
    const find = async () => {
      const coins = (await listCurrentCoins(db)).filter((coin) => coin.coinId === coinId);
      return readAttestations(db, coins, DAY);
    };
    const [first] = await find();
    expect(await find()).toEqual([first]);
    await openDraft(ANNA, { coinId });
    const saved = await saveSection(ANNA, {
      coinId,
      section: "assurance",
      lockVersion: await lockOf(coinId, "assurance"),
      lists: {
        attestation: {
          completeness: "complete",
          rows: [{ values: { subject: "reserve", asOf: "2026-05-31", publishedOn: "2026-06-10" } }],
        },
      },
    });
    expect(saved.ok).toBe(true);
    expect(await find()).toEqual([first]);
    await publish(coinId, "2026-07-01");
    expect(await find()).toMatchObject([{ newestAsOf: "2026-05-31", lagDays: 10 }]);
  });
});

it("a profile without a list of reports reminds of none", async () => {
  const { slug } = await createPublishedCoin(
    buildProfile({ facts: { "coin.outstandingUsd": 1000 } }),
  );
  const due = await listReports("2030-01-01");
  expect(due.filter(({ href }) => href === `/issuers/${slug}`)).toEqual([]);
});
