import type { Profile } from "@/domain/profile/profile";
import { createIssuerAndCoin } from "@/server/issuers/commands";
import type { Actor } from "@/server/http/actor";
import { publishDraft } from "@/server/profiles/draft-commands";
import { importProfile } from "@/server/profiles/import-commands";
import { getSectionStates } from "@/server/profiles/queries";
import type { LockKey } from "@/server/profiles/version.repository";
import { buildProfile } from "../../support/profile-builder";
import { FULL } from "../../support/sample-profiles";

const mayAll = { role: "administrator", scopes: null } as const;

export const ANNA: Actor = { id: "per_anna", name: "Anna", requestId: "test-anna", ...mayAll };
export const BORIS: Actor = { id: "per_boris", name: "Boris", requestId: "test-boris", ...mayAll };

let number = 0;

/** A coin of its own with an empty draft. */
export async function createCoinWithDraft(): Promise<{
  coinId: string;
  issuerId: string;
  slug: string;
}> {
  number += 1;
  const result = await createIssuerAndCoin(ANNA, {
    legalName: `Issuer ${number} Ltd`,
    symbol: `C${number}`,
    name: `Coin ${number}`,
    asOf: "2026-06-30",
  });
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** A coin of its own with one published revision and no draft. */
export async function createPublishedCoin(
  profile: Profile = buildProfile(FULL),
): Promise<{ coinId: string; slug: string; versionId: string }> {
  number += 1;
  const result = await importProfile(ANNA, {
    profile: {
      ...profile,
      coin: { ...profile.coin, symbol: `P${number}` },
      issuer: { name: `Issuer ${number} Ltd`, lei: null },
    },
  });
  if (!result.ok) throw new Error(result.message);
  return result;
}

export async function lockOf(coinId: string, key: LockKey): Promise<number> {
  return (await getSectionStates(coinId))[key].lockVersion;
}

export async function publish(coinId: string, asOf = "2026-06-30"): Promise<number> {
  const result = await publishDraft(ANNA, { coinId, asOf, locks: {} });
  if (!result.ok) throw new Error(result.message);
  return result.revision;
}
