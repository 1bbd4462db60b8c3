import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftDateForm } from "@/components/profile/draft-date-form";
import { DraftStart } from "@/components/profile/draft-start";
import { DraftTools } from "@/components/profile/draft-tools";
import { TaskList } from "@/components/profile/task-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { toFormTitle } from "@/server/http/form-error";
import { findCoinBySlug, getSectionStates, listRevisions } from "@/server/profiles/queries";
import { changeDate, discard, restore, startDraft } from "./actions";
import { findNotice, type Query, toRevisionOptions, totalOf } from "./task-view";
import { requirePermission } from "@/server/auth/require";

type Props = {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Query>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const coin = await findCoinBySlug((await params).slug);
  if (coin === null) notFound();
  return { title: await toFormTitle(`Draft of ${coin.symbol}`) };
}

export default async function EditPage({ params, searchParams }: Props) {
  await requirePermission("profile.edit");
  const { slug } = await params;
  const coin = await findCoinBySlug(slug);
  if (coin === null) notFound();
  const { draft, latest, symbol } = coin;
  const place = { coinId: coin.id, slug };
  const revisions = toRevisionOptions(await listRevisions(coin.id));
  const tasks = draft === null ? null : await getSectionStates(coin.id);
  const notice = findNotice(await searchParams);
  const tools = (
    <DraftTools
      revisions={revisions}
      hasDraft={draft !== null}
      restore={restore.bind(null, place)}
      discard={discard.bind(null, place)}
    />
  );
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: symbol, href: `/issuers/${slug}` },
          { label: "Draft" },
        ]}
      />
      <PageHeading
        eyebrow={`${symbol} · ${coin.name}`}
        title={`What is known about ${symbol}?`}
        lead={
          draft === null || tasks === null
            ? "No draft is open."
            : `${totalOf(tasks)} Changes are saved in the draft and become visible when it is published.`
        }
        actions={
          draft === null ? undefined : (
            <>
              <LinkButton look="primary" href={`/issuers/${slug}/publish`}>
                Review and publish
              </LinkButton>
              <LinkButton href={`/issuers/${slug}/draft`}>See the result of this draft</LinkButton>
              <LinkButton href={`/issuers/${slug}/settings`}>Names</LinkButton>
            </>
          )
        }
      />
      {notice === null ? null : <Notice kind="success" title={notice} />}
      {draft === null || tasks === null ? (
        <DraftStart latest={latest} start={startDraft.bind(null, place)} />
      ) : (
        <>
          <DraftDateForm key={draft.asOf} action={changeDate.bind(null, place)} asOf={draft.asOf} />
          <TaskList path={`/issuers/${slug}/edit`} tasks={tasks} />
        </>
      )}
      {tools}
    </div>
  );
}
