import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CriterionDetail } from "@/components/checklists/criterion-detail";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { getRules } from "@/server/assessments/reading";
import { requirePermission } from "@/server/auth/require";

type Props = { readonly params: Promise<{ readonly criterionId: string }> };

async function findCriterion({ params }: Props) {
  const { criterionId } = await params;
  const criterion = (await getRules()).checklist.criteria.find(({ id }) => id === criterionId);
  if (criterion === undefined) notFound();
  return criterion;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await findCriterion(props)).title };
}

export default async function CriterionPage(props: Props) {
  await requirePermission("ruleset.read");
  const criterion = await findCriterion(props);
  const { checklist, policy, version } = await getRules();
  const { title, question, pillar: pillarId } = criterion;
  const pillar = checklist.pillars.find(({ id }) => id === pillarId);
  const own = checklist.criteria.filter((each) => each.pillar === pillarId);
  const total = own.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[
          { label: "Checklists", href: "/checklists" },
          { label: checklist.title, href: `/checklists/backing#${pillarId}` },
          { label: title },
        ]}
      />
      <PageHeading
        eyebrow={`${pillar?.label ?? pillarId} · ruleset ${version}`}
        title={title}
        lead={question}
      />
      <CriterionDetail criterion={criterion} total={total} policy={policy} />
    </div>
  );
}
