import "server-only";
import { createHash } from "node:crypto";
import { backingChecklist, ruleset } from "@/checklists";
import { assessView, openForAssessment } from "@/domain/scoring/assess";
import type { Policy } from "@/domain/scoring/policy";
import { applyJudgements } from "@/domain/review/apply-judgements";
import type { Basis } from "@/domain/review/moved";
import { toHashedText, toPackage } from "@/domain/review/package";
import type { Person } from "@/domain/review/parts";
import { decide, type Decision, type ReviewCommand } from "@/domain/review/workflow";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { type Refusal, refuse } from "../errors";
import { requireShape } from "../http/shape";
import { today } from "../http/today";
import { approvalsNeeded, holdPolicy } from "../policy/current";
import { findLatest } from "../profiles/version.repository";
import { type AssessmentPlace, placeSchema, remarkSchema } from "./assessment-input";
import {
  type Approval,
  type AssessmentRecord,
  listAssessments,
  updateAssessment,
} from "./assessment.repository";
import { listMoved, readBasis, toStoredBasis } from "./basis";
import { joinPeople, listContributors } from "./contributors";
import { holdAssessment, requirePerson, type StaleAssessment } from "./hold";
import { lapse } from "./lapse";
import { insertStep, type StepCommand } from "./remarks.repository";

export type DecideResult =
  | { readonly ok: true; readonly assessment: Pick<AssessmentRecord, "id" | "number"> }
  | StaleAssessment
  | Refusal<"refused" | "outdated" | "invalid">;

type Held = {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly person: Person;
  readonly policy: Policy;
  readonly assessment: AssessmentRecord;
};

type Step = (held: Held) => Promise<DecideResult>;

/** Locks the assessment and takes one step with it, as long as it still is as the caller saw it. */
async function take(actor: Actor, place: AssessmentPlace, step: Step): Promise<DecideResult> {
  const person = requirePerson(actor);
  const checked = requireShape(placeSchema, place);
  return withTransaction(async (tx): Promise<DecideResult> => {
    const policy = await holdPolicy(tx);
    const held = await holdAssessment(tx, checked);
    return "ok" in held ? held : step({ tx, actor, person, policy, assessment: held });
  });
}

type Accepted = Extract<Decision, { ok: true }>;

/** Asks the workflow, which knows no roles: who may ask at all was decided before. */
function ask(held: Held, command: ReviewCommand, moved: readonly string[]): Decision {
  const { assessment, person } = held;
  return decide(assessment.state, command, {
    actor: person.id,
    author: assessment.author.id,
    contributors: assessment.contributors.map(({ id }) => id),
    approvers: assessment.approvals,
    policy: { approvalsNeeded: assessment.approvalsNeeded },
    moved,
  });
}

type Note = {
  readonly command: StepCommand;
  readonly state: string;
  readonly sentences?: readonly string[];
};

async function note({ tx, person, assessment }: Held, step: Note): Promise<void> {
  await insertStep(tx, { assessmentId: assessment.id, ...step, by: person });
}

const done = ({ assessment: { id, number } }: Held): DecideResult => ({
  ok: true,
  assessment: { id, number },
});

/** Hands an assessment in for review, with everything it rests on as it is now. */
export async function submitAssessment(
  actor: Actor,
  place: AssessmentPlace,
): Promise<DecideResult> {
  await authorise(actor, "review.submit");
  return take(actor, place, async (held) => {
    const { tx, assessment, person, policy } = held;
    const latest = await findLatest(tx, assessment.coin.id);
    if (latest !== null && latest.versionId !== assessment.versionId)
      return refuse(
        "outdated",
        `Revision ${latest.number} was published since. Save the assessment again to move it there, look at it, and submit it then.`,
      );
    const decision = ask(held, { kind: "submit" }, []);
    if (!decision.ok) return refuse("refused", decision.sentence);
    const basis = toStoredBasis(await readBasis(tx, assessment, policy));
    const others = await listContributors(tx, assessment.coin.id);
    const contributors = joinPeople(assessment.contributors, others, [person]).filter(
      ({ id }) => id !== assessment.author.id,
    );
    await updateAssessment(tx, assessment.id, {
      state: decision.state,
      basis,
      approvers: [],
      approvalsNeeded: approvalsNeeded(policy),
      submittedAt: new Date(),
      contributors: [...contributors],
    });
    await note(held, { command: "submit", state: decision.state });
    await record(tx, actor, {
      type: "assessment.submitted",
      subject: toCoinSubject(assessment.coin),
      details: {
        assessment: assessment.id,
        number: assessment.number,
        revision: assessment.revision,
        basis: hash(basis),
      },
    });
    return done(held);
  });
}

/** Takes an assessment back before anybody decided; for those who wrote it. */
export async function withdrawAssessment(
  actor: Actor,
  place: AssessmentPlace,
): Promise<DecideResult> {
  await authorise(actor, "review.submit");
  return take(actor, place, async (held) => {
    const { tx, assessment } = held;
    const decision = ask(held, { kind: "withdraw" }, []);
    if (!decision.ok) return refuse("refused", decision.sentence);
    await updateAssessment(tx, assessment.id, { state: decision.state, approvers: [] });
    await note(held, { command: "withdraw", state: decision.state });
    await record(tx, actor, {
      type: "assessment.withdrawn",
      subject: toCoinSubject(assessment.coin),
      details: { assessment: assessment.id, number: assessment.number },
    });
    return done(held);
  });
}

