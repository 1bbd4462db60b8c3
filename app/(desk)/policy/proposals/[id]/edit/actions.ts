"use server";

import type { PolicyImportState } from "@/components/policy/policy-import-form";
import type { ProposalFormState } from "@/components/policy/proposal-form";
import { toValues } from "@/components/profile/simple-form";
import { parseJsonText } from "@/domain/profile/parse-profile";
import { requirePermission } from "@/server/auth/require";
import { readChosenText } from "@/server/http/chosen-text";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { type ChangeResult, changePolicy } from "@/server/policy/commands";
import { readPolicyForm } from "@/server/policy/form-values";
import type { PolicyPlace } from "@/server/policy/policy-input";
import { POLICY_CONTEXT } from "@/server/policy/stored";

type Refused = Exclude<ChangeResult, { readonly ok: true }>;

const errorsOf = (refused: Refused) => ("errors" in refused ? refused.errors : []);

function toFieldErrors(refused: Refused, toField: (path: string) => string | null) {
  const fields: Record<string, string> = {};
  for (const { path, message } of errorsOf(refused)) {
    const field = path === "reason" ? path : toField(path);
    fields[field ?? path] ??= field === null ? `${path}: ${message}` : message;
  }
  return fields;
}

export async function save(
  policyId: string,
  _shown: ProposalFormState | null,
  data: FormData,
): Promise<ProposalFormState | null> {
  const actor = await requirePermission("policy.edit");
  const values = toValues(data);
  const { version: seen, reason = "", ...texts } = values;
  const { json, toField } = readPolicyForm(texts, POLICY_CONTEXT.parameters);
  const done = await changePolicy(actor, { policyId, version: Number(seen), reason, json });
  if (done.ok) return leaveForm(`/policy/proposals/${policyId}?done=saved`);
  await markFormError();
  const back = { fields: toFieldErrors(done, toField), message: done.message };
  if (!("differences" in done)) return { ...back, values, differences: [] };
  // Sending again with their version replaces what they saved; what that changes stands above the form.
  const message = "Somebody saved this proposal in the meantime. Save again to replace theirs.";
  const next = { ...values, version: String(done.version) };
  return { ...back, message, values: next, differences: done.differences };
}

export async function importFile(
  place: PolicyPlace,
  _shown: PolicyImportState | null,
  data: FormData,
): Promise<PolicyImportState | null> {
  const actor = await requirePermission("policy.edit");
  const text = await readChosenText(data);
  const refused = async (message: string | null, problems: PolicyImportState["problems"]) => {
    await markFormError();
    return { text, message, problems };
  };
  if (text.trim() === "") return refused("Choose a file, or paste its text.", []);
  const parsed = parseJsonText(text);
  if (!parsed.ok) return refused(null, parsed.errors);
  const done = await changePolicy(actor, { ...place, json: parsed.json });
  if (done.ok) return leaveForm(`/policy/proposals/${place.policyId}?done=imported`);
  return refused(done.message, errorsOf(done));
}
