import type { ReactNode } from "react";
import { formatDate } from "@/components/format/format-date";
import { Tag } from "@/components/ui/tag";
import { ExternalLink, TextLink } from "@/components/ui/text-link";

export type ListedOpinion = {
  readonly id: string;
  readonly rater: string;
  readonly subject: string;
  readonly value: string;
  readonly scale: string;
  readonly ratedOn: string;
  readonly url: string;
  readonly note: string | null;
  readonly createdBy: string;
  readonly createdOn: string;
  readonly isReplaced: boolean;
  readonly withdrawn: { readonly on: string; readonly by: string; readonly reason: string } | null;
};

type Props = {
  readonly opinions: readonly ListedOpinion[];
  /** What can be done with an entry in force; null for those who may not. */
  readonly tools: ((id: string) => ReactNode) | null;
  readonly replaceHref: (id: string) => string;
};

/** Every entry, those that are withdrawn or replaced too. */
export function OpinionList({ opinions, tools, replaceHref }: Props) {
  return (
    <ul className="flex flex-col gap-4">
      {opinions.map((each) => {
        const isOpen = each.withdrawn === null && !each.isReplaced;
        return (
          <li key={each.id} className="flex flex-col gap-1 border-b border-rule pb-3 text-sm">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <span className="font-semibold">{each.rater}</span>
              <span>
                {each.value} on {each.scale}
              </span>
              {each.isReplaced ? <Tag look="quiet">replaced</Tag> : null}
              {each.withdrawn === null ? null : <Tag look="caution">withdrawn</Tag>}
            </p>
            <p className="wrap-anywhere text-muted">
              {each.subject}, {formatDate(each.ratedOn)},{" "}
              <ExternalLink href={each.url}>{each.url}</ExternalLink>. Entered by {each.createdBy}{" "}
              on {formatDate(each.createdOn)}.
            </p>
            {each.note === null ? null : <p className="max-w-prose wrap-anywhere">{each.note}</p>}
            {each.withdrawn === null ? null : (
              <p className="max-w-prose wrap-anywhere">
                Withdrawn on {formatDate(each.withdrawn.on)} by {each.withdrawn.by}:{" "}
                {each.withdrawn.reason}
              </p>
            )}
            {isOpen && tools !== null ? (
              <div className="flex flex-wrap items-baseline gap-x-6">
                <TextLink href={replaceHref(each.id)}>Replace by a correction</TextLink>
                {tools(each.id)}
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
