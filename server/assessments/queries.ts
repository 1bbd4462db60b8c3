import "server-only";
import type { IsoDate } from "@/domain/dates";
import type { CoinRecord } from "../profiles/coin-record.repository";
import { type ProfileRequest, requireProfile, type VersionedProfile } from "../profiles/queries";
import { Lru } from "../lru";
import type { Policy } from "@/domain/scoring/policy";
import { currentPolicy } from "../policy/current";
import { type JudgedUnder, type OpenAssessment, openProfile, rulesUnder } from "./summaries";
import { requirePermission } from "../auth/require";

const REMEMBERED = 200;
const assessments = new Lru<OpenAssessment>(REMEMBERED);

export type CoinAssessment = VersionedProfile & OpenAssessment & { readonly coin: CoinRecord };

export type AssessmentRequest = ProfileRequest & {
  /** Day the assessment speaks for; without it the profile's own date. Picks the revision when none is named. */
  readonly asOf?: IsoDate | undefined;
  /** Where several are assessed together: one policy for all of them. */
  readonly policy?: Policy | undefined;
};

/** Assesses a coin as it could be known on a day. AppError not_found without such a coin or revision. */
export async function assessCoin(request: AssessmentRequest): Promise<CoinAssessment> {
  await requirePermission("profile.read");
  const found = await requireProfile(request);
  const policy = request.policy ?? (await currentPolicy());
  return { ...found, ...openVersion(found, { asOf: request.asOf ?? found.version.asOf, policy }) };
}

/** A revision never changes, so its assessment can be remembered; a draft is assessed afresh. */
function openVersion({ version, profile }: VersionedProfile, under: JudgedUnder): OpenAssessment {
  if (version.status === "draft") return openProfile(profile, under);
  const { rulesetHash, policyVersion } = rulesUnder(under.policy);
  const key = [version.versionId, under.asOf, rulesetHash, policyVersion].join(" ");
  const remembered = assessments.get(key);
  if (remembered !== undefined) return remembered;
  const opened = openProfile(profile, under);
  assessments.set(key, opened);
  return opened;
}

/** As `assessCoin` for several coins, in their order. */
export async function assessCoins(
  requests: readonly AssessmentRequest[],
): Promise<readonly CoinAssessment[]> {
  const results: CoinAssessment[] = [];
  const policy = await currentPolicy();
  for (const request of requests) results.push(await assessCoin({ policy, ...request }));
  return results;
}
