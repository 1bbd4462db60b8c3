import "server-only";
import { backingChecklist, ruleset } from "@/checklists";
import type { Checklist } from "@/domain/checklist/checklist";
import type { FactView } from "@/domain/derivation/fact-view";
import type { Profile } from "@/domain/profile/profile";
import {
  applyJudgements,
  type JudgedAssessment,
  restoreJudged,
} from "@/domain/review/apply-judgements";
import { toCanonicalJson } from "@/domain/review/canonical-json";
import { readPackage, serialisePackage } from "@/domain/review/package";
import type { Judgement } from "@/domain/review/judgement";
import { fitPolicy, type Misfit } from "@/domain/review/policy-fit";
import type { ReviewState } from "@/domain/review/workflow";
import { assessView, openForAssessment } from "@/domain/scoring/assess";
import type { Assessment } from "@/domain/scoring/assessment";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import { sha256 } from "../audit/chain";
import { type Actor } from "../auth/authorise";
import { can } from "../auth/permissions";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { AppError } from "../errors";
import { today } from "../http/today";
import { currentPolicy } from "../policy/current";
import { POLICY_CONTEXT } from "../policy/stored";
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
  /** The policy it was frozen under, where the present rules do not know it; else null. */
  readonly foreign: ForeignPolicy | null;
  readonly assessment: Assessment;
  readonly judged: JudgedAssessment;
  readonly judgements: readonly KeptJudgement[];
  readonly comments: readonly Comment[];
  readonly replies: readonly KeptReply[];
  readonly steps: readonly Step[];
  /** What changed beneath since it was submitted; only while it is in review. */
  readonly moved: readonly string[];
};

/** A policy that an assessment was frozen under and that the present rules cannot weigh by. */
export type ForeignPolicy = {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of its canonical text, in hexadecimal. */
  readonly sha256: string;
  /** What of it the present rules do not know. */
  readonly misfits: readonly Misfit[];
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
  const made = judgements.map(({ judgement }) => judgement);
  const judged = judge(assessment, made, { frozen, view, policy, on });
  return {
    record,
    profile,
    view,
    checklist: backingChecklist,
    policy,
    foreign: frozen?.foreign ?? null,
    assessment,
    judged,
    judgements,
    comments: can(actor, "review.read") ? await listComments(db, record.id) : [],
    replies: await listReplies(db, record.id),
    steps: await listSteps(db, record.id),
    moved: record.state === "in_review" ? await listMoved(db, record, policy) : [],
  };
}

type Judging = {
  readonly frozen: Frozen | null;
  readonly view: FactView;
  readonly policy: Policy;
  readonly on: string;
};

/** What was approved is what the package says, whatever the rules say by now. */
function judge(
  assessment: Assessment,
  judgements: readonly Judgement[],
  { frozen, ...under }: Judging,
): JudgedAssessment {
  const input = { ...under, checklist: backingChecklist };
  if (frozen === null) return applyJudgements(assessment, judgements, input);
  if (frozen.foreign !== null) return restoreJudged(frozen, judgements, input);
  return { ...applyJudgements(assessment, judgements, input), shown: frozen.shown };
}

type Frozen = {
  /** As much of it as the present rules know. */
  readonly policy: Policy;
  readonly foreign: ForeignPolicy | null;
  readonly assessment: Assessment;
  readonly shown: Assessment["result"];
};

/** What was approved; null while nothing is. */
async function readFrozen({ id }: AssessmentRecord): Promise<Frozen | null> {
  const text = await readPackageText(getDatabase(), id);
  if (text === null) return null;
  const read = readPackage(JSON.parse(text));
  if (!read.ok) throw new Error(`the package of ${id} cannot be read`);
  const { assessment, shown } = read.package;
  const json = read.package.policy;
  const { policy, misfits } = fitPolicy(json, { context: POLICY_CONTEXT, spare: DEFAULT_POLICY });
  const { id: name, version } = json;
  const digest = sha256(toCanonicalJson(json));
  const foreign = misfits.length === 0 ? null : { id: name, version, sha256: digest, misfits };
  return { assessment, shown, policy, foreign };
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
