import "server-only";
import { cache } from "react";
import type { IsoDate } from "@/domain/dates";
import { SECTION_IDS } from "@/domain/facts/sections";
import { type Change, listChanges as compareProfiles } from "@/domain/profile/changes";
import type { Profile } from "@/domain/profile/profile";
import type { Actor } from "../auth/authorise";
import { getDatabase } from "../db/client";
import { AppError } from "../errors";
import { askedFor } from "../regimes/asked";
import { Lru } from "../lru";
import { type CoinRecord, findCoinRecords } from "./coin-record.repository";
import { measureSection, type SectionProgress } from "./progress";
import {
  findLatest,
  findRevision,
  listPublished,
  loadProfile,
  type LockKey,
  type LockState,
  readLocks,
  type RevisionRecord,
  type VersionRecord,
} from "./version.repository";
import { findDraftOf } from "./own-draft";
import { requirePermission } from "../auth/require";

/** A coin with its latest revision and its draft; null when no coin has this address. */
export const findCoinBySlug = cache(async (slug: string): Promise<CoinRecord | null> => {
  await requirePermission("profile.read");
  const [coin = null] = await findCoins([slug]);
  return coin;
});

/** The coins at these addresses, in no order; an address without a coin gives none. */
export async function findCoins(slugs: readonly string[]): Promise<readonly CoinRecord[]> {
  const { id } = await requirePermission("profile.read");
  // PostgreSQL refuses the character nought even in a question.
  const safe = slugs.filter((slug) => !slug.includes("\u0000"));
  return findCoinRecords(getDatabase(), safe, id);
}

export async function getCoinBySlug(slug: string): Promise<CoinRecord> {
  await requirePermission("profile.read");
  const coin = await findCoinBySlug(slug);
  if (coin === null) throw new AppError("not_found", `no coin ${slug}`);
  return coin;
}

/** A revision by its number, the latest one, or the working draft. */
export type Which = number | "latest" | "draft";

type Wanted = {
  readonly coinId: string;
  readonly which: Which;
  readonly until?: IsoDate | undefined;
};

async function findWhich(
  { id }: Actor,
  { coinId, which, until }: Wanted,
): Promise<VersionRecord | null> {
  const db = getDatabase();
  if (which === "draft") return findDraftOf(db, coinId, id);
  return which === "latest" ? findLatest(db, coinId, until) : findRevision(db, coinId, which);
}

export type VersionedProfile = { readonly version: VersionRecord; readonly profile: Profile };

/** The profile asked for; AppError not_found when there is none. */
export const getProfile = cache(
  async (coinId: string, which: Which = "latest"): Promise<VersionedProfile> => {
    const actor = await requirePermission("profile.read");
    const version = await findWhich(actor, { coinId, which });
    if (version === null) throw new AppError("not_found", `no ${which} profile of ${coinId}`);
    return { version, profile: await loadVersion(version) };
  },
);

/** As `getProfile`, without an exception where there is none. */
export const findProfile = cache(
  async (coinId: string, which: Which = "latest"): Promise<VersionedProfile | null> => {
    const actor = await requirePermission("profile.read");
    const version = await findWhich(actor, { coinId, which });
    return version === null ? null : { version, profile: await loadVersion(version) };
  },
);

const loadDraft = cache(
  (versionId: string): Promise<Profile> => loadProfile(getDatabase(), versionId),
);

/** Profiles of some hundred kilobytes each; a list of coins reads none of them. */
const REMEMBERED = 100;
const revisions = new Lru<Profile>(REMEMBERED);

/** A revision never changes, so the thirty questions to the database are asked once; a draft is read afresh. */
async function loadVersion({ versionId, status }: VersionRecord): Promise<Profile> {
  if (status === "draft") return loadDraft(versionId);
  const remembered = revisions.get(versionId);
  if (remembered !== undefined) return remembered;
  const profile = await loadProfile(getDatabase(), versionId);
  revisions.set(versionId, profile);
  return profile;
}

export type ProfileRequest = {
  readonly slug: string;
  /** The coin itself, where it was read before. */
  readonly coin?: CoinRecord | undefined;
  readonly revision?: number | "draft" | undefined;
  /** Without a revision: the latest whose facts describe this day or an earlier one. */
  readonly asOf?: IsoDate | undefined;
};

/** Coin, version and profile at an address, or AppError not_found. */
export async function requireProfile({
  slug,
  coin: given,
  revision,
  asOf,
}: ProfileRequest): Promise<VersionedProfile & { readonly coin: CoinRecord }> {
  const actor = await requirePermission("profile.read");
  const coin = given ?? (await getCoinBySlug(slug));
  const isLatest = revision === undefined && asOf === undefined;
  const wanted = { coinId: coin.id, which: revision ?? "latest", until: asOf } as const;
  const version = isLatest ? coin.latest : await findWhich(actor, wanted);
  if (version === null) throw new AppError("not_found", `no such revision of ${slug}`);
  return { coin, version, profile: await loadVersion(version) };
}

export type SectionState = LockState & SectionProgress;

/** Locks and progress of the draft's sections; AppError not_found without a draft. */
export const getSectionStates = cache(
  async (coinId: string): Promise<Readonly<Record<LockKey, SectionState>>> => {
    await requirePermission("profile.read");
    const { version, profile } = await getProfile(coinId, "draft");
    const locks = await readLocks(getDatabase(), version.versionId);
    const keys: readonly LockKey[] = [...SECTION_IDS, "sources"];
    const { isAsked } = await askedFor(profile);
    const states = keys.map((key): [LockKey, SectionState] => {
      const lock = locks.get(key);
      if (lock === undefined) throw new Error(`draft ${version.versionId} has no lock for ${key}`);
      return [key, { ...lock, ...measureSection(profile, key, isAsked) }];
    });
    return Object.fromEntries(states) as Readonly<Record<LockKey, SectionState>>;
  },
);

/** Revisions of a coin, the newest number first, each with what it changed. */
export const listRevisions = cache(async (coinId: string): Promise<readonly RevisionRecord[]> => {
  await requirePermission("profile.read");
  return listPublished(getDatabase(), coinId);
});

/** What differs between two versions of a coin. */
export async function listChanges({
  coinId,
  from,
  to,
}: {
  coinId: string;
  from: Which;
  to: Which;
}): Promise<readonly Change[]> {
  await requirePermission("profile.read");
  const before = await getProfile(coinId, from);
  const after = await getProfile(coinId, to);
  return compareProfiles(before.profile, after.profile);
}
