import "server-only";
import { z } from "zod";
import { canSuppose, copyWith, readReason, type Supposed } from "@/domain/explain/what-if";
import { UNKNOWN_REASONS } from "@/domain/facts/state";
import type { SectionId } from "@/domain/facts/sections";
import { definitionOf, type FactId } from "@/domain/facts/vocabulary";
import { toAnswerText } from "@/domain/profile/exact-text";
import { LIMITS } from "@/domain/profile/limits";
import type { Profile } from "@/domain/profile/profile";
import { authorise } from "../auth/authorise";
import { getDatabase } from "../db/client";
import { CHECK_MARKED, isAppError, type Refusal, refuse } from "../errors";
import type { Actor } from "../http/actor";
import { requireShape } from "../http/shape";
import { saveSection } from "../profiles/commands";
import { type Opened, openDraft } from "../profiles/draft-commands";
import { listPatchChanges } from "../profiles/patch-changes";
import { requireProfile } from "../profiles/queries";
import type { AnswerInput } from "../profiles/section-input";
import { loadProfile, readLocks } from "../profiles/version.repository";

export type KeepInput = {
  readonly slug: string;
  /** The revision the scratch copy was made of. */
  readonly revision: number;
  readonly scratch: Readonly<Record<string, string>>;
};

export type Kept =
  | { readonly ok: true; readonly saved: number }
  /** `fields` says by fact id what stands in the way; what it names was left as it is in the draft. */
  | Refusal<"conflict" | "invalid">;

const shape = z.strictObject({
  slug: z.string().max(LIMITS.id),
  revision: z.number().int().positive(),
  scratch: z.record(z.string().max(LIMITS.id), z.string().max(LIMITS.text)),
});

const NOTHING_KEPT = "Nothing was kept, because the draft says otherwise by now.";
const NOT_SAVED = "Not everything could be kept.";

const GO_ON = "by now, and that stays. Clear this fact here, or change it in the draft.";
const DISPUTED =
  "sources disagree about this on record. Settle it in the draft with a reason, and clear this fact here.";

/**
 * Writes what was supposed into the working draft, opening one where there is none. What the draft says already keeps
 * its sources. An answer that somebody changed there, or about which sources disagree on record, is a conflict: nothing
 * is written then, and each is named. Sections are saved as they were when looked at.
 */
export async function keepScratch(actor: Actor, input: KeepInput): Promise<Kept> {
  await authorise(actor, "profile.edit");
  const { slug, revision, scratch } = requireShape(shape, input);
  const { coin, profile: base } = await requireProfile({ slug, revision });
  const { supposed, profile: copy } = copyWith(base, scratch);
  const wrong = supposed.flatMap(({ id, error }) => (error === null ? [] : [[id, error] as const]));
  if (wrong.length > 0) return refuse("invalid", CHECK_MARKED, Object.fromEntries(wrong));
  const opened = await openOwnDraft(actor, coin.id);
  if (!opened.ok) return opened;
  // Read before the answers: whoever saves in between makes the save below stale instead of being written over.
  const locks = await readLocks(getDatabase(), opened.versionId);
  const draft = await loadProfile(getDatabase(), opened.versionId);
  const moved = supposed.filter(({ id }) => !saysSame(id, draft, copy));
  const taken = moved.flatMap(({ id }) => {
    const why = sayTaken(id, base, draft);
    return why === null ? [] : [[id, why] as const];
  });
  if (taken.length > 0) return refuse("conflict", NOTHING_KEPT, Object.fromEntries(taken));
  for (const [section, facts] of bySection(moved)) {
    const lockVersion = locks.get(section)?.lockVersion ?? 0;
    const saved = await saveSection(actor, { coinId: coin.id, section, lockVersion, facts });
    if (!saved.ok) return refuse("conflict", NOT_SAVED, toFields(saved, facts));
  }
  return { ok: true, saved: moved.length };
}

/** The draft, open now; otherwise why none can be. */
async function openOwnDraft(actor: Actor, coinId: string): Promise<Opened | Refusal<"conflict">> {
  try {
    return await openDraft(actor, { coinId });
  } catch (error) {
    if (isAppError(error) && error.code === "conflict") return refuse("conflict", error.message);
    throw error;
  }
}

/** Whether two profiles answer a fact alike, wherever they have it from. */
function saysSame(id: FactId, one: Profile, other: Profile): boolean {
  return one.facts[id]?.status === other.facts[id]?.status && toText(one, id) === toText(other, id);
}

/** Why the draft's answer must not give way; null where it may. */
function sayTaken(id: FactId, base: Profile, draft: Profile): string | null {
  const answer = draft.facts[id];
  if (answer?.status === "unknown" && (answer.claims ?? []).length > 0) return DISPUTED;
  const now = `“${toText(draft, id) ?? UNKNOWN_REASONS.not_researched}”`;
  if (!saysSame(id, base, draft)) return `the draft says ${now} ${GO_ON}`;
  const facts = new Map([[id, answer ?? null]]);
  const changes = listPatchChanges(base, { facts, lists: new Map(), sources: [] });
  return changes.length === 0 ? null : `the draft says otherwise where ${now} comes from ${GO_ON}`;
}

function toText({ facts }: Profile, id: FactId): string | null {
  const answer = facts[id];
  return answer === undefined ? null : toAnswerText(definitionOf(id), answer);
}

type Facts = Record<string, AnswerInput>;

function bySection(supposed: readonly Supposed[]): ReadonlyMap<SectionId, Facts> {
  const sections = new Map<SectionId, Facts>();
  for (const { id, text } of supposed) {
    if (!canSuppose(id)) continue;
    const { section } = definitionOf(id);
    const facts = sections.get(section) ?? {};
    const reason = readReason(id, text);
    const note = "Kept from a what-if; a source is still to be cited.";
    facts[id] = reason === null ? { value: text, note } : { unknown: reason, note };
    sections.set(section, facts);
  }
  return sections;
}

type Failed = Exclude<Awaited<ReturnType<typeof saveSection>>, { readonly ok: true }>;

function toFields(failed: Failed, facts: Facts): Readonly<Record<string, string>> {
  if (failed.code === "invalid") return failed.fields ?? {};
  return Object.fromEntries(Object.keys(facts).map((id) => [id, failed.message]));
}
