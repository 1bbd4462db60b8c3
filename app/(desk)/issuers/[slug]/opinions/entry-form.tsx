import { OpinionForm } from "@/components/opinions/opinion-form";
import { Section } from "@/components/ui/page-heading";
import { OPINION_SUBJECTS } from "@/server/opinions/opinion-input";
import type { OpinionRecord } from "@/server/opinions/opinion.repository";
import { enter } from "./actions";
import { toOpinionValues } from "./form-values";

const SUBJECTS = Object.entries(OPINION_SUBJECTS).map(([value, label]) => ({ value, label }));

type Props = {
  readonly coinId: string;
  readonly slug: string;
  /** The entry the form corrects; null where it enters another. */
  readonly replaced: OpinionRecord | null;
};

export function EntryForm({ coinId, slug, replaced }: Props) {
  const isNew = replaced === null;
  return (
    <Section
      id="enter"
      title={isNew ? "Enter an opinion" : `Replace the entry of ${replaced.rater}`}
    >
      <OpinionForm
        key={replaced?.id ?? "new"}
        action={enter.bind(null, { coinId, slug, replaces: replaced?.id ?? null })}
        start={toOpinionValues(replaced)}
        subjects={SUBJECTS}
        submitLabel={isNew ? "Enter the opinion" : "Replace the entry"}
        cancelHref={isNew ? null : `/issuers/${slug}/opinions`}
      />
    </Section>
  );
}
