import { formatDate } from "@/components/format/format-date";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Section } from "@/components/ui/page-heading";
import { SelectField } from "@/components/ui/select-field";

export type RevisionOption = { readonly number: number; readonly asOf: string };
type FormAction = (data: FormData) => Promise<void>;

type Props = {
  readonly revisions: readonly RevisionOption[];
  readonly hasDraft: boolean;
  readonly restore: FormAction;
  readonly discard: FormAction;
};

/** The two ways of throwing a draft away: for nothing, or for an earlier revision. Both ask first. */
export function DraftTools({ revisions, hasDraft, restore, discard }: Props) {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {revisions.length === 0 ? null : (
        <Section id="restore" title="Go back to a revision">
          <form action={restore} className="flex flex-col items-start gap-3">
            <SelectField
              id="revision"
              name="revision"
              label="Revision"
              options={revisions.map(({ number, asOf }) => ({
                value: String(number),
                label: `Revision ${number}, ${formatDate(asOf)}`,
              }))}
            />
            <ConfirmButton
              label="Copy into the draft…"
              title="Replace the draft with this revision?"
              confirmLabel="Replace the draft"
            >
              <p>
                {hasDraft
                  ? "Everything entered in the present draft is lost."
                  : "A draft is opened as a copy of the revision."}{" "}
                The revisions stay as they are.
              </p>
            </ConfirmButton>
          </form>
        </Section>
      )}
      {hasDraft ? (
        <Section id="discard" title="Discard the draft">
          <form action={discard} className="flex flex-col items-start gap-3">
            <p className="max-w-prose">
              Published revisions stay; only what was entered since is thrown away.
            </p>
            <ConfirmButton
              label="Discard draft…"
              title="Discard this draft?"
              confirmLabel="Discard draft"
            >
              <p>Everything entered in this draft is lost for good. Published revisions stay.</p>
            </ConfirmButton>
          </form>
        </Section>
      ) : null}
    </div>
  );
}
