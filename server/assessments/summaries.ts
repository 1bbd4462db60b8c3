import { ruleset } from "@/checklists";
import type { IsoDate } from "@/domain/dates";
import type { Profile } from "@/domain/profile/profile";
import type { FactView } from "@/domain/derivation/fact-view";
import { assess, assessView, openForAssessment } from "@/domain/scoring/assess";
import type { Assessment } from "@/domain/scoring/assessment";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { getDatabase } from "../db/client";
import { log } from "../log";
import { findVersion, loadProfile } from "../profiles/version.repository";
import { findStalest } from "./stalest";
import {
  countUncomputed,
  deleteOutdated,
  listUncomputed,
  type RuleKey,
  saveSummary,
  type Uncomputed,
} from "./summary.repository";

/** The rules and the policy that speak now. */
export function currentRules(): RuleKey {
  return {
    rulesetHash: ruleset.hash,
    policyVersion: `${DEFAULT_POLICY.id}@${DEFAULT_POLICY.version}`,
  };
}

/** Assesses a profile under the present rules and the house policy. */
export function assessProfile(profile: Profile, asOf: IsoDate): Assessment {
  return assess(profile, { ruleset, policy: DEFAULT_POLICY, asOf });
}

/** An assessment with the facts opened the way it read them. */
export type OpenAssessment = { readonly assessment: Assessment; readonly view: FactView };

/** As `assessProfile`, with the facts behind it, for whoever explains it. */
export function openProfile(profile: Profile, asOf: IsoDate): OpenAssessment {
  const input = { ruleset, policy: DEFAULT_POLICY, asOf };
  const view = openForAssessment(profile, input);
  return { assessment: assessView(view, input), view };
}

/** A revision that cannot be assessed is logged and stays without figures: it must not take the whole list with it. */
async function computeSummary({ versionId, asOf }: Uncomputed): Promise<void> {
  const db = getDatabase();
  try {
    const profile = await loadProfile(db, versionId);
    const assessment = assessProfile(profile, asOf);
    await saveSummary(
      db,
      { ...currentRules(), versionId, asOf },
      { assessment, stalest: findStalest(profile) },
    );
  } catch (error) {
    log.error({ err: error, versionId }, "list figures could not be computed");
  }
}

/** Computes the list figures of one revision, at its own date. */
export async function refreshSummary(versionId: string): Promise<void> {
  const version = await findVersion(getDatabase(), versionId);
  if (version !== null) await computeSummary(version);
}

/** Computes up to `limit` missing list figures, the newest revisions first, and says how many are left. */
export async function refreshSummaries({
  limit = 200,
} = {}): Promise<{ computed: number; left: number }> {
  const rules = currentRules();
  const missing = await listUncomputed(getDatabase(), rules, limit);
  for (const version of missing) await computeSummary(version);
  const left = missing.length < limit ? 0 : await countUncomputed(getDatabase(), rules);
  if (left === 0 && missing.length > 0) await deleteOutdated(getDatabase(), rules);
  return { computed: missing.length, left };
}
