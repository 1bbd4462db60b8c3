import { formatDate, formatInstant } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { ChangeTable } from "@/components/profile/change-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import type { Change } from "@/domain/profile/changes";

export type RevisionView = {
  readonly number: number | null;
  readonly asOf: string;
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
  readonly baseVersionId: string | null;
  readonly changes: readonly Change[];
};

/** Every published state of a profile, newest first, with what it changed. */
export function RevisionList({
  slug,
  revisions,
}: {
  readonly slug: string;
  readonly revisions: readonly RevisionView[];
}) {
  return revisions.map((revision) => {
    const { number, asOf, publishedAt, publishedBy, changes, baseVersionId } = revision;
    const isFirst = baseVersionId === null;
    return (
      <Section
        key={number}
        id={`revision-${number ?? ""}`}
        title={`Revision ${number ?? ""}, facts of ${formatDate(asOf)}`}
        actions={
          <TextLink
            href={`/issuers/${slug}?revision=${number ?? ""}`}
          >{`Read revision ${number ?? ""}`}</TextLink>
        }
      >
        <p className="text-sm text-muted">
          {publishedAt === null ? "" : `Published ${formatInstant(publishedAt.toISOString())}`}
          {publishedBy === null ? "" : ` by ${publishedBy}`}
          {`. ${isFirst ? `${formatPlural(changes.length, "entry", "entries")}.` : `${formatPlural(changes.length, "change")}.`}`}
        </p>
        {changes.length === 0 ? null : (
          <Disclosure summary={isFirst ? "What was entered" : "What changed"}>
            <ChangeTable changes={changes} first={isFirst} />
          </Disclosure>
        )}
      </Section>
    );
  });
}
