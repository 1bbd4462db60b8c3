import type { Metadata } from "next";
import { describeBrowser } from "@/components/auth/describe-browser";
import { SessionTable } from "@/components/auth/session-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireSession } from "@/server/auth/session";
import { listSessions } from "@/server/auth/sessions";
import { endOneSession, endOtherSessions } from "../actions";

export const metadata: Metadata = { title: "Sessions" };

const WAYS: Readonly<Record<string, string>> = {
  password: "Password",
  passkey: "Passkey",
  company: "Company",
};
const DONE: Readonly<Record<string, string>> = {
  one: "The session has ended.",
  others: "Every other session has ended.",
};

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function SessionsPage({ searchParams }: Props) {
  const session = await requireSession("/account/sessions");
  const { done } = await searchParams;
  const notice = typeof done === "string" && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  const open = await listSessions(session);
  const sessions = open.map(({ id, userAgent, ipAddress, via, ...row }) => ({
    id,
    browser: describeBrowser(userAgent),
    address: ipAddress === "" ? null : ipAddress,
    via: row.secondFactor && via === "password" ? "Password and second factor" : (WAYS[via] ?? via),
    opened: row.createdAt.toISOString(),
    seen: row.lastSeenAt.toISOString(),
    isThis: id === session.sessionId,
  }));
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Account", href: "/account" }, { label: "Sessions" }]} />
      <PageHeading
        title="Where are you signed in?"
        lead="A session that you do not know: end it, and change your password."
      />
      {notice === undefined ? null : <Notice kind="success" title={notice} />}
      <SessionTable sessions={sessions} end={endOneSession} />
      {sessions.length > 1 ? (
        <form action={endOtherSessions}>
          <ButtonRow>
            <Button look="danger">End all other sessions</Button>
          </ButtonRow>
        </form>
      ) : null}
    </div>
  );
}
