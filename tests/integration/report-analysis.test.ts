import { describe, expect, it } from "vitest";
import { assessCoin } from "@/server/assessments/queries";
import { useActor } from "@/server/auth/require";
import { loadComparison } from "@/server/comparison/load-comparison";
import { getDatabase } from "@/server/db/client";
import { attributeSince } from "@/server/explain/since";
import type { Actor } from "@/server/http/actor";
import { saveSection } from "@/server/profiles/commands";
import { openDraft } from "@/server/profiles/draft-commands";
import { findCoins } from "@/server/profiles/queries";
import { openAssessment } from "@/server/review/commands";
import { findApprovals } from "@/server/review/compared-approvals";
import { approveAssessment, submitAssessment } from "@/server/review/decide";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { BORIS, createPublishedCoin, lockOf, publish } from "./helpers/fixtures";

useTestDatabase();

const person = (id: string, name: string, role: Actor["role"]): Actor => ({
  ...{ id: `per_${id}`, name, role },
  ...{ scopes: null, requestId: `test-${id}` },
});
const CARLA = person("carla", "Carla", "analyst");
const DORA = person("dora", "Dora", "reviewer");

type Coin = { readonly slug: string; readonly coinId: string };

async function place(assessmentId: string) {
  const { version } = await getDatabase().assessment.findUniqueOrThrow({
    where: { id: assessmentId },
    select: { version: true },
  });
  return { assessmentId, version };
}

/** Carla opens and submits an assessment of the newest revision; Dora approves it. */
async function approve({ coinId }: Coin): Promise<number> {
  const texts = { summary: "Sound.", dueOn: "", asOf: "" };
  const made = await openAssessment(CARLA, { coinId, texts });
  if (!made.ok) throw new Error(made.message);
  await submitAssessment(CARLA, await place(made.assessmentId));
  const approved = await approveAssessment(DORA, await place(made.assessmentId));
  if (!approved.ok) throw new Error(JSON.stringify(approved));
  return made.number;
}

/** Publishes a further revision in which redemption is suspended. */
async function suspend({ coinId }: Coin): Promise<void> {
  await openDraft(BORIS, { coinId });
  const saved = await saveSection(BORIS, {
    coinId,
    section: "redemption",
    lockVersion: await lockOf(coinId, "redemption"),
    facts: { "redemption.status": { value: "suspended" } },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  await publish(coinId);
}

async function sinceOf({ slug }: Coin, number?: number) {
  const { coin, profile, policy, version, assessment } = await assessCoin({ slug });
  return attributeSince({
    ...{ coin, profile, policy, revision: version.number ?? 0, asOf: assessment.asOf },
    ...(number === undefined ? {} : { number }),
  });
}

const open = () => createPublishedCoin(buildProfile(FULL));

describe("what a report is held against", () => {
  it("is nothing for a first revision that nobody approved before", async () => {
    expect(await sinceOf(await open())).toBeNull();
  });

  it("is the revision before where nothing is approved, and the parts add up", async () => {
    const coin = await open();
    await suspend(coin);
    const since = await sinceOf(coin);
    expect(since).toMatchObject({ from: "Revision 1, 2026-06-30", standing: null });
    const { made } = since ?? {};
    const sum = made?.parts.reduce((total, { by }) => total + by.possible, 0);
    expect(sum).toBe(made?.by.possible);
    expect(made?.by.possible).toBeLessThan(0);
    expect(made?.facts.map(({ ref }) => ref)).toContain("redemption.status");
  });

  it("is the approved assessment with the names behind it, never itself or a later one", async () => {
    const coin = await open();
    const number = await approve(coin);
    expect(await sinceOf(coin)).toBeNull();
    await suspend(coin);
    const since = await sinceOf(coin);
    expect(since?.from).toBe(`Assessment ${number}, 2026-06-30`);
    expect(since?.standing).toMatch(
      /^Assessment 1 was approved by Dora, \d{4}-\d\d-\d\d .* UTC\.$/,
    );
    expect((await sinceOf(coin, number))?.from).toBe("Revision 1, 2026-06-30");
  });
});

describe("approvals of compared results", () => {
  async function readApprovals(coins: readonly Coin[], asOf: string | null = null) {
    const wanted = coins.map(({ slug }) => ({ slug, revision: null }));
    const { comparison, found } = await loadComparison({ wanted, asOf });
    if (comparison === null) throw new Error("nothing to compare");
    const records = await findCoins(coins.map(({ slug }) => slug));
    return findApprovals({ comparison, found, coins: records.toReversed() });
  }

  it("belong to the coin they are of, and say where they are not the compared result", async () => {
    const [first, second] = [await open(), await open()];
    await approve(second);
    const [none, own] = await readApprovals([first, second]);
    expect(none).toBeNull();
    expect(own).toMatchObject({ number: 1, differs: [], approvals: [{ name: "Dora" }] });
    const [, later] = await readApprovals([first, second], "2026-07-15");
    expect(later?.differs).toEqual(["as of another day"]);
    await suspend(second);
    expect(await readApprovals([first, second])).toEqual([null, null]);
  });

  it("are shown to a reader, and nothing that is only under review", async () => {
    const [first, second] = [await open(), await open()];
    const made = await openAssessment(CARLA, {
      coinId: first.coinId,
      texts: { summary: "", dueOn: "", asOf: "" },
    });
    expect(made.ok).toBe(true);
    useActor(person("fred", "Fred", "reader"));
    expect(await readApprovals([first, second])).toEqual([null, null]);
  });
});
