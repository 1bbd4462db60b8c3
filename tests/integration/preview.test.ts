import { describe, expect, it } from "vitest";
import { assessCoin } from "@/server/assessments/queries";
import { saveSection } from "@/server/profiles/commands";
import { discardDraft, openDraft } from "@/server/profiles/draft-commands";
import { type DraftPreview, previewDraft } from "@/server/profiles/preview";
import { getProfile } from "@/server/profiles/queries";
import { useTestDatabase } from "../support/use-database";
import {
  ANNA,
  createCoinWithDraft,
  createPublishedCoin,
  lockOf,
  publish,
} from "./helpers/fixtures";

useTestDatabase();

async function closeRedemption(coinId: string): Promise<void> {
  const saved = await saveSection(ANNA, {
    coinId,
    section: "redemption",
    lockVersion: await lockOf(coinId, "redemption"),
    facts: { "redemption.status": { value: "suspended" }, "redemption.atPar": { value: false } },
  });
  expect(saved).toMatchObject({ ok: true });
}

async function requirePreview(slug: string): Promise<DraftPreview> {
  const preview = await previewDraft(slug);
  if (preview === null) throw new Error(`no draft of ${slug}`);
  return preview;
}

describe("previewDraft", () => {
  it("shows the very result that publishing would give, with what changes against the published one", async () => {
    const { slug, coinId } = await createPublishedCoin();
    const before = await assessCoin({ slug });
    await openDraft(ANNA, { coinId });
    const untouched = await requirePreview(slug);
    expect(untouched.changed).toEqual([]);
    expect(untouched.draft.assessment.result).toEqual(before.assessment.result);

    await closeRedemption(coinId);
    const { draft, published, changed } = await requirePreview(slug);
    expect(published).toMatchObject({ version: { number: 1 }, assessment: before.assessment });
    const verdicts = new Map(
      changed.map(({ criterion, cells }) => [criterion.id, cells.map(({ verdict }) => verdict)]),
    );
    expect(verdicts.get("backing.redemption.open-now")).toEqual(["unknown", "not_met"]);
    for (const { cells } of changed) {
      expect(cells).toHaveLength(2);
      expect(cells[0]?.verdict).not.toBe(cells[1]?.verdict);
      for (const { reason } of cells) expect(reason).toMatch(/\S/);
    }
    expect((await getProfile(coinId, "latest")).version.number).toBe(1);

    await publish(coinId);
    const after = await assessCoin({ slug });
    expect(after.assessment.result).toEqual(draft.assessment.result);
    expect(after.assessment.findings).toEqual(draft.assessment.findings);
  });

  it("has nothing to compare with before the first revision, and no result without a draft", async () => {
    const { slug, coinId } = await createCoinWithDraft();
    expect(await previewDraft(slug)).toMatchObject({ published: null, changed: [] });
    await discardDraft(ANNA, { coinId });
    expect(await previewDraft(slug)).toBeNull();
    expect(await previewDraft("no-such-coin")).toBeNull();
  });
});
