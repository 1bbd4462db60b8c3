import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentFacts } from "@/components/evidence/document-facts";
import { DoneNotice, StateNotices } from "@/components/evidence/document-notices";
import { RevisionChain } from "@/components/evidence/revision-chain";
import { StoredFile } from "@/components/evidence/stored-file";
import { LossSection, SupportSection } from "@/components/evidence/support-section";
import { WithdrawForm } from "@/components/evidence/withdraw-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { SOURCE_KINDS } from "@/domain/profile/profile";
import { findDocumentById, readChain } from "@/server/evidence/queries";
import { readSupport } from "@/server/evidence/support";
import { toFormTitle } from "@/server/http/form-error";
import { today } from "@/server/http/today";
import { type Query, readRefusal } from "../refusal";
import { withdraw } from "./actions";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Query>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const document = await findDocumentById((await params).id);
  const title = await toFormTitle(document?.title ?? "Evidence");
  return { title: readRefusal(await searchParams) === null ? title : `Error: ${title}` };
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const mayEdit = can(await requirePermission("evidence.read"), "evidence.edit");
  const { id } = await params;
  const document = await findDocumentById(id);
  if (document === null) notFound();
  const query = await searchParams;
  const [chain, support] = [await readChain(document), await readSupport(document)];
  const latest = chain.later.findLast(({ withdrawn }) => withdrawn === null) ?? null;
  const isWithdrawn = document.withdrawn !== null;
  const isOpen = mayEdit && !isWithdrawn;
  const day = today();
  const lost = support.current.flatMap(({ supported }) =>
    supported.filter(({ restsOnThisAlone }) => restsOnThisAlone),
  ).length;
  return (
    <div className="flex flex-col gap-8">
      <div className="wrap-anywhere">
        <Breadcrumb items={[{ label: "Evidence", href: "/evidence" }, { label: document.title }]} />
      </div>
      <PageHeading
        eyebrow={SOURCE_KINDS[document.kind]}
        title={<span className="wrap-anywhere">{document.title}</span>}
        actions={
          isOpen ? (
            <>
              <LinkButton href={`/evidence/${id}/edit`}>Edit</LinkButton>
              {latest === null ? (
                <LinkButton href={`/evidence/new?revises=${id}`}>New revision</LinkButton>
              ) : null}
            </>
          ) : undefined
        }
      />
      <DoneNotice query={query} />
      <StateNotices document={document} latest={latest} day={day} />
      <Section id="facts" title="What is it?">
        <DocumentFacts document={document} day={day} />
      </Section>
      <Section id="stored" title="Which file is kept?">
        <StoredFile document={document} mayAdd={isOpen} refusal={readRefusal(query)} />
      </Section>
      <Section id="revisions" title="Revisions">
        <RevisionChain document={document} {...chain} />
      </Section>
      <Section id="supports" title="What does it support?">
        <SupportSection support={support} mayEdit={mayEdit} />
      </Section>
      <Section id="loss" title="What rests on it alone?">
        <LossSection
          support={support}
          mayEdit={mayEdit}
          validUntil={document.validUntil}
          isWithdrawn={isWithdrawn}
        />
      </Section>
      {isOpen ? (
        <Section id="withdraw" title="Withdraw">
          <WithdrawForm
            action={withdraw.bind(null, { documentId: id, version: document.version })}
            lost={lost}
          />
        </Section>
      ) : null}
    </div>
  );
}
