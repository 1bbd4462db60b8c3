import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatDate } from "@/components/format/format-date";
import { DraftDateForm } from "@/components/profile/draft-date-form";
import { DraftTools } from "@/components/profile/draft-tools";
import { TaskList } from "@/components/profile/task-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { toFormTitle } from "@/server/http/form-error";
import { findCoinBySlug, getSectionStates, listRevisions } from "@/server/profiles/queries";
import { changeDate, discard, restore, startDraft } from "./actions";
import { findNotice, type Query, toRevisionOptions, totalOf } from "./task-view";

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
              <LinkButton href={`/issuers/${slug}/settings`}>Names</LinkButton>
            </>
          )
        }
      />
      {notice === null ? null : <Notice kind="success" title={notice} />}
      {draft === null || tasks === null ? (
        <EmptyState
          title={
            latest === null
              ? "Nothing has been entered yet"
              : `Revision ${latest.number} of ${formatDate(latest.asOf)} is published`
          }
          action={
            <form action={startDraft.bind(null, place)}>
              <Button look="primary">
                {latest === null ? "Open a draft" : "Start a draft from it"}
              </Button>
            </form>
          }
        >
          A draft is a working copy: it is saved as you type and changes nothing that is published.
        </EmptyState>
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
