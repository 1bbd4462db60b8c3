"use client";

import { Fragment } from "react";
import { KeyValues } from "@/components/ui/key-values";
import type { FactCitation, FactItem } from "./fact-items";
import { FactText } from "./fact-origin";
import { sourceAnchor } from "./sources-list";

/** Facts by name, each with its value and where it comes from; a document's number leads to it in the list below. */
export function FactList({ items }: { readonly items: readonly FactItem[] }) {
  return (
    <KeyValues
      items={items.map((item) => ({
        key: item.ref,
        label: item.label,
        value: (
          <>
            <FactText line={{ marks: [], parts: "", ...item }} /> <Origin item={item} />
            {item.searched === undefined ? null : (
              <span className="block max-w-prose break-words text-muted">{item.searched}</span>
            )}
            {item.note === undefined ? null : (
              <span className="block max-w-prose whitespace-pre-line break-words text-muted">
                {item.note}
              </span>
            )}
          </>
        ),
      }))}
    />
  );
}

/** The formula and the days of a value, and the documents it rests on. */
function Origin({ item: { status, told, cited } }: { readonly item: FactItem }) {
  if (told === undefined && cited === undefined)
    return status === "unknown" ? null : <span className="missing">no document is cited</span>;
  return (
    <span className="text-xs text-muted">
      {told}
      {told === undefined || cited === undefined ? "" : "; "}
      {cited?.map((citation, index) => (
        <Citation key={citation.id} citation={citation} isFirst={index === 0} />
      ))}
    </span>
  );
}

type CitationProps = { readonly citation: FactCitation; readonly isFirst: boolean };

function Citation({ citation: { id, title, words }, isFirst }: CitationProps) {
  return (
    <Fragment>
      {isFirst ? "see " : ", "}
      <a className="link" href={`#${sourceAnchor(id)}`} title={title}>
        {id}
      </a>
      {` (${words})`}
    </Fragment>
  );
}
