"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { createCoinFromSibling } from "@/server/issuers/commands";
import { requirePermission } from "@/server/auth/require";

export async function createSibling(
  coinId: string,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const { symbol = "", name = "", ...rest } = values;
  const created = await createCoinFromSibling(await requirePermission("coin.create"), {
    symbol,
    name,
    ...rest,
    coinId,
  });
  if (created.ok) return leaveForm(`/issuers/${created.slug}/edit?created=1`);
  await markFormError();
  return { values, fields: created.fields ?? {}, message: created.message };
}
