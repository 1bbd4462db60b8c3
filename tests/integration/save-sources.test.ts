import { describe, expect, it } from "vitest";
import { saveSection, saveSources } from "@/server/profiles/commands";
import { useTestDatabase } from "../support/use-database";
import { draftOf, SOURCE } from "./helpers/drafts";
import { ANNA, BORIS, createCoinWithDraft, lockOf } from "./helpers/fixtures";

useTestDatabase();

describe("saveSources", () => {
  it("replaces the register, keeps its order and refuses to lose a cited source", async () => {
    const { coinId } = await createCoinWithDraft();
    const other = { id: "S2", title: "Report", kind: "attested" } as const;
    const first = await lockOf(coinId, "sources");
    expect(
      await saveSources(ANNA, { coinId, lockVersion: first, sources: [SOURCE, other] }),
    ).toEqual({ ok: true, lockVersion: first + 1 });
    await saveSection(ANNA, {
      coinId,
      section: "redemption",
      lockVersion: await lockOf(coinId, "redemption"),
      facts: { "redemption.feePct": { value: "1", sources: ["S1"] } },
    });
    expect(
      await saveSources(ANNA, { coinId, lockVersion: first + 1, sources: [other] }),
    ).toMatchObject({
      code: "invalid",
      fields: { source: expect.stringContaining("redemption.feePct") },
    });
    const renamed = { ...SOURCE, title: "Terms, second edition" };
    expect(
      (await saveSources(ANNA, { coinId, lockVersion: first + 1, sources: [renamed] })).ok,
    ).toBe(true);
    expect((await draftOf(coinId)).sources.map(({ title }) => title)).toEqual([
      "Terms, second edition",
    ]);
    expect(await saveSources(BORIS, { coinId, lockVersion: first, sources: [] })).toMatchObject({
      code: "stale",
      theirs: { sources: [{ id: "S1" }], updatedBy: "Anna" },
    });
  });

  it("does not let a section change a source on the side", async () => {
    const { coinId } = await createCoinWithDraft();
    await saveSources(ANNA, {
      coinId,
      lockVersion: await lockOf(coinId, "sources"),
      sources: [SOURCE],
    });
    const lockVersion = await lockOf(coinId, "redemption");
    const save = (title: string) =>
      saveSection(ANNA, {
        coinId,
        section: "redemption",
        lockVersion,
        sources: [{ ...SOURCE, title }],
      });
    expect(await save("Something else")).toMatchObject({
      code: "invalid",
      fields: { "source[0].id": expect.any(String) },
    });
    expect((await save(SOURCE.title)).ok).toBe(true);
  });
});
