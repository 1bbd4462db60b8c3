import type { Metadata } from "next";
import { ImportForm } from "@/components/profile/import-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { toFormTitle } from "@/server/http/form-error";
import { importFile } from "./actions";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Import a profile") };
}

export default async function ImportPage() {
  await requirePermission("profile.publish");
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Issuers", href: "/issuers" }, { label: "Import" }]} />
      <PageHeading
        title="Which profile do you want to take in?"
        lead="A profile file becomes a new coin with its first revision, or the next revision of a coin that is here already. A file with an error is refused whole; nothing is guessed."
      />
      <ImportForm action={importFile} />
    </div>
  );
}
