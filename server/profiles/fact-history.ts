import "server-only";
import { cache } from "react";
import type { IsoDate } from "@/domain/dates";
import {
  describeAsKnown,
  describeRevision,
  type HistoryRef,
  type KnowledgeQuestion,
  pickChanges,
  pickRevision,
} from "@/domain/explain/fact-history";
import type { FactLine } from "@/domain/explain/fact-lines";
import { latestSearches, type SearchRecord } from "@/domain/explain/search-record";
import type { Change } from "@/domain/profile/changes";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { getProfile, listRevisions } from "./queries";
import { findSearches } from "./searches.repository";
import type { RevisionRecord } from "./version.repository";

export const REVISIONS_PER_PAGE = 20;

/** What one revision says of a fact, who published that and when, and what it changed. */
export type HistoryEntry = {
  readonly revision: number;
  readonly asOf: IsoDate;
  readonly publishedAt: string;
  readonly publishedBy: string | null;
  readonly line: FactLine;
  readonly changes: readonly Change[];
};

export type FactHistory = {
  readonly entries: readonly HistoryEntry[];
  readonly page: number;
  readonly pageCount: number;
  /** Revisions in all. */
  readonly total: number;
};

type Published = RevisionRecord & { readonly number: number; readonly publishedAt: Date };

async function listPublished(coinId: string): Promise<readonly Published[]> {
  return (await listRevisions(coinId)).filter(
    (revision): revision is Published => revision.number !== null && revision.publishedAt !== null,
  );
}

/** A fact through the revisions of a coin, the newest first, a page at a time. */
export async function readFactHistory(
  coinId: string,
  ref: HistoryRef,
  wanted: number,
): Promise<FactHistory> {
  await requirePermission("profile.read");
  const revisions = await listPublished(coinId);
  const pageCount = Math.max(1, Math.ceil(revisions.length / REVISIONS_PER_PAGE));
  const page = Math.min(Math.max(1, wanted), pageCount);
  const entries: HistoryEntry[] = [];
  for (const each of revisions.slice((page - 1) * REVISIONS_PER_PAGE, page * REVISIONS_PER_PAGE)) {
    const { profile } = await getProfile(coinId, each.number);
    entries.push({
      revision: each.number,
      asOf: each.asOf,
      publishedAt: each.publishedAt.toISOString(),
      publishedBy: each.publishedBy,
      line: describeRevision(profile, ref),
      changes: pickChanges(each.changes, ref),
    });
  }
  return { entries, page, pageCount, total: revisions.length };
}

export type KnownThen = {
  readonly question: KnowledgeQuestion;
  /** Null where no revision of that day or an earlier one had been published by then. */
  readonly answer: {
    readonly revision: number;
    readonly asOf: IsoDate;
    readonly publishedAt: string;
    readonly line: FactLine;
  } | null;
  /** The first revision, for a reader who asked about a time before it; null where none is published. */
  readonly first: { readonly asOf: IsoDate; readonly publishedOn: IsoDate } | null;
};

/** What a reader on one day would have been told about a fact on another. */
export async function readKnownThen(
  coinId: string,
  ref: HistoryRef,
  question: KnowledgeQuestion,
): Promise<KnownThen> {
  await requirePermission("profile.read");
  const revisions = (await listPublished(coinId)).map((revision) => ({
    ...revision,
    publishedOn: revision.publishedAt.toISOString().slice(0, 10),
  }));
  const first = revisions.at(-1) ?? null;
  const picked = pickRevision(revisions, question);
  if (picked === null)
    return {
      question,
      answer: null,
      first: first === null ? null : { asOf: first.asOf, publishedOn: first.publishedOn },
    };
  const { profile } = await getProfile(coinId, picked.number);
  return {
    question,
    answer: {
      revision: picked.number,
      asOf: picked.asOf,
      publishedAt: picked.publishedAt.toISOString(),
      line: describeAsKnown(profile, ref, question),
    },
    first: null,
  };
}

/** Searches for one fact, the last first. */
export async function listSearches(
  coinId: string,
  ref: HistoryRef,
): Promise<readonly SearchRecord[]> {
  await requirePermission("profile.read");
  return findSearches(getDatabase(), coinId, ref);
}

/** The latest search for each fact of a coin, by the fact's id. */
export const readLatestSearches = cache(
  async (coinId: string): Promise<Readonly<Record<string, SearchRecord>>> => {
    await requirePermission("profile.read");
    return latestSearches(await findSearches(getDatabase(), coinId));
  },
);
