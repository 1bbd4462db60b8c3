import "server-only";
import { ruleset } from "@/checklists";
import type { IsoDate } from "@/domain/dates";
import { attribute, type Side } from "@/domain/explain/attribution";
import type { Profile } from "@/domain/profile/profile";
import type { Since } from "@/domain/report/attribution-section";
import { sayApprovals } from "@/domain/report/review-section";
import type { Policy } from "@/domain/scoring/policy";
import { listRevisions, requireProfile } from "../profiles/queries";
import { listCoinAssessments, readAssessment } from "../review/queries";

/** What a report is on. */
export type Reported = {
  readonly coin: { readonly id: string; readonly slug: string };
  readonly revision: number;
  readonly profile: Profile;
  readonly asOf: IsoDate;
  readonly policy: Policy;
  /** Number of the assessment, where the report is of one. */
  readonly number?: number;
};

type Earlier = { readonly name: string; readonly standing: string | null; readonly side: Side };

/**
 * The way to what a report is on from the newest approved assessment before it; without one, from the revision published
 * before; null without either. Nothing later than the report's own day and revision is taken.
 */
export async function attributeSince(reported: Reported): Promise<Since | null> {
  const earlier = (await findApproved(reported)) ?? (await findRevisionBefore(reported));
  if (earlier === null) return null;
  const { profile, policy, asOf, revision, number } = reported;
  return {
    from: earlier.name,
    to: number === undefined ? `Revision ${revision}, ${asOf}` : `Assessment ${number}, ${asOf}`,
    standing: earlier.standing,
    made: attribute(earlier.side, { profile, ruleset, policy, asOf }),
  };
}

const APPROVED: ReadonlySet<string> = new Set(["approved", "superseded"]);

async function findApproved(reported: Reported): Promise<Earlier | null> {
  const { coin, revision, asOf, number = Infinity } = reported;
  const all = await listCoinAssessments(coin.id);
  const before = all.filter(
    (each) =>
      APPROVED.has(each.state) &&
      each.number < number &&
      each.revision <= revision &&
      each.asOf <= asOf,
  );
  for (const each of before) {
    const reading = await readAssessment(coin.slug, each.number);
    const { profile, record, foreign } = reading;
    const policy = foreign === null ? reading.policy : reported.policy;
    const own = reading.assessment.policy;
    const isSame =
      record.revision === revision &&
      record.asOf === asOf &&
      own.version === reported.policy.version;
    if (isSame) continue;
    const under =
      foreign === null
        ? ""
        : " Its own policy does not fit the present rules; the present one is taken.";
    return {
      name: `Assessment ${record.number}, ${record.asOf}`,
      standing: `Assessment ${record.number} was approved by ${sayApprovals(record)}.${under}`,
      side: { profile, ruleset, policy, asOf: record.asOf },
    };
  }
  return null;
}

async function findRevisionBefore(reported: Reported): Promise<Earlier | null> {
  const { coin, policy } = reported;
  const revisions = await listRevisions(coin.id);
  const before = revisions.find(
    ({ number, asOf }) => number !== null && number < reported.revision && asOf <= reported.asOf,
  );
  if (before === undefined || before.number === null) return null;
  const { profile } = await requireProfile({ slug: coin.slug, revision: before.number });
  return {
    name: `Revision ${before.number}, ${before.asOf}`,
    standing: null,
    side: { profile, ruleset, policy, asOf: before.asOf },
  };
}
