import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ChangeTable } from "@/components/profile/change-table";
import { OpenGates } from "@/components/profile/open-gates";
import { NothingToPublish } from "@/components/profile/nothing-to-publish";
import { PublishForm } from "@/components/profile/publish-form";
import { reviewLead } from "@/components/profile/review-lead";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { toFormTitle } from "@/server/http/form-error";
import { findCoinBySlug, getSectionStates } from "@/server/profiles/queries";
import { reviewDraft } from "@/server/profiles/review";
import { publish } from "./actions";
import { toLocksField, draftToPublish } from "./locks";
import { requirePermission } from "@/server/auth/require";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const coin = await findCoinBySlug((await params).slug);
  if (coin === null) notFound();
  return { title: await toFormTitle(`Publish ${coin.symbol}`) };
}

export default async function PublishPage({ params }: Props) {
  await requirePermission("profile.publish");
  const { slug } = await params;
  const coin = await findCoinBySlug(slug);
  if (coin === null) notFound();
  const { latest, symbol } = coin;
  const draft = draftToPublish(coin);
  const path = `/issuers/${slug}/edit`;
  const review = draft === null ? null : await reviewDraft(coin.id);
  if (draft === null || review === null) redirect(path);
  const since = latest === null ? null : latest.number;
  const next = (since ?? 0) + 1;
  const { changes, gates, isEmpty } = review;
  const isNothing = isEmpty || changes.length === 0;
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: symbol, href: `/issuers/${slug}` },
          { label: "Draft", href: path },
          { label: "Publish" },
        ]}
      />
      <PageHeading
        eyebrow={`${symbol} · draft`}
        title={`What changes when revision ${next} is published?`}
        lead={reviewLead(review, since)}
        actions={
          <LinkButton href={`/issuers/${slug}/draft`}>See the result of this draft</LinkButton>
        }
      />
      {isNothing ? (
        <NothingToPublish isEmpty={isEmpty} path={path} />
      ) : (
        <PublishForm
          action={publish.bind(null, { coinId: coin.id, slug })}
          asOf={draft.asOf}
          next={next}
          locks={toLocksField(await getSectionStates(coin.id))}
          backHref={path}
        />
      )}
      <Section id="gates" title="Which gates are still open?">
        <OpenGates gates={gates} path={path} />
      </Section>
      {isNothing ? null : (
        <Section id="changes" title={latest === null ? "What is entered" : "What changes"}>
          <ChangeTable changes={changes} first={latest === null} />
        </Section>
      )}
    </div>
  );
}
