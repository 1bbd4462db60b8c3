import { formatDate } from "@/components/format/format-date";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { DocumentView } from "./types";

type Props = {
  readonly document: DocumentView;
  readonly earlier: readonly DocumentView[];
  readonly later: readonly DocumentView[];
};

function Entry({ document, isThis }: { document: DocumentView; isThis: boolean }) {
  const { id, title, published, withdrawn, createdAt } = document;
  return (
    <li aria-current={isThis ? "true" : undefined}>
      <span className="flex flex-wrap items-baseline gap-x-2 wrap-anywhere">
        {isThis ? (
          <strong className="font-semibold">{title}</strong>
        ) : (
          <TextLink href={`/evidence/${id}`}>{title}</TextLink>
        )}
        <span className="text-sm text-muted">
          {published === null ? "" : `published ${published}, `}added{" "}
          {formatDate(createdAt.toISOString())}
        </span>
        {isThis ? <Tag look="quiet">this document</Tag> : null}
        {withdrawn === null ? null : <Tag look="critical">withdrawn</Tag>}
      </span>
    </li>
  );
}

/** What a document revises and what revises it, the oldest first. */
export function RevisionChain({ document, earlier, later }: Props) {
  if (earlier.length + later.length === 0)
    return (
      <p className="max-w-prose text-muted">It revises no other document, and none revises it.</p>
    );
  return (
    <ol className="list-decimal ps-6">
      {[...earlier, document, ...later].map((each) => (
        <Entry key={each.id} document={each} isThis={each.id === document.id} />
      ))}
    </ol>
  );
}
