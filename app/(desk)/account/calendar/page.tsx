import type { Metadata } from "next";
import { CalendarForm } from "@/components/due/calendar-form";
import { SubscribeSteps } from "@/components/due/subscribe-steps";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { readAuthRequest } from "@/server/auth/auth-request";
import { requirePermission } from "@/server/auth/require";
import { isLoopback } from "@/server/due/feed-address";
import { findOwnFeed } from "@/server/due/queries";
import { makeAddress, removeAddress } from "./actions";

export const metadata: Metadata = { title: "Calendar" };

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function CalendarPage({ searchParams }: Props) {
  await requirePermission("account.own");
  const feed = await findOwnFeed();
  const { removed } = await searchParams;
  const { baseUrl } = await readAuthRequest();
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[
          { label: "Desk", href: "/" },
          { label: "Account", href: "/account" },
          { label: "Calendar" },
        ]}
      />
      <PageHeading
        title="How does your calendar remind you?"
        lead="It reads a secret address of your own: one entry of a whole day for each matter that is overdue or falls due soon, as on the desk."
      />
      {removed && feed === null ? (
        <Notice kind="success" title="The address is removed. Nothing answers to it any more." />
      ) : null}
      <Section id="address" title="Your address">
        <CalendarForm
          make={makeAddress}
          remove={removeAddress}
          feed={
            feed === null
              ? null
              : {
                  made: feed.createdAt.toISOString(),
                  lastRead: feed.lastReadAt?.toISOString() ?? null,
                }
          }
        />
      </Section>
      <Section id="subscribe" title="How to subscribe">
        <SubscribeSteps isLocal={isLoopback(baseUrl)} />
      </Section>
    </div>
  );
}
