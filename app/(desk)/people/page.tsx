import type { Metadata } from "next";
import { InvitationTable } from "@/components/people/invitation-table";
import { PeopleTable } from "@/components/people/people-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { listPeople } from "@/server/auth/people-queries";
import { ROLE_LABELS, toRole } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "People" };

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

function labelRole(text: string): string {
  const role = toRole(text);
  return role === null ? text : ROLE_LABELS[role];
}

export default async function PeoplePage({ searchParams }: Props) {
  await requirePermission("people.manage");
  const { people, invitations } = await listPeople();
  const query = await searchParams;
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "People" }]} />
      <PageHeading
        title="Who may come in?"
        lead="Accounts exist by invitation only. What each role may do is one table."
        actions={
          <>
            <LinkButton href="/permissions">Table of permissions</LinkButton>
            <LinkButton look="primary" href="/people/invite">
              Invite somebody
            </LinkButton>
          </>
        }
      />
      {query["withdrawn"] ? <Notice kind="success" title="The invitation is withdrawn." /> : null}
      {query["erased"] ? (
        <Notice kind="success" title="The person is erased. The trail still verifies." />
      ) : null}
      <Section id="people" title="People">
        <PeopleTable
          people={people.map(({ role, disabledAt, twoFactorEnabled, lastSeenAt, ...person }) => ({
            ...person,
            role: labelRole(role),
            disabled: disabledAt !== null,
            secondFactor: twoFactorEnabled,
            lastSeenAt: lastSeenAt?.toISOString() ?? null,
          }))}
        />
      </Section>
      {invitations.length > 0 ? (
        <Section id="invitations" title="Open invitations">
          <InvitationTable
            withdraw={withdraw}
            invitations={invitations.map(({ role, expiresAt, ...invitation }) => ({
              ...invitation,
              role: labelRole(role),
              expiresAt: expiresAt.toISOString(),
            }))}
          />
        </Section>
      ) : null}
    </div>
  );
}
