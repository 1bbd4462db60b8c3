import type { SimpleAction } from "@/components/profile/simple-form";
import { Section } from "@/components/ui/page-heading";
import { CommentForm } from "./remark-forms";
import { CommentList, type CommentListProps } from "./remark-lists";

/** Null where nobody may add one. */
type Props = CommentListProps & { readonly action: SimpleAction | null };

/** Remarks of those inside, and the form to add one. */
export function CommentSection({ action, ...list }: Props) {
  return (
    <Section id="comments" title="What was said about it?">
      {list.comments.length === 0 ? (
        <p className="text-muted">Nothing yet.</p>
      ) : (
        <CommentList {...list} />
      )}
      {action === null ? null : <CommentForm action={action} />}
    </Section>
  );
}
