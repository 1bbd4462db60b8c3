import "server-only";
import { z } from "zod";
import { backingChecklist } from "@/checklists";
import { addDays } from "@/domain/dates";
import { isFactId } from "@/domain/facts/vocabulary";
import { LIMITS } from "@/domain/profile/limits";
import { textUpTo } from "@/domain/profile/schema-values";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, type Refusal, refuse } from "../errors";
import { requireShape } from "../http/shape";
import { today } from "../http/today";
import { createId } from "../issuers/ids";
import { dueSchema, remarkSchema } from "./assessment-input";
import { lockAssessment } from "./assessment.repository";
import { requirePerson } from "./hold";
import { insertComment, insertReply } from "./remarks.repository";

export type CommentInput = {
  readonly assessmentId: string;
  /** Null: of the assessment as a whole. */
  readonly criterion: string | null;
  readonly text: string;
};
export type RemarkResult =
  | { readonly ok: true; readonly id: string }
  | Refusal<"invalid" | "closed">;

const commentShape = z.strictObject({
  assessmentId: z.string().max(LIMITS.id),
  criterion: z.string().max(LIMITS.id).nullable(),
});

/** Adds a remark to a finding, or to the whole. Remarks move nothing and stay. */
export async function addComment(
  actor: Actor,
  { text, ...rest }: CommentInput,
): Promise<RemarkResult> {
  await authorise(actor, "review.comment");
  const by = requirePerson(actor);
  const { assessmentId, criterion } = requireShape(commentShape, rest);
  requireCriterion(criterion);
  const parsed = remarkSchema.safeParse(text);
  if (!parsed.success)
    return refuse("invalid", CHECK_MARKED, { text: parsed.error.issues[0]?.message ?? "" });
  return withTransaction(async (tx): Promise<RemarkResult> => {
    const held = await lockAssessment(tx, assessmentId);
    if (held === null) throw new AppError("not_found", `no assessment ${assessmentId}`);
    if (held.state === "superseded")
      return refuse("closed", "A later assessment took this one's place; comment on that one.");
    const id = createId("cmt");
    await insertComment(tx, {
      id,
      assessmentId,
      criterion,
      text: parsed.data,
      byId: by.id,
      byName: by.name,
    });
    await record(tx, actor, {
      type: "comment.added",
      subject: toCoinSubject(held.coin),
      details: { assessment: held.id, number: held.number, comment: id, criterion },
    });
    return { ok: true, id };
  });
}

function requireCriterion(criterion: string | null): void {
  if (criterion === null || backingChecklist.criteria.some(({ id }) => id === criterion)) return;
  throw new AppError("bad_request", `${criterion} is no criterion`);
}

export type ReplyTexts = {
  readonly from: string;
  readonly role: string;
  readonly receivedOn: string;
  readonly text: string;
  readonly document: string;
};
export type ReplyInput = {
  readonly assessmentId: string;
  readonly about:
    | { readonly kind: "finding" | "fact"; readonly id: string }
    | { readonly kind: "assessment" };
  readonly texts: ReplyTexts;
};

const replyShape = z.strictObject({
  assessmentId: z.string().max(LIMITS.id),
  about: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["finding", "fact"]), id: z.string().max(LIMITS.id) }),
    z.strictObject({ kind: z.literal("assessment") }),
  ]),
});

const shortText = textUpTo(LIMITS.shortText);
const blankToNull = (value: string): string | null => (value.trim() === "" ? null : value.trim());

/** Keeps an issuer's words on one assessment, word for word. They move no figure; reports show them. */
export async function recordReply(
  actor: Actor,
  { texts, ...rest }: ReplyInput,
): Promise<RemarkResult> {
  await authorise(actor, "review.submit");
  const by = requirePerson(actor);
  const { assessmentId, about } = requireShape(replyShape, rest);
  const aboutId = about.kind === "assessment" ? null : about.id;
  if (about.kind === "finding") requireCriterion(about.id);
  if (about.kind === "fact" && !isFactId(about.id))
    throw new AppError("bad_request", `${about.id} is no fact`);
  const fields = checkReply(texts);
  if (Object.keys(fields).length > 0) return refuse("invalid", CHECK_MARKED, fields);
  const documentId = blankToNull(texts.document);
  return withTransaction(async (tx): Promise<RemarkResult> => {
    const held = await lockAssessment(tx, assessmentId);
    if (held === null) throw new AppError("not_found", `no assessment ${assessmentId}`);
    const document =
      documentId === null
        ? null
        : await tx.document.findUnique({ where: { id: documentId }, select: { id: true } });
    if (documentId !== null && document === null)
      return refuse("invalid", CHECK_MARKED, { document: "The library has no such document." });
    const id = createId("rpl");
    await insertReply(tx, {
      id,
      assessmentId,
      aboutKind: about.kind,
      aboutId,
      fromName: texts.from.trim(),
      fromRole: blankToNull(texts.role),
      receivedOn: texts.receivedOn,
      text: texts.text,
      documentId,
      byId: by.id,
      byName: by.name,
    });
    await record(tx, actor, {
      type: "reply.recorded",
      subject: toCoinSubject(held.coin),
      details: {
        assessment: held.id,
        number: held.number,
        reply: id,
        about: aboutId ?? "assessment",
        from: texts.from.trim(),
      },
    });
    return { ok: true, id };
  });
}

function checkReply(texts: ReplyTexts): Readonly<Record<string, string>> {
  const day = dueSchema.safeParse(texts.receivedOn);
  const issue = (schema: z.ZodType, value: string): string | null =>
    schema.safeParse(value).error?.issues[0]?.message ?? null;
  const found = {
    from: texts.from.trim() === "" ? "Say who wrote it." : issue(shortText, texts.from),
    role: texts.role.trim() === "" ? null : issue(shortText, texts.role),
    receivedOn: !day.success
      ? (day.error.issues[0]?.message ?? null)
      : day.data === null
        ? "Write the day it came."
        : day.data > addDays(today(), 1)
          ? "A reply cannot come from the future."
          : null,
    text: issue(remarkSchema, texts.text),
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, message]) =>
      message === null ? [] : [[field, message]],
    ),
  );
}
