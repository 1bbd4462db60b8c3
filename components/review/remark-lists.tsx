import { formatDate, formatInstant } from "@/components/format/format-date";
import { TextLink } from "@/components/ui/text-link";

type Comment = {
  readonly id: string;
  readonly criterion: string | null;
  readonly text: string;
  readonly byName: string;
  readonly at: Date;
};

export type CommentListProps = {
  readonly comments: readonly Comment[];
  /** Title and page of a finding; left out where the page is of one. */
  readonly findingOf?: (criterion: string) => { readonly title: string; readonly href: string };
};

/** Remarks in the order they were made. */
export function CommentList({ comments, findingOf }: CommentListProps) {
  return (
    <ol className="flex flex-col gap-4">
      {comments.map(({ id, criterion, text, byName, at }) => {
        const finding = criterion === null ? undefined : findingOf?.(criterion);
        return (
          <li key={id} className="wrap-anywhere">
            <p className="text-sm text-muted">
              {byName}, {formatInstant(at.toISOString())}
              {finding === undefined ? null : (
                <>
                  , on <TextLink href={finding.href}>{finding.title}</TextLink>
                </>
              )}
            </p>
            <p className="max-w-prose whitespace-pre-line">{text}</p>
          </li>
        );
      })}
    </ol>
  );
}

export type ShownReply = {
  readonly id: string;
  readonly aboutId: string | null;
  readonly fromName: string;
  readonly fromRole: string | null;
  readonly receivedOn: string;
  readonly text: string;
  readonly document: { readonly id: string; readonly title: string } | null;
};

type ReplyProps = {
  readonly replies: readonly ShownReply[];
  /** What a reply is about, in words. */
  readonly aboutOf: (id: string | null) => string;
};

/** The issuer's words, as they came. */
export function ReplyList({ replies, aboutOf }: ReplyProps) {
  return (
    <ol className="flex flex-col gap-4">
      {replies.map(({ id, aboutId, fromName, fromRole, receivedOn, text, document }) => (
        <li key={id} className="wrap-anywhere">
          <p className="text-sm text-muted">
            {fromName}
            {fromRole === null ? "" : `, ${fromRole}`}, received {formatDate(receivedOn)}, on{" "}
            {aboutOf(aboutId)}
            {document === null ? null : (
              <>
                ; original: <TextLink href={`/evidence/${document.id}`}>{document.title}</TextLink>
              </>
            )}
          </p>
          <blockquote className="max-w-prose border-l-2 border-rule-strong pl-3 whitespace-pre-line">
            {text}
          </blockquote>
        </li>
      ))}
    </ol>
  );
}
