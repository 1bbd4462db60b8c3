import { describe, expect, it } from "vitest";
import { addDays } from "@/domain/dates";
import { Decimal } from "@/domain/decimal";
import type { Profile } from "@/domain/profile/profile";
import { saveSection } from "@/server/profiles/commands";
import {
  discardDraft,
  openDraft,
  publishDraft,
  restoreDraftFrom,
  setDraftDate,
} from "@/server/profiles/draft-commands";
import {
  findProfile,
  getProfile,
  getSectionStates,
  listChanges,
  listRevisions,
  requireProfile,
} from "@/server/profiles/queries";
import { today } from "@/server/http/today";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import {
  ANNA,
  BORIS,
  createCoinWithDraft,
  createPublishedCoin,
  lockOf,
  publish,
} from "./helpers/fixtures";

useTestDatabase();

async function setFee(coinId: string, value: string): Promise<void> {
  const lockVersion = await lockOf(coinId, "redemption");
  const result = await saveSection(ANNA, {
    coinId,
    section: "redemption",
    lockVersion,
    facts: { "redemption.feePct": { value } },
  });
  if (!result.ok) throw new Error(result.message);
}

const feeOf = ({ facts }: Profile) => facts["redemption.feePct"];

describe("openDraft", () => {
  it("copies the latest revision and is opened only once", async () => {
    const { coinId } = await createPublishedCoin();
    const [first, second] = await Promise.all([
      openDraft(ANNA, { coinId }),
      openDraft(BORIS, { coinId }),
    ]);
    expect(first.versionId).toBe(second.versionId);
    expect([first.created, second.created].filter(Boolean)).toHaveLength(1);
    const { profile } = await getProfile(coinId, "draft");
    expect(profile).toEqual((await getProfile(coinId, 1)).profile);
  });

  it("is not found for a coin that does not exist", async () => {
    await expect(openDraft(ANNA, { coinId: "cn_nobody" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("publishDraft", () => {
  it("numbers revisions, keeps what changed and closes the draft", async () => {
    const { coinId, slug } = await createCoinWithDraft();
    await setFee(coinId, "0.1");
    expect(await publishDraft(ANNA, { coinId, asOf: "2026-05-31", locks: {} })).toMatchObject({
      ok: true,
      revision: 1,
    });
    expect(await findProfile(coinId, "draft")).toBeNull();
    await openDraft(ANNA, { coinId });
    await setFee(coinId, "0.25");
    const second = await publishDraft(BORIS, { coinId, asOf: "2026-06-30", locks: {} });
    expect(second).toMatchObject({ ok: true, revision: 2 });
    expect(
      second.ok && second.changes.map(({ path, before, after }) => [path, before, after]),
    ).toEqual([
      ["asOf", "2026-05-31", "2026-06-30"],
      ["redemption.feePct", "0.1 %", "0.25 %"],
    ]);
    const revisions = await listRevisions(coinId);
    expect(revisions.map(({ number, asOf, publishedBy }) => [number, asOf, publishedBy])).toEqual([
      [2, "2026-06-30", "Boris"],
      [1, "2026-05-31", "Anna"],
    ]);
    expect(revisions[0]?.changes).toEqual(second.ok ? second.changes : null);
    expect(await listChanges({ coinId, from: 1, to: 2 })).toEqual(
      second.ok ? second.changes : null,
    );
    expect((await requireProfile({ slug, asOf: "2026-06-29" })).version.number).toBe(1);
    expect((await requireProfile({ slug })).version.number).toBe(2);
    await expect(requireProfile({ slug, asOf: "2026-01-01" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("refuses when a section was saved after it was reviewed", async () => {
    const { coinId } = await createCoinWithDraft();
    await setFee(coinId, "0.1");
    const reviewed = await lockOf(coinId, "redemption");
    await setFee(coinId, "0.2");
    const result = await publishDraft(BORIS, {
      coinId,
      asOf: "2026-06-30",
      locks: { redemption: reviewed, capital: await lockOf(coinId, "capital") },
    });
    expect(result).toMatchObject({
      code: "stale",
      theirs: [{ section: "redemption", lockVersion: reviewed + 1, updatedBy: "Anna" }],
    });
    expect((await getProfile(coinId, "draft")).version.status).toBe("draft");
  });

  it("lets one of two simultaneous publications win", async () => {
    const { coinId } = await createCoinWithDraft();
    await setFee(coinId, "0.1");
    const results = await Promise.all(
      [1, 2, 3].map(() => publishDraft(ANNA, { coinId, asOf: "2026-06-30", locks: {} })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.code === "no_draft")).toHaveLength(2);
    expect(await listRevisions(coinId)).toHaveLength(1);
  });

  it("keeps a save that races with it whole: in the revision, or refused", async () => {
    const { coinId } = await createCoinWithDraft();
    await setFee(coinId, "0.1");
    const lockVersion = await lockOf(coinId, "redemption");
    const facts = { "redemption.feePct": { value: "0.9" } };
    const [published, saved] = await Promise.all([
      publishDraft(ANNA, { coinId, asOf: "2026-06-30", locks: {} }),
      saveSection(BORIS, { coinId, section: "redemption", lockVersion, facts }),
    ]);
    expect(published.ok).toBe(true);
    const { profile } = await getProfile(coinId, 1);
    expect(feeOf(profile)).toMatchObject({ value: new Decimal(saved.ok ? "0.9" : "0.1") });
  });

  it("refuses an empty draft, an unchanged draft and a date that cannot be", async () => {
    const { coinId } = await createCoinWithDraft();
    expect(await publishDraft(ANNA, { coinId, asOf: "2026-06-30", locks: {} })).toMatchObject({
      code: "nothing_changed",
    });
    await setFee(coinId, "0.1");
    expect(await publishDraft(ANNA, { coinId, asOf: "2026-02-30", locks: {} })).toMatchObject({
      code: "invalid",
      fields: { asOf: expect.any(String) },
    });
    expect(
      await publishDraft(ANNA, { coinId, asOf: addDays(today(), 2), locks: {} }),
    ).toMatchObject({ code: "invalid" });
    await publish(coinId);
    await openDraft(ANNA, { coinId });
    expect(await publishDraft(ANNA, { coinId, asOf: "2026-06-30", locks: {} })).toMatchObject({
      code: "nothing_changed",
    });
    expect(await listRevisions(coinId)).toHaveLength(1);
  });

  it("mirrors the issuer's facts for lists", async () => {
    const { slug } = await createPublishedCoin(buildProfile(FULL));
    expect((await requireProfile({ slug })).coin.issuer.domicile).toBe("US");
  });
});

describe("discardDraft and restoreDraftFrom", () => {
  it("throws the draft away and leaves revisions", async () => {
    const { coinId } = await createPublishedCoin();
    await openDraft(ANNA, { coinId });
    await setFee(coinId, "9");
    expect(await discardDraft(ANNA, { coinId })).toEqual({ ok: true });
    expect(await discardDraft(ANNA, { coinId })).toMatchObject({ code: "no_draft" });
    await openDraft(ANNA, { coinId });
    expect((await getProfile(coinId, "draft")).profile).toEqual(
      (await getProfile(coinId, 1)).profile,
    );
  });

  it("does not take a save that was begun on a discarded draft", async () => {
    const { coinId } = await createCoinWithDraft();
    const lockVersion = await lockOf(coinId, "redemption");
    await discardDraft(ANNA, { coinId });
    await openDraft(ANNA, { coinId });
    const result = await saveSection(BORIS, {
      coinId,
      section: "redemption",
      lockVersion,
      facts: { "redemption.feePct": { value: "1" } },
    });
    expect(result).toMatchObject({ code: "stale" });
  });

  it("starts again from an earlier revision", async () => {
    const { coinId } = await createCoinWithDraft();
    await setFee(coinId, "0.1");
    await publish(coinId, "2026-05-31");
    await openDraft(ANNA, { coinId });
    await setFee(coinId, "0.2");
    await publish(coinId, "2026-06-30");
    await restoreDraftFrom(BORIS, { coinId, revision: 1 });
    const { profile, version } = await getProfile(coinId, "draft");
    expect(feeOf(profile)).toMatchObject({ value: new Decimal("0.1") });
    expect(version.baseVersionId).toBe((await getProfile(coinId, 2)).version.versionId);
    await expect(restoreDraftFrom(BORIS, { coinId, revision: 9 })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(feeOf((await getProfile(coinId, "draft")).profile)).toMatchObject({
      value: new Decimal("0.1"),
    });
  });

  it("moves the date of a draft", async () => {
    const { coinId } = await createCoinWithDraft();
    expect(await setDraftDate(ANNA, { coinId, asOf: "2026-04-30" })).toEqual({ ok: true });
    expect((await getProfile(coinId, "draft")).profile.asOf).toBe("2026-04-30");
    expect(await setDraftDate(ANNA, { coinId, asOf: "30/04/2026" })).toMatchObject({
      code: "invalid",
      fields: { asOf: expect.any(String) },
    });
  });
});

describe("getSectionStates", () => {
  it("counts what is answered, unknown and open", async () => {
    const { coinId } = await createCoinWithDraft();
    const empty = (await getSectionStates(coinId)).redemption;
    expect(empty).toMatchObject({ answered: 0, unknown: 0, open: empty.total });
    const lockVersion = await lockOf(coinId, "redemption");
    const facts = {
      "redemption.feePct": { value: "1" },
      "redemption.atPar": { unknown: "not_disclosed" },
      "redemption.minimumUsd": { unknown: "not_researched" },
    } as const;
    await saveSection(ANNA, { coinId, section: "redemption", lockVersion, facts });
    expect((await getSectionStates(coinId)).redemption).toMatchObject({
      answered: 1,
      unknown: 1,
      open: empty.total - 2,
      total: empty.total,
    });
  });
});
