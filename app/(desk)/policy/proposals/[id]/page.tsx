import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PolicyChanges } from "@/components/policy/change-list";
import { UnfitVersion } from "@/components/policy/policy-misfits";
import { PolicyNotices, PolicyStanding } from "@/components/policy/policy-standing";
import { ProposalActions } from "@/components/policy/proposal-actions";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { buttonClass, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { findProposal, type Proposal } from "@/server/policy/queries";
import { approve, giveBack, submit, withdraw } from "./actions";
import { readDone } from "./done";
import { Content } from "./content";
import { Moves } from "./moves";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findProposal((await params).id);
  return { title: await toFormTitle(`Policy ${found?.record.label ?? ""}`) };
}

export default async function ProposalPage({ params, searchParams }: Props) {
  await requirePermission("ruleset.read");
  const { id } = await params;
  const proposal = await findProposal(id);
  if (proposal === null) notFound();
  const { record, policy, changes, against, outdatedBy, mayEdit } = proposal;
  const done = readDone((await searchParams)["done"]);
  const isDecided = record.state === "approved" || record.state === "superseded";
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Policy", href: "/policy" }, { label: record.label }]} />
      <PageHeading
        eyebrow={`${policy.title} · ${policy.id} ${policy.version}`}
        title={isDecided ? "What did this version change?" : "What would this version change?"}
        actions={
          <>
            <a className={buttonClass()} href={`/api/policy/${id}`} download>
              Export JSON
            </a>
            {mayEdit ? (
              <LinkButton look="primary" href={`/policy/proposals/${id}/edit`}>
                Edit
              </LinkButton>
            ) : null}
          </>
        }
      />
      {done === null ? null : <Notice kind="success" title={done} />}
      <UnfitVersion misfits={proposal.misfits} />
      <PolicyNotices record={record} outdatedBy={outdatedBy} />
      <Section id="standing" title="Where does it stand?">
        <PolicyStanding record={record} />
      </Section>
      <Decision proposal={proposal} />
      <Section id="changes" title={`What changes against ${against}?`}>
        {changes.length === 0 ? <p>Nothing.</p> : <PolicyChanges changes={changes} />}
      </Section>
      {isDecided ? null : <Moves proposal={proposal} />}
      <Content proposal={proposal} />
    </div>
  );
}

function Decision({ proposal: { record, choices } }: { readonly proposal: Proposal }) {
  if (Object.values(choices).every((choice) => choice === null)) return null;
  const place = { policyId: record.id, version: record.version };
  return (
    <Section id="decide" title="What is to be done?">
      <ProposalActions
        label={record.label}
        isInReview={record.state === "in_review"}
        choices={choices}
        submit={submit.bind(null, place)}
        withdraw={withdraw.bind(null, place)}
        giveBack={giveBack.bind(null, place)}
        approve={approve.bind(null, place)}
      />
    </Section>
  );
}
