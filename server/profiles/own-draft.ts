import "server-only";
import { findOwnVersion } from "../blind/blind.repository";
import type { Transaction } from "../db/client";
import { findDraft, findVersion, type VersionRecord } from "./version.repository";

/** A version to write answers into; with the round it is one of two blind answers of. */
export type OpenVersion = VersionRecord & { readonly roundId: string | null };

/**
 * What a person works on: their own of two blind answers for as long as they are asked for it, else the coin's draft.
 * Nobody else finds a blind answer here.
 */
export async function findDraftOf(
  tx: Transaction,
  coinId: string,
  personId: string | null,
): Promise<OpenVersion | null> {
  const own = personId === null ? null : await findOwnVersion(tx, coinId, personId);
  const version = own === null ? await findDraft(tx, coinId) : await findVersion(tx, own.versionId);
  return version === null ? null : { ...version, roundId: own?.roundId ?? null };
}

/** As `findDraftOf`, taken for this transaction. */
export async function lockDraftOf(
  tx: Transaction,
  coinId: string,
  personId: string | null,
): Promise<OpenVersion | null> {
  const found = await findDraftOf(tx, coinId, personId);
  if (found === null) return null;
  await tx.$queryRaw`SELECT id FROM profile_version WHERE id = ${found.versionId} FOR UPDATE`;
  // It may have been published, discarded or handed in while this waited.
  const now = await findDraftOf(tx, coinId, personId);
  return now?.versionId === found.versionId ? now : null;
}
