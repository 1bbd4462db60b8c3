"use client";

import type { Source } from "@/domain/profile/profile";
import { NamedSource } from "./fact-origin";

/** Where a document stands in the list. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

export type SourceItem = Pick<Source, "id" | "title" | "url"> & {
  readonly words: string;
  readonly note?: string;
};

/** The documents the profile cites, in the order of its register. */
export function SourcesList({ sources }: { readonly sources: readonly SourceItem[] }) {
  if (sources.length === 0) return <p className="missing">The profile cites no document.</p>;
  return (
    <ol className="flex flex-col text-sm">
      {sources.map((source) => (
        <li
          key={source.id}
          id={sourceAnchor(source.id)}
          className="source-entry border-b border-rule py-1.5 break-words"
        >
          <NamedSource {...source} />
          {source.note === undefined ? null : (
            <span className="block max-w-prose whitespace-pre-line text-xs text-muted">
              {source.note}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
