import type { SimpleAction } from "@/components/profile/simple-form";
import { Section } from "@/components/ui/page-heading";
import type { VerdictAgreement } from "@/domain/review/agreement";
import { AgreementTable } from "./agreement-table";
import { DifferenceTable } from "./difference-table";
import { type Difference, MergeForm } from "./merge-form";
import { type VerdictDifference, VerdictDifferences } from "./verdict-differences";

type Props = {
  readonly names: readonly [string, string];
  readonly agreement: VerdictAgreement;
  readonly places: string;
  readonly verdicts: readonly VerdictDifference[];
  readonly differences: readonly Difference[];
  /** Null where no draft can be made of them, or not by whoever reads. */
  readonly merge: SimpleAction | null;
};

/** What two answers come to: agreement, verdicts that differ, and every place to decide. */
export function RoundComparison(props: Props) {
  const { names, agreement, places, verdicts, differences, merge } = props;
  return (
    <>
      <Section id="agreement" title="How far do the verdicts agree?">
        <AgreementTable agreement={agreement} />
      </Section>
      <Section id="verdicts" title="Which verdicts differ?">
        <VerdictDifferences names={names} differences={verdicts} />
      </Section>
      <Section id="answers" title="Where do the answers differ?" note={places}>
        {merge === null ? (
          <DifferenceTable names={names} differences={differences} />
        ) : (
          <MergeForm action={merge} names={names} differences={differences} />
        )}
      </Section>
    </>
  );
}
