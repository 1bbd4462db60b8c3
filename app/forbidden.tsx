import type { Metadata } from "next";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Not allowed" };

/** In place of what the role of whoever asks does not allow, with the status 403. */
export default function Forbidden() {
  return (
    <div className="flex flex-col gap-6">
      <PageHeading
        title="Your role does not allow this"
        lead="The attempt is recorded in the trail. The table of permissions says who may do it; an administrator can change your role."
      />
      <ButtonRow>
        <LinkButton href="/permissions">Table of permissions</LinkButton>
        <LinkButton href="/issuers">All issuers</LinkButton>
      </ButtonRow>
    </div>
  );
}
