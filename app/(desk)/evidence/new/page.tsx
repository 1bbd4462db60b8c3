import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChooseFile, UploadNotice } from "@/components/evidence/choose-file";
import { DocumentForm } from "@/components/evidence/document-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { toStart } from "../form-values";
import { type Query, readRefusal } from "../refusal";
import { add } from "./actions";
import { readStep, toStartValues } from "./read-step";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const title = await toFormTitle("Add a document");
  return { title: readRefusal(await searchParams) === null ? title : `Error: ${title}` };
}

export default async function NewDocumentPage({ searchParams }: Props) {
  await requirePermission("evidence.edit");
  const query = await searchParams;
  const { earlier, file, isGone, isChosen } = await readStep(query);
  if (earlier === undefined) notFound();
  const revises = earlier?.id ?? null;
  const upload = file === null ? null : { sha256: file.sha256, name: file.name };
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Evidence", href: "/evidence" }, { label: "Add a document" }]} />
      <PageHeading
        eyebrow={isChosen ? "Step 2 of 2" : "Step 1 of 2"}
        title={isChosen ? "What is this document?" : "Which file is it?"}
        lead={earlier === null ? undefined : `A new revision of “${earlier.title}”.`}
      />
      <UploadNotice file={file} isGone={isGone} />
      {isChosen ? (
        <DocumentForm
          action={add.bind(null, { revises, upload })}
          start={toStart(toStartValues(earlier, file))}
          cancelHref={revises === null ? "/evidence" : `/evidence/${revises}`}
          submitLabel="Add the document"
        />
      ) : (
        <ChooseFile revises={revises} refusal={readRefusal(query)} />
      )}
    </div>
  );
}
