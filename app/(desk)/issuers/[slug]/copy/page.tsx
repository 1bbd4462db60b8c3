import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SiblingForm } from "@/components/profile/sibling-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { toFormTitle } from "@/server/http/form-error";
import { today } from "@/server/http/today";
import { findCoinBySlug } from "@/server/profiles/queries";
import { createSibling } from "./actions";
import { requirePermission } from "@/server/auth/require";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Another coin of this issuer") };
}

export default async function CopyPage({ params }: Props) {
  await requirePermission("coin.create");
  const { slug } = await params;
  const coin = await findCoinBySlug(slug);
  if (coin === null) notFound();
  const issuer = coin.issuer.legalName ?? "this issuer";
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: coin.symbol, href: `/issuers/${slug}` },
          { label: "Another coin" },
        ]}
      />
      <PageHeading
        eyebrow={issuer}
        title={`Which other coin does ${issuer} issue?`}
        lead={`What holds for the issuer as a whole is copied from ${coin.symbol}: who it is, its licences, governance and capital, with their sources. Everything about the coin itself starts empty.`}
      />
      <SiblingForm
        action={createSibling.bind(null, coin.id)}
        start={{ values: { asOf: today() }, fields: {}, message: null }}
        backHref={`/issuers/${slug}`}
      />
    </div>
  );
}
