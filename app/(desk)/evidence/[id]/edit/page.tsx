import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentForm } from "@/components/evidence/document-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { findDocumentById } from "@/server/evidence/queries";
import { toFormTitle } from "@/server/http/form-error";
import { toFormValues, toStart } from "../../form-values";
import { change } from "./actions";
import { requirePermission } from "@/server/auth/require";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Edit a document") };
}

export default async function EditDocumentPage({ params }: Props) {
  await requirePermission("evidence.edit");
  const { id } = await params;
  const document = await findDocumentById(id);
  if (document === null || document.withdrawn !== null) notFound();
  const values = { ...toFormValues(document), version: String(document.version) };
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb
        items={[
          { label: "Evidence", href: "/evidence" },
          { label: "Document", href: `/evidence/${id}` },
          { label: "Edit" },
        ]}
      />
      <PageHeading
        eyebrow={<span className="wrap-anywhere">{document.title}</span>}
        title="What is this document?"
        lead="Its file and its history stay. For another file, add a new revision."
      />
      <DocumentForm
        action={change.bind(null, id)}
        start={toStart(values)}
        cancelHref={`/evidence/${id}`}
        submitLabel="Save the document"
      />
    </div>
  );
}
