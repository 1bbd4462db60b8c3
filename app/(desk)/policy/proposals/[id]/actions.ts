"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { leaveForm, markFormError } from "@/server/http/form-error";
import type { PolicyPlace } from "@/server/policy/policy-input";
import {
  approvePolicy,
  returnPolicy,
  submitPolicy,
  withdrawPolicy,
} from "@/server/policy/review-commands";
import type { Step } from "@/server/policy/steps";
import type { Done } from "./done";

type Answer = { readonly step: Step; readonly data: FormData; readonly done: Done };

async function answer(
  { policyId }: PolicyPlace,
  { step, data, done }: Answer,
): Promise<SimpleFormState | null> {
  if (step.ok) return leaveForm(`/policy/proposals/${policyId}?done=${done}`);
  await markFormError();
  return { values: toValues(data), fields: step.fields ?? {}, message: step.message };
}

export async function submit(place: PolicyPlace, _shown: SimpleFormState | null, data: FormData) {
  const actor = await requirePermission("policy.edit");
  return answer(place, { step: await submitPolicy(actor, place), data, done: "submitted" });
}

export async function withdraw(place: PolicyPlace, _shown: SimpleFormState | null, data: FormData) {
  const actor = await requirePermission("policy.edit");
  return answer(place, { step: await withdrawPolicy(actor, place), data, done: "withdrawn" });
}

export async function giveBack(place: PolicyPlace, _shown: SimpleFormState | null, data: FormData) {
  const actor = await requirePermission("policy.approve");
  const reasons = (toValues(data)["reasons"] ?? "").split("\n");
  const step = await returnPolicy(actor, { ...place, reasons });
  return answer(place, { step, data, done: "returned" });
}

export async function approve(place: PolicyPlace, _shown: SimpleFormState | null, data: FormData) {
  const actor = await requirePermission("policy.approve");
  return answer(place, { step: await approvePolicy(actor, place), data, done: "approved" });
}
