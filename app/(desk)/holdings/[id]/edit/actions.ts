"use server";

import type { PortfolioFormState } from "@/components/holdings/portfolio-form";
import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { changePortfolio, removePortfolio, type StalePortfolio } from "@/server/holdings/commands";
import { getRules } from "@/server/assessments/reading";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { asksForLines, listTheirs, toPortfolioTexts, withMoreLines } from "../../form-values";

export async function change(
  portfolioId: string,
  _shown: PortfolioFormState | null,
  data: FormData,
): Promise<PortfolioFormState | null> {
  const values = toValues(data);
  const actor = await requirePermission("portfolio.edit");
  if (asksForLines(values)) return withMoreLines(values);
  const version = Number(values["version"]);
  const saved = await changePortfolio(actor, {
    portfolioId,
    version: Number.isInteger(version) ? version : 0,
    texts: toPortfolioTexts(values),
  });
  if (saved.ok) return leaveForm(`/holdings/${portfolioId}?saved=1`);
  await markFormError();
  if (saved.code !== "stale")
    return { values, fields: saved.fields ?? {}, message: saved.message, theirs: [] };
  const { theirs } = saved as StalePortfolio;
  // Sending again with their version replaces what they saved, which stands above it.
  return {
    values: { ...values, version: String(theirs.version) },
    fields: {},
    message: `${theirs.updatedBy} changed this book in the meantime. Nothing of yours is lost: save again to replace theirs, or take over what is right first.`,
    theirs: listTheirs(values, { theirs, useCases: (await getRules()).policy.useCases }),
  };
}

type Place = { readonly portfolioId: string; readonly version: number };

export async function remove(
  place: Place,
  _shown: SimpleFormState | null,
  _data: FormData,
): Promise<SimpleFormState | null> {
  const removed = await removePortfolio(await requirePermission("portfolio.edit"), place);
  if (removed.ok) return leaveForm("/holdings?removed=1");
  await markFormError();
  return { values: {}, fields: {}, message: `${removed.message} Load this page again to see it.` };
}
