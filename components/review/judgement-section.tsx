import type { SimpleAction } from "@/components/profile/simple-form";
import { Section } from "@/components/ui/page-heading";
import type { Source } from "@/domain/profile/profile";
import type { JudgedAssessment } from "@/domain/review/apply-judgements";
import { StepForm } from "./decision-forms";
import { JudgementList } from "./judgement-list";

type Props = {
  readonly judged: JudgedAssessment;
  readonly sources: readonly Source[];
  readonly hrefOf: (criterion: string) => string;
  /** Takes back the judgement at a place in the list; null where nobody may. */
  readonly takeBackOf: ((index: number) => SimpleAction | null) | null;
};

/** Every judgement, counted and in sight. */
export function JudgementSection({ judged, sources, hrefOf, takeBackOf }: Props) {
  const { lines, counts } = judged;
  if (lines.length === 0) return null;
  const toolOf = (index: number) => {
    const action = takeBackOf?.(index) ?? null;
    return action === null ? null : (
      <StepForm action={action} label="Take it back" hint="The computed verdict speaks again." />
    );
  };
  return (
    <Section
      id="judgements"
      title="Where did people judge otherwise?"
      note={`${counts.counts} of ${lines.length} count`}
    >
      <JudgementList lines={lines} sources={sources} hrefOf={hrefOf} toolOf={toolOf} />
    </Section>
  );
}
