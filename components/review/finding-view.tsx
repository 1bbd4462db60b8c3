import { FactLines } from "@/components/findings/fact-lines";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import type { Criterion } from "@/domain/checklist/criterion";
import type { Finding } from "@/domain/checklist/finding";
import type { FactView } from "@/domain/derivation/fact-view";
import { describeFinding } from "@/domain/explain/fact-lines";

type Props = {
  readonly finding: Finding;
  readonly criterion: Pick<Criterion, "id" | "evidenceWanted">;
  /** Null where the facts cannot be opened as the finding read them. */
  readonly view: FactView | null;
};

/** What the rules say of one question, with the facts it rests on. */
export function FindingView({ finding, criterion, view }: Props) {
  return (
    <Section id="finding" title="What do the rules say?">
      <p>
        <VerdictMark verdict={finding.verdict} word />
      </p>
      <p className="max-w-prose wrap-anywhere">{finding.reason}</p>
      {view === null ? null : <FactLines lines={describeFinding(view, finding)} />}
      <p className="max-w-prose text-sm">
        <span className="font-semibold">Evidence wanted:</span> {criterion.evidenceWanted}
      </p>
      <p className="text-sm">
        <TextLink href={`/checklists/backing/${criterion.id}`}>The criterion</TextLink>
      </p>
    </Section>
  );
}
