import type { Metadata } from "next";
import { ProposeForm } from "@/components/policy/propose-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { getRules } from "@/server/assessments/reading";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { propose } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Propose a policy") };
}

export default async function ProposePage() {
  await requirePermission("policy.edit");
  const { policy } = await getRules();
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Policy", href: "/policy" }, { label: "Propose" }]} />
      <PageHeading
        title="What should the next version be called, and why?"
        lead="It begins as a copy of the policy in force. Nothing changes until another person has approved it."
      />
      <ProposeForm action={propose} inForce={policy.version} />
    </div>
  );
}
