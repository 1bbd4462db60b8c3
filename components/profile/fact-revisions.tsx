import { FactDetails, FactText } from "@/components/overview/fact-origin";
import { formatDate, formatInstant } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import type { FactLine } from "@/domain/explain/fact-lines";
import type { Change } from "@/domain/profile/changes";
import { ChangeTable } from "./change-table";

export type FactRevision = {
  readonly revision: number;
  readonly asOf: string;
  readonly publishedAt: string;
  readonly publishedBy: string | null;
  readonly line: FactLine;
  readonly changes: readonly Change[];
};

type Props = { readonly slug: string; readonly entries: readonly FactRevision[] };

/** One fact through the revisions, the newest first: its value, where it comes from, who published it and what changed. */
export function FactRevisions({ slug, entries }: Props) {
  return (
    <ol className="border-t border-ink">
      {entries.map(({ revision, asOf, publishedAt, publishedBy, line, changes }) => (
        <li
          key={revision}
          className="grid gap-x-8 gap-y-2 border-b border-rule py-3 lg:grid-cols-[18rem_minmax(0,1fr)]"
        >
          <div className="text-sm">
            <p className="font-medium">
              <TextLink
                href={`/issuers/${slug}?revision=${revision}`}
              >{`Revision ${revision}`}</TextLink>
              {`, facts of ${formatDate(asOf)}`}
            </p>
            <p className="text-muted">
              {`Published ${formatInstant(publishedAt)}${publishedBy === null ? "" : ` by ${publishedBy}`}`}
            </p>
          </div>
          <div className="flex min-w-0 flex-col gap-2">
            <p className="break-words">
              <FactText line={line} />
            </p>
            <FactDetails line={line} />
            {changes.length === 0 ? (
              <p className="text-sm text-muted">Unchanged by this revision.</p>
            ) : (
              <Disclosure summary={formatPlural(changes.length, "change")}>
                <ChangeTable changes={changes} first={false} />
              </Disclosure>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
