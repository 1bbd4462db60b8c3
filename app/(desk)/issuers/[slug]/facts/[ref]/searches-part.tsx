import { SearchForm } from "@/components/profile/search-form";
import { SearchNote } from "@/components/profile/search-note";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import type { HistoryRef } from "@/domain/explain/fact-history";
import { SEARCH_HOLDS_DAYS } from "@/domain/explain/search-record";
import { isListId, LISTS } from "@/domain/facts/lists";
import { definitionOf } from "@/domain/facts/vocabulary";
import { today } from "@/server/http/today";
import { listSearches } from "@/server/profiles/fact-history";
import { saveSearch } from "./actions";
import type { Subject } from "./subject";

type SearchProps = Subject & { readonly isSaved: boolean; readonly mayEdit: boolean };

export async function Searches({ coin, fact, isSaved, mayEdit }: SearchProps) {
  const searches = await listSearches(coin.id, fact);
  const isEntered = isListId(fact) || definitionOf(fact).computedOnly !== true;
  const place = { coinId: coin.id, slug: coin.slug, target: fact };
  return (
    <Section id="searches" title="Who looked for it and found nothing?">
      {isSaved ? <Notice kind="success" title="Search recorded." /> : null}
      {searches.length === 0 ? (
        <p className="text-sm text-muted">No search is recorded.</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {searches.map((search, index) => (
            <li key={`${search.on} ${index}`}>
              <SearchNote search={search} today={today()} />
            </li>
          ))}
        </ul>
      )}
      {isEntered && mayEdit ? (
        <SearchForm
          key={searches.length}
          action={saveSearch.bind(null, place)}
          today={today()}
          days={SEARCH_HOLDS_DAYS}
        />
      ) : null}
      {coin.draft === null || !mayEdit ? null : (
        <p className="text-sm">
          <TextLink href={toDraftHref(coin.slug, fact)}>Back to the draft</TextLink>
        </p>
      )}
    </Section>
  );
}

function toDraftHref(slug: string, fact: HistoryRef): string {
  const path = `/issuers/${slug}/edit`;
  if (isListId(fact)) return `${path}/${LISTS[fact].section}#${fact}-title`;
  const { section, label } = definitionOf(fact);
  return `${path}/${section}?q=${encodeURIComponent(label)}`;
}
