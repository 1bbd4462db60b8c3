import { describe, expect, it } from "vitest";
import type { FactId } from "@/domain/facts/vocabulary";
import { type Kept, keepScratch } from "@/server/explain/keep-scratch";
import { saveSection } from "@/server/profiles/commands";
import { openDraft } from "@/server/profiles/draft-commands";
import { findProfile } from "@/server/profiles/queries";
import type { AnswerInput, SectionInput } from "@/server/profiles/section-input";
import { useTestDatabase } from "../support/use-database";
import {
  ANNA,
  BORIS,
  createCoinWithDraft,
  createPublishedCoin,
  lockOf,
  publish,
} from "./helpers/fixtures";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

const SCRATCH = { "redemption.status": "suspended", "governance.riskLimits": "?not_disclosed" };

const FEE = "redemption.feePct";
const CITED = {
  value: "0.1",
  asOf: "2026-05-01",
  sources: ["S1"],
  places: { S1: { place: "p. 3" } },
};
const DOUBT = {
  unknown: "conflicting",
  sources: ["S1", "S2"],
  claims: [
    { source: "S1", value: "0.1 %" },
    { source: "S2", value: "0.5 %" },
  ],
} as const;

async function answerOf(coinId: string, id: FactId): Promise<unknown> {
  return (await findProfile(coinId, "draft"))?.profile.facts[id];
}

const statusOf = (coinId: string) => answerOf(coinId, "redemption.status");

/** A coin whose first revision gives these answers and has two sources. */
async function createCitedCoin(facts: NonNullable<SectionInput["facts"]>) {
  const made = await createCoinWithDraft();
  const sources = ["S1", "S2"].map((id) => ({ id, title: id, kind: "issuerWeb" as const }));
  const lockVersion = await lockOf(made.coinId, "redemption");
  const saved = await saveSection(ANNA, {
    coinId: made.coinId,
    section: "redemption",
    lockVersion,
    facts,
    sources,
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  await publish(made.coinId);
  return made;
}

/** A colleague enters the fee in the draft. */
async function saveFee(coinId: string, answer: AnswerInput): Promise<void> {
  await openDraft(BORIS, { coinId });
  const lockVersion = await lockOf(coinId, "redemption");
  const facts = { [FEE]: answer };
  const saved = await saveSection(BORIS, { coinId, section: "redemption", lockVersion, facts });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
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

  it("leaves sources that disagree to be settled with a reason of somebody's own", async () => {
    const { slug, coinId } = await createCitedCoin({ [FEE]: DOUBT });
    const scratch = { [FEE]: "0.1", "redemption.status": "suspended" };
    let kept: Kept | null = null;
    const events = await recordedBy(async () => {
      kept = await keepScratch(ANNA, { slug, revision: 1, scratch });
    });
    expect(kept).toMatchObject({
      code: "conflict",
      fields: { [FEE]: expect.stringContaining("Settle it in the draft") },
    });
    expect(events.map(({ type }) => type)).toEqual(["draft.opened"]);
    expect(await answerOf(coinId, FEE)).toMatchObject({ claims: DOUBT.claims });
    const same = { [FEE]: "?conflicting" };
    expect(await keepScratch(ANNA, { slug, revision: 1, scratch: same })).toEqual({
      ok: true,
      saved: 0,
    });
    expect(await answerOf(coinId, FEE)).toMatchObject({ claims: DOUBT.claims });
  });

  it("keeps source, day and place of an answer that was only looked at", async () => {
    const { slug, coinId } = await createCitedCoin({ [FEE]: CITED });
    const scratch = { [FEE]: "0.10", "redemption.status": "suspended" };
    expect(await keepScratch(ANNA, { slug, revision: 1, scratch })).toEqual({ ok: true, saved: 1 });
    expect(await answerOf(coinId, FEE)).toMatchObject({
      sources: ["S1"],
      asOf: CITED.asOf,
      places: { S1: { place: "p. 3" } },
    });
    expect(await answerOf(coinId, "redemption.status")).toMatchObject({ value: "suspended" });
  });

  it("keeps the source a colleague gave for the same answer in the draft", async () => {
    const { slug, coinId } = await createCitedCoin({ [FEE]: CITED });
    await saveFee(coinId, { value: "0.2", sources: ["S2"] });
    const scratch = { [FEE]: "0.2" };
    expect(await keepScratch(ANNA, { slug, revision: 1, scratch })).toEqual({ ok: true, saved: 0 });
    expect(await answerOf(coinId, FEE)).toMatchObject({ sources: ["S2"] });
  });

  it("takes another source of the same answer for a change somebody made", async () => {
    const { slug, coinId } = await createCitedCoin({ [FEE]: CITED });
    await saveFee(coinId, { value: "0.1", sources: ["S2"] });
    const kept = await keepScratch(ANNA, { slug, revision: 1, scratch: { [FEE]: "0.2" } });
    expect(kept).toMatchObject({
      code: "conflict",
      fields: { [FEE]: expect.stringContaining("where “0.1 %” comes from") },
    });
    expect(await answerOf(coinId, FEE)).toMatchObject({ sources: ["S2"] });
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
