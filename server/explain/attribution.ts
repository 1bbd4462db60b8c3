import "server-only";
import { ruleset } from "@/checklists";
import type { IsoDate } from "@/domain/dates";
import { type Attribution, attribute } from "@/domain/explain/attribution";
import type { Policy } from "@/domain/scoring/policy";
import { requirePermission } from "../auth/require";
import type { CoinRecord } from "../profiles/coin-record.repository";
import { requireProfile } from "../profiles/queries";

/** One of the two assessments to hold against each other. */
export type SideRequest = {
  readonly revision: number;
  readonly asOf: IsoDate;
  readonly policy: Policy;
};

/** Why one assessment of a coin differs from another. AppError not_found without such revisions. */
export async function attributeCoin(
  coin: CoinRecord,
  from: SideRequest,
  to: SideRequest,
): Promise<Attribution> {
  await requirePermission("profile.read");
  const { slug } = coin;
  const before = await requireProfile({ slug, coin, revision: from.revision });
  const after = await requireProfile({ slug, coin, revision: to.revision });
  return attribute(
    { profile: before.profile, ruleset, policy: from.policy, asOf: from.asOf },
    { profile: after.profile, ruleset, policy: to.policy, asOf: to.asOf },
  );
}
