import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommentSection } from "@/components/review/comment-section";
import { FindingView } from "@/components/review/finding-view";
import { JudgementList } from "@/components/review/judgement-list";
import { JudgeSection } from "@/components/review/judge-section";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { longestMonths } from "@/domain/review/judgement";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { today } from "@/server/http/today";
import { comment } from "../../actions";
import { type AssessmentParams, loadAssessment } from "../../load-assessment";
import { judge } from "./actions";

type Props = {
  readonly params: Promise<AssessmentParams & { readonly criterion: string }>;
};

async function load(params: Props["params"]) {
  const { criterion: id, ...address } = await params;
  const page = await loadAssessment(address);
  const criterion = page.checklist.criteria.find((each) => each.id === id);
  const finding = page.assessment.findings.find((each) => each.id === id);
  if (criterion === undefined || finding === undefined) notFound();
  return { page, criterion, finding };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page, criterion } = await load(params);
  return { title: await toFormTitle(`${criterion.title}, ${page.record.coin.symbol}`) };
}

export default async function AssessedFindingPage({ params }: Props) {
  await requirePermission("profile.read");
  const { page, criterion, finding } = await load(params);
  const { record, comments, href, means, judged, profile, place, findingOf } = page;
  const here = findingOf(finding.id).href;
  const lines = judged.lines.filter(({ judgement }) => judgement.criterion === finding.id);
  const about = { assessmentId: record.id, criterion: finding.id, href: here };
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[
          { label: record.coin.symbol, href: `/issuers/${record.coin.slug}` },
          { label: `Assessment ${record.number}`, href },
          { label: criterion.title },
        ]}
      />
      <PageHeading title={criterion.title} lead={criterion.question} />
      <FindingView
        finding={finding}
        criterion={criterion}
        view={page.foreign === null ? page.view : null}
      />
      {lines.length === 0 ? null : (
        <Section id="judgement" title="What did people judge?">
          <JudgementList
            lines={lines}
            sources={profile.sources}
            hrefOf={(id) => findingOf(id).href}
          />
        </Section>
      )}
      {means.mayChange ? (
        <JudgeSection
          action={judge.bind(null, {
            ...place,
            href: here,
            criterion: finding.id,
            computed: finding.verdict,
          })}
          computed={finding.verdict}
          sources={profile.sources}
          months={longestMonths(page.policy, today())}
        />
      ) : null}
      {means.mayReadInside ? (
        <CommentSection
          comments={comments.filter((each) => each.criterion === finding.id)}
          action={means.mayComment ? comment.bind(null, about) : null}
        />
      ) : null}
    </div>
  );
}
