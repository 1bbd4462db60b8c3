import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/auth/code-form";
import { toSafePath } from "@/components/shell/safe-path";
import { PageHeading } from "@/components/ui/page-heading";
import { readAuthRequest } from "@/server/auth/auth-request";
import { findChallenged } from "@/server/auth/second-step";
import { toFormTitle } from "@/server/http/form-error";
import { passWithRecoveryCode } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Recovery code") };
}

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function RecoveryPage({ searchParams }: Props) {
  const path = toSafePath((await searchParams).next);
  if ((await findChallenged(await readAuthRequest())) === null) redirect("/sign-in");
  return (
    <>
      <PageHeading
        title="Recovery code"
        lead="Type one of the codes you kept when you turned the second factor on."
      />
      <CodeForm
        action={passWithRecoveryCode}
        kind="recovery_code"
        next={path}
        other={{ href: `/sign-in/code?next=${encodeURIComponent(path)}`, label: "Use the app" }}
      />
    </>
  );
}
