import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { formatPlural } from "@/components/format/format-number";
import { ChangeTable } from "@/components/profile/change-table";
import { OpenGates } from "@/components/profile/open-gates";
import { PublishForm } from "@/components/profile/publish-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { toFormTitle } from "@/server/http/form-error";
import { findCoinBySlug, getSectionStates } from "@/server/profiles/queries";
import { type Review, reviewDraft } from "@/server/profiles/review";
import { publish } from "./actions";
import { toLocksField, draftToPublish } from "./locks";
import { requirePermission } from "@/server/auth/require";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const coin = await findCoinBySlug((await params).slug);
  if (coin === null) notFound();
  return { title: await toFormTitle(`Publish ${coin.symbol}`) };
}

function describeReview({ changes, gates }: Review, since: number | null): string {
  const counted = formatPlural(changes.length, "change");
  const lead =
    since === null
      ? `This is the first revision: ${counted}.`
      : `Since revision ${since}: ${counted}.`;
  return gates.length === 0
    ? `${lead} No gate is open.`
    : `${lead} ${formatPlural(gates.length, "gate")} cannot be judged yet.`;
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
  const next = (latest?.number ?? 0) + 1;
  const { changes, gates } = review;
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
        lead={describeReview(review, latest?.number ?? null)}
        actions={
          <LinkButton href={`/issuers/${slug}/draft`}>See the result of this draft</LinkButton>
        }
      />
      {changes.length === 0 ? (
        <EmptyState
          title="Nothing to publish"
          action={<TextLink href={path}>Back to the draft</TextLink>}
        >
          The draft says what the latest revision says.
        </EmptyState>
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
      {changes.length === 0 ? null : (
        <Section id="changes" title={latest === null ? "What is entered" : "What changes"}>
          <ChangeTable changes={changes} first={latest === null} />
        </Section>
      )}
    </div>
  );
}
