import { describe, expect, it } from "vitest";
import { TOTAL } from "@/domain/comparison/peers";
import { assessCoin } from "@/server/assessments/queries";
import { refreshSummaries } from "@/server/assessments/summaries";
import { archiveCoin } from "@/server/issuers/commands";
import { readPeers } from "@/server/peers/queries";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { ANNA, createCoinWithDraft, createPublishedCoin } from "./helpers/fixtures";

useTestDatabase();

describe("the place of a coin among those of the database", () => {
  it("is read from stored figures, by the whole and by pillar, as the coin's own pages show them", async () => {
    const full = await createPublishedCoin(buildProfile(FULL));
    const bare = await Promise.all(
      Array.from({ length: 5 }, () =>
        createPublishedCoin(buildProfile({ facts: { "redemption.atPar": false } })),
      ),
    );
    await createCoinWithDraft();
    const gone = await createPublishedCoin();
    await archiveCoin(ANNA, { coinId: gone.coinId });
    await refreshSummaries();
    const { measures, others, waiting } = await readPeers(full.coinId);
    expect({ others, waiting }).toEqual({ others: bare.length, waiting: 0 });
    const { assessment } = await assessCoin({ slug: full.slug });
    const shown = measures.map(({ id, own }) => [id, own]);
    const { proven, possible } = assessment.result;
    expect(shown).toEqual([
      [TOTAL, { proven, possible }],
      ...assessment.pillars.map(({ id, band }) => [id, band]),
    ]);
    const reserve = measures.find(({ id }) => id === "reserve");
    expect(reserve?.proven.percentile).toBe(100);
    expect(reserve?.peers).toBe(bare.length);
  });

  it("counts an archived coin among the others of itself only", async () => {
    const gone = await createPublishedCoin();
    const other = await createPublishedCoin();
    await archiveCoin(ANNA, { coinId: gone.coinId });
    await refreshSummaries();
    const mine = await readPeers(gone.coinId);
    const theirs = await readPeers(other.coinId);
    expect(mine.measures[0]?.own).not.toBeNull();
    expect(theirs.others).toBe(mine.others - 1);
  });
});
