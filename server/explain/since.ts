import "server-only";
import { ruleset } from "@/checklists";
import type { IsoDate } from "@/domain/dates";
import { attribute, type Side } from "@/domain/explain/attribution";
import type { Profile } from "@/domain/profile/profile";
import type { Since } from "@/domain/report/attribution-section";
import { sayApprovals } from "@/domain/report/review-section";
import { bandText, tierText } from "@/domain/report/words";
import type { JudgedAssessment } from "@/domain/review/apply-judgements";
import type { AssessmentResult } from "@/domain/scoring/assessment";
import type { Policy } from "@/domain/scoring/policy";
import { listRevisions, requireProfile } from "../profiles/queries";
import { type AssessmentReading, listCoinAssessments, readAssessment } from "../review/queries";

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

type Earlier = {
  readonly name: string;
  /** Who stands behind it, beside what is worked out of it now; null where nobody put a name to it. */
  readonly stand: ((worked: AssessmentResult) => string) | null;
  readonly side: Side;
};

/**
 * The way to what a report is on from the newest approved assessment before it; without one, from the revision published
 * before; null without either. Nothing later than the report's own day and revision is taken.
 */
export async function attributeSince(reported: Reported): Promise<Since | null> {
  const earlier = (await findApproved(reported)) ?? (await findRevisionBefore(reported));
  if (earlier === null) return null;
  const { profile, policy, asOf, revision, number } = reported;
  const made = attribute(earlier.side, { profile, ruleset, policy, asOf });
  return {
    from: earlier.name,
    to: number === undefined ? `Revision ${revision}, ${asOf}` : `Assessment ${number}, ${asOf}`,
    standing: earlier.stand?.(made.before) ?? null,
    made,
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
    return {
      name: `Assessment ${record.number}, ${record.asOf}`,
      stand: (worked) => sayStanding(reading, worked),
      side: { profile, ruleset, policy, asOf: record.asOf },
    };
  }
  return null;
}

/** Who approved an assessment, and what they approved where that is not what is worked out of it now. */
function sayStanding(reading: AssessmentReading, worked: AssessmentResult): string {
  const { record, foreign, judged } = reading;
  const approved = `Assessment ${record.number} was approved by ${sayApprovals(record)}.`;
  const under =
    foreign === null
      ? []
      : ["Its own policy does not fit the present rules; the present one is taken."];
  return [approved, ...sayOtherFigure(judged, worked), ...under].join(" ");
}

function sayOtherFigure({ shown, counts }: JudgedAssessment, worked: AssessmentResult) {
  const toFigure = (result: AssessmentResult) => `${bandText(result)} (${tierText(result)})`;
  const what = `What they approved is ${toFigure(shown)}`;
  const { counts: count } = counts;
  if (count > 0)
    return [
      `${what}, with ${count === 1 ? "a judgement that counts" : `${count} judgements that count`}; ${toFigure(worked)} is worked out by the present rules without ${count === 1 ? "it" : "them"}.`,
    ];
  return toFigure(shown) === toFigure(worked)
    ? []
    : [`${what}; ${toFigure(worked)} is worked out by the present rules.`];
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
    stand: null,
    side: { profile, ruleset, policy, asOf: before.asOf },
  };
}
