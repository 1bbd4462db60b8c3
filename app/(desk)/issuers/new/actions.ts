"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { createIssuerAndCoin } from "@/server/issuers/commands";
import { requirePermission } from "@/server/auth/require";

export async function createIssuer(
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const { symbol = "", name = "", ...rest } = values;
  const created = await createIssuerAndCoin(await requirePermission("coin.create"), {
    symbol,
    name,
    ...rest,
  });
  if (created.ok) return leaveForm(`/issuers/${created.slug}/edit?created=1`);
  await markFormError();
  return { values, fields: created.fields ?? {}, message: created.message };
}
