import { formatEvidence } from "@/components/format/evidence-text";
import { type Evidence, weighSource } from "@/domain/explain/cited-sources";
import { LISTS, type ListId } from "@/domain/facts/lists";
import type { SectionId } from "@/domain/facts/sections";
import { type Source, SOURCE_KINDS } from "@/domain/profile/profile";
import type { Policy } from "@/domain/scoring/policy";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { EmptyState } from "@/components/ui/empty-state";
import { ExternalLink, TextLink } from "@/components/ui/text-link";
import { Disclosure } from "@/components/ui/disclosure";

/** A place that cites a source. */
export type Citation = {
  readonly label: string;
  readonly section: SectionId;
  readonly list: ListId | null;
};

type Props = {
  /** The day strength and age are told for. */
  readonly asOf: string;
  /** How sources are weighed. */
  readonly policy: Policy;
  readonly sources: readonly Source[];
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
  readonly path: string;
  readonly lockVersion: number;
  readonly remove: (data: FormData) => Promise<void>;
};

/** Every document of the draft with what rests on it. A cited one cannot be removed. */
export function SourceList(props: Props) {
  const { asOf, policy, sources, citations, path, lockVersion, remove } = props;
  if (sources.length === 0) {
    return (
      <EmptyState title="No document yet">
        Add the first one above; any answer can cite it afterwards.
      </EmptyState>
    );
  }
  return (
    <ol className="border-t border-ink">
      {sources.map((source) => (
        <li
          key={source.id}
          id={`source-${source.id}`}
          className="grid gap-x-8 gap-y-2 border-b border-rule py-3 md:grid-cols-[5rem_minmax(0,1fr)_max-content]"
        >
          <span className="tabular text-sm text-muted">{source.id}</span>
          <SourceText
            source={source}
            evidence={weighSource(source, asOf, policy)}
            cited={citations.get(source.id) ?? []}
            path={path}
          />
          <div className="flex items-start gap-3">
            <TextLink
              href={`${path}/sources?edit=${encodeURIComponent(source.id)}#edit`}
              aria-label={`Edit ${source.title}`}
            >
              Edit
            </TextLink>
            {(citations.get(source.id) ?? []).length > 0 ? null : (
              <form action={remove}>
                <input type="hidden" name="id" value={source.id} />
                <input type="hidden" name="lockVersion" value={lockVersion} />
                <ConfirmButton
                  size="small"
                  label="Remove…"
                  title="Remove this source?"
                  confirmLabel="Remove source"
                >
                  <p>{source.title} leaves the list of sources of this draft. Nothing cites it.</p>
                </ConfirmButton>
              </form>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

type TextProps = {
  readonly source: Source;
  readonly evidence: Evidence;
  readonly cited: readonly Citation[];
  readonly path: string;
};

function SourceText({ source, evidence, cited, path }: TextProps) {
  const { title, publisher, date, url, kind, reading, note, document = null } = source;
  const facts = [
    publisher,
    date,
    SOURCE_KINDS[kind],
    reading === null ? null : `${reading} reading`,
    formatEvidence(evidence),
  ].filter((part) => part !== null);
  return (
    <div className="min-w-0">
      <p className="font-medium break-words">
        {url === null ? title : <ExternalLink href={url}>{title}</ExternalLink>}
      </p>
      <p className="text-sm text-muted">
        {facts.join(" · ")}
        {document === null ? null : (
          <>
            {" · "}
            <TextLink href={`/evidence/${document}`}>document in the library</TextLink>
          </>
        )}
      </p>
      {note === null ? null : (
        <p className="max-w-prose text-sm break-words whitespace-pre-line">{note}</p>
      )}
      {cited.length === 0 ? (
        <p className="text-sm text-muted">Nothing cites it yet.</p>
      ) : (
        <Disclosure
          summary={
            <span className="text-sm">
              Cited {cited.length === 1 ? "once" : `${cited.length} times`}, so it cannot be removed
            </span>
          }
        >
          <ul className="text-sm">
            {cited.map(({ label, section, list }, index) => (
              <li key={`${label}-${index}`}>
                <TextLink
                  quiet
                  href={
                    list === null
                      ? `${path}/${section}?q=${encodeURIComponent(label)}`
                      : `${path}/${section}#${list}-title`
                  }
                >
                  {list === null ? label : `${LISTS[list].label}: ${label}`}
                </TextLink>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
