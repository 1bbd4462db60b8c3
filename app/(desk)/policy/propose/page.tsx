import type { Metadata } from "next";
import { ProposeForm } from "@/components/policy/propose-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { findStanding } from "@/server/policy/queries";
import { propose } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Propose a policy") };
}

const COPY = "It begins as a copy of the policy in force.";
const MENDED =
  "It begins with what still fits of the policy in force, and the shipped policy for the rest.";

export default async function ProposePage() {
  await requirePermission("policy.edit");
  const { label, misfits } = await findStanding();
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Policy", href: "/policy" }, { label: "Propose" }]} />
      <PageHeading
        title="What should the next version be called, and why?"
        lead={`${misfits.length === 0 ? COPY : MENDED} Nothing changes until another person has approved it.`}
      />
      <ProposeForm action={propose} inForce={label} />
    </div>
  );
}
