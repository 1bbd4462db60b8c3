import type { Metadata } from "next";
import { NewIssuerForm } from "@/components/profile/new-issuer-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { toFormTitle } from "@/server/http/form-error";
import { today } from "@/server/http/today";
import { createIssuer } from "./actions";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("New issuer") };
}

export default async function NewIssuerPage() {
  await requirePermission("coin.create");
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Issuers", href: "/issuers" }, { label: "New" }]} />
      <PageHeading
        title="Which issuer and which coin?"
        lead={
          <>
            Everything else is entered section by section in a draft. You can also{" "}
            <TextLink href="/issuers/import">import a profile file</TextLink>; a further coin of a
            known issuer is started from that coin&apos;s own page.
          </>
        }
      />
      <NewIssuerForm
        action={createIssuer}
        start={{ values: { asOf: today() }, fields: {}, message: null }}
      />
    </div>
  );
}
