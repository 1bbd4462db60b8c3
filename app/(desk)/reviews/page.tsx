import type { Metadata } from "next";
import { AssessmentTable } from "@/components/review/assessment-table";
import type { ShownAssessment } from "@/components/review/types";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { requirePermission } from "@/server/auth/require";
import { today } from "@/server/http/today";
import { readQueue } from "@/server/review/queries";

export const metadata: Metadata = { title: "Reviews" };

const SECTIONS = [
  {
    id: "to-decide",
    caption: "Assessments to decide",
    title: "What can you decide?",
    of: "toDecide",
  },
  { id: "own", caption: "Your open assessments", title: "What is with you?", of: "own" },
  {
    id: "with-others",
    caption: "Assessments with other reviewers",
    title: "What is with other reviewers?",
    of: "withOthers",
  },
  {
    id: "others",
    caption: "Open assessments of others",
    title: "What are others working on?",
    of: "others",
  },
] as const;

export default async function ReviewsPage() {
  await requirePermission("review.read");
  const queue = await readQueue();
  const now = today();
  const isEmpty = SECTIONS.every(({ of }) => queue[of].length === 0);
  return (
    <div className="flex flex-col gap-8">
      <PageHeading
        title="What waits for a decision?"
        lead="Nobody approves work they had a hand in, whatever their role."
      />
      {isEmpty ? (
        <EmptyState
          title="No assessment is open."
          action={<LinkButton href="/issuers">Choose a coin</LinkButton>}
        >
          Open one on the page of a coin, under Assessments.
        </EmptyState>
      ) : (
        SECTIONS.map(({ of, ...section }) => (
          <Queue key={section.id} {...section} rows={queue[of]} now={now} />
        ))
      )}
    </div>
  );
}

type Props = {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly ShownAssessment[];
  readonly now: string;
};

function Queue({ id, title, caption, rows, now }: Props) {
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <AssessmentTable caption={caption} rows={rows} today={now} />
    </Section>
  );
}
