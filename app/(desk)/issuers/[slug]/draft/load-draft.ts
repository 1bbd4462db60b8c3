import { notFound, redirect } from "next/navigation";
import { type CoinAddress, latestAddress } from "@/components/overview/address";
import { type DraftPreview, previewDraft } from "@/server/profiles/preview";
import { findCoinBySlug } from "@/server/profiles/queries";

export type DraftProps = {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export type LoadedDraft = DraftPreview & {
  /** Leads from the overview's figures to the draft's findings, not to the published ones. */
  readonly address: CoinAddress;
};

/** The draft's result; without a draft the reader is sent where one can be opened. */
export async function loadDraft({ params }: Pick<DraftProps, "params">): Promise<LoadedDraft> {
  const { slug } = await params;
  if ((await findCoinBySlug(slug)) === null) notFound();
  const preview = await previewDraft(slug);
  if (preview === null) redirect(`/issuers/${slug}/edit`);
  return { ...preview, address: latestAddress(`${slug}/draft`) };
}
