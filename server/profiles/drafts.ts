import { daysBetween, type IsoDate } from "@/domain/dates";
import { LIST_IDS } from "@/domain/facts/lists";
import { type Change, listChanges } from "@/domain/profile/changes";
import { EMPTY_LIST, type Profile } from "@/domain/profile/profile";
import { daySchema } from "@/domain/profile/schema-values";
import { toCoinSubject } from "../audit/events";
import { record, type Recorder } from "../audit/record";
import type { Transaction } from "../db/client";
import { today } from "../http/today";
import { updateIssuerFacts } from "../issuers/coin.repository";
import { createId } from "../issuers/ids";
import { insertProfileParts, type ProfileParts } from "./profile.repository";
import {
  insertDraft,
  loadProfile,
  markPublished,
  nextNumber,
  type VersionRecord,
} from "./version.repository";

/** What a draft holds before anything was entered. */
export const EMPTY_PARTS: ProfileParts = {
  facts: {},
  lists: Object.fromEntries(
    LIST_IDS.map((list) => [list, EMPTY_LIST]),
  ) as unknown as Profile["lists"],
  sources: [],
  notes: [],
};

export type DraftStart = {
  readonly coinId: string;
  readonly asOf: IsoDate;
  readonly parts: ProfileParts;
  readonly baseVersionId: string | null;
  readonly by: string;
  readonly status?: "draft" | "blind";
};

export async function createDraft(
  tx: Transaction,
  { parts, ...start }: DraftStart,
): Promise<string> {
  const versionId = createId("rev");
  await insertDraft(tx, { versionId, ...start });
  await insertProfileParts(tx, versionId, parts);
  return versionId;
}

export type DraftOpening = {
  readonly coin: { readonly id: string; readonly symbol: string };
  readonly asOf: IsoDate;
  readonly parts: ProfileParts;
  /** The revision the draft is a copy of. */
  readonly base: Pick<VersionRecord, "versionId" | "number"> | null;
};

/** Opens a draft of a coin and records it, with what it holds beyond a revision. */
export async function startDraft(
  tx: Transaction,
  actor: Recorder,
  { coin, asOf, parts, base }: DraftOpening,
): Promise<string> {
  const versionId = await createDraft(tx, {
    coinId: coin.id,
    asOf,
    parts,
    baseVersionId: base?.versionId ?? null,
    by: actor.name,
  });
  await record(tx, actor, {
    type: "draft.opened",
    subject: toCoinSubject(coin),
    details: {
      versionId,
      asOf,
      revision: base?.number ?? null,
      changes: base === null ? [...listPartChanges(parts)] : [],
    },
  });
  return versionId;
}

/** What there is in a draft that starts from nothing. */
function listPartChanges({ facts, lists, sources }: ProfileParts): readonly Change[] {
  const bare: Profile = {
    ...EMPTY_PARTS,
    coin: { symbol: "", name: "", dti: null },
    issuer: { name: null, lei: null },
    asOf: "",
  };
  return listChanges(bare, { ...bare, facts, lists, sources });
}

/** True when nothing at all has been entered: no fact, no row, no list declared complete or partial. */
export function isEmptyProfile({ facts, lists }: ProfileParts): boolean {
  const touched = Object.values(lists).some(
    ({ completeness, rows }) => completeness !== "unknown" || rows.length > 0,
  );
  return Object.keys(facts).length === 0 && !touched;
}

export type PublishStep = {
  readonly draft: Pick<VersionRecord, "versionId" | "coinId" | "baseVersionId">;
  readonly asOf: IsoDate;
  readonly by: string;
  /** Names as an imported file gives them; without these, those of the coin today. */
  readonly names?: Pick<Profile, "coin" | "issuer">;
};

export type Published = { readonly number: number; readonly changes: readonly Change[] };

/** Numbers the draft, freezes it with its names and keeps what changed. Null when nothing did. */
export async function publishVersion(
  tx: Transaction,
  { draft, asOf, by, names }: PublishStep,
): Promise<Published | null> {
  const { versionId, coinId, baseVersionId } = draft;
  const profile: Profile = { ...(await loadProfile(tx, versionId)), ...names, asOf };
  const base = baseVersionId === null ? null : await loadProfile(tx, baseVersionId);
  const changes = listChanges(base, profile);
  if (changes.length === 0) return null;
  const number = await nextNumber(tx, coinId);
  const done = await markPublished(tx, { versionId, number, asOf, by, changes, names: profile });
  if (!done) throw new Error(`draft ${versionId} was published meanwhile`);
  await copyIssuerFacts(tx, coinId, profile);
  return { number, changes };
}

/** The issuer's own columns serve lists; the profile's facts are what is judged. */
async function copyIssuerFacts(tx: Transaction, coinId: string, { facts }: Profile): Promise<void> {
  const text = (id: string): string | null => {
    const answer = facts[id];
    return answer?.status === "known" ? String(answer.value) : null;
  };
  await updateIssuerFacts(tx, coinId, {
    domicile: text("issuer.domicile"),
    parent: text("issuer.groupParent"),
    entityKind: text("issuer.entityKind"),
    website: text("issuer.website"),
  });
}

/** Why a day cannot be the date of a profile, or null. */
export function checkProfileDate(asOf: IsoDate): string | null {
  const parsed = daySchema.safeParse(asOf);
  if (!parsed.success) return parsed.error.issues[0]?.message ?? "Write the day as YYYY-MM-DD.";
  // One day of grace: the analyst's calendar may be ahead of the server's.
  return daysBetween(today(), asOf) > 1 ? "The date of a profile cannot lie in the future." : null;
}

/** A revision straight from a finished profile: an import or a sample. */
export async function insertRevision(
  tx: Transaction,
  {
    coinId,
    profile,
    by,
    baseVersionId,
  }: { coinId: string; profile: Profile; by: string; baseVersionId: string | null },
): Promise<{ readonly versionId: string } & (Published | { readonly number: null })> {
  const { asOf, coin, issuer } = profile;
  const versionId = await createDraft(tx, { coinId, asOf, parts: profile, baseVersionId, by });
  const draft = { versionId, coinId, baseVersionId };
  const published = await publishVersion(tx, { draft, asOf, by, names: { coin, issuer } });
  return { versionId, ...(published ?? { number: null }) };
}
