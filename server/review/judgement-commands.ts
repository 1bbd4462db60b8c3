import "server-only";
import { backingChecklist, ruleset } from "@/checklists";
import { readJudgement } from "@/domain/review/judgement";
import { assess } from "@/domain/scoring/assess";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, type Refusal, refuse } from "../errors";
import { requireShape } from "../http/shape";
import { today } from "../http/today";
import { createId } from "../issuers/ids";
import { holdPolicy } from "../policy/current";
import { loadProfile } from "../profiles/version.repository";
import { type AssessmentPlace, placeSchema } from "./assessment-input";
import { type AssessmentRecord, updateAssessment } from "./assessment.repository";
import { joinPeople } from "./contributors";
import { requireOpen, requirePerson, type StaleAssessment } from "./hold";
import {
  insertJudgement,
  insertStep,
  listJudgements,
  withdrawJudgement,
} from "./remarks.repository";

export type JudgeTexts = {
  readonly judged: string;
  readonly reason: string;
  readonly sources: readonly string[];
  readonly expiresOn: string;
};
export type JudgeInput = AssessmentPlace & {
  readonly criterion: string;
  /** What the rules said on the page the judgement was made on. */
  readonly computed: string;
  readonly texts: JudgeTexts;
};
export type JudgeResult =
  | { readonly ok: true; readonly judgementId: string }
  | StaleAssessment
  | Refusal<"invalid" | "closed">;

/** Puts an analyst's verdict beside the computed one, with its reason, its evidence and its last day. */
export async function judgeFinding(actor: Actor, input: JudgeInput): Promise<JudgeResult> {
  await authorise(actor, "review.submit");
  const by = requirePerson(actor);
  const { criterion, computed, texts, ...rest } = input;
  const place = requireShape(placeSchema, rest);
  return withTransaction(async (tx): Promise<JudgeResult> => {
    const policy = await holdPolicy(tx);
    const held = await requireOpen(tx, place);
    if ("ok" in held) return held;
    const profile = await loadProfile(tx, held.versionId);
    const { findings } = assess(profile, { ruleset, policy, asOf: held.asOf });
    const read = readJudgement(
      { ...texts, criterion, computed, madeOn: today(), by },
      { findings, checklist: backingChecklist, sources: profile.sources, policy },
    );
    if (!read.ok) return refuse("invalid", CHECK_MARKED, toJudgeFields(read.errors));
    const { judgement } = read;
    const before = await listJudgements(tx, held.id);
    for (const { id } of before.filter((each) => each.judgement.criterion === criterion))
      await withdrawJudgement(tx, { id, assessmentId: held.id, by: by.name });
    const id = createId("jdg");
    await insertJudgement(tx, { id, assessmentId: held.id, judgement });
    await joinWork(tx, held, by);
    await insertStep(tx, {
      assessmentId: held.id,
      command: "judge",
      state: held.state,
      sentences: [criterion],
      by,
    });
    await record(tx, actor, {
      type: "judgement.made",
      subject: toCoinSubject(held.coin),
      details: {
        assessment: held.id,
        number: held.number,
        judgement: id,
        criterion,
        computed: judgement.computed,
        judged: judgement.judged,
        until: judgement.expiresOn,
        reason: judgement.reason,
      },
    });
    return { ok: true, judgementId: id };
  });
}

const FIELDS = ["judged", "reason", "sources", "expiresOn"] as const;

/** The first fault of each field, in the order of the form; what it has no field for is said of the verdict. */
function toJudgeFields(
  errors: readonly { readonly path: string; readonly message: string }[],
): Readonly<Record<string, string>> {
  const fieldOf = (path: string): string =>
    FIELDS.find((field) => path.split(".")[0] === field) ?? "judged";
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const found = errors.find(({ path }) => fieldOf(path) === field);
      return found === undefined ? [] : [[field, found.message]];
    }),
  );
}

/** Whoever judges has a hand in the work and cannot approve it. */
async function joinWork(
  tx: Transaction,
  held: AssessmentRecord,
  by: { readonly id: string; readonly name: string },
): Promise<void> {
  const contributors = joinPeople(held.contributors, [by]).filter(
    ({ id }) => id !== held.author.id,
  );
  await updateAssessment(tx, held.id, { contributors: [...contributors] });
}

export type UnjudgeInput = AssessmentPlace & { readonly judgementId: string };
export type UnjudgeResult = { readonly ok: true } | StaleAssessment | Refusal<"closed">;

/** Takes a judgement back; the computed verdict speaks again. */
export async function takeBackJudgement(
  actor: Actor,
  { judgementId, ...rest }: UnjudgeInput,
): Promise<UnjudgeResult> {
  await authorise(actor, "review.submit");
  const by = requirePerson(actor);
  const place = requireShape(placeSchema, rest);
  return withTransaction(async (tx): Promise<UnjudgeResult> => {
    const held = await requireOpen(tx, place);
    if ("ok" in held) return held;
    const judgements = await listJudgements(tx, held.id);
    const found = judgements.find(({ id }) => id === judgementId);
    if (found === undefined) throw new AppError("not_found", `no judgement ${judgementId}`);
    await withdrawJudgement(tx, { id: found.id, assessmentId: held.id, by: by.name });
    await joinWork(tx, held, by);
    const { criterion } = found.judgement;
    await insertStep(tx, {
      assessmentId: held.id,
      command: "unjudge",
      state: held.state,
      sentences: [criterion],
      by,
    });
    await record(tx, actor, {
      type: "judgement.withdrawn",
      subject: toCoinSubject(held.coin),
      details: { assessment: held.id, number: held.number, judgement: found.id, criterion },
    });
    return { ok: true };
  });
}
