"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { judgeFinding } from "@/server/review/judgement-commands";

type Place = {
  readonly assessmentId: string;
  readonly version: number;
  readonly criterion: string;
  readonly computed: string;
  readonly href: string;
};

export async function judge(
  { href, ...place }: Place,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const sources = data.getAll("sources").filter((each) => typeof each === "string");
  const values = { ...toValues(data), sources: sources.join("\n") };
  const { judged = "", reason = "", expiresOn = "" } = toValues(data);
  const actor = await requirePermission("review.submit");
  const done = await judgeFinding(actor, {
    ...place,
    texts: { judged, reason, expiresOn, sources },
  });
  if (done.ok) return leaveForm(href);
  await markFormError();
  const message =
    done.code === "stale" ? `${done.message} Load this page again to see it.` : done.message;
  return { values, fields: done.fields ?? {}, message };
}
