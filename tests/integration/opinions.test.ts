import { describe, expect, it } from "vitest";
import { getDatabase } from "@/server/db/client";
import { addOpinion, withdrawOpinion } from "@/server/opinions/commands";
import { listOpinions } from "@/server/opinions/queries";
import { removeSamples, seedSamples } from "@/server/samples/seed";
import { toSystemActor } from "@/server/auth/authorise";
import { findCoinBySlug } from "@/server/profiles/queries";
import { useTestDatabase } from "../support/use-database";
import { ANNA, createPublishedCoin } from "./helpers/fixtures";
import { OPINION } from "./helpers/foreign-ids";
import { createPerson } from "./helpers/people";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

async function enter(coinId: string, replaces: string | null = null, change = {}) {
  const added = await addOpinion(ANNA, { coinId, replaces, texts: { ...OPINION, ...change } });
  if (!added.ok) throw new Error(JSON.stringify(added));
  return added.opinionId;
}

describe("opinions of raters", () => {
  it("are kept with their scale, and told to the trail", async () => {
    const { coinId } = await createPublishedCoin();
    const events = await recordedBy(() => enter(coinId));
    expect(events.map(({ type, subject }) => [type, subject])).toEqual([["opinion.added", coinId]]);
    const [found] = await listOpinions(coinId);
    expect(found).toMatchObject({ rater: "Rater", value: "4", isReplaced: false, withdrawn: null });
    expect(found?.scale).toMatchObject({ kind: "range", direction: "higher", name: "One to five" });
  });

  it("with named steps come back in their order", async () => {
    const { coinId } = await createPublishedCoin();
    const steps = { steps: "poor\n fair \n\ngood", low: "", high: "", value: "Fair" };
    await enter(coinId, null, steps);
    const [found] = await listOpinions(coinId);
    expect(found?.scale).toMatchObject({ kind: "steps", steps: ["poor", "fair", "good"] });
  });

  it.each([
    ["value", { value: "6" }],
    ["value", { steps: "a\nb", low: "", high: "", value: "c" }],
    ["steps", { steps: "a\nb" }],
    ["steps", { steps: "a\nA", low: "", high: "" }],
    ["steps", { low: "" }],
    ["steps", { steps: "a\u0000\nb", low: "", high: "", value: "b" }],
    ["high", { high: "1" }],
    ["low", { low: "one" }],
    ["url", { url: "example.org" }],
    ["ratedOn", { ratedOn: "2999-01-01" }],
    ["direction", { direction: "" }],
    ["rater", { rater: " " }],
  ])("are refused by %s for %j", async (field, change) => {
    const { coinId } = await createPublishedCoin();
    const texts = { ...OPINION, ...change };
    const refused = await addOpinion(ANNA, { coinId, replaces: null, texts });
    expect(refused).toMatchObject({ ok: false, code: "invalid" });
    expect(Object.keys(refused.ok ? {} : (refused.fields ?? {}))).toEqual([field]);
  });

  it("are corrected by another entry once, and withdrawn with a reason once", async () => {
    const { coinId } = await createPublishedCoin();
    const first = await enter(coinId);
    const second = await enter(coinId, first, { value: "5" });
    const late = { coinId, replaces: first, texts: OPINION };
    expect(await addOpinion(ANNA, late)).toMatchObject({ ok: false, code: "closed" });
    const blank = await withdrawOpinion(ANNA, { opinionId: second, reason: " " });
    expect(blank).toMatchObject({ ok: false, code: "invalid" });
    expect(await withdrawOpinion(ANNA, { opinionId: second, reason: "Misread." })).toEqual({
      ok: true,
    });
    const again = await withdrawOpinion(ANNA, { opinionId: second, reason: "Twice." });
    expect(again).toMatchObject({ ok: false, code: "closed" });
    const all = await listOpinions(coinId);
    expect(all.map(({ id, isReplaced, withdrawn }) => [id, isReplaced, withdrawn?.reason])).toEqual(
      expect.arrayContaining([
        [first, true, undefined],
        [second, false, "Misread."],
      ]),
    );
  });

  it("are not taken over from another coin", async () => {
    const [one, two] = [await createPublishedCoin(), await createPublishedCoin()];
    const theirs = await enter(one.coinId);
    const stolen = addOpinion(ANNA, { coinId: two.coinId, replaces: theirs, texts: OPINION });
    await expect(stolen).rejects.toMatchObject({ code: "not_found" });
  });

  it("are neither changed nor deleted in the database", async () => {
    const { coinId } = await createPublishedCoin();
    const id = await enter(coinId);
    const db = getDatabase();
    await expect(db.opinion.update({ where: { id }, data: { value: "1" } })).rejects.toThrow();
    await expect(db.opinion.delete({ where: { id } })).rejects.toThrow();
  });

  it("are entered by writers only, and keep a sample from being removed", async () => {
    const system = toSystemActor("Test");
    await seedSamples(system);
    const coin = await findCoinBySlug("usdp");
    const reviewer = await createPerson("reviewer");
    const input = { coinId: coin?.id ?? "", replaces: null, texts: OPINION };
    await expect(addOpinion(reviewer, input)).rejects.toMatchObject({ code: "forbidden" });
    await enter(input.coinId);
    await removeSamples(system);
    expect(await findCoinBySlug("usdp")).not.toBeNull();
    expect(await findCoinBySlug("usdc")).toBeNull();
  });
});
