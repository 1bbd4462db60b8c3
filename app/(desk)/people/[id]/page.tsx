import type { Metadata } from "next";
import { formatInstant } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { PersonTools } from "@/components/people/person-tools";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { KeyValues } from "@/components/ui/key-values";
import { Notice } from "@/components/ui/notice";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { getPerson } from "@/server/auth/people-queries";
import { ROLE_HINTS, ROLE_LABELS, ROLES, toRole } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { isAppError } from "@/server/errors";
import { readRefusal } from "@/server/http/refusal";
import { notFound } from "next/navigation";
import { change, disable, enable, endAll, erase } from "./actions";

export const metadata: Metadata = { title: "Person" };

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const DONE: ReadonlyMap<unknown, string> = new Map([
  ["role", "The role is changed; it counts from the next page on."],
  ["disabled", "The account is disabled and every session is ended."],
  ["enabled", "The account is enabled again."],
  ["ended", "Every session is ended."],
]);

async function load(id: string) {
  try {
    return await getPerson(id);
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") notFound();
    throw error;
  }
}

export default async function PersonPage({ params, searchParams }: Props) {
  const actor = await requirePermission("people.manage");
  const { id } = await params;
  const person = await load(id);
  const { done, ...query } = await searchParams;
  const told = DONE.get(done);
  const refused = readRefusal(query);
  const role = toRole(person.role);
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[
          { label: "Desk", href: "/" },
          { label: "People", href: "/people" },
          { label: person.name },
        ]}
      />
      <PageHeading eyebrow={person.email} title={person.name} />
      {told === undefined ? null : <Notice kind="success" title={told} />}
      {refused === null ? null : <Notice kind="error" title={refused} />}
      <Section id="account" title="Account">
        <KeyValues
          items={[
            { label: "Role", value: role === null ? person.role : ROLE_LABELS[role] },
            {
              label: "State",
              value:
                person.disabledAt === null
                  ? "May sign in"
                  : `Disabled since ${formatInstant(person.disabledAt.toISOString())}`,
            },
            { label: "Second factor", value: person.twoFactorEnabled ? "On" : "Not set up" },
            { label: "Sessions", value: formatPlural(person.sessions, "session") },
            { label: "Since", value: formatInstant(person.createdAt.toISOString()) },
          ]}
        />
      </Section>
      {actor.id === id ? (
        <Notice title="This is your own account.">
          <p>Nobody changes their own role or access; another administrator can.</p>
        </Notice>
      ) : (
        <PersonTools
          person={{ name: person.name, role: person.role, disabled: person.disabledAt !== null }}
          roles={ROLES.map((each) => ({
            value: each,
            label: ROLE_LABELS[each],
            hint: ROLE_HINTS[each],
          }))}
          actions={{
            change: change.bind(null, id),
            disable: disable.bind(null, id),
            enable: enable.bind(null, id),
            endAll: endAll.bind(null, id),
            erase: erase.bind(null, id),
          }}
        />
      )}
    </div>
  );
}
