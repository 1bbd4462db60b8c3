import type { SimpleAction } from "@/components/profile/simple-form";
import { Section } from "@/components/ui/page-heading";
import type { SelectOption } from "@/components/ui/select-field";
import { ReplyForm } from "./remark-forms";
import { ReplyList, type ShownReply } from "./remark-lists";

type Props = {
  readonly replies: readonly ShownReply[];
  readonly aboutOf: (id: string | null) => string;
  /** Null where nobody may add one here. */
  readonly form: {
    readonly action: SimpleAction;
    readonly documents: readonly SelectOption[];
  } | null;
};

/** What the issuer says of the assessment, beside what was found. */
export function ReplySection({ replies, aboutOf, form }: Props) {
  if (replies.length === 0 && form === null) return null;
  return (
    <Section id="replies" title="What does the issuer say?" note="word for word; moves no figure">
      {replies.length === 0 ? (
        <p className="text-muted">No reply is on record.</p>
      ) : (
        <ReplyList replies={replies} aboutOf={aboutOf} />
      )}
      {form === null ? null : (
        <details>
          <summary>Record a reply</summary>
          <div className="pt-3">
            <ReplyForm {...form} />
          </div>
        </details>
      )}
    </Section>
  );
}
