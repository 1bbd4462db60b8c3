"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { proposePolicy } from "@/server/policy/commands";

export async function propose(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const actor = await requirePermission("policy.edit");
  const values = toValues(data);
  const { label = "", reason = "" } = values;
  const made = await proposePolicy(actor, { label, reason });
  if (made.ok) return leaveForm(`/policy/proposals/${made.policyId}/edit`);
  await markFormError();
  return { values, fields: made.fields ?? {}, message: made.message };
}
