"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { changeAssessment } from "@/server/review/commands";
import {
  approveAssessment,
  returnAssessment,
  submitAssessment,
  withdrawAssessment,
} from "@/server/review/decide";
import { takeBackJudgement } from "@/server/review/judgement-commands";
import { addComment, recordReply } from "@/server/review/remark-commands";

/** The assessment a form is about, as its page showed it. */
export type Place = {
  readonly assessmentId: string;
  readonly version: number;
  /** Page to return to. */
  readonly href: string;
};
type State = SimpleFormState | null;
type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly fields?: Readonly<Record<string, string>>;
    };

async function answer(
  href: string,
  values: SimpleFormState["values"],
  done: Outcome,
): Promise<State> {
  if (done.ok) return leaveForm(href);
  await markFormError();
  const message =
    done.code === "stale" ? `${done.message} Load this page again to see it.` : done.message;
  return { values, fields: done.fields ?? {}, message };
}

export async function change({ href, ...place }: Place, _shown: State, data: FormData) {
  const values = toValues(data);
  const { summary = "", dueOn = "", asOf = "" } = values;
  const actor = await requirePermission("review.submit");
  return answer(
    href,
    values,
    await changeAssessment(actor, { ...place, texts: { summary, dueOn, asOf } }),
  );
}

export async function submit({ href, ...place }: Place, _shown: State, _data: FormData) {
  return answer(href, {}, await submitAssessment(await requirePermission("review.submit"), place));
}

export async function withdraw({ href, ...place }: Place, _shown: State, _data: FormData) {
  return answer(
    href,
    {},
    await withdrawAssessment(await requirePermission("review.submit"), place),
  );
}

export async function approve({ href, ...place }: Place, _shown: State, _data: FormData) {
  return answer(href, {}, await approveAssessment(await requirePermission("review.decide"), place));
}

export async function giveBack({ href, ...place }: Place, _shown: State, data: FormData) {
  const values = toValues(data);
  const { reasons = "" } = values;
  const actor = await requirePermission("review.decide");
  return answer(href, values, await returnAssessment(actor, { ...place, reasons }));
}

export async function takeBack(
  { judgementId, href, ...place }: Place & { readonly judgementId: string },
  _shown: State,
  _data: FormData,
) {
  const actor = await requirePermission("review.submit");
  return answer(href, {}, await takeBackJudgement(actor, { ...place, judgementId }));
}

type About = {
  readonly assessmentId: string;
  readonly href: string;
  /** Null: the assessment as a whole. */
  readonly criterion: string | null;
};

export async function comment({ href, ...about }: About, _shown: State, data: FormData) {
  const values = toValues(data);
  const { text = "" } = values;
  const actor = await requirePermission("review.comment");
  return answer(href, values, await addComment(actor, { ...about, text }));
}

export async function reply(
  { href, assessmentId, criterion }: About,
  _shown: State,
  data: FormData,
) {
  const values = toValues(data);
  const { from = "", role = "", receivedOn = "", reply: text = "", document = "" } = values;
  const actor = await requirePermission("review.submit");
  const done = await recordReply(actor, {
    assessmentId,
    about: criterion === null ? { kind: "assessment" } : { kind: "finding", id: criterion },
    texts: { from, role, receivedOn, text, document },
  });
  if (done.ok || done.fields?.["text"] === undefined) return answer(href, values, done);
  const { text: wrong, ...fields } = done.fields;
  return answer(href, values, { ...done, fields: { ...fields, reply: wrong } });
}
