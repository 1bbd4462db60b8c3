import type { Metadata } from "next";
import { AssessmentForm } from "@/components/review/assessment-form";
import { AssessmentHead } from "@/components/review/assessment-head";
import { CommentSection } from "@/components/review/comment-section";
import { FindingIndex } from "@/components/review/finding-index";
import { ForeignNotice } from "@/components/review/foreign-notice";
import { JudgementSection } from "@/components/review/judgement-section";
import { ResultPair } from "@/components/review/result-pair";
import { StepList } from "@/components/review/step-list";
import { Section } from "@/components/ui/page-heading";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { change, comment, takeBack } from "./actions";
import { Decisions, Standing } from "./decisions";
import { type AssessmentParams, loadAssessment } from "./load-assessment";
import { Replies } from "./replies";

type Props = { readonly params: Promise<AssessmentParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { record } = await loadAssessment(await params);
  return { title: await toFormTitle(`Assessment ${record.number} of ${record.coin.symbol}`) };
}

export default async function AssessmentPage({ params }: Props) {
  await requirePermission("profile.read");
  const page = await loadAssessment(await params);
  const { record, judged, judgements, comments, steps, means, profile, place, findingOf } = page;
  const { ruleset, policy } = page.assessment;
  const takeBackOf = (index: number) => {
    const kept = judgements[index];
    return kept === undefined ? null : takeBack.bind(null, { ...place, judgementId: kept.id });
  };
  const about = { assessmentId: record.id, criterion: null, href: page.href };
  return (
    <div className="flex flex-col gap-8">
      <AssessmentHead {...{ record, ruleset, policy }} hasReport={page.foreign === null} />
      {page.foreign === null ? null : <ForeignNotice policy={page.foreign} />}
      <Standing page={page} />
      <Section id="result" title="What does it say?" note="0–100, higher is better">
        {record.summary === null ? null : (
          <p className="max-w-prose wrap-anywhere whitespace-pre-line">{record.summary}</p>
        )}
        <ResultPair judged={judged} policy={page.policy} />
      </Section>
      <JudgementSection
        judged={judged}
        sources={profile.sources}
        hrefOf={(criterion) => findingOf(criterion).href}
        takeBackOf={means.mayChange ? takeBackOf : null}
      />
      <Section id="findings" title="Which findings does it rest on?">
        <FindingIndex
          findings={judged.findings}
          pillars={page.checklist.pillars}
          comments={comments}
          judged={judgements.map(({ judgement }) => judgement.criterion)}
          findingOf={findingOf}
        />
      </Section>
      <Decisions page={page} />
      {means.mayChange ? (
        <Section id="change" title="Change it" note="Saving moves it to the latest revision">
          <AssessmentForm
            action={change.bind(null, place)}
            submitLabel="Save"
            values={{
              summary: record.summary ?? "",
              dueOn: record.dueOn ?? "",
              asOf: record.asOf,
            }}
          />
        </Section>
      ) : null}
      <Replies page={page} />
      {means.mayReadInside ? (
        <CommentSection
          comments={comments}
          findingOf={findingOf}
          action={means.mayComment ? comment.bind(null, about) : null}
        />
      ) : null}
      <Section id="steps" title="What happened?">
        <StepList steps={steps} titleOf={(id) => findingOf(id).title} />
      </Section>
    </div>
  );
}
