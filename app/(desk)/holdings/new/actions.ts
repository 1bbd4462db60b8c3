"use server";

import type { PortfolioFormState } from "@/components/holdings/portfolio-form";
import { toValues } from "@/components/profile/simple-form";
import { requirePermission } from "@/server/auth/require";
import { addPortfolio } from "@/server/holdings/commands";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { asksForLines, toPortfolioTexts, withMoreLines } from "../form-values";

export async function add(
  _shown: PortfolioFormState | null,
  data: FormData,
): Promise<PortfolioFormState | null> {
  const values = toValues(data);
  const actor = await requirePermission("portfolio.edit");
  if (asksForLines(values)) return withMoreLines(values);
  const added = await addPortfolio(actor, toPortfolioTexts(values));
  if (added.ok) return leaveForm(`/holdings/${added.portfolioId}?saved=1`);
  await markFormError();
  return { values, fields: added.fields ?? {}, message: added.message, theirs: [] };
}
