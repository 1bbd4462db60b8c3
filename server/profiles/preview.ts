import "server-only";
import { compare, type ComparisonRow } from "@/domain/comparison/compare";
import { assessCoin, type CoinAssessment } from "../assessments/queries";
import { getRules } from "../assessments/reading";
import { findCoinBySlug } from "./queries";
import { requirePermission } from "../auth/require";

export type DraftPreview = {
  readonly draft: CoinAssessment;
  /** The latest published revision at its own date; null where the draft would be the first one. */
  readonly published: CoinAssessment | null;
  /** Questions whose verdict the draft changes: first the published answer, then the draft's. */
  readonly changed: readonly ComparisonRow[];
};

/** The result the draft would have if it were published now. Null without a draft or without such a coin. */
export async function previewDraft(slug: string): Promise<DraftPreview | null> {
  await requirePermission("profile.read");
  const coin = await findCoinBySlug(slug);
  if (coin === null || coin.draft === null) return null;
  const draft = await assessCoin({ slug, revision: "draft" });
  if (coin.latest === null) return { draft, published: null, changed: [] };
  const published = await assessCoin({ slug, revision: coin.latest.number ?? undefined });
  const { rows } = compare([published, draft], (await getRules()).checklist.criteria);
  return { draft, published, changed: rows.filter(({ differs }) => differs) };
}
