import "server-only";
import { z } from "zod";
import type { IsoDate } from "@/domain/dates";
import type { SectionId } from "@/domain/facts/sections";
import type { Change } from "@/domain/profile/changes";
import { LIMITS } from "@/domain/profile/limits";
import { refreshSummary } from "../assessments/summaries";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, NO_DRAFT, type Refusal, refuse } from "../errors";
import type { Actor } from "../http/actor";
import { requireShape } from "../http/shape";
import { today } from "../http/today";
import {
  checkProfileDate,
  createDraft,
  EMPTY_PARTS,
  isEmptyProfile,
  publishVersion,
} from "./drafts";
import {
  deleteDraft,
  findDraft,
  findLatest,
  findRevision,
  loadProfile,
  LOCK_KEYS,
  lockCoin,
  lockDraft,
  type LockKey,
  type LockState,
  readLocks,
  updateDraftDate,
} from "./version.repository";

const id = z.string().max(LIMITS.id);
const coinSchema = z.strictObject({ coinId: id });
const dateSchema = z.strictObject({ coinId: id, asOf: z.string().max(LIMITS.id) });
const restoreSchema = z.strictObject({ coinId: id, revision: z.coerce.number().int().positive() });
const publishSchema = z.strictObject({
  coinId: id,
  asOf: z.string().max(LIMITS.id),
  locks: z.partialRecord(
    z.enum(LOCK_KEYS as readonly [LockKey, ...LockKey[]]),
    z.coerce.number().int(),
  ),
});

type NoDraft = Refusal<"no_draft">;

async function requireCoin(tx: Transaction, coinId: string): Promise<void> {
  if (!(await lockCoin(tx, coinId))) throw new AppError("not_found", `no coin ${coinId}`);
}

export type Opened = { readonly ok: true; readonly versionId: string; readonly created: boolean };

/** The coin's working draft; a new one starts as a copy of the latest revision, or empty. */
export function openDraft(actor: Actor, input: { coinId: string }): Promise<Opened> {
  const { coinId } = requireShape(coinSchema, input);
  return withTransaction(async (tx): Promise<Opened> => {
    await requireCoin(tx, coinId);
    const open = await findDraft(tx, coinId);
    if (open !== null) return { ok: true, versionId: open.versionId, created: false };
    const latest = await findLatest(tx, coinId);
    const parts = latest === null ? EMPTY_PARTS : await loadProfile(tx, latest.versionId);
    const asOf = latest?.asOf ?? today();
    const baseVersionId = latest?.versionId ?? null;
    const versionId = await createDraft(tx, { coinId, asOf, parts, baseVersionId, by: actor.name });
    return { ok: true, versionId, created: true };
  });
}

export async function setDraftDate(
  _actor: Actor,
  input: { coinId: string; asOf: IsoDate },
): Promise<{ readonly ok: true } | NoDraft | Refusal<"invalid">> {
  const { coinId, asOf } = requireShape(dateSchema, input);
  const wrong = checkProfileDate(asOf);
  if (wrong !== null) return refuse("invalid", CHECK_MARKED, { asOf: wrong });
  return withTransaction(async (tx) => {
    const draft = await lockDraft(tx, coinId);
    if (draft === null) return refuse("no_draft", NO_DRAFT);
    await updateDraftDate(tx, draft.versionId, asOf);
    return { ok: true };
  });
}

/** Throws the draft away with everything in it; revisions stay. */
export function discardDraft(
  _actor: Actor,
  input: { coinId: string },
): Promise<{ readonly ok: true } | NoDraft> {
  const { coinId } = requireShape(coinSchema, input);
  return withTransaction(async (tx) => {
    const draft = await lockDraft(tx, coinId);
    if (draft === null) return refuse("no_draft", NO_DRAFT);
    await deleteDraft(tx, draft.versionId);
    return { ok: true } as const;
  });
}

/** Puts a copy of an earlier revision in place of the draft; published again, it is compared with the latest one. */
export function restoreDraftFrom(
  actor: Actor,
  input: { coinId: string; revision: number },
): Promise<{ readonly ok: true; readonly versionId: string }> {
  const { coinId, revision } = requireShape(restoreSchema, input);
  return withTransaction(async (tx) => {
    await requireCoin(tx, coinId);
    const from = await findRevision(tx, coinId, revision);
    if (from === null) throw new AppError("not_found", `no revision ${revision} of ${coinId}`);
    const draft = await lockDraft(tx, coinId);
    if (draft !== null) await deleteDraft(tx, draft.versionId);
    const latest = await findLatest(tx, coinId);
    const parts = await loadProfile(tx, from.versionId);
    const baseVersionId = latest?.versionId ?? from.versionId;
    const versionId = await createDraft(tx, {
      coinId,
      asOf: from.asOf,
      parts,
      baseVersionId,
      by: actor.name,
    });
    return { ok: true, versionId };
  });
}

export type PublishInput = {
  readonly coinId: string;
  readonly asOf: IsoDate;
  /** Locks of the sections as the caller reviewed them; a section saved since then stops the publication. */
  readonly locks: { readonly [K in LockKey]?: number };
};

export type StalePublication = Refusal<"stale"> & {
  readonly theirs: readonly (LockState & { readonly section: SectionId | "sources" })[];
};

export type PublishResult =
  | {
      readonly ok: true;
      readonly revision: number;
      readonly versionId: string;
      readonly changes: readonly Change[];
    }
  | StalePublication
  | Refusal<"invalid" | "no_draft" | "nothing_changed">;

/** Makes the draft the next revision, which nobody can change again. Of two at the same time, one wins. */
export async function publishDraft(actor: Actor, input: PublishInput): Promise<PublishResult> {
  const { coinId, asOf, locks } = requireShape(publishSchema, input);
  const wrong = checkProfileDate(asOf);
  if (wrong !== null) return refuse("invalid", CHECK_MARKED, { asOf: wrong });
  const result = await withTransaction(async (tx): Promise<PublishResult> => {
    const draft = await lockDraft(tx, coinId);
    if (draft === null) return refuse("no_draft", NO_DRAFT);
    const moved = listMoved(await readLocks(tx, draft.versionId), locks);
    if (moved.length > 0)
      return { ...refuse("stale", "Sections were saved after you reviewed them."), theirs: moved };
    if (isEmptyProfile(await loadProfile(tx, draft.versionId))) {
      return refuse("nothing_changed", "Nothing has been entered yet.");
    }
    const published = await publishVersion(tx, { draft, asOf, by: actor.name });
    if (published === null)
      return refuse("nothing_changed", "Nothing differs from the latest revision.");
    return {
      ok: true,
      revision: published.number,
      versionId: draft.versionId,
      changes: published.changes,
    };
  });
  if (result.ok) await refreshSummary(result.versionId);
  return result;
}

function listMoved(
  states: ReadonlyMap<LockKey, LockState>,
  expected: PublishInput["locks"],
): StalePublication["theirs"] {
  return [...states].flatMap(([section, state]) => {
    const seen = expected[section];
    return seen === undefined || seen === state.lockVersion ? [] : [{ section, ...state }];
  });
}