export type ReturnInput = AssessmentPlace & { readonly reasons: string };

/** Gives an assessment back to its author with the reasons, one per line. */
export async function returnAssessment(
  actor: Actor,
  { reasons, ...place }: ReturnInput,
): Promise<DecideResult> {
  await authorise(actor, "review.decide");
  const parsed = remarkSchema.safeParse(reasons);
  if (!parsed.success) {
    const message = "Give at least one reason, so that the author knows what to do.";
    return refuse("invalid", message, { reasons: parsed.error.issues[0]?.message ?? message });
  }
  const lines = parsed.data
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return take(actor, place, async (held) => {
    const { tx, assessment } = held;
    const decision = ask(held, { kind: "return", reasons: lines }, []);
    if (!decision.ok) return refuse("refused", decision.sentence);
    await updateAssessment(tx, assessment.id, { state: decision.state, approvers: [] });
    await note(held, { command: "return", state: decision.state, sentences: lines });
    await record(tx, actor, {
      type: "assessment.returned",
      subject: toCoinSubject(assessment.coin),
      details: { assessment: assessment.id, number: assessment.number, reasons: lines },
    });
    return done(held);
  });
}

/** Approves the work of others. The last approval needed freezes the package and supersedes the one before. */
export async function approveAssessment(
  actor: Actor,
  place: AssessmentPlace,
): Promise<DecideResult> {
  await authorise(actor, "review.decide");
  return take(actor, place, async (held) => {
    const { tx, assessment, policy } = held;
    const moved = assessment.state === "in_review" ? await listMoved(tx, assessment, policy) : [];
    const decision = ask(held, { kind: "approve", when: new Date().toISOString() }, moved);
    if (!decision.ok && decision.code === "moved_beneath")
      await lapse(tx, actor, { assessment, moved });
    if (!decision.ok) return refuse("refused", decision.sentence);
    await keepApproval(held, decision);
    return done(held);
  });
}

async function keepApproval(held: Held, decision: Accepted): Promise<void> {
  const { tx, actor, person, assessment, policy } = held;
  const names = new Map(assessment.approvals.map(({ who, name }) => [who, name]));
  names.set(person.id, person.name);
  const approvals = decision.approvers.map((each) => ({
    ...each,
    name: names.get(each.who) ?? person.name,
  }));
  const frozen =
    decision.state === "approved"
      ? freeze({ assessment, approvals, basis: await readBasis(tx, assessment, policy) })
      : null;
  if (frozen !== null) await supersede(held);
  const earlier = frozen === null ? null : await findApprovedBefore(held);
  await updateAssessment(tx, assessment.id, {
    state: decision.state,
    approvers: [...approvals],
    ...(frozen === null
      ? {}
      : {
          package: frozen.text,
          packageHash: frozen.hash,
          approvedAt: new Date(),
          supersedesId: earlier,
        }),
  });
  await note(held, { command: "approve", state: decision.state });
  await record(tx, actor, {
    type: "assessment.approved",
    subject: toCoinSubject(assessment.coin),
    details: {
      assessment: assessment.id,
      number: assessment.number,
      left: decision.approvalsLeft,
      package: frozen?.hash ?? null,
    },
  });
}

type Freezing = {
  readonly assessment: AssessmentRecord;
  readonly approvals: readonly Approval[];
  readonly basis: Basis;
};

/** The package of an approval as canonical text, with its SHA-256. */
function freeze({ assessment: { asOf, author }, approvals, basis }: Freezing): {
  readonly text: string;
  readonly hash: string;
} {
  const { policy, judgements } = basis;
  const view = openForAssessment(basis.profile, { ruleset, policy, asOf });
  const assessment = assessView(view, { ruleset, policy, asOf });
  const input = { view, checklist: backingChecklist, policy, on: today() };
  const made = toPackage({
    ...basis,
    assessment,
    shown: applyJudgements(assessment, judgements, input).shown,
    author,
    approvals: approvals.map(({ who, name, when }) => ({ who: { id: who, name }, when })),
  });
  const text = toHashedText(made);
  return { text, hash: hash(text) };
}

function hash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Puts the assessment in place of the one approved before; both carry the number of the other from then on. */
async function supersede(held: Held): Promise<void> {
  const { tx, actor, assessment } = held;
  const before = await listAssessments(tx, { states: ["approved"], coinId: assessment.coin.id });
  for (const { id, number } of before) {
    await updateAssessment(tx, id, { state: "superseded" });
    await insertStep(tx, {
      assessmentId: id,
      command: "supersede",
      state: "superseded",
      sentences: [`Assessment ${assessment.number} takes its place.`],
      by: held.person,
    });
    await record(tx, actor, {
      type: "assessment.superseded",
      subject: toCoinSubject(assessment.coin),
      details: { assessment: id, number, by: assessment.id },
    });
  }
}

/** The newest assessment of the coin that was approved before and has no successor yet. */
async function findApprovedBefore({ tx, assessment }: Held): Promise<string | null> {
  const past = await listAssessments(tx, { states: ["superseded"], coinId: assessment.coin.id });
  return past.find(({ supersededBy }) => supersededBy === null)?.id ?? null;
}
