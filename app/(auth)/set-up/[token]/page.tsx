import type { Metadata } from "next";
import { JoinForm } from "@/components/auth/join-form";
import { PageHeading } from "@/components/ui/page-heading";
import { PASSWORD_HINT } from "@/server/auth/password-rules";
import { isSetUpLinkOpen } from "@/server/auth/setup";
import { toFormTitle } from "@/server/http/form-error";
import { setUpHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Set-up"), robots: { index: false } };
}

type Props = { readonly params: Promise<{ readonly token: string }> };

export default async function SetUpPage({ params }: Props) {
  const { token } = await params;
  if (!(await isSetUpLinkOpen(token))) return <LinkOver />;
  return (
    <>
      <PageHeading
        title="Who administers this installation?"
        lead="This makes the first account. Everybody else is invited by it."
      />
      <JoinForm
        action={setUpHere}
        token={token}
        name=""
        email={null}
        passwordHint={PASSWORD_HINT}
        button="Create the account"
      />
    </>
  );
}

function LinkOver() {
  return (
    <>
      <PageHeading title="This link is not valid" />
      <p>
        A set-up link works once, for an hour, and only until the first account is there. A new
        start of Assay prints a new one as long as there is no account.
      </p>
    </>
  );
}
