"use server";

import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { archiveCoin, restoreCoin, updateIdentity } from "@/server/issuers/commands";
import { requirePermission } from "@/server/auth/require";

type Place = { readonly coinId: string; readonly slug: string };

export async function saveIdentity(
  { coinId, slug }: Place,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const { symbol = "", name = "", coinVersion, issuerVersion, ...rest } = values;
  const versions = { coinVersion: Number(coinVersion), issuerVersion: Number(issuerVersion) };
  const saved = await updateIdentity(await requirePermission("coin.change"), {
    coinId,
    symbol,
    name,
    ...rest,
    ...versions,
  });
  if (saved.ok) return leaveForm(`/issuers/${slug}/settings?saved=1`);
  await markFormError();
  if (saved.code !== "stale") return { values, fields: saved.fields ?? {}, message: saved.message };
  const { theirs } = saved as Extract<typeof saved, { theirs: unknown }>;
  const said = [theirs.symbol, theirs.name, theirs.issuer.legalName ?? "no legal name"].join(", ");
  // Sending again with their versions replaces what they saved, which is named in the message.
  const renewed = {
    ...values,
    coinVersion: String(theirs.version),
    issuerVersion: String(theirs.issuer.version),
  };
  return {
    values: renewed,
    fields: {},
    message: `${saved.message} They now read: ${said}. Save again to replace them with yours.`,
  };
}

export async function archive({ coinId, slug }: Place): Promise<void> {
  await archiveCoin(await requirePermission("coin.archive"), { coinId });
  await leaveForm(`/issuers/${slug}/settings?archived=1`);
}

export async function restore({ coinId, slug }: Place): Promise<void> {
  await restoreCoin(await requirePermission("coin.archive"), { coinId });
  await leaveForm(`/issuers/${slug}/settings?restored=1`);
}
