import "server-only";
import type { IsoDate } from "@/domain/dates";
import type { CoinRecord } from "../profiles/coin-record.repository";
import { type ProfileRequest, requireProfile, type VersionedProfile } from "../profiles/queries";
import { Lru } from "../lru";
import { currentRules, type OpenAssessment, openProfile } from "./summaries";
import { requirePermission } from "../auth/require";

const REMEMBERED = 200;
const assessments = new Lru<OpenAssessment>(REMEMBERED);

export type CoinAssessment = VersionedProfile & OpenAssessment & { readonly coin: CoinRecord };

export type AssessmentRequest = ProfileRequest & {
  /** Day the assessment speaks for; without it the profile's own date. Picks the revision when none is named. */
  readonly asOf?: IsoDate | undefined;
};

/** Assesses a coin as it could be known on a day. AppError not_found without such a coin or revision. */
export async function assessCoin(request: AssessmentRequest): Promise<CoinAssessment> {
  await requirePermission("profile.read");
  const found = await requireProfile(request);
  return { ...found, ...openVersion(found, request.asOf ?? found.version.asOf) };
}

/** A revision never changes, so its assessment can be remembered; a draft is assessed afresh. */
function openVersion({ version, profile }: VersionedProfile, asOf: IsoDate): OpenAssessment {
  if (version.status === "draft") return openProfile(profile, asOf);
  const { rulesetHash, policyVersion } = currentRules();
  const key = [version.versionId, asOf, rulesetHash, policyVersion].join(" ");
  const remembered = assessments.get(key);
  if (remembered !== undefined) return remembered;
  const opened = openProfile(profile, asOf);
  assessments.set(key, opened);
  return opened;
}

/** As `assessCoin` for several coins, in their order. */
export async function assessCoins(
  requests: readonly AssessmentRequest[],
): Promise<readonly CoinAssessment[]> {
  const results: CoinAssessment[] = [];
  for (const request of requests) results.push(await assessCoin(request));
  return results;
}
