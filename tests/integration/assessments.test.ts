import { beforeAll, describe, expect, it } from "vitest";
import { ruleset } from "@/checklists";
import { assess } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { assessCoin, assessCoins } from "@/server/assessments/queries";
import { saveSection } from "@/server/profiles/commands";
import { openDraft } from "@/server/profiles/draft-commands";
import { importProfile } from "@/server/profiles/import-commands";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { ANNA, createPublishedCoin, lockOf } from "./helpers/fixtures";

useTestDatabase();
let coin: { coinId: string; slug: string };
beforeAll(async () => {
  coin = await createPublishedCoin(buildProfile({ ...FULL, asOf: "2026-03-31" }));
});

describe("assessCoin", () => {
  it("says of a stored profile what the pure function says of it", async () => {
    const { profile, assessment } = await assessCoin({ slug: coin.slug });
    const expected = assess(profile, { ruleset, policy: DEFAULT_POLICY, asOf: "2026-03-31" });
    expect(assessment).toEqual(expected);
    expect(assessment.findings).toHaveLength(91);
  });

  it("remembers a revision, by day", async () => {
    const [first, again, later] = await assessCoins([
      { slug: coin.slug },
      { slug: coin.slug },
      { slug: coin.slug, asOf: "2026-06-30" },
    ]);
    expect(again?.assessment).toBe(first?.assessment);
    expect(later?.assessment).not.toBe(first?.assessment);
    expect(later?.assessment).toMatchObject({ asOf: "2026-06-30", profileAsOf: "2026-03-31" });
  });

  it("takes the revision that was there on the day, or the one named", async () => {
    await importProfile(ANNA, { profile: buildProfile(FULL), into: coin.coinId });
    const numberAt = async (asOf?: string) =>
      (await assessCoin({ slug: coin.slug, asOf })).version.number;
    expect([await numberAt(), await numberAt("2026-06-30"), await numberAt("2026-06-29")]).toEqual([
      2, 2, 1,
    ]);
    expect(
      (await assessCoin({ slug: coin.slug, revision: 1, asOf: "2026-09-30" })).version.number,
    ).toBe(1);
  });

  it("assesses a draft afresh after every save", async () => {
    await openDraft(ANNA, { coinId: coin.coinId });
    const before = (await assessCoin({ slug: coin.slug, revision: "draft" })).assessment;
    const lockVersion = await lockOf(coin.coinId, "redemption");
    await saveSection(ANNA, {
      coinId: coin.coinId,
      section: "redemption",
      lockVersion,
      facts: { "redemption.atPar": { value: false } },
    });
    const after = (await assessCoin({ slug: coin.slug, revision: "draft" })).assessment;
    expect(after.findings).not.toEqual(before.findings);
  });

  it("is not found without the coin, the revision or the day", async () => {
    await expect(assessCoin({ slug: "nobody" })).rejects.toMatchObject({ code: "not_found" });
    await expect(assessCoin({ slug: coin.slug, revision: 9 })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(assessCoin({ slug: coin.slug, asOf: "2020-01-01" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
