import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { SourceList } from "@/components/profile/source-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { toFormTitle } from "@/server/http/form-error";
import { findCoinBySlug, findProfile, getSectionStates } from "@/server/profiles/queries";
import { deleteSource } from "./actions";
import { listCitations, listUncited } from "./citations";
import { Outcome, SourcePanel, Uncited } from "./source-panel";
import { getRules } from "@/server/assessments/reading";
import { requirePermission } from "@/server/auth/require";

type Props = {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const coin = await findCoinBySlug((await params).slug);
  if (coin === null) notFound();
  return { title: await toFormTitle(`Sources, ${coin.symbol}, draft`) };
}

export default async function SourcesPage({ params, searchParams }: Props) {
  await requirePermission("profile.edit");
  const { slug } = await params;
  const coin = await findCoinBySlug(slug);
  if (coin === null) notFound();
  const path = `/issuers/${slug}/edit`;
  const draft = await findProfile(coin.id, "draft");
  if (draft === null) redirect(path);
  const query = await searchParams;
  const { lockVersion } = (await getSectionStates(coin.id)).sources;
  const { sources } = draft.profile;
  const uncitedFirst = query["order"] === "uncited";
  const gaps = <Uncited items={listUncited(draft.profile)} path={path} isFirst={uncitedFirst} />;
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: coin.symbol, href: `/issuers/${slug}` },
          { label: "Draft", href: path },
          { label: "Sources" },
        ]}
      />
      <PageHeading
        eyebrow={`${coin.symbol} · Sources · draft`}
        title="Which documents do the answers rest on?"
        lead="Add a document once, then cite it from any answer. A better kind of source makes the evidence stronger; it never changes the score."
      />
      <Outcome query={query} />
      <SourcePanel
        coin={coin}
        sources={sources}
        editing={sources.find(({ id }) => id === query["edit"])}
        query={query}
      />
      {uncitedFirst ? gaps : null}
      <SourceList
        asOf={draft.version.asOf}
        policy={(await getRules()).policy}
        sources={sources}
        citations={listCitations(draft.profile)}
        path={path}
        lockVersion={lockVersion}
        remove={deleteSource.bind(null, { coinId: coin.id, slug })}
      />
      {uncitedFirst ? null : gaps}
      <p>
        <TextLink href={path}>All sections</TextLink>
      </p>
    </div>
  );
}
