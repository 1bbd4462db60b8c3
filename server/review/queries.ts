import "server-only";
import { backingChecklist, ruleset } from "@/checklists";
import type { Checklist } from "@/domain/checklist/checklist";
import type { FactView } from "@/domain/derivation/fact-view";
import type { Profile } from "@/domain/profile/profile";
import { applyJudgements, type JudgedAssessment } from "@/domain/review/apply-judgements";
import { readPackage, serialisePackage } from "@/domain/review/package";
import { listPolicyParameters } from "@/domain/review/policy-parameters";
import { readPolicy } from "@/domain/review/policy-edit";
import type { ReviewState } from "@/domain/review/workflow";
import { assessView, openForAssessment } from "@/domain/scoring/assess";
import type { Assessment } from "@/domain/scoring/assessment";
import type { Policy } from "@/domain/scoring/policy";
import { type Actor } from "../auth/authorise";
import { can } from "../auth/permissions";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { AppError } from "../errors";
import { today } from "../http/today";
import { currentPolicy } from "../policy/current";
import { loadProfile } from "../profiles/version.repository";
import {
  type AssessmentRecord,
  findAssessment,
  listAssessments,
  readPackageText,
} from "./assessment.repository";
import { listMoved } from "./basis";
import {
  type Comment,
  type KeptJudgement,
  type KeptReply,
  listComments,
  listJudgements,
  listReplies,
  listSteps,
  type Step,
} from "./remarks.repository";

const CLOSED: readonly ReviewState[] = ["approved", "superseded"];
const OPEN: readonly ReviewState[] = ["draft", "returned", "lapsed", "in_review"];

/** States somebody may see: what is under review is for those inside. */
function statesFor(actor: Actor): readonly ReviewState[] {
  return can(actor, "review.read") ? [...OPEN, ...CLOSED] : CLOSED;
}

/** Everything the page of one assessment shows. */
export type AssessmentReading = {
  readonly record: AssessmentRecord;
  readonly profile: Profile;
  readonly view: FactView;
  readonly checklist: Checklist;
  readonly policy: Policy;
  readonly assessment: Assessment;
  readonly judged: JudgedAssessment;
  readonly judgements: readonly KeptJudgement[];
  readonly comments: readonly Comment[];
  readonly replies: readonly KeptReply[];
  readonly steps: readonly Step[];
  /** What changed beneath since it was submitted; only while it is in review. */
  readonly moved: readonly string[];
};

/** One assessment of a coin by its number. AppError not_found without one, and for those it is closed to. */
export async function readAssessment(slug: string, number: number): Promise<AssessmentReading> {
  const actor = await requirePermission("profile.read");
  const db = getDatabase();
  const record = await findAssessment(db, { slug, number });
  if (record === null || !statesFor(actor).includes(record.state))
    throw new AppError("not_found", `no assessment ${number} of ${slug}`);
  const profile = await loadProfile(db, record.versionId);
  const frozen = await readFrozen(record);
  const policy = frozen?.policy ?? (await currentPolicy());
  const input = { ruleset, policy, asOf: record.asOf };
  const view = openForAssessment(profile, input);
  const assessment = frozen?.assessment ?? assessView(view, input);
  const judgements = await listJudgements(db, record.id);
  const on = record.approvedAt === null ? today() : record.approvedAt.toISOString().slice(0, 10);
  const judged = applyJudgements(
    assessment,
    judgements.map(({ judgement }) => judgement),
    { view, checklist: backingChecklist, policy, on },
  );
  return {
    record,
    profile,
    view,
    checklist: backingChecklist,
    policy,
    assessment,
    // What was approved is what the package says, whatever the rules say by now.
    judged: frozen === null ? judged : { ...judged, shown: frozen.shown },
    judgements,
    comments: can(actor, "review.read") ? await listComments(db, record.id) : [],
    replies: await listReplies(db, record.id),
    steps: await listSteps(db, record.id),
    moved: record.state === "in_review" ? await listMoved(db, record, policy) : [],
  };
}

type Frozen = {
  readonly policy: Policy | null;
  readonly assessment: Assessment;
  readonly shown: Assessment["result"];
};

/** What was approved; null while nothing is. The policy is null where the present rules do not know what it names. */
async function readFrozen({ id }: AssessmentRecord): Promise<Frozen | null> {
  const text = await readPackageText(getDatabase(), id);
  if (text === null) return null;
  const read = readPackage(JSON.parse(text));
  if (!read.ok) throw new Error(`the package of ${id} cannot be read`);
  const { assessment, shown } = read.package;
  const parameters = listPolicyParameters(ruleset);
  const policy = readPolicy(read.package.policy, { checklist: backingChecklist, parameters });
  return { assessment, shown, policy: policy.ok ? policy.policy : null };
}

/** The assessments of a coin somebody may see, the newest first. */
export async function listCoinAssessments(coinId: string): Promise<readonly AssessmentRecord[]> {
  const actor = await requirePermission("profile.read");
  const all = await listAssessments(getDatabase(), { coinId, states: statesFor(actor) });
  return [...all].sort((a, b) => b.number - a.number);
}

/** What waits for whom. */
export type ReviewQueue = {
  /** In review, and this person may decide. */
  readonly toDecide: readonly AssessmentRecord[];
  /** In review, with somebody else. */
  readonly withOthers: readonly AssessmentRecord[];
  /** Drafts, returned and lapsed ones this person had a hand in. */
  readonly own: readonly AssessmentRecord[];
  /** Open ones of others. */
  readonly others: readonly AssessmentRecord[];
};

/** Everything that is not approved, by what the person who asks can do about it. */
export async function readQueue(): Promise<ReviewQueue> {
  const actor = await requirePermission("review.read");
  const all = await listAssessments(getDatabase(), { states: OPEN });
  const hasHandIn = ({ author, contributors }: AssessmentRecord): boolean =>
    author.id === actor.id || contributors.some(({ id }) => id === actor.id);
  const canDecide = (each: AssessmentRecord): boolean =>
    can(actor, "review.decide") &&
    !hasHandIn(each) &&
    !each.approvals.some(({ who }) => who === actor.id);
  const inReview = all.filter(({ state }) => state === "in_review");
  const open = all.filter(({ state }) => state !== "in_review");
  return {
    toDecide: inReview.filter(canDecide),
    withOthers: inReview.filter((each) => !canDecide(each)),
    own: open.filter(hasHandIn),
    others: open.filter((each) => !hasHandIn(each)),
  };
}

/** The file of an approved assessment: facts, rules, policy, judgements and approvals with their hash. */
export async function readPackageFile(
  slug: string,
  number: number,
): Promise<{ readonly record: AssessmentRecord; readonly text: string }> {
  await requirePermission("export.make");
  const db = getDatabase();
  const record = await findAssessment(db, { slug, number });
  const text = record === null ? null : await readPackageText(db, record.id);
  if (record === null || text === null || record.packageHash === null)
    throw new AppError("not_found", `no approved assessment ${number} of ${slug}`);
  const read = readPackage(JSON.parse(text));
  if (!read.ok) throw new Error(`the package of ${record.id} cannot be read`);
  return { record, text: serialisePackage(read.package, record.packageHash) };
}
