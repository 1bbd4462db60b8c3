import { DocumentFinder } from "@/components/profile/document-finder";
import { SourceForm } from "@/components/profile/source-form";
import { type Uncited as UncitedItem, UncitedList } from "@/components/profile/uncited-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import type { Source } from "@/domain/profile/profile";
import { readRefusal } from "@/server/http/refusal";
import { toSourceValues } from "@/server/profiles/source-commands";
import { saveSource } from "./actions";
import { openLibrary } from "./library";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the step before this page did. */
export function Outcome({ query }: { readonly query: Query }) {
  const refused = readRefusal(query);
  return (
    <>
      {query["saved"] ? <Notice kind="success" title="Source saved." /> : null}
      {query["removed"] ? <Notice kind="success" title="Source removed." /> : null}
      {refused === null ? null : <Notice kind="error" title={refused} />}
    </>
  );
}

type PanelProps = {
  readonly coin: { readonly id: string; readonly slug: string };
  readonly sources: readonly Source[];
  /** The source to change; a new one is added without it. */
  readonly editing: Source | undefined;
  readonly query: Query;
};

export async function SourcePanel({ coin, sources, editing, query }: PanelProps) {
  const { search, found, taken, options } = await openLibrary(query, editing?.document ?? null);
  const here = `/issuers/${coin.slug}/edit/sources`;
  const place = { coinId: coin.id, slug: coin.slug };
  const form = { cancelHref: here, documents: options };
  if (editing !== undefined) {
    const before = toSourceValues(editing);
    const values = { ...before, before: JSON.stringify(before) };
    return (
      <Section id="edit" title={`Edit ${editing.id}`}>
        <SourceForm
          {...form}
          key={editing.id}
          action={saveSource.bind(null, { ...place, id: editing.id })}
          start={{ values, fields: {}, message: null }}
          submitLabel="Save document"
        />
      </Section>
    );
  }
  const isWanted = sources.length === 0 || taken !== null || search !== "";
  return (
    <Disclosure id="add" summary="Add a document" open={isWanted}>
      <div className="flex flex-col gap-6">
        <DocumentFinder action={here} search={search} found={found} />
        <SourceForm
          {...form}
          key={`${sources.length} ${taken?.["document"] ?? ""}`}
          action={saveSource.bind(null, { ...place, id: null })}
          start={{ values: taken ?? { kind: "" }, fields: {}, message: null }}
          submitLabel="Add document"
        />
      </div>
    </Disclosure>
  );
}

type UncitedProps = {
  readonly items: readonly UncitedItem[];
  readonly path: string;
  readonly isFirst: boolean;
};

/** Answers that rest on nothing, before or after the documents. */
export function Uncited({ items, path, isFirst }: UncitedProps) {
  const here = `${path}/sources`;
  return (
    <Section
      id="uncited"
      title="Answers without a source"
      actions={
        <TextLink href={isFirst ? here : `${here}?order=uncited`}>
          {isFirst ? "Show documents first" : "Show these first"}
        </TextLink>
      }
    >
      <UncitedList items={items} path={path} />
    </Section>
  );
}
