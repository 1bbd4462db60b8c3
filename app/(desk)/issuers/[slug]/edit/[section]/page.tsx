import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { SECTIONS } from "@/domain/facts/sections";
import { SectionEditor } from "@/components/profile/section-editor";
import { SectionFilter } from "@/components/profile/section-filter";
import { SectionHeading } from "@/components/profile/section-heading";
import { SectionSteps } from "@/components/profile/section-steps";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { toFormTitle } from "@/server/http/form-error";
import { askedFor, listAskChoices } from "@/server/regimes/asked";
import { findCoinBySlug, findProfile, getSectionStates } from "@/server/profiles/queries";
import { listReaders } from "@/server/profiles/readers";
import { listFigures, statedFigures } from "@/server/profiles/section-figures";
import { addSectionSource, sendSection } from "./actions";
import { openEvidence } from "./evidence-view";
import {
  findSection,
  neighboursOf,
  openForm,
  pickShown,
  readQuery,
  sayNothing,
  type SearchParams,
  startPlaces,
} from "./section-view";
import { requirePermission } from "@/server/auth/require";

type Props = {
  readonly params: Promise<{ readonly slug: string; readonly section: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, section } = await params;
  const id = findSection(section);
  const coin = await findCoinBySlug(slug);
  if (id === null || coin === null) notFound();
  return { title: await toFormTitle(`${SECTIONS[id]}, ${coin.symbol}, draft`) };
}

export default async function SectionPage({ params, searchParams }: Props) {
  await requirePermission("profile.edit");
  const { slug, section: name } = await params;
  const section = findSection(name);
  const coin = await findCoinBySlug(slug);
  if (section === null || coin === null) notFound();
  const draft = await findProfile(coin.id, "draft");
  const path = `/issuers/${slug}/edit`;
  if (draft === null) redirect(path);
  const query = readQuery(await searchParams);
  const state = (await getSectionStates(coin.id))[section];
  const form = openForm(draft.profile, section, query.add);
  const saved = openForm(draft.profile, section, null);
  const shown = pickShown(section, form, { query, ...(await askedFor(draft.profile, query.ask)) });
  const { lockVersion } = state;
  const nothing = shown.facts.length + shown.lists.length === 0;
  const here = `${path}/${section}`;
  return (
    <div className="flex flex-col gap-5">
      <SectionHeading coin={coin} section={section} state={state} asOf={draft.version.asOf} />
      {query.saved ? <Notice kind="success" title="Saved." /> : null}
      {query.pasted > 0 ? <Notice kind="success" title={`${query.pasted} rows added.`} /> : null}
      <SectionFilter
        action={here}
        query={query}
        askChoices={listAskChoices()}
        lists={shown.lists}
      />
      {nothing ? (
        <EmptyState title="No question matches">
          <p>{sayNothing(query)}</p>
        </EmptyState>
      ) : null}
      <SectionEditor
        key={section}
        url={`/api/drafts/${encodeURIComponent(slug)}/sections/${section}`}
        action={sendSection.bind(null, { slug, section })}
        start={{ form, saved, lockVersion, errors: {}, theirs: null, message: null }}
        facts={shown.facts}
        lists={shown.lists}
        sourcesHref={`${path}/sources`}
        factsHref={`/issuers/${slug}/facts`}
        {...(await openEvidence(coin.id, draft.profile, section))}
        asked={query.asked}
        addSource={addSectionSource.bind(null, coin.id)}
        pasteHref={`${here}/paste`}
        readers={listReaders()}
        figures={listFigures(draft.profile, section)}
        stated={statedFigures(draft.profile)}
        {...startPlaces(form, query)}
        savedText="Everything is saved as you left it last."
      />
      <SectionSteps path={path} {...neighboursOf(section)} />
    </div>
  );
}
