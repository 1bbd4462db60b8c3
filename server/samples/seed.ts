import type { Profile } from "@/domain/profile/profile";
import { refreshSummaries } from "../assessments/summaries";
import { INSTALLATION } from "../audit/events";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import { getDatabase, type Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { deleteSampleCoins, listSampleCoins, lockNames } from "../issuers/coin.repository";
import { createCoin, createIssuer } from "../issuers/create";
import { insertRevision } from "../profiles/drafts";
import { groupByCoin, readSamples } from "./sample-files";
import { findSampleChoice, saveSampleChoice } from "./setting.repository";

const BY = "Sample data";

export type SeedOutcome = {
  readonly added: readonly string[];
  readonly skipped: readonly string[];
};

/** Loads the real snapshots as samples. What is there already is left alone, so it may run any number of times. */
export async function seedSamples(actor: Actor, folder?: string): Promise<SeedOutcome> {
  await authorise(actor, "samples.manage");
  const groups = groupByCoin(await readSamples(folder));
  if (groups.size === 0) return { added: [], skipped: [] };
  const outcome = await withTransaction(async (tx) => {
    await lockNames(tx);
    const present = new Set((await listSampleCoins(tx)).map(({ symbol }) => symbol));
    const added: string[] = [];
    for (const [symbol, snapshots] of groups) {
      if (present.has(symbol)) continue;
      await insertSample(tx, snapshots);
      added.push(symbol);
    }
    await saveSampleChoice(tx, "loaded");
    if (added.length > 0)
      await record(tx, actor, {
        type: "samples.loaded",
        subject: INSTALLATION,
        details: { coins: added },
      });
    return { added, skipped: [...groups.keys()].filter((symbol) => present.has(symbol)) };
  });
  await refreshSummaries();
  return outcome;
}

/** One coin under the names of its newest snapshot, with a revision per snapshot under the names of its day. */
async function insertSample(tx: Transaction, snapshots: readonly Profile[]): Promise<void> {
  const newest = snapshots.at(-1);
  if (newest === undefined) return;
  const { coin, issuer } = newest;
  const facts = { domicile: null, parent: null, entityKind: null, website: null };
  const issuerId = await createIssuer(tx, {
    legalName: issuer.name,
    lei: issuer.lei,
    ...facts,
    isSample: true,
  });
  const { coinId } = await createCoin(tx, { issuerId, names: coin, isSample: true });
  let baseVersionId: string | null = null;
  for (const profile of snapshots) {
    baseVersionId = (await insertRevision(tx, { coinId, profile, by: BY, baseVersionId }))
      .versionId;
  }
}

/** Loads the samples on the very first start; once somebody has removed them, they stay away. */
export async function seedOnFirstStart(actor: Actor, folder?: string): Promise<SeedOutcome | null> {
  await authorise(actor, "samples.manage");
  if ((await findSampleChoice(getDatabase())) !== null) return null;
  return seedSamples(actor, folder);
}

/** Removes every sample with its revisions and drafts. Coins entered by hand stay, also under a sample's issuer. */
export async function removeSamples(actor: Actor): Promise<{ readonly removed: number }> {
  await authorise(actor, "samples.manage");
  return withTransaction(async (tx) => {
    await lockNames(tx);
    const before = await listSampleCoins(tx);
    const removed = await deleteSampleCoins(tx);
    const kept = new Set((await listSampleCoins(tx)).map(({ symbol }) => symbol));
    const coins = before
      .map(({ symbol }) => symbol)
      .filter((each) => !kept.has(each))
      .sort();
    await saveSampleChoice(tx, "removed");
    if (coins.length > 0)
      await record(tx, actor, {
        type: "samples.removed",
        subject: INSTALLATION,
        details: { coins },
      });
    return { removed };
  });
}
