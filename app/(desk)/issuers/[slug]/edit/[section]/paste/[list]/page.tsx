import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { isListId, LISTS } from "@/domain/facts/lists";
import { SECTIONS } from "@/domain/facts/sections";
import { PasteForm } from "@/components/profile/paste-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { findCoinBySlug } from "@/server/profiles/queries";
import { pasteRows } from "./actions";
import { requirePermission } from "@/server/auth/require";

type Props = {
  readonly params: Promise<{
    readonly slug: string;
    readonly section: string;
    readonly list: string;
  }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list } = await params;
  if (!isListId(list)) notFound();
  return { title: `Paste: ${LISTS[list].label}` };
}

export default async function PastePage({ params }: Props) {
  await requirePermission("profile.edit");
  const { slug, section: name, list } = await params;
  const coin = await findCoinBySlug(slug);
  if (coin === null || !isListId(list) || LISTS[list].section !== name) notFound();
  const { section, label, rowLabel } = LISTS[list];
  const path = `/issuers/${slug}/edit`;
  if (coin.draft === null) redirect(path);
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: coin.symbol, href: `/issuers/${slug}` },
          { label: "Draft", href: path },
          { label: SECTIONS[section], href: `${path}/${section}` },
          { label: "Paste" },
        ]}
      />
      <PageHeading
        eyebrow={`${coin.symbol} · ${label}`}
        title="Which cells should become rows?"
        lead={`One row becomes one ${rowLabel}. Amounts like 1,234.50 or (1,234), percentages and dates are understood; nothing is added before you have seen what it becomes.`}
      />
      <PasteForm
        list={list}
        action={pasteRows.bind(null, { coinId: coin.id, slug, section, list })}
        backHref={`${path}/${section}`}
      />
    </div>
  );
}
