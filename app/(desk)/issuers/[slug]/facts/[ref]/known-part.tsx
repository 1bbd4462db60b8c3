import { FactRevisions } from "@/components/profile/fact-revisions";
import { KnownThenAnswer, KnownThenForm } from "@/components/profile/known-then";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { readFactHistory, readKnownThen } from "@/server/profiles/fact-history";
import type { FactQuery } from "./fact-query";
import type { Subject } from "./subject";

type PartProps = Subject & { readonly query: FactQuery };

export async function Known({ coin, fact, query }: PartProps) {
  const { question, shown, notice } = query;
  const known = question === null ? null : await readKnownThen(coin.id, fact, question);
  return (
    <Section id="known" title="What was known, and when?">
      <KnownThenForm action={`/issuers/${coin.slug}/facts/${fact}`} {...shown} />
      {notice === null ? null : <Notice kind="warning" title={notice} />}
      {known === null ? (
        <p className="max-w-prose text-sm text-muted">
          The first day is that of the reader, the second the one asked about. Only revisions
          published by the first day count, and only what was public by then.
        </p>
      ) : (
        <KnownThenAnswer slug={coin.slug} {...known} />
      )}
    </Section>
  );
}

export async function Revisions({ coin, fact, query }: PartProps) {
  const { entries, page, pageCount, total } = await readFactHistory(coin.id, fact, query.page);
  const here = `/issuers/${coin.slug}/facts/${fact}`;
  return (
    <Section id="revisions" title="What did each revision say?">
      {total === 0 ? (
        <p className="missing">{`No revision of ${coin.symbol} is published yet.`}</p>
      ) : (
        <FactRevisions slug={coin.slug} entries={entries} />
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(number) => `${here}?page=${number}#revisions`}
        label="revisions"
      />
    </Section>
  );
}
