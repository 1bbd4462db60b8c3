import { ruleset } from "@/checklists";
import type { IsoDate } from "@/domain/dates";
import type { Profile } from "@/domain/profile/profile";
import type { FactView } from "@/domain/derivation/fact-view";
import { assess, assessView, openForAssessment } from "@/domain/scoring/assess";
import type { Assessment } from "@/domain/scoring/assessment";
import type { Policy } from "@/domain/scoring/policy";
import { getDatabase } from "../db/client";
import { log } from "../log";
import { currentPolicy, keyOfPolicy } from "../policy/current";
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

/** The rules that speak now, under a policy. */
export function rulesUnder(policy: Policy): RuleKey {
  return { rulesetHash: ruleset.hash, policyVersion: keyOfPolicy(policy) };
}

/** The rules and the policy that speak now. */
export async function currentRules(): Promise<RuleKey> {
  return rulesUnder(await currentPolicy());
}

/** A day, and the policy that weighs; the rules are those of today. */
export type JudgedUnder = { readonly asOf: IsoDate; readonly policy: Policy };

/** Assesses a profile under the present rules. */
export function assessProfile(profile: Profile, under: JudgedUnder): Assessment {
  return assess(profile, { ruleset, ...under });
}

/** An assessment with the facts opened the way it read them, and the policy it was made under. */
export type OpenAssessment = {
  readonly assessment: Assessment;
  readonly view: FactView;
  readonly policy: Policy;
};

/** As `assessProfile`, with the facts behind it, for whoever explains it. */
export function openProfile(profile: Profile, { asOf, policy }: JudgedUnder): OpenAssessment {
  const input = { ruleset, policy, asOf };
  const view = openForAssessment(profile, input);
  return { assessment: assessView(view, input), view, policy };
}

/** A revision that cannot be assessed is logged and stays without figures: it must not take the whole list with it. */
async function computeSummary({ versionId, asOf }: Uncomputed, policy: Policy): Promise<void> {
  const db = getDatabase();
  try {
    const profile = await loadProfile(db, versionId);
    const assessment = assessProfile(profile, { asOf, policy });
    await saveSummary(
      db,
      { ...rulesUnder(policy), versionId, asOf },
      { assessment, stalest: findStalest(profile) },
    );
  } catch (error) {
    log.error({ err: error, versionId }, "list figures could not be computed");
  }
}

/** Computes the list figures of one revision, at its own date. */
export async function refreshSummary(versionId: string): Promise<void> {
  const version = await findVersion(getDatabase(), versionId);
  if (version !== null) await computeSummary(version, await currentPolicy());
}

/** Computes up to `limit` missing list figures, the newest revisions first, and says how many are left. */
export async function refreshSummaries({
  limit = 200,
} = {}): Promise<{ computed: number; left: number }> {
  const policy = await currentPolicy();
  const rules = rulesUnder(policy);
  const missing = await listUncomputed(getDatabase(), rules, limit);
  for (const version of missing) await computeSummary(version, policy);
  const left = missing.length < limit ? 0 : await countUncomputed(getDatabase(), rules);
  if (left === 0 && missing.length > 0) await deleteOutdated(getDatabase(), rules);
  return { computed: missing.length, left };
}
