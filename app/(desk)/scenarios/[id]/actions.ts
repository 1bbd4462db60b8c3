"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { restoreScenario, type RunPlace, withdrawScenario } from "@/server/stress/commands";

type Turn = RunPlace & { readonly isWithdrawn: boolean };

/** Withdraws a run in use, and brings a withdrawn one back. */
export async function turn(
  { isWithdrawn, ...place }: Turn,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const actor = await requirePermission("profile.edit");
  const command = isWithdrawn ? restoreScenario : withdrawScenario;
  const turned = await command(actor, { ...place, why: values["why"] ?? "" });
  if (turned.ok) return leaveForm(`/scenarios/${place.scenarioId}?saved=1`);
  await markFormError();
  const message =
    turned.code === "stale" ? `${turned.message} Load this page again to see it.` : turned.message;
  return { values, fields: turned.fields ?? {}, message };
}
