import type { Metadata } from "next";
import { InviteForm } from "@/components/people/invite-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { ROLE_HINTS, ROLE_LABELS, ROLES } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { invite } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Invite somebody") };
}

export default async function InvitePage() {
  await requirePermission("people.manage");
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb
        items={[
          { label: "Desk", href: "/" },
          { label: "People", href: "/people" },
          { label: "Invite" },
        ]}
      />
      <PageHeading
        title="Whom do you invite?"
        lead="You get a link to hand over yourself: Assay sends no mail. It is shown once, works once and lasts seven days."
      />
      <InviteForm
        action={invite}
        roles={ROLES.map((role) => ({
          value: role,
          label: ROLE_LABELS[role],
          hint: ROLE_HINTS[role],
        }))}
      />
    </div>
  );
}
