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
import { judgeFinding } from "@/server/review/judgement-commands";
import { readPackageText } from "@/server/review/assessment.repository";
import { readAssessment } from "@/server/review/queries";
import { addDays } from "@/domain/dates";
import { bandText, tierText } from "@/domain/report/words";
import { today } from "@/server/http/today";
import { buildProfile, type ProfileInput } from "../support/profile-builder";
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
async function approve(
  { coinId }: Coin,
  work: (assessmentId: string) => Promise<void> = async () => {},
): Promise<number> {
  const texts = { summary: "Sound.", dueOn: "", asOf: "" };
  const made = await openAssessment(CARLA, { coinId, texts });
  if (!made.ok) throw new Error(made.message);
  await work(made.assessmentId);
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

/** Carla judges a finding that is not met to be met. */
async function judge({ slug }: Coin, assessmentId: string): Promise<void> {
  const { assessment, profile } = await assessCoin({ slug });
  const finding = assessment.findings.find(({ verdict }) => verdict === "not_met");
  const source = profile.sources[0]?.id;
  if (finding === undefined || source === undefined) throw new Error("nothing to judge");
  const judged = await judgeFinding(CARLA, {
    ...(await place(assessmentId)),
    criterion: finding.id,
    computed: finding.verdict,
    texts: {
      judged: "met",
      reason: "A letter of the bank shows that it is in place.",
      sources: [source],
      expiresOn: addDays(today(), 90),
    },
  });
  if (!judged.ok) throw new Error(JSON.stringify(judged));
}

/** What an assessment would hold that was approved when the rules found another figure. */
async function forgePackage(id: string, proven: number): Promise<void> {
  await getDatabase().$transaction(async (tx) => {
    const text = await readPackageText(tx, id);
    const kept = JSON.parse(text ?? "") as { readonly shown: object };
    const data = { package: JSON.stringify({ ...kept, shown: { ...kept.shown, proven } }) };
    await tx.$executeRaw`ALTER TABLE assessment DISABLE TRIGGER USER`;
    await tx.assessment.update({ where: { id }, data, select: { id: true } });
    await tx.$executeRaw`ALTER TABLE assessment ENABLE TRIGGER USER`;
  });
}

async function sinceOf({ slug }: Coin, number?: number) {
  const { coin, profile, policy, version, assessment } = await assessCoin({ slug });
  return attributeSince({
    ...{ coin, profile, policy, revision: version.number ?? 0, asOf: assessment.asOf },
    ...(number === undefined ? {} : { number }),
  });
}

const open = (input: ProfileInput = FULL) => createPublishedCoin(buildProfile(input));

const SOURCE = { id: "S1", title: "Terms", kind: "issuerWeb" } as const;
const NOT_AT_PAR: ProfileInput = {
  ...FULL,
  facts: { ...FULL.facts, "redemption.atPar": false },
  sources: [{ ...SOURCE, url: null, publisher: null, date: null, reading: null, note: null }],
};

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

  it("gives the figure that was approved where judgements count in it", async () => {
    const coin = await open(NOT_AT_PAR);
    const number = await approve(coin, (id) => judge(coin, id));
    const { judged } = await readAssessment(coin.slug, number);
    await suspend(coin);
    const since = await sinceOf(coin);
    if (since === null) throw new Error("nothing to hold against");
    const say = (result: typeof judged.shown) => `${bandText(result)} (${tierText(result)})`;
    expect(say(judged.shown)).not.toBe(say(since.made.before));
    expect(since.standing).toContain(
      `UTC. What they approved is ${say(judged.shown)}, with a judgement that counts; ${say(since.made.before)} is worked out by the present rules without it.`,
    );
  });

  it("gives the figure that was approved where the present rules find another", async () => {
    const coin = await open();
    const number = await approve(coin);
    const { record, judged } = await readAssessment(coin.slug, number);
    await suspend(coin);
    await forgePackage(record.id, judged.shown.proven + 1);
    const since = await sinceOf(coin);
    expect(since?.standing).toContain(
      `What they approved is ${judged.shown.proven + 1}–${judged.shown.possible} `,
    );
    expect(since?.standing).toMatch(/ is worked out by the present rules\.$/);
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
