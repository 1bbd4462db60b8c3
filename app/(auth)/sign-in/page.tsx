import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PasskeySignIn } from "@/components/auth/passkey-buttons";
import { SignInForm } from "@/components/auth/sign-in-form";
import { toSafePath } from "@/components/shell/safe-path";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { readAuthRequest } from "@/server/auth/auth-request";
import { findOidc } from "@/server/auth/oidc";
import { canHavePasskeys } from "@/server/auth/passkeys";
import { findSession } from "@/server/auth/session";
import { isSetUpNeeded } from "@/server/auth/setup";
import { describeSignInError } from "@/server/auth/sign-in-errors";
import { toFormTitle } from "@/server/http/form-error";
import { askPasskey, showPasskey, signInHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Sign in") };
}

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function SignInPage({ searchParams }: Props) {
  const { next, error } = await searchParams;
  const path = toSafePath(next);
  if ((await findSession()) !== null) redirect(path);
  if (await isSetUpNeeded()) return <SetUpNeeded />;
  const problem = describeSignInError(error);
  const company = findOidc();
  return (
    <>
      <PageHeading title="Sign in" />
      {problem === null ? null : <Notice kind="error" title={problem} />}
      <SignInForm action={signInHere} next={path} />
      {canHavePasskeys(await readAuthRequest()) ? (
        <PasskeySignIn ask={askPasskey} show={showPasskey} next={path} />
      ) : null}
      {company === null ? null : (
        <p>
          <a className={buttonClass()} href={`/api/auth/company?next=${encodeURIComponent(path)}`}>
            Sign in with {company.name}
          </a>
        </p>
      )}
      <p className="text-sm text-muted">
        Accounts are made by invitation. If you cannot sign in, ask an administrator of this
        installation.
      </p>
    </>
  );
}

function SetUpNeeded() {
  return (
    <>
      <PageHeading title="Assay has to be set up first" />
      <p>
        Open the set-up link that Assay has printed where it was started. It works once, for an
        hour; a new start prints a new one.
      </p>
    </>
  );
}
