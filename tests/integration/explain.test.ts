import { describe, expect, it } from "vitest";
import { keepScratch } from "@/server/explain/keep-scratch";
import { saveSection } from "@/server/profiles/commands";
import { openDraft } from "@/server/profiles/draft-commands";
import { findProfile } from "@/server/profiles/queries";
import { useTestDatabase } from "../support/use-database";
import { ANNA, BORIS, createPublishedCoin, lockOf } from "./helpers/fixtures";

useTestDatabase();

const SCRATCH = { "redemption.status": "suspended", "governance.riskLimits": "?not_disclosed" };

async function statusOf(coinId: string): Promise<unknown> {
  const draft = await findProfile(coinId, "draft");
  return draft?.profile.facts["redemption.status"];
}

describe("keeping a what-if as a draft", () => {
  it("opens a draft and writes each answer into its section, with a note and no source", async () => {
    const { slug, coinId } = await createPublishedCoin();
    expect(await findProfile(coinId, "draft")).toBeNull();
    const kept = await keepScratch(ANNA, { slug, revision: 1, scratch: SCRATCH });
    expect(kept).toEqual({ ok: true, saved: 2 });
    const facts = (await findProfile(coinId, "draft"))?.profile.facts;
    expect(facts?.["redemption.status"]).toMatchObject({
      status: "known",
      value: "suspended",
      sources: [],
    });
    expect(facts?.["redemption.status"]?.note).toContain("a source is still to be cited");
    expect(facts?.["governance.riskLimits"]).toMatchObject({
      status: "unknown",
      reason: "not_disclosed",
    });
  });

  it("keeps a reason typed in words as a reason, not as an answer", async () => {
    const { slug, coinId } = await createPublishedCoin();
    const scratch = { "redemption.settlementBusinessDays": "not disclosed" };
    expect(await keepScratch(ANNA, { slug, revision: 1, scratch })).toMatchObject({ ok: true });
    const facts = (await findProfile(coinId, "draft"))?.profile.facts;
    expect(facts?.["redemption.settlementBusinessDays"]).toMatchObject({
      status: "unknown",
      reason: "not_disclosed",
    });
  });

  it("never writes over what somebody changed in the draft, and writes nothing then", async () => {
    const { slug, coinId } = await createPublishedCoin();
    await openDraft(BORIS, { coinId });
    const saved = await saveSection(BORIS, {
      coinId,
      section: "redemption",
      lockVersion: await lockOf(coinId, "redemption"),
      facts: { "redemption.status": { value: "open" } },
    });
    expect(saved).toMatchObject({ ok: true });
    const before = await statusOf(coinId);
    const kept = await keepScratch(ANNA, { slug, revision: 1, scratch: SCRATCH });
    expect(kept).toMatchObject({ ok: false, code: "conflict" });
    expect(kept.ok ? null : Object.keys(kept.fields ?? {})).toEqual(["redemption.status"]);
    expect(kept.ok ? "" : kept.fields?.["redemption.status"]).toContain(
      "the draft says “Working normally”",
    );
    expect(await statusOf(coinId)).toEqual(before);
    const draft = await findProfile(coinId, "draft");
    expect(draft?.profile.facts["governance.riskLimits"]).toBeUndefined();
  });

  it("names an answer that cannot be read, and opens no draft for it", async () => {
    const { slug, coinId } = await createPublishedCoin();
    const scratch = { "redemption.status": "perhaps" };
    const kept = await keepScratch(ANNA, { slug, revision: 1, scratch });
    expect(kept).toMatchObject({ ok: false, code: "invalid" });
    expect(kept.ok ? null : kept.fields?.["redemption.status"]).toBeTruthy();
    expect(await findProfile(coinId, "draft")).toBeNull();
  });
});
