import { describe, expect, it } from "vitest";
import { useActor } from "@/server/auth/require";
import { handInAnswer, mergeRound, openRound, withdrawRound } from "@/server/blind/commands";
import { listRoundsOf, readRound } from "@/server/blind/queries";
import { getDatabase } from "@/server/db/client";
import type { Actor } from "@/server/http/actor";
import { saveSection, saveSources } from "@/server/profiles/commands";
import {
  discardDraft,
  openDraft,
  publishDraft,
  restoreDraftFrom,
} from "@/server/profiles/draft-commands";
import { findCoins, findProfile, getSectionStates } from "@/server/profiles/queries";
import { importProfile } from "@/server/profiles/import-commands";
import { useTestDatabase } from "../support/use-database";
import { BORIS, createPublishedCoin } from "./helpers/fixtures";
import { createPerson } from "./helpers/people";

useTestDatabase();

type Person = Awaited<ReturnType<typeof createPerson>>;
const AS_OF = "2026-06-30";

/** A coin whose profile two analysts are to answer apart. */
async function start() {
  const [ann, bo] = [await createPerson("analyst"), await createPerson("analyst")];
  const head = await createPerson("reviewer");
  const coin = await createPublishedCoin();
  const opened = await openRound(head, {
    coinId: coin.coinId,
    first: ann.id,
    second: bo.id,
    asOf: AS_OF,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  return { ...coin, ann, bo, head, roundId: opened.roundId };
}

async function as<T>(actor: Actor, ask: () => Promise<T>): Promise<T> {
  useActor(actor);
  try {
    return await ask();
  } finally {
    useActor(BORIS);
  }
}

async function answer(who: Actor, coinId: string, facts: Readonly<Record<string, unknown>>) {
  const { lockVersion } = (await as(who, () => getSectionStates(coinId))).redemption;
  const section = "redemption" as const;
  const input = { coinId, section, lockVersion, facts } as Parameters<typeof saveSection>[1];
  const saved = await saveSection(who, input);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
}

const factsOf = (who: Actor, coinId: string) =>
  as(who, async () => (await findProfile(coinId, "draft"))?.profile.facts ?? null);

async function bothHandIn(made: { coinId: string; ann: Person; bo: Person }) {
  await answer(made.ann, made.coinId, {
    "redemption.feePct": { value: "0.1" },
    "redemption.termsPublished": { value: true },
  });
  await answer(made.bo, made.coinId, {
    "redemption.feePct": { value: "0.2" },
    "redemption.minimumUsd": { value: "1000" },
  });
  const first = await handInAnswer(made.ann, { coinId: made.coinId });
  const second = await handInAnswer(made.bo, { coinId: made.coinId });
  return [first, second];
}

describe("two who answer apart", () => {
  it("each find their own draft with the documents and no answer, and nobody else finds any", async () => {
    const { coinId, slug, ann, bo, head } = await start();
    await answer(ann, coinId, { "redemption.feePct": { value: "0.1" } });
    expect(Object.keys((await factsOf(ann, coinId)) ?? {})).toEqual(["redemption.feePct"]);
    expect(await factsOf(bo, coinId)).toEqual({});
    expect(await factsOf(head, coinId)).toBeNull();
    expect(await factsOf(BORIS, coinId)).toBeNull();
    const [mine] = await as(ann, () => findCoins([slug]));
    expect(mine).toMatchObject({ isBlind: true, hasRound: true });
    const [theirs] = await as(head, () => findCoins([slug]));
    expect(theirs).toMatchObject({ isBlind: false, hasRound: true, draft: null });
  });

  it("leave nothing in the trail that tells the other what was answered", async () => {
    const { coinId, ann, bo } = await start();
    await answer(ann, coinId, { "redemption.feePct": { value: "0.123" } });
    const { lockVersion } = (await as(bo, () => getSectionStates(coinId))).sources;
    const source = { id: "S77", title: "Secret memo", kind: "issuerWeb" as const };
    const sources = [
      ...((await as(bo, () => findProfile(coinId, "draft")))?.profile.sources ?? []),
    ];
    const saved = await saveSources(bo, { coinId, lockVersion, sources: [...sources, source] });
    expect(saved).toMatchObject({ ok: true });
    const events = await getDatabase().auditEvent.findMany({
      where: { subjectId: coinId, type: { startsWith: "blind." } },
    });
    expect(events.map(({ type }) => type).sort()).toEqual([
      "blind.opened",
      "blind.saved",
      "blind.saved",
    ]);
    const all = JSON.stringify(
      await getDatabase().auditEvent.findMany({ where: { subjectId: coinId } }),
      (_, value: unknown) => (typeof value === "bigint" ? String(value) : value),
    );
    expect(all).not.toMatch(/0\.123|Secret memo/);
  });

  it("cannot be read before both have handed in, and not changed afterwards", async () => {
    const made = await start();
    const { coinId, ann, roundId } = made;
    await answer(ann, coinId, { "redemption.feePct": { value: "0.1" } });
    expect(await handInAnswer(ann, { coinId })).toEqual({ ok: true, isLast: false });
    expect((await readRound(coinId, roundId))?.comparison).toBeNull();
    expect(await handInAnswer(ann, { coinId })).toMatchObject({ ok: false, code: "no_draft" });
    expect(await factsOf(ann, coinId)).toBeNull();
    const version = (await listRoundsOf(coinId))[0]?.answers[0]?.versionId ?? "";
    const run = (sql: string) => getDatabase().$executeRawUnsafe(sql);
    const refused = /handed in/;
    const own = `WHERE version_id = '${version}'`;
    await expect(run(`DELETE FROM redemption_terms ${own}`)).rejects.toThrow(refused);
    await expect(run(`DELETE FROM profile_version WHERE id = '${version}'`)).rejects.toThrow(
      refused,
    );
    await expect(run(`UPDATE blind_answer SET handed_in_at = NULL ${own}`)).rejects.toThrow(
      refused,
    );
  });

  it("hand in something, or nothing at all", async () => {
    const { coinId, ann, head } = await start();
    expect(await handInAnswer(ann, { coinId })).toMatchObject({ ok: false, code: "empty" });
    const stranger = { ...ann, id: "per_stranger" };
    expect(await handInAnswer(stranger, { coinId })).toMatchObject({ code: "no_draft" });
    await expect(handInAnswer(head, { coinId })).rejects.toThrow(/without profile.edit/);
  });
});

describe("while two answer apart", () => {
  it("no draft is opened, restored, published, discarded or imported beside them", async () => {
    const { coinId, slug, ann } = await start();
    await expect(openDraft(BORIS, { coinId })).rejects.toThrow(/apart/);
    await expect(restoreDraftFrom(BORIS, { coinId, revision: 1 })).rejects.toThrow(/apart/);
    await answer(ann, coinId, { "redemption.feePct": { value: "0.1" } });
    const published = await publishDraft(ann, { coinId, asOf: AS_OF, locks: {} });
    expect(published).toMatchObject({ ok: false, code: "no_draft" });
    expect(await discardDraft(ann, { coinId })).toMatchObject({ ok: false, code: "no_draft" });
    const profile = (await findProfile(coinId))?.profile;
    if (profile === undefined) throw new Error(`no profile of ${slug}`);
    const file = { ...profile, asOf: "2026-07-01" };
    const imported = await importProfile(BORIS, { profile: file, into: coinId });
    expect(imported).toMatchObject({ ok: false, code: "draft_open" });
    expect(await factsOf(ann, coinId)).toHaveProperty(["redemption.feePct"]);
  });

  it("a second round is refused, and so is one beside a draft or of one and the same person", async () => {
    const { coinId, ann, bo, head, roundId } = await start();
    const ask = { coinId, first: ann.id, second: bo.id, asOf: AS_OF };
    expect(await openRound(head, ask)).toMatchObject({ ok: false, code: "draft_open" });
    expect(await withdrawRound(head, { roundId })).toEqual({ ok: true });
    expect(await openRound(head, { ...ask, second: ann.id })).toMatchObject({
      fields: { second: expect.stringContaining("different") },
    });
    const reader = await createPerson("reader");
    const gone = await createPerson("analyst", { disabled: true });
    const wrong = await openRound(head, { ...ask, first: reader.id, second: gone.id });
    expect(wrong).toMatchObject({
      fields: { first: expect.any(String), second: expect.any(String) },
    });
    await openDraft(BORIS, { coinId });
    expect(await openRound(head, ask)).toMatchObject({ ok: false, code: "draft_open" });
  });
});

describe("both answers", () => {
  it("are compared by verdict with kappa per pillar, and place by place", async () => {
    const made = await start();
    expect(await bothHandIn(made)).toEqual([
      { ok: true, isLast: false },
      { ok: true, isLast: true },
    ]);
    const { comparison, round } = (await readRound(made.coinId, made.roundId)) ?? {};
    expect(round?.state).toBe("compared");
    expect(comparison?.facts.counts).toMatchObject({ differ: 1, only_first: 1, only_second: 1 });
    expect(comparison?.verdicts.pillars.map(({ id }) => id)).toContain("redemption");
    expect(comparison?.verdicts.total.questions).toBeGreaterThan(80);
    expect(comparison?.verdicts.unmatched).toEqual([]);
  });

  it("become the coin's draft once every difference is decided", async () => {
    const made = await start();
    const { coinId, roundId, ann } = made;
    await bothHandIn(made);
    const open = await mergeRound(ann, { roundId, choices: new Map() });
    expect(open).toMatchObject({ ok: false, fields: { "redemption.feePct": expect.any(String) } });
    const merged = await mergeRound(ann, {
      roundId,
      choices: new Map([["redemption.feePct", "second"]]),
    });
    expect(merged).toEqual({ ok: true });
    expect(await factsOf(BORIS, coinId)).toMatchObject({
      "redemption.feePct": { status: "known" },
      "redemption.minimumUsd": { status: "known" },
      "redemption.termsPublished": { status: "known", value: true },
    });
    const fee = (await factsOf(BORIS, coinId))?.["redemption.feePct"];
    expect(fee?.status === "known" ? String(fee.value) : null).toBe("0.2");
    expect(await mergeRound(ann, { roundId, choices: new Map() })).toMatchObject({
      code: "closed",
    });
    const [round] = await listRoundsOf(coinId);
    expect(round).toMatchObject({ state: "merged", endedByName: ann.name });
    expect((await readRound(coinId, roundId))?.comparison).not.toBeNull();
  });

  it("cannot be made one before both are in, nor read under another coin", async () => {
    const made = await start();
    const refused = await mergeRound(made.ann, { roundId: made.roundId, choices: new Map() });
    expect(refused).toMatchObject({ ok: false, code: "closed" });
    expect(await readRound("cn_other", made.roundId)).toBeNull();
    expect(await readRound(made.coinId, "rnd_absent")).toBeNull();
  });

  it("make both their authors contributors, who approve nothing of it", async () => {
    const made = await start();
    await bothHandIn(made);
    const { listContributors } = await import("@/server/review/contributors");
    const people = await listContributors(getDatabase(), made.coinId);
    expect(people.map(({ id }) => id)).toEqual(expect.arrayContaining([made.ann.id, made.bo.id]));
  });
});
