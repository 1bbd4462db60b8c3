import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoDraft } from "@/components/blind/no-draft";
import { OwnAnswer } from "@/components/blind/own-answer";
import { DraftDateForm } from "@/components/profile/draft-date-form";
import { DraftHeading } from "@/components/profile/draft-heading";
import { DraftStart } from "@/components/profile/draft-start";
import { DraftTools } from "@/components/profile/draft-tools";
import { TaskList } from "@/components/profile/task-list";
import { Notice } from "@/components/ui/notice";
import { toFormTitle } from "@/server/http/form-error";
import { findCoinBySlug, getSectionStates, listRevisions } from "@/server/profiles/queries";
import { changeDate, discard, handIn, restore, startDraft } from "./actions";
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
  const { draft, latest } = coin;
  const place = { coinId: coin.id, slug };
  const revisions = toRevisionOptions(await listRevisions(coin.id));
  const tasks = draft === null ? null : await getSectionStates(coin.id);
  const notice = findNotice(await searchParams);
  const tools = coin.hasRound ? null : (
    <DraftTools
      revisions={revisions}
      hasDraft={draft !== null}
      restore={restore.bind(null, place)}
      discard={discard.bind(null, place)}
    />
  );
  return (
    <div className="flex flex-col gap-6">
      <DraftHeading coin={coin} total={tasks === null ? null : totalOf(tasks)} />
      {notice === null ? null : <Notice kind="success" title={notice} />}
      {draft === null || tasks === null ? (
        <NoDraft hasRound={coin.hasRound} slug={slug}>
          <DraftStart latest={latest} start={startDraft.bind(null, place)} />
        </NoDraft>
      ) : (
        <>
          {coin.isBlind ? null : (
            <DraftDateForm
              key={draft.asOf}
              action={changeDate.bind(null, place)}
              asOf={draft.asOf}
            />
          )}
          <TaskList path={`/issuers/${slug}/edit`} tasks={tasks} />
          {coin.isBlind ? <OwnAnswer action={handIn.bind(null, place)} /> : null}
        </>
      )}
      {tools}
    </div>
  );
}
