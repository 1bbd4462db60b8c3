"use server";

import type { SimpleFormState } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { keepScratch } from "@/server/explain/keep-scratch";
import { leaveForm, markFormError } from "@/server/http/form-error";

type Place = {
  readonly slug: string;
  readonly revision: number;
  readonly scratch: Readonly<Record<string, string>>;
};

/** Keeps what was supposed as the working draft, or says which answers stand in the way. */
export async function keepAsDraft(place: Place): Promise<SimpleFormState | null> {
  const kept = await keepScratch(await requirePermission("profile.edit"), place);
  if (kept.ok) return leaveForm(`/issuers/${encodeURIComponent(place.slug)}/draft`);
  await markFormError();
  return { values: {}, fields: kept.fields ?? {}, message: kept.message };
}
