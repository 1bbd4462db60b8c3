import type { Metadata } from "next";
import { JoinForm } from "@/components/auth/join-form";
import { PageHeading } from "@/components/ui/page-heading";
import { readAuthRequest } from "@/server/auth/auth-request";
import { findInvitation } from "@/server/auth/invitations";
import { PASSWORD_HINT } from "@/server/auth/password-rules";
import { ROLE_HINTS, ROLE_LABELS, toRole } from "@/server/auth/permissions";
import { recordVoidLink } from "@/server/auth/void-links";
import { toFormTitle } from "@/server/http/form-error";
import { acceptHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Invitation"), robots: { index: false } };
}

type Props = { readonly params: Promise<{ readonly token: string }> };

export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  const role = toRole(invitation?.role);
  if (invitation === null || role === null) {
    await recordVoidLink(await readAuthRequest(), "invitation");
    return <LinkOver />;
  }
  return (
    <>
      <PageHeading
        title="You are invited to Assay"
        lead={`Your role: ${ROLE_LABELS[role]}. ${ROLE_HINTS[role]}`}
      />
      <JoinForm
        action={acceptHere}
        token={token}
        name={invitation.name}
        email={invitation.email}
        passwordHint={PASSWORD_HINT}
        button="Accept and sign in"
      />
    </>
  );
}

function LinkOver() {
  return (
    <>
      <PageHeading title="This link is not valid" />
      <p>
        An invitation works once and for some days. Ask the administrator who sent it for a new one.
      </p>
    </>
  );
}
