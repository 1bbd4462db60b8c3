import "server-only";
import { ruleset } from "@/checklists";
import { toCanonicalJson } from "@/domain/review/canonical-json";
import { toOverrideJson } from "@/domain/review/policy-overrides";
import { type Move, type Preview, previewMoves } from "@/domain/review/policy-preview";
import { assessView, openForAssessment } from "@/domain/scoring/assess";
import type { Policy } from "@/domain/scoring/policy";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { log } from "../log";
import { Lru } from "../lru";
import { loadProfile } from "../profiles/version.repository";
import { currentPolicy, keyOfPolicy } from "./current";
import { type JudgedRevision, listLatestRevisions } from "./policy.repository";
import { toStoredPolicy } from "./stored";

/** As many as a page may wait for; what was judged once is kept, so that the next one goes on from there. */
const JUDGED_AT_ONCE = 200;
const REMEMBERED = 8;
const judged = new Lru<Map<string, Preview | null>>(REMEMBERED);

export type PolicyPreview = {
  readonly moves: readonly Move[];
  /** Coins that are not judged yet; the page shows them when it is loaded again. */
  readonly waiting: number;
  /** Symbols of coins that could not be judged. */
  readonly failed: readonly string[];
};

/** Whom a policy moves against the one in force: every coin with a published profile, at that profile's own day. */
export async function previewPolicy(next: Policy): Promise<PolicyPreview> {
  await requirePermission("profile.read");
  const inForce = await currentPolicy();
  const known = rememberedFor(inForce, next);
  const revisions = await listLatestRevisions(getDatabase());
  const missing = revisions.filter(({ versionId }) => !known.has(versionId));
  for (const revision of missing.slice(0, JUDGED_AT_ONCE))
    known.set(revision.versionId, await judge(revision, inForce, next));
  const found = revisions.map(({ versionId }) => known.get(versionId));
  return {
    moves: previewMoves(found.filter((each) => each !== null && each !== undefined)),
    waiting: Math.max(0, missing.length - JUDGED_AT_ONCE),
    failed: revisions.flatMap(({ symbol }, index) => (found[index] === null ? [symbol] : [])),
  };
}

function rememberedFor(inForce: Policy, next: Policy): Map<string, Preview | null> {
  const key = [ruleset.hash, keyOfPolicy(inForce), toStoredPolicy(next)].join(" ");
  const known = judged.get(key) ?? new Map<string, Preview | null>();
  judged.set(key, known);
  return known;
}

function hasSameNumbers(one: Policy, other: Policy): boolean {
  const [a, b] = [toOverrideJson(one.overrides), toOverrideJson(other.overrides)];
  return toCanonicalJson(a) === toCanonicalJson(b);
}

/** One profile that cannot be judged must not take the whole table with it. */
async function judge(
  { versionId, asOf, slug, symbol }: JudgedRevision,
  inForce: Policy,
  next: Policy,
): Promise<Preview | null> {
  try {
    const profile = await loadProfile(getDatabase(), versionId);
    const view = openForAssessment(profile, { ruleset, policy: inForce, asOf });
    const under = (policy: Policy): Preview["before"] => {
      // Findings hang on the house's own numbers alone, so that they need not be judged again for other weights.
      const own = hasSameNumbers(inForce, policy)
        ? view
        : openForAssessment(profile, { ruleset, policy, asOf });
      const { result, useCases } = assessView(own, { ruleset, policy, asOf });
      return { result, useCases };
    };
    return { key: slug, label: symbol, before: under(inForce), after: under(next) };
  } catch (error) {
    log.error({ err: error, versionId }, "a profile could not be judged under a proposed policy");
    return null;
  }
}
