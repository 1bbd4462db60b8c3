import type { Metadata } from "next";
import { DeskBoard } from "@/components/desk/desk-board";
import { DeskEmpty } from "@/components/desk/desk-empty";
import { RecentRevisions } from "@/components/desk/recent-revisions";
import { formatDate } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { LinkButton } from "@/components/ui/button";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { getDesk } from "@/server/desk/queries";
import { today } from "@/server/http/today";
import { hasSamples } from "@/server/samples/seed";
import { loadSamples } from "./issuers/actions";

export const metadata: Metadata = { title: "Desk" };

export default async function DeskPage() {
  const now = today();
  const desk = await getDesk(now);
  const empty = desk.coins === 0 && desk.recent.length === 0 && desk.drafts.total === 0;
  return (
    <div className="flex flex-col gap-8">
      <PageHeading
        title="What needs attention?"
        lead={`${formatPlural(desk.coins, "coin")}, seen on ${formatDate(now)}.`}
        actions={
          <>
            <LinkButton href="/issuers">All issuers</LinkButton>
            <LinkButton look="primary" href="/issuers/new">
              New issuer
            </LinkButton>
          </>
        }
      />
      {empty ? (
        <DeskEmpty canLoadSamples={!(await hasSamples())} loadSamples={loadSamples} />
      ) : (
        <>
          <DeskBoard desk={desk} today={now} />
          {desk.recent.length > 0 ? (
            <Section id="recent" title="What was published last?">
              <RecentRevisions rows={desk.recent} />
            </Section>
          ) : null}
        </>
      )}
    </div>
  );
}
