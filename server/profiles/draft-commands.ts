import "server-only";
import { z } from "zod";
import type { IsoDate } from "@/domain/dates";
import type { SectionId } from "@/domain/facts/sections";
import type { Change } from "@/domain/profile/changes";
import { LIMITS } from "@/domain/profile/limits";
import { refreshSummary } from "../assessments/summaries";
import { type AuditEvent, type EventType, toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import { ANSWERED_TWICE, findOpenRound } from "../blind/blind.repository";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, NO_DRAFT, type Refusal, refuse } from "../errors";
import { lapseReviews } from "../review/lapse";
import type { Actor } from "../http/actor";
import { requireShape } from "../http/shape";
import { today } from "../http/today";
import { refuseUnfit } from "../policy/current";
import { type CoinIdentity, findCoin } from "../issuers/coin.repository";
import {
  checkProfileDate,
  createDraft,
  EMPTY_PARTS,
  isEmptyProfile,
  publishVersion,
  startDraft,
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
import { authorise } from "../auth/authorise";

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

async function requireCoin(tx: Transaction, coinId: string): Promise<CoinIdentity> {
  await lockCoin(tx, coinId);
  const coin = await findCoin(tx, { id: coinId });
  if (coin === null) throw new AppError("not_found", `no coin ${coinId}`);
  return coin;
}

/** Records what was done to a coin that the caller has locked, itself or by its draft. */
async function recordOf<T extends EventType>(
  tx: Transaction,
  actor: Actor,
  { coinId, ...event }: Omit<AuditEvent<T>, "subject"> & { readonly coinId: string },
): Promise<void> {
  const coin = await findCoin(tx, { id: coinId });
  if (coin === null) throw new AppError("not_found", `no coin ${coinId}`);
  await record(tx, actor, { ...event, subject: toCoinSubject(coin) } as AuditEvent);
}

/** A draft of everybody's beside two answers made apart would be a third answer. */
async function refuseDuringRound(tx: Transaction, coinId: string): Promise<void> {
  if ((await findOpenRound(tx, coinId)) !== null) throw new AppError("conflict", ANSWERED_TWICE);
}

export type Opened = { readonly ok: true; readonly versionId: string; readonly created: boolean };

/** The coin's working draft; a new one starts as a copy of the latest revision, or empty. */
export async function openDraft(actor: Actor, input: { coinId: string }): Promise<Opened> {
  await authorise(actor, "profile.edit");
  const { coinId } = requireShape(coinSchema, input);
  return withTransaction(async (tx): Promise<Opened> => {
    const coin = await requireCoin(tx, coinId);
    const open = await findDraft(tx, coinId);
    if (open !== null) return { ok: true, versionId: open.versionId, created: false };
    await refuseDuringRound(tx, coinId);
    const latest = await findLatest(tx, coinId);
    const parts = latest === null ? EMPTY_PARTS : await loadProfile(tx, latest.versionId);
    const asOf = latest?.asOf ?? today();
    const versionId = await startDraft(tx, actor, { coin, asOf, parts, base: latest });
    return { ok: true, versionId, created: true };
  });
}

export async function setDraftDate(
  actor: Actor,
  input: { coinId: string; asOf: IsoDate },
): Promise<{ readonly ok: true } | NoDraft | Refusal<"invalid">> {
  await authorise(actor, "profile.edit");
  const { coinId, asOf } = requireShape(dateSchema, input);
  const wrong = checkProfileDate(asOf);
  if (wrong !== null) return refuse("invalid", CHECK_MARKED, { asOf: wrong });
  return withTransaction(async (tx) => {
    const draft = await lockDraft(tx, coinId);
    if (draft === null) return refuse("no_draft", NO_DRAFT);
    if (draft.asOf === asOf) return { ok: true };
    await updateDraftDate(tx, draft.versionId, asOf);
    const change = {
      path: "asOf",
      label: "Date of the profile",
      before: draft.asOf,
      after: asOf,
    };
    const details = { versionId: draft.versionId, changes: [change] };
    await recordOf(tx, actor, { type: "draft.dated", coinId, details });
    return { ok: true };
  });
}

/** Throws the draft away with everything in it; revisions stay. */
export async function discardDraft(
  actor: Actor,
  input: { coinId: string },
): Promise<{ readonly ok: true } | NoDraft> {
  await authorise(actor, "profile.edit");
  const { coinId } = requireShape(coinSchema, input);
  return withTransaction(async (tx) => {
    const draft = await lockDraft(tx, coinId);
    if (draft === null) return refuse("no_draft", NO_DRAFT);
    const { versionId } = draft;
    await deleteDraft(tx, versionId);
    await recordOf(tx, actor, { type: "draft.discarded", coinId, details: { versionId } });
    return { ok: true } as const;
  });
}

/** Puts a copy of an earlier revision in place of the draft; published again, it is compared with the latest one. */
export async function restoreDraftFrom(
  actor: Actor,
  input: { coinId: string; revision: number },
): Promise<{ readonly ok: true; readonly versionId: string }> {
  await authorise(actor, "profile.edit");
  const { coinId, revision } = requireShape(restoreSchema, input);
  return withTransaction(async (tx) => {
    await requireCoin(tx, coinId);
    const from = await findRevision(tx, coinId, revision);
    if (from === null) throw new AppError("not_found", `no revision ${revision} of ${coinId}`);
    await refuseDuringRound(tx, coinId);
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
    const details = { versionId, revision, discarded: draft?.versionId ?? null };
    await recordOf(tx, actor, { type: "draft.restored", coinId, details });
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
  | Refusal<"invalid" | "no_draft" | "nothing_changed" | "unfit">;

/** Makes the draft the next revision, which nobody can change again. Of two at the same time, one wins. */
export async function publishDraft(actor: Actor, input: PublishInput): Promise<PublishResult> {
  await authorise(actor, "profile.publish");
  const { coinId, asOf, locks } = requireShape(publishSchema, input);
  const wrong = checkProfileDate(asOf);
  if (wrong !== null) return refuse("invalid", CHECK_MARKED, { asOf: wrong });
  const result = await withTransaction(async (tx): Promise<PublishResult> => {
    const draft = await lockDraft(tx, coinId);
    if (draft === null) return refuse("no_draft", NO_DRAFT);
    const unfit = await refuseUnfit(tx);
    if (unfit !== null) return unfit;
    const moved = listMoved(await readLocks(tx, draft.versionId), locks);
    if (moved.length > 0)
      return { ...refuse("stale", "Sections were saved after you reviewed them."), theirs: moved };
    if (isEmptyProfile(await loadProfile(tx, draft.versionId))) {
      return refuse("nothing_changed", "Nothing has been entered yet.");
    }
    const published = await publishVersion(tx, { draft, asOf, by: actor.name });
    if (published === null)
      return refuse("nothing_changed", "Nothing differs from the latest revision.");
    const { versionId } = draft;
    const { number: revision, changes } = published;
    const details = { versionId, revision, asOf, changes: [...changes] };
    await recordOf(tx, actor, { type: "profile.published", coinId, details });
    await lapseReviews(tx, actor, { coinId });
    return { ok: true, revision, versionId, changes };
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
