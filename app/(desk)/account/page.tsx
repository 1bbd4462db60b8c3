import type { Metadata } from "next";
import { NameForm } from "@/components/auth/name-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { KeyValues } from "@/components/ui/key-values";
import { Notice } from "@/components/ui/notice";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { readAccount } from "@/server/auth/account";
import { ROLE_LABELS } from "@/server/auth/permissions";
import { requireSession } from "@/server/auth/session";
import { listSessions } from "@/server/auth/sessions";
import { toFormTitle } from "@/server/http/form-error";
import { renameSelf } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Account") };
}

const DONE: Readonly<Record<string, string>> = {
  name: "Your name is changed.",
  password: "Your password is changed. Every other session has ended.",
  "second-factor-off": "The second factor is off. Every other session has ended.",
};

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function AccountPage({ searchParams }: Props) {
  const session = await requireSession("/account");
  const { done } = await searchParams;
  const notice = typeof done === "string" && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  const { secondFactor, passkeys } = await readAccount(session);
  const sessions = await listSessions(session);
  const { name, email, role } = session.person;
  const items = [
    { label: "E-mail address", value: email },
    { label: "Role", value: ROLE_LABELS[role] },
    { label: "Password", value: <TextLink href="/account/password">Change it</TextLink> },
    {
      label: "Second factor",
      value: (
        <>
          {secondFactor ? "On. " : "Off. "}
          <TextLink href="/account/second-factor">
            {secondFactor ? "Recovery codes, or turn it off" : "Turn it on"}
          </TextLink>
        </>
      ),
    },
    {
      label: "Passkeys",
      value: (
        <>
          {passkeys === 0 ? "None. " : `${passkeys}. `}
          <TextLink href="/account/passkeys">Passkeys</TextLink>
        </>
      ),
    },
    {
      label: "Signed in",
      value: (
        <>
          {sessions.length === 1 ? "Here only. " : `In ${sessions.length} browsers. `}
          <TextLink href="/account/sessions">Sessions</TextLink>
        </>
      ),
    },
    { label: "Keys for programs", value: <TextLink href="/account/keys">Keys</TextLink> },
    {
      label: "Reminders",
      value: <TextLink href="/account/calendar">In your calendar</TextLink>,
    },
  ];
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Account" }]} />
      <PageHeading title={name} lead="Your account at this installation." />
      {notice === undefined ? null : <Notice kind="success" title={notice} />}
      <KeyValues items={items} />
      <Section id="name-section" title="Name">
        <NameForm action={renameSelf} name={name} />
      </Section>
    </div>
  );
}
