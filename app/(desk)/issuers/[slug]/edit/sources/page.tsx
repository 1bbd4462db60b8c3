import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { SourceForm } from "@/components/profile/source-form";
import { SourceList } from "@/components/profile/source-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { toFormTitle } from "@/server/http/form-error";
import { findCoinBySlug, findProfile, getSectionStates } from "@/server/profiles/queries";
import { toSourceValues } from "@/server/profiles/source-commands";
import { deleteSource, saveSource } from "./actions";
import { listCitations } from "./citations";

type Props = {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const coin = await findCoinBySlug((await params).slug);
  if (coin === null) notFound();
  return { title: await toFormTitle(`Sources, ${coin.symbol}, draft`) };
}

export default async function SourcesPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const coin = await findCoinBySlug(slug);
  if (coin === null) notFound();
  const path = `/issuers/${slug}/edit`;
  const draft = await findProfile(coin.id, "draft");
  if (draft === null) redirect(path);
  const query = await searchParams;
  const { lockVersion } = (await getSectionStates(coin.id)).sources;
  const { sources } = draft.profile;
  const editing = sources.find(({ id }) => id === query["edit"]);
  const refused = typeof query["refused"] === "string" ? query["refused"].slice(0, 500) : null;
  const place = { coinId: coin.id, slug };
  const here = `${path}/sources`;
  const before = editing === undefined ? null : toSourceValues(editing);
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: coin.symbol, href: `/issuers/${slug}` },
          { label: "Draft", href: path },
          { label: "Sources" },
        ]}
      />
      <PageHeading
        eyebrow={`${coin.symbol} · Sources · draft`}
        title="Which documents do the answers rest on?"
        lead="Add a document once, then cite it from any answer. A better kind of source makes the evidence stronger; it never changes the score."
      />
      {query["saved"] ? <Notice kind="success" title="Source saved." /> : null}
      {query["removed"] ? <Notice kind="success" title="Source removed." /> : null}
      {refused === null ? null : <Notice kind="error" title={refused} />}
      {editing === undefined || before === null ? (
        <Disclosure summary="Add a document" open={sources.length === 0}>
          <SourceForm
            key={sources.length}
            action={saveSource.bind(null, { ...place, id: null })}
            start={{ values: { kind: "" }, fields: {}, message: null }}
            cancelHref={here}
            submitLabel="Add document"
          />
        </Disclosure>
      ) : (
        <Section id="edit" title={`Edit ${editing.id}`}>
          <SourceForm
            key={editing.id}
            action={saveSource.bind(null, { ...place, id: editing.id })}
            start={{
              values: { ...before, before: JSON.stringify(before) },
              fields: {},
              message: null,
            }}
            cancelHref={here}
            submitLabel="Save document"
          />
        </Section>
      )}
      <SourceList
        sources={sources}
        citations={listCitations(draft.profile)}
        path={path}
        lockVersion={lockVersion}
        remove={deleteSource.bind(null, place)}
      />
      <p>
        <TextLink href={path}>All sections</TextLink>
      </p>
    </div>
  );
}
