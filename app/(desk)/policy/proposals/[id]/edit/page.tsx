import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PolicyImportForm } from "@/components/policy/policy-import-form";
import { UnfitVersion } from "@/components/policy/policy-misfits";
import { listReadable, listSections } from "@/components/policy/proposal-fields";
import { ProposalForm } from "@/components/policy/proposal-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { toPolicyJson } from "@/domain/review/policy-edit";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { toPolicyValues } from "@/server/policy/form-values";
import { findProposal } from "@/server/policy/queries";
import { POLICY_CONTEXT } from "@/server/policy/stored";
import { importFile, save } from "./actions";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findProposal((await params).id);
  return { title: await toFormTitle(`Edit policy ${found?.record.label ?? ""}`) };
}

export default async function EditProposalPage({ params }: Props) {
  await requirePermission("policy.edit");
  const { id } = await params;
  const proposal = await findProposal(id);
  if (proposal === null) notFound();
  const { record, policy, misfits, mayEdit } = proposal;
  const here = `/policy/proposals/${id}`;
  if (!mayEdit) redirect(here);
  const { label, version, reason } = record;
  const { checklist, parameters } = POLICY_CONTEXT;
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[{ label: "Policy", href: "/policy" }, { label, href: here }, { label: "Edit" }]}
      />
      <PageHeading
        eyebrow={`Policy ${label} · draft`}
        title="What should the policy say?"
        lead="Save first; the next page shows whom the change moves. Nothing comes into force without another person."
      />
      <UnfitVersion misfits={misfits} />
      <ProposalForm
        action={save.bind(null, id)}
        start={{ ...toPolicyValues(toPolicyJson(policy)), version: String(version), reason }}
        sections={listSections(checklist, parameters)}
        readable={listReadable(checklist)}
        cancelHref={here}
      />
      <Section id="import" title="Take it from a file instead?">
        <PolicyImportForm action={importFile.bind(null, { policyId: id, version })} />
      </Section>
    </div>
  );
}
