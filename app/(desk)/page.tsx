import type { Metadata } from "next";
import { DeskBoard } from "@/components/desk/desk-board";
import { DeskEmpty } from "@/components/desk/desk-empty";
import { DeskTabs } from "@/components/desk/desk-tabs";
import { DueSection } from "@/components/due/due-section";
import { RecentRevisions } from "@/components/desk/recent-revisions";
import { formatDate } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { LinkButton } from "@/components/ui/button";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { getDesk } from "@/server/desk/queries";
import { listDue } from "@/server/due/queries";
import { today } from "@/server/http/today";
import { hasSamples } from "@/server/samples/queries";
import { loadSamples } from "./issuers/actions";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";

export const metadata: Metadata = { title: "Desk" };

export default async function DeskPage() {
  const actor = await requirePermission("profile.read");
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
            {can(actor, "coin.create") ? (
              <LinkButton look="primary" href="/issuers/new">
                New issuer
              </LinkButton>
            ) : null}
          </>
        }
      />
      <DeskTabs tab="desk" />
      {empty ? (
        <DeskEmpty
          mayEnter={can(actor, "coin.create")}
          canLoadSamples={can(actor, "samples.manage") && !(await hasSamples())}
          loadSamples={loadSamples}
        />
      ) : (
        <>
          <DueSection {...(await listDue(now))} />
          <DeskBoard desk={desk} today={now} mayEdit={can(actor, "profile.edit")} />
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
