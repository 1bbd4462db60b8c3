import type { SimpleAction } from "@/components/profile/simple-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page-heading";
import type { Verdict } from "@/domain/checklist/criterion";
import type { Source } from "@/domain/profile/profile";
import { VERDICT_LABELS } from "@/domain/report/words";
import { JudgeForm } from "./judge-form";

type Props = {
  readonly action: SimpleAction;
  readonly computed: Verdict;
  readonly sources: readonly Source[];
  /** Longest life of a judgement. */
  readonly months: number;
};

const VERDICTS = ["met", "partly_met", "not_met", "unknown", "not_applicable"] as const;

/** The place to judge otherwise; without a source to rest on it says what to do first. */
export function JudgeSection({ action, computed, sources, months }: Props) {
  return (
    <Section
      id="judge"
      title="Do you judge otherwise?"
      note="It stands beside the computed verdict, never in its place"
    >
      {sources.length === 0 ? (
        <Notice title="The profile has no source yet.">
          <p>A judgement rests on evidence: add a source to the profile first.</p>
        </Notice>
      ) : (
        <JudgeForm
          action={action}
          verdicts={VERDICTS.filter((each) => each !== computed).map((value) => ({
            value,
            label: VERDICT_LABELS[value],
          }))}
          sources={sources.map(({ id, title, publisher }) => ({
            value: id,
            label: title,
            ...(publisher === null ? {} : { hint: publisher }),
          }))}
          months={months}
        />
      )}
    </Section>
  );
}
