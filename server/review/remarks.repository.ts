import type { Verdict } from "@/domain/checklist/criterion";
import type { IsoDate } from "@/domain/dates";
import type { Judgement } from "@/domain/review/judgement";
import type { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "../db/client";
import { createId } from "../issuers/ids";
import { fromStoredDate, toStoredDate } from "../profiles/cells";

/** What is read of a judgement to have it as the domain does. */
export const JUDGEMENT_FIELDS = {
  criterion: true,
  computed: true,
  judged: true,
  reason: true,
  sources: true,
  madeOn: true,
  expiresOn: true,
  byId: true,
  byName: true,
} as const;

type StoredJudgement = Prisma.JudgementGetPayload<{ select: typeof JUDGEMENT_FIELDS }>;

export function toJudgement({ byId, byName, ...row }: StoredJudgement): Judgement {
  return {
    ...row,
    computed: row.computed as Verdict,
    judged: row.judged as Verdict,
    madeOn: fromStoredDate(row.madeOn),
    expiresOn: fromStoredDate(row.expiresOn),
    by: { id: byId, name: byName },
  };
}

export type KeptJudgement = { readonly id: string; readonly judgement: Judgement };

export async function insertJudgement(
  tx: Transaction,
  { id, assessmentId, judgement }: KeptJudgement & { readonly assessmentId: string },
): Promise<void> {
  const { madeOn, expiresOn, by, sources, ...rest } = judgement;
  await tx.judgement.create({
    data: {
      id,
      assessmentId,
      ...rest,
      sources: [...sources],
      madeOn: toStoredDate(madeOn),
      expiresOn: toStoredDate(expiresOn),
      byId: by.id,
      byName: by.name,
    },
    select: { id: true },
  });
}

/** Judgements of an assessment that were not taken back, in the order they were made. */
export async function listJudgements(
  tx: Transaction,
  assessmentId: string,
): Promise<readonly KeptJudgement[]> {
  const rows = await tx.judgement.findMany({
    where: { assessmentId, withdrawnAt: null },
    select: { id: true, ...JUDGEMENT_FIELDS },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, ...row }) => ({ id, judgement: toJudgement(row) }));
}

/** False where there is no such judgement, or it was taken back already. */
export async function withdrawJudgement(
  tx: Transaction,
  {
    id,
    assessmentId,
    by,
  }: { readonly id: string; readonly assessmentId: string; readonly by: string },
): Promise<boolean> {
  const { count } = await tx.judgement.updateMany({
    where: { id, assessmentId, withdrawnAt: null },
    data: { withdrawnAt: new Date(), withdrawnBy: by },
  });
  return count === 1;
}

export type StepCommand =
  | "open"
  | "submit"
  | "withdraw"
  | "return"
  | "approve"
  | "lapse"
  | "supersede"
  | "judge"
  | "unjudge";

export type Step = {
  readonly command: StepCommand;
  readonly state: string;
  readonly sentences: readonly string[];
  readonly byName: string;
  readonly at: Date;
};

export type NewStep = Pick<Step, "command" | "state"> & {
  readonly assessmentId: string;
  readonly sentences?: readonly string[];
  readonly by: { readonly id: string | null; readonly name: string };
};

/** Adds what happened as the next step; the assessment must be locked. */
export async function insertStep(tx: Transaction, made: NewStep): Promise<void> {
  const { assessmentId, command, state, sentences = [], by } = made;
  const step = (await tx.assessmentStep.count({ where: { assessmentId } })) + 1;
  await tx.assessmentStep.create({
    data: {
      id: createId("stp"),
      assessmentId,
      step,
      command,
      state,
      sentences: [...sentences],
      byId: by.id,
      byName: by.name,
    },
    select: { id: true },
  });
}

export async function listSteps(tx: Transaction, assessmentId: string): Promise<readonly Step[]> {
  const rows = await tx.assessmentStep.findMany({
    where: { assessmentId },
    select: { command: true, state: true, sentences: true, byName: true, at: true },
    orderBy: { step: "asc" },
  });
  return rows.map((row) => ({ ...row, command: row.command as StepCommand }));
}

export type Comment = {
  readonly id: string;
  /** Null: of the assessment as a whole. */
  readonly criterion: string | null;
  readonly text: string;
  readonly byName: string;
  readonly at: Date;
};

export async function insertComment(
  tx: Transaction,
  made: Omit<Comment, "at"> & { readonly assessmentId: string; readonly byId: string },
): Promise<void> {
  await tx.findingComment.create({ data: made, select: { id: true } });
}

export async function listComments(
  tx: Transaction,
  assessmentId: string,
): Promise<readonly Comment[]> {
  return tx.findingComment.findMany({
    where: { assessmentId },
    select: { id: true, criterion: true, text: true, byName: true, at: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
}

export type KeptReply = {
  readonly id: string;
  readonly aboutKind: "finding" | "fact" | "assessment";
  readonly aboutId: string | null;
  readonly fromName: string;
  readonly fromRole: string | null;
  readonly receivedOn: IsoDate;
  readonly text: string;
  readonly document: { readonly id: string; readonly title: string } | null;
  readonly byName: string;
  readonly at: Date;
};

export type NewReply = Omit<KeptReply, "document" | "at"> & {
  readonly assessmentId: string;
  readonly documentId: string | null;
  readonly byId: string;
};

export async function insertReply(tx: Transaction, made: NewReply): Promise<void> {
  const data = { ...made, receivedOn: toStoredDate(made.receivedOn) };
  await tx.issuerReply.create({ data, select: { id: true } });
}

export async function listReplies(
  tx: Transaction,
  assessmentId: string,
): Promise<readonly KeptReply[]> {
  const rows = await tx.issuerReply.findMany({
    where: { assessmentId },
    select: {
      id: true,
      aboutKind: true,
      aboutId: true,
      fromName: true,
      fromRole: true,
      receivedOn: true,
      text: true,
      document: { select: { id: true, title: true } },
      byName: true,
      at: true,
    },
    orderBy: [{ receivedOn: "asc" }, { at: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    ...row,
    aboutKind: row.aboutKind as KeptReply["aboutKind"],
    receivedOn: fromStoredDate(row.receivedOn),
  }));
}
