import type { Metadata } from "next";
import { JoinForm } from "@/components/auth/join-form";
import { ResetForm } from "@/components/auth/reset-form";
import { PageHeading } from "@/components/ui/page-heading";
import { readAuthRequest } from "@/server/auth/auth-request";
import { PASSWORD_HINT } from "@/server/auth/password-rules";
import { findResetPerson } from "@/server/auth/reset";
import { isSetUpLinkOpen } from "@/server/auth/setup";
import { recordVoidLink } from "@/server/auth/void-links";
import { toFormTitle } from "@/server/http/form-error";
import { resetHere, setUpHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Set-up"), robots: { index: false } };
}

type Props = { readonly params: Promise<{ readonly token: string }> };

export default async function SetUpPage({ params }: Props) {
  const { token } = await params;
  const person = await findResetPerson(token);
  if (person !== null) return <Reset token={token} {...person} />;
  if (!(await isSetUpLinkOpen(token))) {
    await recordVoidLink(await readAuthRequest(), "set-up");
    return <LinkOver />;
  }
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

type ResetProps = { readonly token: string; readonly name: string; readonly email: string };

function Reset({ token, name, email }: ResetProps) {
  return (
    <>
      <PageHeading
        title={`A new password for ${name}`}
        lead="The second factor and every passkey of this account are removed, and every session ends. Both can be set up again under Account."
      />
      <ResetForm action={resetHere} token={token} email={email} passwordHint={PASSWORD_HINT} />
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
      <p>
        An administrator who cannot sign in is let in again by a link that is made on the server:
        <code> npm run -s assay -- people reset</code>.
      </p>
    </>
  );
}
